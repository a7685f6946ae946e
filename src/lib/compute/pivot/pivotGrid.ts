import type { PivotCell } from '../../model/pivot';
import { hasValue, type PivotLeaf } from './pivotLeaves';
import { pathTo, type PivotNode, type PivotTree } from './pivotTree';
import { leafCell, refusedCell, totalCell } from './totalCell';
import { because, type TotalInput } from './whyNoTotal';

/** Values by the nodes of both sides, each worked out when it is first asked for. */
export interface PivotGrid {
  cell: (row: PivotNode, column: PivotNode) => PivotCell;
  leaves: (row: PivotNode, column: PivotNode) => readonly PivotLeaf[];
  /** What the leaves of one indicator make there: the whole of its shares. */
  whole: (row: PivotNode, column: PivotNode, indicator: string) => PivotCell;
}

const NONE: readonly PivotLeaf[] = [];

/** Puts every leaf under all lines that stand for it. With leaves `cut` off nothing is added up. */
export function pivotGrid(
  leaves: readonly PivotLeaf[],
  rows: PivotTree,
  columns: PivotTree,
  { cut, ...input }: TotalInput & { cut: boolean }
): PivotGrid {
  const width = columns.nodes.length;
  const placed = new Map<number, PivotLeaf[]>();
  for (const [i, leaf] of leaves.entries()) {
    const across = columns.paths[i] ?? [];
    for (const row of rows.paths[i] ?? [])
      for (const column of across) {
        const at = row.id * width + column.id;
        const here = placed.get(at);
        if (here) here.push(leaf);
        else placed.set(at, [leaf]);
      }
  }
  const leavesAt = (row: PivotNode, column: PivotNode) => placed.get(row.id * width + column.id) ?? NONE;

  const made = (row: PivotNode, column: PivotNode, own: readonly PivotLeaf[]): PivotCell => {
    const isTotal = row.children.length > 0 || column.children.length > 0;
    const isPart = [...pathTo(row), ...pathTo(column)].some(({ field }) => field === 'category');
    const [first] = own;
    if (cut && (isTotal || own.length > 1))
      return refusedCell(own, because('left-out', { have: own.filter(hasValue).length, of: own.length }));
    // A line that names its category shows it as published; any other stands for all of them.
    return first && own.length === 1 && isPart ? leafCell(first) : totalCell(own, input, isPart);
  };
  const cells = new Map<number, PivotCell>();
  const wholes = new Map<string, PivotCell>();
  return {
    leaves: leavesAt,
    cell: (row, column) => {
      const at = row.id * width + column.id;
      const cell = cells.get(at) ?? made(row, column, leavesAt(row, column));
      cells.set(at, cell);
      return cell;
    },
    whole: (row, column, indicator) => {
      const at = `${row.id} ${column.id} ${indicator}`;
      const of = leavesAt(row, column).filter((leaf) => leaf.indicator.code === indicator);
      const cell = wholes.get(at) ?? made(row, column, of);
      wholes.set(at, cell);
      return cell;
    }
  };
}
