import type { ChosenIndicator } from './chosenIndicator';
import type { Place } from '../scene/place';
import type { ReadingCatalogue } from '../readingCatalogue';
import { isFigure } from '../scene/scene';

/** `Trong 23 chỉ tiêu, có 18 chỉ tiêu đạt và vượt`: the first number is of all of them, when the catalogue knows what all of them are. */
export function ofTotal(catalogue: ReadingCatalogue, place: Place, chosen: ChosenIndicator): ChosenIndicator {
  const { number, scene, leadText } = place;
  const whole = catalogue.indicators.get(chosen.indicator.out_of);
  if (!whole || number.form !== 'amount' || !/(?<!\p{L})trong(?:\s+(?:tổng|số))*\s*$/u.test(leadText)) return chosen;
  const part = scene.numbers.find((entry) => entry.number.start >= number.end && isFigure(entry.number))?.number;
  return part && part.value <= number.value ? { ...chosen, indicator: whole } : chosen;
}
