import type { PivotInput } from '$lib/compute/pivot/pivotInput';
import { pivotTable } from '$lib/compute/pivot/pivotTable';
import type { Annotation } from '$lib/model/annotation';
import type { Pivot, PivotCell, PivotTable } from '$lib/model/pivot';
import type { PeerMembership } from '$lib/model/unit';
import { cellsFrom, INDICATORS, known, UNITS, type Row } from '../../comparison/support/world';

const member = (group: string, unit: string): PeerMembership => ({
  group,
  name_vi: group,
  name_en: group,
  unit,
  valid_from: '',
  valid_to: ''
});

/** Of the small country of `world`: A and B are one region, C the other. */
export const MEMBERSHIPS = [member('region-x', 'A'), member('region-x', 'B'), member('region-y', 'C')];

export const inputFrom = (rows: readonly Row[], annotations: readonly Annotation[] = []): PivotInput => ({
  known: rows.map(known),
  cellOf: cellsFrom(rows),
  units: UNITS,
  indicators: INDICATORS,
  memberships: MEMBERSHIPS,
  annotations,
  nameOf: (_, code) => code,
  collate: (a, b) => (a < b ? -1 : a > b ? 1 : 0)
});

export const pivotOf = (part: Partial<Pivot>): Pivot => ({
  rows: ['unit'],
  columns: ['period'],
  keep: { indicator: ['revenue'], unit: ['A', 'B', 'C'], period: ['2021', '2022'] },
  by: '',
  values: 'value',
  totals: true,
  sort: { by: 'order', column: '', descending: false },
  closed: [],
  snapshot: '2026-01-31',
  ...part
});

export const tableOf = (part: Partial<Pivot>, rows: readonly Row[], annotations?: readonly Annotation[]): PivotTable =>
  pivotTable(pivotOf(part), inputFrom(rows, annotations));

/** A cell as a number, or the name of the reason why there is none. */
export const plain = ({ value }: PivotCell): number | string => (typeof value === 'number' ? value : value.missing);

/** The table as a reader sees it: the key of each row with its cells. */
export const shown = ({ rows, cells }: PivotTable): Record<string, (number | string)[]> =>
  Object.fromEntries(rows.map((line, i) => [line.key, (cells[i] ?? []).map(plain)]));

export const keys = (lines: PivotTable['rows']): string[] => lines.map((line) => line.key);

/** The cell of two lines by their keys. */
export function cellAt({ rows, columns, cells }: PivotTable, row: string, column: string): PivotCell {
  const cell = cells[keys(rows).indexOf(row)]?.[keys(columns).indexOf(column)];
  if (!cell) throw new Error(`no cell ${row} ${column}`);
  return cell;
}
