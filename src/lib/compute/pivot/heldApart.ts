import type { Annotation } from '../../model/annotation';
import type { Series } from '../../model/cube';
import type { Indicator } from '../../model/indicator';
import { missing } from '../../model/missing';
import { lineOf } from '../../model/period';
import type { Unit } from '../../model/unit';
import { breakBetween } from '../annotations';
import { apart } from '../transforms/apart';
import { observedIn } from '../transforms/moment';
import type { PivotLeaf } from './pivotLeaves';
import { because, type PivotWhy } from './whyNoTotal';

/**
 * Why two cells of one indicator are not held against each other, by the leaves behind them: they cover periods of
 * different lengths, or a value and its counterpart in the other cell are no one series (`transforms/apart`) or are stocks
 * of different days of their years. Null when they may be.
 */
export function heldApart(
  indicator: Indicator,
  now: readonly PivotLeaf[],
  before: readonly PivotLeaf[],
  { annotations, units }: { annotations: readonly Annotation[]; units: readonly Unit[] }
): PivotWhy | null {
  if (lengths(now) !== lengths(before)) return because('several-lengths');
  const earlier = new Map(before.map((leaf) => [counterpart(leaf), leaf]));
  for (const leaf of now) {
    const other = earlier.get(counterpart(leaf));
    if (!other || other.period === leaf.period) continue;
    const series: Series = {
      key: '',
      indicator,
      unit: leaf.unit,
      category: leaf.category,
      subject: false,
      cells: []
    };
    const found = apart(series, leaf.cell, other.cell, {
      breakBetween: (of, a, b) => breakBetween(annotations, of, a, b, units)
    });
    if (found) return found;
    if (indicator.kind === 'stock' && inYear(observedIn(leaf.cell)) !== inYear(observedIn(other.cell)))
      return missing('not-comparable');
  }
  return null;
}

/** What is left of a period without its year: `Q3`, `12-31`. */
const inYear = (period: string) => period.slice(4);

/** The same unit and category, in the same part of another year where both are of one length. */
const counterpart = ({ unit, category, period }: PivotLeaf) => `${unit.code} ${category} ${lineOf(period)}`;

/** The lengths of all periods, each as often as there are such periods. */
const lengths = (leaves: readonly PivotLeaf[]) =>
  [...new Set(leaves.map((leaf) => leaf.period))]
    .map((period) => lineOf(period) ?? '')
    .sort()
    .join();
