import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType
} from 'docx';
import { paperWords } from '$lib/language/briefing/officialPaper';
import type { ResolvedFigure } from '../resolved';
import { cleanText } from './cleanText';
import { fromMm } from './paper';
import { halfPoints, STYLE } from './styles';
import { tableShapes, type ShapeCell, type TableShape } from './tableShape';
import { marksOf, stampOver, underFigure } from './underFigure';
import type { Piece, Writing } from './writing';

/** A figure as a table of Word: caption above with the measure, head row repeated on every page, notes and source below. */
export function tableBlock(
  figure: ResolvedFigure,
  title: string,
  { lang, options, captions, atEnd }: Writing
): Piece[] {
  const { card } = figure;
  const shapes = tableShapes(lang, card.table, options.layout);
  const caption = captions.next('table');
  return shapes.map((shape, i) => ({
    orientation: shape.orientation,
    children: [
      ...stampOver(figure),
      caption.paragraph(title, { continued: i > 0 }),
      overTable(shape.measure ? paperWords(lang).unit(shape.measure) : card.measure, !!shape.measure),
      wordTable(shape),
      ...(i === shapes.length - 1 ? underFigure(card, marksOf(lang, card.table), atEnd) : [])
    ]
  }));
}

/** Signs: words no longer than this stand in the middle of their column. */
const SHORT_WORDS = 16;

/** Numbers to the right. */
function alignmentOf(cells: readonly ShapeCell[]) {
  if (cells.some(({ kind }) => kind !== 'words')) return AlignmentType.RIGHT;
  return cells.every(({ text }) => text.length <= SHORT_WORDS) ? AlignmentType.CENTER : AlignmentType.LEFT;
}

/** Rows of a table that stands on one page as a whole; a longer one holds its last row to its notes. */
const SHORT = 10;

const overTable = (text: string, isUnit: boolean) =>
  new Paragraph({
    style: STYLE.unit,
    alignment: isUnit ? AlignmentType.RIGHT : AlignmentType.CENTER,
    children: [new TextRun(cleanText(text))]
  });

function wordTable({ size, head, columns, rows, widths }: TableShape): Table {
  const width = (i: number) => ({ size: fromMm(widths[i] ?? 0), type: WidthType.DXA });
  const text = (
    value: string,
    alignment: 'left' | 'right' | 'center',
    look: { bold?: boolean; italics?: boolean } = {}
  ) =>
    new Paragraph({
      style: STYLE.tableText,
      alignment,
      children: [new TextRun({ ...look, size: halfPoints(size), text: cleanText(value) })]
    });
  const headCell = (label: string, measure: string, i: number) =>
    new TableCell({
      width: width(i),
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        text(label, AlignmentType.CENTER, { bold: true }),
        ...(measure ? [text(`(${measure})`, AlignmentType.CENTER, { italics: true })] : [])
      ]
    });
  const alignments = columns.map((_, i) => alignmentOf(rows.flatMap((row) => row.cells[i] ?? [])));
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: fromMm(widths.reduce((sum, it) => sum + it, 0)), type: WidthType.DXA },
    columnWidths: widths.map(fromMm),
    margins: { left: fromMm(1.8), right: fromMm(1.8), top: 0, bottom: 0 },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: [headCell(head, '', 0), ...columns.map(({ label, measure }, i) => headCell(label, measure, i + 1))]
      }),
      ...rows.map(
        (row, r) =>
          new TableRow({
            cantSplit: true,
            keepNext: rows.length <= SHORT || r === rows.length - 1,
            children: [
              new TableCell({
                width: width(0),
                verticalAlign: VerticalAlignTable.CENTER,
                children: [text(row.head, AlignmentType.LEFT)]
              }),
              ...row.cells.map(
                (cell, i) =>
                  new TableCell({
                    width: width(i + 1),
                    verticalAlign: VerticalAlignTable.CENTER,
                    children: [
                      text(cell.text, alignments[i] ?? AlignmentType.RIGHT, { italics: cell.kind === 'reason' })
                    ]
                  })
              )
            ]
          })
      )
    ]
  });
}
