import { message } from '$lib/language/message';
import { statusWord } from '$lib/language/status';
import { round } from '$lib/compute/decimals';
import type { CardCell, FigureCard, LongRow } from './card';
import { harmless, quoted } from './csvText';
import { sourceText } from './sourceText';

const BOM = '\ufeff';

/** A number as Excel in Vietnam reads it: decimal comma, no separators of thousands. A reason or a band is text. */
const commaNumber = ({ value, upper, decimals, text }: CardCell) =>
  value === null || (upper ?? null) !== null
    ? harmless(text)
    : round(value, decimals).toFixed(decimals).replace('.', ',');

/**
 * The table for Excel as it is set up in Vietnam: UTF-8 with a mark of order, `;` between cells, decimal comma. A column of
 * statuses follows a column of numbers wherever one of them is not final. What the figure says, its notes and its source
 * stand under the table.
 */
export function csvVietnam(card: FigureCard): string {
  const { lang, table } = card;
  const t = message(lang);
  const marked = table.columns.map((_, i) =>
    table.rows.some((row) => !['', 'final'].includes(row.cells[i]?.status ?? ''))
  );
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(cell, ';')).join(';');
  const head = table.columns.flatMap((column, i) => [
    harmless([column.label, column.measure].filter(Boolean).join(', ')),
    ...(marked[i] ? [t.table.status] : [])
  ]);
  const rows = table.rows.map((row) => [
    harmless(row.head),
    ...row.cells.flatMap((cell, i) => [
      commaNumber(cell),
      ...(marked[i] ? [cell.status ? statusWord(lang, cell.status) : ''] : [])
    ])
  ]);
  const below = [
    card.title,
    card.measure,
    ...card.notes,
    sourceText(card),
    ...(card.synthetic ? [t.exports.synthetic] : [])
  ];
  return (
    BOM +
    [[harmless(table.head), ...head], ...rows, [], ...below.filter(Boolean).map((text) => [harmless(text)])]
      .map((cells) => line(cells))
      .join('\r\n') +
    '\r\n'
  );
}

const COLUMNS = [
  'indicator',
  'unit',
  'unit_name',
  'category',
  'period',
  'value',
  'upper',
  'measure',
  'status',
  'published',
  'source',
  'publisher',
  'url',
  'formula',
  'missing'
] as const satisfies readonly (keyof LongRow)[];

/** One value a line with its codes and source, for programs: RFC 4180, decimal point, UTF-8 without a mark. */
export const csvPlain = ({ long }: FigureCard): string =>
  [COLUMNS, ...long.map((row) => COLUMNS.map((column) => String(row[column] ?? '')))]
    .map((cells) => cells.map((cell) => quoted(cell, ',')).join(','))
    .join('\r\n') + '\r\n';
