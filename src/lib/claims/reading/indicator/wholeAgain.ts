import type { IndicatorTerm } from '../../terms/term';
import type { ChosenIndicator } from './chosenIndicator';
import type { Place } from '../scene/place';

const THIS = /(?<!\p{L})(?:này|đó|ấy|trên|ngành|khu vực|lĩnh vực|nhóm|loại|hình thức)(?!\p{L})/u;

/**
 * After a sentence that told several parts of something, one without a subject is of all of it: `…, trong đó dịch vụ tăng 7,26%,
 * nông nghiệp tăng 2,54%. Quý I tăng 5,8%.`; null where the part is still meant.
 */
export function wholeAgain(
  place: Place,
  found: ChosenIndicator,
  groups: readonly (readonly IndicatorTerm[])[]
): IndicatorTerm | null {
  if (!found.category || THIS.test(place.leadText)) return null;
  const at = groups.findIndex((terms) => terms.includes(found.term));
  const own = groups[at]?.filter((term) => term.indicator === found.term.indicator) ?? [];
  if (new Set(own.map(({ category }) => category).filter(Boolean)).size < 2) return null;
  const wholes = groups.slice(at, at + 3).flat();
  return wholes.find((term) => term.indicator === found.term.indicator && !term.category) ?? null;
}
