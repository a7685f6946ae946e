import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IRunOptions
} from 'docx';
import { verificationWords, type VerificationWords } from '$lib/language/claims/verificationWords';
import type { Language } from '$lib/model/language';
import { bodyParagraph } from '../../docx/textBlock';
import { cleanText } from '../../docx/cleanText';
import { fromMm } from '../../docx/paper';
import { halfPoints, STYLE } from '../../docx/styles';
import type { CheckedRow } from '../checkedRows';

const SIZE = 10;

type Column = 'no' | 'number' | 'reading' | 'computed' | 'verdict' | 'reason' | 'suggested';

/** Shares of the width. */
const WIDTHS: Readonly<Record<Column, number>> = {
  no: 12,
  number: 43,
  reading: 40,
  computed: 28,
  verdict: 25,
  reason: 68,
  suggested: 41
};

interface Line {
  text: string;
  look?: Pick<IRunOptions, 'bold' | 'italics'>;
}

/** The numbers of the text, a row each; the column of suggestions only where there is one. `width` in millimetres. */
export function resultTable(lang: Language, rows: readonly CheckedRow[], width: number): FileChild[] {
  const t = verificationWords(lang);
  if (rows.length === 0) return [bodyParagraph([new TextRun({ italics: true, text: t.noNumbers })])];
  const columns = (Object.keys(WIDTHS) as Column[]).filter(
    (column) => column !== 'suggested' || rows.some(({ suggested }) => suggested !== '')
  );
  const all = columns.reduce((sum, column) => sum + WIDTHS[column], 0);
  const widths = columns.map((column) => Math.round(fromMm((WIDTHS[column] / all) * width)));
  const row = (cells: readonly Line[][], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHead && { tableHeader: true }),
      children: columns.map(
        (column, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            children: (cells[i] ?? []).map((line) =>
              paragraph(
                line,
                isHead || column === 'no' || column === 'verdict' ? AlignmentType.CENTER : AlignmentType.LEFT
              )
            )
          })
      )
    });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      alignment: AlignmentType.CENTER,
      width: { size: widths.reduce((sum, it) => sum + it, 0), type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: fromMm(1.2), right: fromMm(1.2), top: 0, bottom: 0 },
      rows: [
        row(
          columns.map((column) => [{ text: t.columns[column], look: { bold: true } }]),
          true
        ),
        ...rows.map((checked) =>
          row(
            columns.map((column) => linesOf(t, checked, column)),
            false
          )
        )
      ]
    })
  ];
}

const paragraph = ({ text, look }: Line, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
  new Paragraph({
    style: STYLE.tableText,
    alignment,
    children: [new TextRun({ ...look, size: halfPoints(SIZE), text: cleanText(text) })]
  });

function linesOf(t: VerificationWords, row: CheckedRow, column: Column): Line[] {
  switch (column) {
    case 'no':
      return [{ text: `${row.no}` }];
    case 'number':
      return [
        { text: row.number, look: { bold: true } },
        { text: row.sentence, look: { italics: true } }
      ];
    case 'verdict':
      return [
        { text: row.verdictText, look: { bold: row.verdict === 'differs' } },
        ...(row.corrected ? [{ text: `(${t.corrected})`, look: { italics: true } }] : [])
      ];
    case 'reason':
      return [
        { text: row.reason },
        ...(row.nearby.length > 0 ? [{ text: `${t.columns.nearby}:`, look: { italics: true } }] : []),
        ...row.nearby.map((text) => ({ text: `– ${text}` }))
      ];
    default:
      return [{ text: row[column] }];
  }
}
