import type { Pivot, PivotCell, PivotField } from '../../model/pivot';
import { TIME_FIELDS } from './pivotMembers';
import type { PivotNode } from './pivotTree';

export interface SortInput {
  nameOf: (field: PivotField, member: string) => string;
  collate: (a: string, b: string) => number;
  /** What a row shows in the column that is sorted by; NaN where there is no such column. */
  valueOf: (row: PivotNode) => PivotCell['value'];
}

/**
 * The same rows in the order that is asked for, each group within itself. Names do not change the order of time; lines
 * without a value come last either way; equals keep the order of choice.
 */
export function sortRows(node: PivotNode, sort: Pivot['sort'], input: SortInput): PivotNode {
  const { by, descending } = sort;
  const children = [...node.children];
  if (by === 'value') {
    const values = new Map(children.map((child) => [child, numberOf(input.valueOf(child))]));
    children.sort((a, b) => {
      const [x = NaN, y = NaN] = [values.get(a), values.get(b)];
      if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y));
      return descending ? y - x : x - y;
    });
  } else {
    if (by === 'name' && !children.some(isTime)) {
      const names = new Map(children.map((child) => [child, child.field && input.nameOf(child.field, child.member)]));
      children.sort((a, b) => input.collate(names.get(a) ?? '', names.get(b) ?? ''));
    }
    if (descending) children.reverse();
  }
  return { ...node, children: children.map((child) => sortRows(child, sort, input)) };
}

const isTime = ({ field }: PivotNode) => field !== '' && TIME_FIELDS.has(field);

const numberOf = (value: PivotCell['value']) => (typeof value === 'number' ? value : NaN);
