import type { ChosenIndicator } from './chosenIndicator';
import { textOf, within, type Place } from '../scene/place';
import type { ReadingCatalogue } from '../readingCatalogue';

const SPENDS = /(?<!\p{L})chi(?:\s+(?:ra|khoảng|gần|hơn|trên|hết|là|đạt|ước))*\s*:?\s*$/u;

/** `thu 400.421 tỷ đồng, chi 120.000 tỷ đồng`: the verb alone turns what was spoken of. */
export function ofSpending(catalogue: ReadingCatalogue, place: Place, chosen: ChosenIndicator): ChosenIndicator {
  const indicator = catalogue.indicators.get('budget-expenditure');
  if (!indicator || chosen.indicator.code !== 'budget-revenue' || place.number.form !== 'amount') return chosen;
  if (within(chosen.term, place.lead) || !SPENDS.test(textOf(place.scene, place.lead))) return chosen;
  const term = { ...chosen.term, indicator: indicator.code, dimension: '', category: '' };
  return { ...chosen, indicator, dimension: '', category: '', term };
}
