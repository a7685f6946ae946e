import type PptxGenJS from 'pptxgenjs';
import { statusLegend, statusMark } from '$lib/language/status';
import type { CardCell, CardTable } from '$lib/figures/export/card';
import { cleanText } from './cleanText';
import type { Deck } from './deck';
import { figureFrame, frameRoom, type FigureSlide } from './figureFrame';
import { FONT, TYPE, colour, type Box } from './look';
import { tablePages, type TablePage } from './tablePages';
import { headText } from './tableShape';

/** A figure's table, native, over as many slides as it takes, each with its head and what its marks mean. */
export function tableSlides(deck: Deck, slide: FigureSlide): void {
  const { card } = slide.figure;
  const words = { sentence: '', notes: wordsBelow(deck, card.table, card.notes) };
  const pages = tablePages(marked(deck, card.table), frameRoom(deck, slide, words, true).body);
  pages.forEach((part, i) => {
    const { page, body } = figureFrame(deck, slide, words, { part: i + 1, parts: pages.length, paged: true });
    addTable(page, part, body, cleanText(card.what));
  });
}

/** What the marks mean, and the notes. */
const wordsBelow = ({ lang }: Deck, { rows }: CardTable, notes: readonly string[]) =>
  cleanText(
    [
      statusLegend(
        lang,
        rows.flatMap((row) => row.cells.flatMap(({ status }) => status || []))
      ),
      ...notes
    ]
      .filter(Boolean)
      .join('\n')
  );

/** Cells with the mark of their status in the text. */
const marked = ({ lang }: Deck, table: CardTable): CardTable => ({
  head: cleanText(table.head),
  columns: table.columns.map(({ label, measure }) => ({ label: cleanText(label), measure: cleanText(measure) })),
  rows: table.rows.map((row) => ({
    head: cleanText(row.head),
    cells: row.cells.map((cell) => ({ ...cell, text: cleanText(written(lang, cell)) }))
  }))
});

const written = (lang: Deck['lang'], { text, status }: CardCell) =>
  [text, status ? statusMark(lang, status) : ''].filter(Boolean).join('\u00a0');

function addTable(page: PptxGenJS.Slide, { table, widths, heights, words }: TablePage, box: Box, name: string): void {
  const align = (i: number) => (words[i] ? ('left' as const) : ('right' as const));
  const rule = (hex: string, pt: number) => ({ type: 'solid' as const, pt, color: hex });
  const none = { type: 'none' as const };
  const border = (below: PptxGenJS.BorderProps): PptxGenJS.TableCellProps['border'] => [none, none, below, none];
  const head = [
    { text: table.head, options: { align: 'left' as const } },
    ...table.columns.map((column, i) => ({
      text: headText(column),
      options: { align: align(i) }
    }))
  ].map(({ text, options }) => ({
    text,
    options: { ...options, bold: true, valign: 'bottom' as const, border: border(rule(colour('--ink'), 1.25)) }
  }));
  const rows = table.rows.map((row) =>
    [
      { text: row.head, options: { align: 'left' as const } },
      ...row.cells.map(({ text, value }, i) => ({
        text,
        options: {
          align: align(i),
          ...(value === null && !words[i] && { italic: true, color: colour('--ink-2') })
        }
      }))
    ].map(({ text, options }) => ({ text, options: { ...options, border: border(rule(colour('--rule'), 0.75)) } }))
  );
  page.addTable([head, ...rows], {
    x: box.x,
    y: box.y,
    colW: [...widths],
    rowH: [...heights],
    fontFace: FONT,
    fontSize: TYPE.table,
    color: colour('--ink'),
    valign: 'top',
    margin: [0.05, 0.1, 0.05, 0.1],
    objectName: name
  });
}
