import type { Annotation } from '../../model/annotation';
import type { Formula } from '../../model/cube';
import type { Indicator } from '../../model/indicator';
import { isMissing, missing } from '../../model/missing';
import type { PivotCell, PivotValue } from '../../model/pivot';
import type { Unit } from '../../model/unit';
import { weakest } from '../cell';
import { difference } from '../decimals';
import { percentChange } from '../growth';
import { badBase, noPart } from '../transforms/wholeOf';
import { heldApart } from './heldApart';
import type { PivotGrid } from './pivotGrid';
import type { PivotNode } from './pivotTree';
import { because, type PivotWhy } from './whyNoTotal';

export interface ShownInput {
  grid: PivotGrid;
  rows: PivotNode;
  columns: PivotNode;
  /** The column of the same level before one; null for the first. */
  before: (column: PivotNode) => PivotNode | null;
  annotations: readonly Annotation[];
  units: readonly Unit[];
}

/** What a cell says under a choice of values, from the cells of the grid. */
export function shownCell(values: PivotValue, row: PivotNode, column: PivotNode, input: ShownInput): PivotCell {
  const { grid, rows, columns } = input;
  switch (values) {
    case 'value':
      return grid.cell(row, column);
    case 'of-row':
      return share(row, column, [row, columns], grid);
    case 'of-column':
      return share(row, column, [rows, column], grid);
    case 'of-total':
      return share(row, column, [rows, columns], grid);
    case 'difference':
    case 'change':
      return change(values, row, column, input);
  }
}

const without = (cell: PivotCell, value: PivotWhy, measure = cell.measure): PivotCell => ({
  ...cell,
  value,
  measure,
  status: '',
  observations: [],
  formula: null
});

/** Both must be of one and the same indicator. */
function indicatorOf(grid: PivotGrid, row: PivotNode, column: PivotNode): Indicator | null {
  const [first, ...others] = new Set(grid.leaves(row, column).map((leaf) => leaf.indicator));
  return others.length === 0 ? (first ?? null) : null;
}

function share(row: PivotNode, column: PivotNode, whole: readonly [PivotNode, PivotNode], grid: PivotGrid): PivotCell {
  const part = { ...grid.cell(row, column), measure: 'percent', decimals: 1 };
  if (isMissing(part.value) || typeof part.value !== 'number') return part;
  const indicator = indicatorOf(grid, row, column);
  if (!indicator) return without(part, because('several-indicators'));
  const never = noPart(indicator);
  if (never) return without(part, never);
  const all = grid.whole(...whole, indicator.code);
  if (typeof all.value !== 'number') return without(part, all.value);
  const bad = badBase(all.value);
  if (bad) return without(part, bad);
  const value = (part.value / all.value) * 100;
  return derived(part, all, value, [part.value, '/', all.value, '×', 100]);
}

function change(values: 'difference' | 'change', row: PivotNode, column: PivotNode, input: ShownInput): PivotCell {
  const { grid, before: columnBefore } = input;
  const cell = grid.cell(row, column);
  const indicator = indicatorOf(grid, row, column);
  const inPoints = indicator?.kind === 'rate';
  const percent = values === 'change' && !inPoints;
  const now = percent
    ? { ...cell, measure: 'percent', decimals: 1 }
    : { ...cell, measure: inPoints ? 'points' : cell.measure };
  if (typeof now.value !== 'number') return now;
  const earlier = columnBefore(column);
  if (!earlier) return without(now, because('nothing-before'));
  const before = grid.cell(row, earlier);
  if (!indicator || indicatorOf(grid, row, earlier)?.code !== indicator.code)
    return without(now, before.of === 0 ? because('nothing-before') : because('several-indicators'));
  if (indicator.kind === 'comparison') return without(now, missing('not-applicable'));
  if (typeof before.value !== 'number') return without(now, before.value);
  const apart = heldApart(indicator, grid.leaves(row, column), grid.leaves(row, earlier), input);
  if (apart) return without(now, apart);
  if (!percent) return derived(now, before, difference(now.value, before.value), [now.value, '−', before.value]);
  const value = percentChange(now.value, before.value);
  if (isMissing(value)) return without(now, value);
  return derived(now, before, value, ['(', now.value, '/', before.value, '−', 1, ')', '×', 100]);
}

/** Both cells stand behind it; what the second one was made of comes after the first. */
function derived(cell: PivotCell, other: PivotCell, value: number, formula: Formula): PivotCell {
  return {
    ...cell,
    value,
    status: weakest([cell.status, other.status]),
    observations: [...cell.observations, ...other.observations],
    formula: [...formula, '=', value]
  };
}
