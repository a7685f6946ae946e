import type { NamedRange, WriteSheet } from 'hucre';
import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import { sheetWords } from '$lib/language/briefing/sheetWords';
import { sourceText } from '$lib/figures/export/sourceText';
import type { Briefing } from '$lib/model/briefing';
import type { SheetFigure } from './sheetFigures';
import { pageSetup, repeatedRows } from './pageSetup';
import { rowOf, sheetGrid, type GridRow } from './sheetGrid';
import { STYLES } from './styles';
import { tableRows } from './tableRows';

type Style = (typeof STYLES)[keyof typeof STYLES];

/** What texts above and below a narrow table may take, in characters. */
const LEAST_WIDTH = 120;

/**
 * A figure as a sheet: stamp, finding, measure, table with its head frozen, then what the figure says, its notes and its
 * source.
 */
export function figureSheet(
  figure: SheetFigure,
  briefing: Pick<Briefing, 'title' | 'classification'>
): { sheet: WriteSheet; names: readonly NamedRange[] } {
  const { card, title, name } = figure;
  const t = message(card.lang);
  const stamp = { open: '', synthetic: t.exports.synthetic, internal: t.internal.stamp.internal }[figure.stamp];
  const words = sheetWords(card.lang);
  const table = tableRows(card);
  const used = table.widths.length;
  const spare = Math.max(0, LEAST_WIDTH - table.widths.reduce((sum, width) => sum + width, 0));
  const widths = spare > 0 ? [...table.widths, spare] : table.widths;
  const line = (text: string, style: Style, across = widths.length): GridRow => rowOf([{ value: text, style, across }]);
  const classification = t.indicators.classes[briefing.classification];
  const joined = (texts: readonly string[]) => texts.filter(Boolean).join(' · ');

  const above: GridRow[] = [
    ...(stamp ? [line(stamp, STYLES.stamp)] : []),
    line(joined([briefing.title, classification]), STYLES.running),
    line(title, STYLES.title),
    line(card.measure, STYLES.measure),
    ...(table.measure ? [line(words.unitLine(table.measure), STYLES.unitLine, used)] : [])
  ];
  const below: GridRow[] = [
    [],
    ...(card.sentence ? [line(card.sentence, STYLES.body)] : []),
    ...(card.notes.length > 0 ? [line(words.notes, STYLES.strong)] : []),
    ...card.notes.map((note) => line(note, STYLES.body)),
    line(sourceText(card), STYLES.source)
  ];
  const headFrom = above.length + 1;
  const headTo = above.length + table.head.length;
  return {
    sheet: {
      name,
      ...sheetGrid([...above, ...table.head, ...table.body, ...below], widths),
      freezePane: { rows: headTo, columns: 1 },
      view: { showGridLines: false },
      ...pageSetup({
        // What is said first is never cut.
        head: joined([classification, stamp, briefing.title]),
        foot: t.exports.snapshot(formatDate(card.lang, card.snapshot)),
        page: words.page
      })
    },
    names: [repeatedRows(name, [headFrom, headTo])]
  };
}
