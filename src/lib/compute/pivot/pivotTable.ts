import type { Pivot, PivotField, PivotLine, PivotTable } from '../../model/pivot';
import { columnBefore } from './columnBefore';
import { pivotGrid } from './pivotGrid';
import type { PivotInput } from './pivotInput';
import { pivotLeaves } from './pivotLeaves';
import { pivotTree, type PivotNode } from './pivotTree';
import { shownCell } from './shownCell';
import { shownLines } from './shownLines';
import { sortRows } from './sortRows';

/** Leaves beyond this many are left out, and then nothing is added up. */
export const MOST_LEAVES = 20_000;

/**
 * The lines and cells of a pivot. A group's line stands before its children, the grand total last; without totals only
 * folded groups have a line. There is no grand total of lines that are different indicators, nor of columns held against
 * the one before. Every cell that stands for several values follows the rule of its indicator or says why it has
 * none. Names that the data does not have are passed over. Never throws.
 */
export function pivotTable(pivot: Pivot, input: PivotInput): PivotTable {
  const { leaves, cut, indicators, units, periods } = pivotLeaves(pivot, input, MOST_LEAVES);
  const rows = pivotTree(pivot.rows, leaves);
  const columns = pivotTree(pivot.columns, leaves);
  const byCode = new Map(input.units.map((unit) => [unit.code, unit]));
  const grid = pivotGrid(leaves, rows, columns, { cellOf: input.cellOf, units: byCode, cut: cut > 0 });
  const shownInput = {
    grid,
    rows: rows.root,
    columns: columns.root,
    before: columnBefore(columns.root),
    annotations: input.annotations,
    units: input.units
  };
  const shown = (row: PivotNode, column: PivotNode) => shownCell(pivot.values, row, column, shownInput);

  const { totals } = pivot;
  // Nothing stands before the column of the grand total.
  const isAgainst = pivot.values === 'difference' || pivot.values === 'change';
  // Different indicators are never added: lines of several have nothing to come to.
  const addsUp = (side: readonly PivotField[]) => indicators.length < 2 || !side.includes('indicator');
  const across = shownLines(columns.root, pivot.columns.length, {
    totals,
    grand: totals && !isAgainst && addsUp(pivot.columns),
    closed: new Set()
  });
  const sortColumn = columns.nodes.find((node) => node.key === pivot.sort.column);
  const sorted = sortRows(rows.root, pivot.sort, {
    ...input,
    valueOf: (row) => (sortColumn ? shown(row, sortColumn).value : NaN)
  });
  const down = shownLines(sorted, pivot.rows.length, {
    totals,
    grand: totals && addsUp(pivot.rows),
    closed: new Set(pivot.closed)
  });
  return {
    rows: down.map(({ line }) => line),
    columns: across.map(({ line }): PivotLine => ({ ...line, foldable: false })),
    cells: down.map((row) => across.map((column) => shown(row.node, column.node))),
    indicators: indicators.map(({ code }) => code),
    units: units.map(({ code }) => code),
    periods,
    cut
  };
}
