import { PIVOT_FIELDS, type Pivot, type PivotField } from '$lib/model/pivot';

/** Where a field can stand. `pool` holds those that play no part. */
export const WELLS = ['pool', 'rows', 'columns', 'filters'] as const;
export type Well = (typeof WELLS)[number];

/** Always chosen: outside rows and columns they are filters, never in the pool. */
const CHOSEN: ReadonlySet<PivotField> = new Set(['indicator', 'unit', 'period']);

export const isChosen = (field: PivotField): boolean => CHOSEN.has(field);

/** Fields by well, in the order they act in. `opened` are filters without a member left out; `offered` those with a meaning here. */
export function wellsOf(
  { rows, columns, keep }: Pick<Pivot, 'rows' | 'columns' | 'keep'>,
  opened: readonly PivotField[],
  offered: readonly PivotField[]
): Record<Well, readonly PivotField[]> {
  const used = new Set([...rows, ...columns]);
  const idle = PIVOT_FIELDS.filter((field) => !used.has(field));
  const filters = idle.filter((field) => isChosen(field) || keep[field] !== undefined || opened.includes(field));
  return {
    pool: idle.filter((field) => !filters.includes(field) && offered.includes(field)),
    rows,
    columns,
    filters
  };
}

/**
 * The pivot with a field moved into a well, before the one that stands at `index` without it; at the end by default.
 * What no longer means anything goes with it: folded lines of other rows, the order by a column of other columns.
 */
export function placeField(pivot: Pivot, field: PivotField, well: Well, index = Infinity): Pivot {
  const rows = placed(pivot.rows, field, well === 'rows', index);
  const columns = placed(pivot.columns, field, well === 'columns', index);
  return {
    ...(well === 'pool' && !isChosen(field) ? keepMembers(pivot, field, null) : pivot),
    rows,
    columns,
    closed: same(rows, pivot.rows) ? pivot.closed : [],
    sort:
      pivot.sort.by === 'value' && !same(columns, pivot.columns)
        ? { by: 'order', column: '', descending: false }
        : pivot.sort
  };
}

/** The pivot with other members of a field kept; null keeps all. */
export function keepMembers(pivot: Pivot, field: PivotField, members: readonly string[] | null): Pivot {
  const keep = { ...pivot.keep };
  if (members) keep[field] = members;
  else delete keep[field];
  return { ...pivot, keep };
}

/** The pivot broken down by another dimension, with its categories in the rows; without any it has no categories. */
export function breakDown(pivot: Pivot, by: string): Pivot {
  const plain = keepMembers(pivot, 'category', null);
  const used = pivot.rows.includes('category') || pivot.columns.includes('category');
  if (by === '') return { ...placeField(plain, 'category', 'pool'), by };
  return { ...(used ? plain : placeField(plain, 'category', 'rows')), by };
}

function placed(list: readonly PivotField[], field: PivotField, here: boolean, index: number): readonly PivotField[] {
  const others = list.filter((entry) => entry !== field);
  return here ? [...others.slice(0, index), field, ...others.slice(index)] : others;
}

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** What the menu of a field offers. */
export const FIELD_MOVES = ['rows', 'columns', 'filters', 'earlier', 'later', 'remove'] as const;
export type FieldMove = (typeof FIELD_MOVES)[number];

/** The moves that change something for a field where it stands. */
export function movesOf(well: Well, list: readonly PivotField[], field: PivotField): FieldMove[] {
  const at = list.indexOf(field);
  const inOrder = well === 'rows' || well === 'columns';
  const can: Record<FieldMove, boolean> = {
    rows: well !== 'rows',
    columns: well !== 'columns',
    filters: well !== 'filters',
    earlier: inOrder && at > 0,
    later: inOrder && at < list.length - 1,
    remove: well !== 'pool' && !isChosen(field)
  };
  return FIELD_MOVES.filter((move) => can[move]);
}

/** Where a move takes a field: a well, and its place there. */
export function targetOf(
  move: FieldMove,
  well: Well,
  list: readonly PivotField[],
  field: PivotField
): { well: Well; index: number } {
  const at = list.indexOf(field);
  if (move === 'earlier') return { well, index: at - 1 };
  if (move === 'later') return { well, index: at + 1 };
  return { well: move === 'remove' ? 'pool' : move, index: Infinity };
}
