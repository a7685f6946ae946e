import type { ClaimReading, JudgedClaim } from '../../model/claim';
import { FIGURE_FORMS } from '../../model/claim';

/** A number of which is known what it is said to be. */
export interface Figure {
  judged: JudgedClaim;
  reading: ClaimReading;
}

/** The numbers of a text that can be held against each other: with an indicator, a unit and a period. */
export function figures(judged: readonly JudgedClaim[]): Figure[] {
  return judged.flatMap((one) => {
    const { form, reading } = one.claim;
    const isFigure = (FIGURE_FORMS as readonly string[]).includes(form);
    return isFigure && reading?.indicator && reading.unit && reading.period ? [{ judged: one, reading }] : [];
  });
}

/** The same for two figures that speak of one quantity, its plan apart: indicator, unit, period and breakdown. */
export const quantityOf = ({ indicator, unit, period, dimension, category }: ClaimReading): string =>
  [indicator, unit, period, dimension, category].join('|');

export const isLevel = ({ reading }: Figure): boolean => !reading.comparison && !reading.plan;

/** Assigners that may mean one plan: the same, or one is not named. */
export const samePlan = (a: ClaimReading['planBy'], b: ClaimReading['planBy']): boolean =>
  a === b || a === '' || b === '' || a === 'unstated' || b === 'unstated';

export const groupBy = <T>(list: readonly T[], keyOf: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
};
