import type { JudgedClaim, Span } from '../../../../src/lib/model/claim';
import { isFigure, type Label } from './label';
import { isValue } from './isRead';

export interface Pairs {
  /** Figures found as figures, with the value of the label. One to one. */
  figures: { label: Label; found: JudgedClaim }[];
  /** Labels that had to be found and were not. */
  unfound: Label[];
  /** Found numbers that no label allows. */
  unlabelled: JudgedClaim[];
  /** How many of the labels that had to be found were. */
  recalled: number;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * A found figure answers a labelled figure where their places overlap and the values are equal. What is no figure answers what is
 * no figure wherever they overlap: how `khoản 2 Điều 5` is cut into pieces does not matter.
 */
export function pairs(labels: readonly Label[], found: readonly JudgedClaim[]): Pairs {
  const figures: Pairs['figures'] = [];
  const answered = new Set<Label>();
  const unlabelled = found.filter((one) => {
    const { claim } = one;
    const near = labels.filter((label) => overlap(label, claim) && isFigure(label) === isFigure(claim));
    if (!isFigure(claim)) {
      for (const label of near) answered.add(label);
      return near.length === 0;
    }
    const label = near.find((label) => !answered.has(label) && isValue(label, claim));
    if (!label) return true;
    answered.add(label);
    figures.push({ label, found: one });
    return false;
  });
  const due = labels.filter(({ optional }) => !optional);
  const unfound = due.filter((label) => !answered.has(label));
  return { figures, unfound, unlabelled, recalled: due.length - unfound.length };
}
