import type { PivotLine } from '../../model/pivot';
import type { PivotNode } from './pivotTree';

/**
 * The lines of one side that are shown. A group comes before its children; the grand total is last, where there is more
 * than one line to add up. With no field at all there is that line alone.
 */
export function shownLines(
  root: PivotNode,
  fields: number,
  { totals, grand, closed }: { totals: boolean; grand: boolean; closed: ReadonlySet<string> }
): { line: PivotLine; node: PivotNode }[] {
  if (fields === 0) return [lineOf(root, 0, false)];
  const inside = (node: PivotNode, depth: number): { line: PivotLine; node: PivotNode }[] => {
    if (node.children.length === 0) return [lineOf(node, depth, false)];
    if (closed.has(node.key)) return [lineOf(node, depth, true)];
    const own = totals ? [lineOf(node, depth, false)] : [];
    return [...own, ...node.children.flatMap((child) => inside(child, depth + 1))];
  };
  const lines = root.children.flatMap((child) => inside(child, 0));
  return grand && root.children.length > 1 ? [...lines, lineOf(root, 0, false)] : lines;
}

function lineOf(node: PivotNode, depth: number, closed: boolean): { line: PivotLine; node: PivotNode } {
  const { key, field, member, children } = node;
  const foldable = field !== '' && children.length > 0;
  return { node, line: { key, field, member, depth, total: foldable || field === '', foldable, closed } };
}
