import { missing, type Maybe } from '../../model/missing';
import type { Observation } from '../../model/observation';
import type { Withheld } from '../../model/withheld';

/** The part of an observation that member statistics are worked out from. */
export type MemberValue = Pick<Observation, keyof Withheld | 'value'>;

/** A count of one committee and period; without a dimension the total. `suppressed` where withheld, else `not-published`. */
export type MemberTable = (
  indicator: string,
  unit: string,
  period: string,
  dimension?: string,
  category?: string
) => Maybe<number>;

const keyOf = ({ indicator, unit, period, dimension, category }: Withheld) =>
  [indicator, unit, period, dimension, category].join('\u0000');

/** Values by key. A withheld key has no value, whatever the rows say. Rows hold each key once. */
export function memberTable(rows: readonly MemberValue[], withheld: readonly Withheld[]): MemberTable {
  const values = new Map(rows.map((row) => [keyOf(row), row.value]));
  const kept = new Set(withheld.map(keyOf));
  return (indicator, unit, period, dimension = '', category = '') => {
    const key = keyOf({ indicator, unit, period, dimension, category });
    return kept.has(key) ? missing('suppressed') : (values.get(key) ?? missing('not-published'));
  };
}
