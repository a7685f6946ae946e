import type { Rating } from '../../model/memberStatistics';
import { missing, type Maybe } from '../../model/missing';
import { round } from '../decimals';

/** What those rated excellent are held against: those rated good, those rated good or excellent, or all who were rated. */
export const CEILING_BASES = ['good', 'good-and-excellent', 'all-rated'] as const;
export type CeilingBase = (typeof CEILING_BASES)[number];

export interface CeilingRule {
  base: CeilingBase;
  /** Per cent of the base, 0 or more. */
  percent: number;
}

/** At most 20% of those rated good in the same organisation. */
export const DEFAULT_CEILING: CeilingRule = { base: 'good', percent: 20 };

/** The documents the rule rests on, oldest first, by their codes in `data/catalogue/documents.csv`. */
export const CEILING_DOCUMENTS = ['124-QD/TW', '366-QD/TW'] as const;

/** Those rated, by level; `not-rated` is in none of the bases. A level that is not there was not published. */
export type RatedCounts = Partial<Record<Rating, number>>;

export interface Ceiling {
  verdict: 'within' | 'over';
  excellent: number;
  /** How many the base counts. */
  base: number;
  /** Excellent over the base, per cent; `zero-base` when some are rated excellent and the base is empty. */
  ratio: Maybe<number>;
  /** The rule's per cent. */
  limit: number;
  /** The largest whole number of excellent ratings that the base, as it stands, allows. */
  allowed: number;
}

const LEVELS: Record<CeilingBase, readonly Rating[]> = {
  good: ['good'],
  'good-and-excellent': ['good', 'excellent'],
  'all-rated': ['excellent', 'good', 'completed', 'not-completed']
};

/**
 * Whether an organisation keeps to the ceiling: `within` exactly when no more are rated excellent than `allowed`. Missing:
 * `not-published` when a level that counts is unknown, `not-applicable` for counts or a limit below zero or not finite,
 * `zero-base` when nobody is in the base and nobody is rated excellent.
 */
export function ceiling(counts: RatedCounts, rule: CeilingRule = DEFAULT_CEILING): Maybe<Ceiling> {
  const { excellent } = counts;
  const levels = LEVELS[rule.base].map((level) => counts[level]);
  if (excellent === undefined || levels.includes(undefined)) return missing('not-published');
  const known = levels as number[];
  if ([excellent, rule.percent, ...known].some((number) => !Number.isFinite(number) || number < 0)) {
    return missing('not-applicable');
  }
  const base = known.reduce((sum, count) => sum + count, 0);
  if (base === 0 && excellent === 0) return missing('zero-base');
  // Rounded before it is cut: 35% of 20 is 7, not 6,999…
  const allowed = Math.floor(round((base * rule.percent) / 100, 6));
  return {
    verdict: excellent <= allowed ? 'within' : 'over',
    excellent,
    base,
    ratio: base === 0 ? missing('zero-base') : (excellent / base) * 100,
    limit: rule.percent,
    allowed
  };
}
