import { LATEST_FIRST } from '../latest';
import { relation } from '../relation';

/** Digits after the decimal sign of the column `value`, as an SQL expression. */
export const DECIMALS = `case when value = trunc(value) then 0 else length(split_part(cast(value as varchar), '.', 2)) end`;

/** The latest known actual value of every key by unit, as a SELECT, with what the unit and the indicator are. */
export const latestActual = (
  snapshot: string,
  where = 'true'
): string => `select o.*, u.regime, u.parent, u.territory, i.kind, i.theme, i.measure
  from ${relation(snapshot, 'observations')} o
  join ${relation(snapshot, 'units')} u on u.code = o.unit
  join ${relation(snapshot, 'indicators')} i on i.code = o.indicator
  where o.status <> 'plan' and ${where}
  qualify row_number() over (
    partition by o.indicator, o.unit, o.period, o.dimension, o.category order by ${LATEST_FIRST}) = 1`;

/** Only amounts that add up are parts of a whole (`compute/transforms/wholeOf` has the same rule). */
export const ADDITIVE = `i.aggregation = 'sum' and i.kind in ('stock', 'flow')`;
