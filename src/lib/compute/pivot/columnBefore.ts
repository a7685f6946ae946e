import { lineOf } from '../../model/period';
import { pathTo, type PivotNode } from './pivotTree';

/**
 * For each column the one before it at its level that it is held against: where periods or years stand in the columns, the
 * one of the time before (of the same length) with otherwise the same members; else the one before in its group.
 */
export function columnBefore(root: PivotNode): (column: PivotNode) => PivotNode | null {
  const found = new Map<PivotNode, PivotNode>();
  const last = new Map<string, PivotNode>();
  const walk = (node: PivotNode) => {
    for (const child of node.children) {
      const line = lineIn(child);
      const before = last.get(line);
      if (before) found.set(child, before);
      last.set(line, child);
      walk(child);
    }
  };
  walk(root);
  return (column) => found.get(column) ?? null;
}

/** Columns with the same text follow each other. */
function lineIn(node: PivotNode): string {
  const path = pathTo(node);
  const isTime = path.some(({ field }) => field === 'period' || field === 'year');
  if (!isTime) return `${node.parent?.key ?? ''} ${path.length}`;
  return path
    .map(({ field, member }) =>
      field === 'period' ? `period:${lineOf(member)}` : field === 'year' ? 'year' : `${field}:${member}`
    )
    .join('/');
}
