import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions
} from 'docx';
import { least } from 'd3-array';
import { cleanText } from './cleanText';
import { fromMm, fromPoints } from './paper';
import { halfPoints, STYLE } from './styles';

/** Points for `size`. */
export type LineLook = Omit<IRunOptions, 'text' | 'size' | 'children'> & {
  size: number;
  before?: number;
  after?: number;
};

/** One centred line of a head. */
export const headLine = (text: string, { size, before = 0, after = 0, ...look }: LineLook): Paragraph =>
  new Paragraph({
    style: STYLE.head,
    spacing: { before: fromPoints(before), after: fromPoints(after) },
    children: [new TextRun({ ...look, size: halfPoints(size), text: cleanText(text) })]
  });

/** A solid rule, `length` points long, centred in a column of `column` millimetres. */
export function headRule(length: number, column: number): Paragraph {
  const side = Math.max(0, Math.round((fromMm(column) - fromPoints(length)) / 2));
  return new Paragraph({
    style: STYLE.head,
    indent: { left: side, right: side },
    spacing: { before: 0, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    children: [new TextRun({ size: 2, text: '' })]
  });
}

/** About how long a line of bold capitals in Times is, in points; within a tenth. */
export const capitalsLength = (text: string, size: number): number => text.length * size * 0.6;

/** Blocks side by side, without borders; widths in millimetres. */
export const sideBySide = (rows: readonly (readonly Paragraph[])[][], widths: readonly number[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: fromMm(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(fromMm),
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    alignment: AlignmentType.CENTER,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, i) =>
              new TableCell({ width: { size: fromMm(widths[i] ?? 0), type: WidthType.DXA }, children: [...children] })
          )
        })
    )
  });

/** Space between the parts of a head, in points. */
export const headGap = (points: number): Paragraph =>
  new Paragraph({
    style: STYLE.head,
    spacing: { before: 0, after: 0, line: fromPoints(points), lineRule: LineRuleType.EXACT },
    keepNext: true,
    children: []
  });

/** The issuing body, the one above it first; of a name in several lines the last is the issuing one. */
export function issuers(
  organisation: string,
  superior: string | undefined,
  absent: string
): { above: string[]; own: string } {
  const lines = organisation
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const own = lines.pop() ?? absent;
  return { above: [...(superior ? [superior] : []), ...lines], own };
}

/** A name in capitals; one longer than `column` millimetres is parted near its middle: `ỦY BAN NHÂN DÂN`, `THÀNH PHỐ HÀ NỘI`. */
export function nameLines(text: string, size: number, column: number): string[] {
  const name = text.toLocaleUpperCase('vi');
  if (capitalsLength(name, size) <= (column * 72) / 25.4) return [name];
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = least(gaps, (gap) => Math.abs(gap - name.length / 2));
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}
