import type { Target, Verdict } from './target';

/** Verdicts of a set of targets. Parts of a total are not counted. */
export type TargetCounts = Readonly<Record<Verdict, number>> & {
  /** Those with a verdict: exceeded, met or missed. */
  judged: number;
  /** Met and exceeded. */
  reached: number;
};

export function countTargets(targets: readonly Target[]): TargetCounts {
  const counts: Record<Verdict, number> = { exceeded: 0, met: 0, missed: 0, 'not-due': 0, 'no-figure': 0, unjudged: 0 };
  for (const target of targets) if (target.dimension === '') counts[target.verdict] += 1;
  const reached = counts.exceeded + counts.met;
  return { ...counts, reached, judged: reached + counts.missed };
}
