import type { NamedRange, WriteSheet } from 'hucre';
import { decimalsOf } from '$lib/compute/decimals';
import { sheetWords, type SheetWords } from '$lib/language/briefing/sheetWords';
import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import { measureLabel } from '$lib/language/measure';
import { missingShort } from '$lib/language/missing';
import { formatPeriod } from '$lib/language/period';
import { statusWord } from '$lib/language/status';
import type { LongRow } from '$lib/figures/export/card';
import { sourceAddress } from '$lib/figures/sourceAddress';
import type { Language } from '$lib/model/language';
import { STATUSES, type Status } from '$lib/model/observation';
import type { MissingReason } from '$lib/model/missing';
import type { ResolvedBriefing } from '../resolved';
import { plainFormat } from './numberFormat';
import { pageSetup, repeatedRows } from './pageSetup';
import { rowOf, sheetGrid, type GridCell, type GridRow } from './sheetGrid';
import type { SheetFigure } from './sheetFigures';
import { STYLES } from './styles';

type Column = keyof SheetWords['long'];

const WIDTHS: Record<Column, number> = {
  sheet: 22,
  indicator: 22,
  unit: 11,
  unit_name: 16,
  category: 16,
  period: 11,
  value: 13,
  upper: 9,
  measure: 13,
  status: 11,
  published: 11,
  source: 30,
  publisher: 18,
  url: 22,
  formula: 22,
  missing: 16,
  snapshot: 11
};
const COLUMNS = Object.keys(WIDTHS) as Column[];

const MOST_DECIMALS = 6;
/** Excel's longest address of a link, and links of a sheet. */
const LONGEST_LINK = 2_079;
const MOST_LINKS = 65_000;

/** Every value of the workbook, one a row, with where and when it was published; above it the snapshots they are from. */
export function sourcesSheet(
  { briefing, snapshots, synthetic }: ResolvedBriefing,
  figures: readonly SheetFigure[]
): { sheet: WriteSheet; names: readonly NamedRange[] } {
  const { lang, classification } = briefing;
  const words = sheetWords(lang);
  const t = message(lang);
  const line = (text: string, style: GridCell['style']): GridRow =>
    rowOf([{ value: text, style, across: COLUMNS.length }]);
  const dates = snapshots.map((date) => formatDate(lang, date)).join('; ');
  const above: GridRow[] = [
    ...(synthetic ? [line(words.someSynthetic, STYLES.stamp)] : []),
    line(words.sources, STYLES.title),
    line(`${words.snapshots}: ${dates}`, STYLES.body),
    line(`${words.classification}: ${t.indicators.classes[classification]}`, STYLES.body)
  ];
  const head = rowOf(COLUMNS.map((column) => ({ value: words.long[column], style: STYLES.head })));
  const body = figures.flatMap((figure) =>
    figure.card.long.map((row) => COLUMNS.map((column) => cellOf(lang, figure, row, column)))
  );
  const headAt = above.length + 1;
  return {
    sheet: {
      name: words.sources,
      ...sheetGrid(
        [...above, head, ...body.map((cells, i) => rowOf(i < MOST_LINKS ? cells : cells.map(withoutLink)))],
        COLUMNS.map((column) => WIDTHS[column])
      ),
      freezePane: { rows: headAt, columns: 1 },
      autoFilter: { range: `A${headAt}:${String.fromCharCode(64 + COLUMNS.length)}${headAt + body.length}` },
      view: { showGridLines: false },
      ...pageSetup({ head: t.indicators.classes[classification], foot: dates, page: words.page })
    },
    names: [repeatedRows(words.sources, [headAt, headAt])]
  };
}

function cellOf(lang: Language, { name, card }: SheetFigure, row: LongRow, column: Column): GridCell {
  switch (column) {
    case 'value':
    case 'upper':
      return numberCell(row[column] ?? null);
    case 'sheet':
      return text(name);
    case 'snapshot':
      return text(formatDate(lang, card.snapshot));
    case 'published':
      return text(formatDate(lang, row.published));
    case 'period':
      return text(formatPeriod(lang, row.period, 'short'));
    case 'measure':
      return text(measureLabel(lang, row.measure, row.measure));
    case 'status':
      return text(isStatus(row.status) ? statusWord(lang, row.status) : row.status);
    case 'missing':
      return text(row.missing && missingShort(lang, { missing: row.missing as MissingReason }));
    case 'url': {
      const target = sourceAddress(row.url);
      const opens = target !== '' && target.length <= LONGEST_LINK;
      return { value: row.url, style: opens ? LINK : STYLES.address, ...(opens && { link: { target } }) };
    }
    default:
      return text(row[column]);
  }
}

const withoutLink = ({ value, style }: GridCell): GridCell => ({ value, style });

const LINK = { ...STYLES.address, font: STYLES.link.font };

const text = (value: string): GridCell => ({ value, style: STYLES.text });

const numberCell = (value: number | null): GridCell => ({
  value,
  style: { ...STYLES.number, numFmt: plainFormat(value === null ? 0 : Math.min(decimalsOf(value), MOST_DECIMALS)) }
});

const isStatus = (status: string): status is Status => (STATUSES as readonly string[]).includes(status);
