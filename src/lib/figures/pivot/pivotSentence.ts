import { exploreMessage } from '$lib/language/exploreMessage';
import { formatNumber } from '$lib/language/number';
import type { PivotField } from '$lib/model/pivot';
import type { Segment } from '$lib/model/segment';
import { pivotEvidence } from './pivotEvidence';
import type { PivotSheet } from './pivotSheet';

const LEAST_RANKED = 3;

/**
 * The highest and lowest row of the column that matters most, where rows can be compared; of any other table, how large it
 * is.
 */
export function pivotSentence(sheet: PivotSheet): Segment[] {
  const { lang, table } = sheet;
  const t = exploreMessage(lang).pivot;
  const number = (value: number) => formatNumber(lang, value);
  const { rows, cells } = table;
  const column = toldColumn(sheet);
  const standing = rows.filter(({ key, total, closed }) => key !== '' && (!total || closed));
  const mixed = new Set(standing.map(({ field }) => field)).size > 1;
  const ranked = rows
    .flatMap((line, row) => {
      const value = cells[row]?.[column]?.value;
      const stands = mixed ? line.key !== '' && line.depth === 0 : standing.includes(line);
      return stands && typeof value === 'number' ? [{ row, value, field: line.field }] : [];
    })
    .sort((a, b) => b.value - a.value);
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  const fields = new Set(ranked.map(({ field }) => field));
  const one =
    fields.size === 1 &&
    !fields.has('indicator') &&
    new Set(ranked.map(({ row }) => cells[row]?.[column]?.measure)).size === 1;
  const size = t.words(number(rows.length), number(table.columns.length));
  if (!highest || !lowest || ranked.length < LEAST_RANKED || highest.value === lowest.value || !one) return [size];

  const high = pivotEvidence(sheet, highest.row, column);
  const low = pivotEvidence(sheet, lowest.row, column);
  if (!high || !low) return [size];
  return [
    `${sheet.columnName(column)}: ${t.finding.highest(sheet.rowName(highest.row))} (`,
    high,
    `), ${t.finding.lowest(sheet.rowName(lowest.row))} (`,
    low,
    ').'
  ];
}

const IN_TIME: ReadonlySet<PivotField | ''> = new Set(['period', 'year']);

/** Of columns in time the latest that has a number, of others the first; of those that add nothing up, if there are any. */
function toldColumn({ pivot, table: { columns, cells } }: PivotSheet): number {
  const filled = columns.flatMap((line, column) =>
    cells.some((row) => typeof row[column]?.value === 'number') ? [{ line, column }] : []
  );
  const own = filled.filter(({ line }) => !line.total);
  const among = own.length > 0 ? own : filled;
  const told = IN_TIME.has(pivot.columns.at(-1) ?? '') ? among.at(-1) : among[0];
  return told?.column ?? columns.length - 1;
}
