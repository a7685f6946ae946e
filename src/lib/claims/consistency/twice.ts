import type { Inconsistency } from '../../model/claim';
import { allowed, overlap } from './allowed';
import { groupBy, quantityOf, type Figure } from './figure';

/** Words between two values of one quantity that say why there are two. */
const TOLD =
  /điều chỉnh|công bố (?:lại|lần|trước|ban đầu)|thay vì|trước đó|lần đầu|sơ bộ|ước tính ban đầu|từ .* (?:lên|xuống|còn)\s|so với/u;

/** One quantity, one comparison, one plan: what else would have to be the same. */
function sameKey({ judged, reading }: Figure): string {
  const { comparison, plan, planBy } = reading;
  const compared = comparison
    ? [
        comparison.kind,
        comparison.said,
        comparison.direction,
        comparison.againstUnit,
        comparison.againstPeriod,
        comparison.againstIndicator
      ]
    : [];
  return [quantityOf(reading), plan, planBy, judged.claim.measure, judged.claim.form === 'of', ...compared].join('|');
}

/** The same quantity given twice with values that rounding and `hơn`, `gần` do not bring together. */
export function twice(text: string, figures: readonly Figure[]): Inconsistency[] {
  return groupBy(figures, sameKey).flatMap((group) =>
    group.slice(1).flatMap((later, i): Inconsistency[] => {
      const first = group.slice(0, i + 1).find((one) => contradict(text, one, later));
      if (!first) return [];
      const { low, high } = allowed(first.judged.claim);
      const { index, value, measure } = later.judged.claim;
      return [
        {
          kind: 'twice',
          claims: [first.judged.claim.index, index],
          implied: { low, high },
          given: value,
          measure,
          from: null
        }
      ];
    })
  );
}

function contradict(text: string, a: Figure, b: Figure): boolean {
  const [first, later] = [a.judged.claim, b.judged.claim];
  if (overlap(allowed(first), allowed(later))) return false;
  const inOneSentence = first.sentence.start === later.sentence.start;
  return !(inOneSentence && TOLD.test(text.slice(first.start, later.end)));
}
