import type { Cell } from '../../model/cube';
import type { Known } from '../../model/known';
import { isMissing, missing } from '../../model/missing';
import type { Assigner } from '../../model/observation';
import { derivedCell, noCell } from '../cell';
import { difference } from '../decimals';
import { percentOfPlan } from '../percent-of-plan';
import { percentOrPoints, type TransformOf } from './transformInput';

/** A published row as a cell; without a status, for a plan is not what settles a value. */
const cellOfRow = (row: Known, period: string): Cell => ({
  period,
  value: row.value,
  upper: row.upper,
  status: '',
  observations: [row],
  formula: null,
  pieced: false
});

/** A rate against its target in points: zero inside a band, else the distance to the nearer end. */
function beside(now: Cell, plan: Known): Cell {
  const own = now.value as number;
  const upper = plan.upper ?? plan.value;
  const nearer = own < plan.value ? plan.value : own > upper ? upper : own;
  const value = difference(own, nearer);
  return derivedCell(now.period, [now, cellOfRow(plan, now.period)], value, [own, '−', nearer, '=', value]);
}

/**
 * Per cent of the plan of one assigner; a rate in points against its target. Where only the percentage was published
 * beside the value, that is the cell, as published.
 */
export const ofPlan = (assigner: Assigner): TransformOf => ({
  measure: percentOrPoints,
  cells: (series, { plansOf }) =>
    series.cells.map((now) => {
      if (series.indicator.kind === 'comparison' || series.category)
        return noCell(now.period, missing('not-applicable'));
      if (isMissing(now.value)) return now;
      const { plan, printed } = plansOf(series.indicator, series.unit, now.period, assigner);
      if (plan && series.indicator.kind === 'rate') return beside(now, plan);
      if (plan) {
        const value = percentOfPlan(now.value, plan.value);
        if (isMissing(value)) return noCell(now.period, value);
        const formula = [now.value, '/', plan.value, '×', 100, '=', value];
        return derivedCell(now.period, [now, cellOfRow(plan, now.period)], value, formula);
      }
      if (printed) return { ...cellOfRow(printed, now.period), status: printed.status };
      return noCell(now.period, missing('not-published'));
    })
});
