import type { ChosenIndicator } from './chosenIndicator';
import { FOREIGN, strangeWords } from './foreignSubject';
import type { IndicatorContext } from './chooseIndicator';
import { within, type Place } from '../scene/place';
import type { ReadingCatalogue } from '../readingCatalogue';
import type { Scored } from './scoredTerms';
import { withCategory } from './withCategory';

/** Only the whole is named in the clause: the part is what was spoken of, or the place that has a part of it. */
export function partOf(
  catalogue: ReadingCatalogue,
  place: Place,
  whole: Scored,
  all: readonly Scored[],
  context: IndicatorContext
): ChosenIndicator | 'foreign' {
  const { last } = context;
  // gần 94% là thu nội địa: the part is named
  if (whole.category && last && last !== 'foreign' && !last.category && last.indicator === whole.indicator)
    return whole;
  const placed = place.scene.units.some((unit) => within(unit, place.lead));
  if (!placed && strangeWords(place, false) >= FOREIGN) return 'foreign';
  const structure = ofStructure(catalogue, whole, last);
  if (!placed && structure) return structure;
  if (last && last !== 'foreign' && !placed && !last.whole && last.indicator.kind !== 'rate') {
    const contributes = /(?<!\p{L})góp(?!\p{L})/u.test(place.leadText);
    const same = last.indicator.measure === whole.indicator.measure || !whole.indicator.code.startsWith('grdp');
    if (last.indicator.code === whole.indicator.code || (!contributes && same)) return last;
  }
  return { ...withCategory(whole, all), whole: true };
}

/** `dịch vụ tăng 7,26%, chiếm 64,5% GRDP` */
function ofStructure(
  catalogue: ReadingCatalogue,
  whole: ChosenIndicator,
  last: IndicatorContext['last']
): ChosenIndicator | null {
  const indicator = catalogue.indicators.get('grdp-structure');
  if (!indicator || !last || last === 'foreign' || last.dimension !== 'sector') return null;
  if (whole.indicator.code !== 'grdp-current' || !last.indicator.code.startsWith('grdp-')) return null;
  const part = { dimension: last.dimension, category: last.category };
  return { ...whole, indicator, ...part, term: { ...whole.term, indicator: indicator.code, ...part } };
}
