import type { Vintage } from '../../../model/known';
import type { Assigner } from '../../../model/observation';
import { parsePeriod } from '../../../model/period';
import type { Asked } from '../evaluation';
import type { Place } from '../figures';

export const assignerOf = (row: Vintage): Assigner => row.plan_by || 'unstated';

/** The period whose plan a period is held against: amounts are planned for whole years, rates for their own period. */
export function planPeriod({ indicator, place }: Asked): string {
  const part = parsePeriod(place.period);
  const within =
    part?.kind === 'half' || part?.kind === 'quarter' || part?.kind === 'cumulative' || part?.kind === 'month';
  return within && indicator.kind === 'flow' ? String(part.year) : place.period;
}

/** Rows by who assigned the plan, each list latest first. */
export function byAssigner(rows: readonly Vintage[]): Map<Assigner, Vintage[]> {
  const lists = new Map<Assigner, Vintage[]>();
  for (const row of rows) {
    const list = lists.get(assignerOf(row));
    if (list) list.push(row);
    else lists.set(assignerOf(row), [row]);
  }
  return lists;
}

/**
 * Plans that a reading may mean, one list for each assigner: the one named, else one whose assigner no source names; all
 * when none is named.
 */
export function planRows({ reading, figures }: Asked, place: Place): Vintage[][] {
  const lists = byAssigner(figures.plans(place).rows);
  if (reading.planBy === '' || reading.planBy === 'unstated') return [...lists.values()];
  const own = lists.get(reading.planBy) ?? lists.get('unstated');
  return own ? [own] : [];
}
