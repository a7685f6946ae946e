import type { UnitTerm } from '../../terms/term';
import { textOf } from '../scene/place';
import type { ReadingCatalogue } from '../readingCatalogue';
import type { Scene } from '../scene/scene';

/** The territory a term means. `tỉnh` in a text about a city is the province spoken of last. */
export function territoryOf(catalogue: ReadingCatalogue, scene: Scene, unit: UnitTerm, last: string | null): string {
  if (unit.said !== 'subject') return unit.territory;
  const words = textOf(scene, unit);
  if (/thủ đô/u.test(words)) return unit.territory;
  const isCity = catalogue.territories.get(catalogue.subject)?.some((one) => one.full_name.startsWith('Thành phố'));
  if (isCity && last && last !== catalogue.country && /(?<!\p{L})tỉnh(?!\p{L})/u.test(words)) return last;
  return catalogue.subject;
}
