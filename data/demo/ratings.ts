import type { Rating } from '../../src/lib/model/memberStatistics';
import { OVER_THE_CEILING, ORGANISATIONS_OVER_THE_CEILING } from './oddities';
import { between } from './random';

export type Ratings = Readonly<Record<Rating, number>>;

/** Excellent ÷ good stays below this unless planted; the ceiling is 0.2. */
const USUAL = { low: 0.13, high: 0.194 };

/** What is left for the two best levels, so that excellent ÷ good is at most the ratio. */
function best(left: number, ratio: number): Pick<Ratings, 'excellent' | 'good'> {
  const excellent = Math.floor((left * ratio) / (1 + ratio));
  return { excellent, good: left - excellent };
}

/** The yearly rating of all members of a committee. */
export function rateMembers(code: string, year: number, members: number): Ratings {
  const draw = (what: string, low: number, high: number) =>
    Math.round(members * between(`rated-${what}|${code}|${year}`, low, high));
  const lower = {
    completed: draw('completed', 0.04, 0.1),
    'not-completed': draw('not-completed', 0.001, 0.004),
    'not-rated': draw('not-rated', 0.035, 0.06)
  };
  const left = members - lower.completed - lower['not-completed'] - lower['not-rated'];
  const ratio = OVER_THE_CEILING[`${code}|${year}`] ?? between(`excellent|${code}|${year}`, USUAL.low, USUAL.high);
  return { ...best(left, ratio), ...lower };
}

/** The yearly rating of the grassroots organisations of a committee. */
export function rateOrganisations(code: string, year: number, organisations: number): Ratings {
  const draw = (what: string, low: number, high: number) =>
    Math.round(organisations * between(`organisations-${what}|${code}|${year}`, low, high));
  const lower = {
    completed: draw('completed', 0.05, 0.16),
    'not-completed': draw('not-completed', 0, 0.02),
    'not-rated': draw('not-rated', 0, 0.03)
  };
  const left = organisations - lower.completed - lower['not-completed'] - lower['not-rated'];
  const planted = ORGANISATIONS_OVER_THE_CEILING[`${code}|${year}`];
  return { ...best(left, planted ?? between(`organisations|${code}|${year}`, USUAL.low, USUAL.high)), ...lower };
}
