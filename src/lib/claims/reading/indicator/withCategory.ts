import type { ChosenIndicator } from './chosenIndicator';
import type { Scored } from './scoredTerms';

/** `GRDP khu vực dịch vụ`, `khu vực dịch vụ của GRDP`: the part is meant, not the whole. */
export function withCategory(best: Scored, all: readonly Scored[]): ChosenIndicator {
  if (best.category) return best;
  const part = all.filter(
    (one) => one.indicator.code === best.indicator.code && one.category && one.score > best.score * 0.5
  );
  return part.at(-1) ?? best;
}
