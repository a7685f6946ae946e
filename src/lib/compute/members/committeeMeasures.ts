import { MEMBER_INDICATORS, type Rating } from '../../model/memberStatistics';
import { isMissing, type Maybe } from '../../model/missing';
import { lessOf, shareOf, sumOf } from './counts';
import { yearEnd } from './memberFlows';
import type { MemberTable } from './memberTable';

/** What committees can be held against each other by, in the order of columns. */
export const COMMITTEE_MEASURES = [
  'members',
  'admitted',
  'women',
  'under-30',
  'excellent',
  'good',
  'four-good',
  'removed',
  'disciplined',
  'late',
  'economy'
] as const;
export type CommitteeMeasure = (typeof COMMITTEE_MEASURES)[number];

/** A value of a committee; a share with its counts. */
export interface Measured {
  value: number;
  part?: number;
  whole?: number;
}

export interface MeasureKind {
  /** `percent` is a share of counts. */
  kind: 'count' | 'percent' | 'days' | 'money';
  /** `none` where neither high nor low is better in itself. */
  better: 'up' | 'down' | 'none';
  /** The indicator that it is read from or, of a share, whose part it is. */
  indicator: string;
}

const { stock, rated, fourGoodCells, cells, disciplined, daysLate } = MEMBER_INDICATORS;

export const MEASURE_KINDS: Readonly<Record<CommitteeMeasure, MeasureKind>> = {
  members: { kind: 'count', better: 'none', indicator: stock },
  admitted: { kind: 'count', better: 'up', indicator: 'members-admitted' },
  women: { kind: 'percent', better: 'none', indicator: stock },
  'under-30': { kind: 'percent', better: 'none', indicator: stock },
  // A high share is no merit in itself: it has a ceiling.
  excellent: { kind: 'percent', better: 'none', indicator: rated },
  good: { kind: 'percent', better: 'up', indicator: rated },
  'four-good': { kind: 'percent', better: 'up', indicator: fourGoodCells },
  removed: { kind: 'count', better: 'none', indicator: 'members-removed' },
  disciplined: { kind: 'count', better: 'none', indicator: disciplined },
  late: { kind: 'days', better: 'down', indicator: daysLate },
  economy: { kind: 'money', better: 'up', indicator: 'budget-revenue' }
};

/** How many were given a level of the yearly rating, by level; those not rated apart. */
export function ratingsOf(table: MemberTable, indicator: string, unit: string, year: number) {
  const level = (category: Rating) => table(indicator, unit, `${year}`, 'rating', category);
  const levels = {
    excellent: level('excellent'),
    good: level('good'),
    completed: level('completed'),
    notCompleted: level('not-completed')
  };
  const total = lessOf(table(indicator, unit, `${year}`), level('not-rated'));
  // A total less those not rated is known even where a level is withheld.
  return { ...levels, rated: isMissing(total) ? sumOf(Object.values(levels)) : total };
}

const counted = (value: Maybe<number>): Maybe<Measured> => (isMissing(value) ? value : { value });

function share(part: Maybe<number>, whole: Maybe<number>): Maybe<Measured> {
  const found = shareOf(part, whole);
  return isMissing(found) ? found : { value: found.percent, part: found.part, whole: found.whole };
}

/** Every measure of one committee in a year. */
export function committeeMeasures(
  table: MemberTable,
  unit: string,
  year: number
): Record<CommitteeMeasure, Maybe<Measured>> {
  const end = (indicator: string, dimension = '', category = '') =>
    table(indicator, unit, yearEnd(year), dimension, category);
  const during = (indicator: string) => table(indicator, unit, `${year}`);
  const ratings = ratingsOf(table, rated, unit, year);
  return {
    members: counted(end(stock)),
    admitted: counted(during('members-admitted')),
    women: share(end(stock, 'sex', 'female'), end(stock)),
    'under-30': share(end(stock, 'age', '18-30'), end(stock)),
    excellent: share(ratings.excellent, ratings.rated),
    good: share(sumOf([ratings.excellent, ratings.good]), ratings.rated),
    'four-good': share(during(fourGoodCells), end(cells)),
    removed: counted(during('members-removed')),
    disciplined: counted(during(disciplined)),
    late: counted(during(daysLate)),
    economy: counted(during('budget-revenue'))
  };
}
