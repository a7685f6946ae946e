import { Paragraph, TextRun } from 'docx';
import { cleanText } from '../../docx/cleanText';
import { fromPoints } from '../../docx/paper';
import { halfPoints } from '../../docx/styles';

const SIZE = 12;

/** `Ngày kiểm tra: 28/12/2023`, a line each. */
export const factLines = (facts: readonly (readonly [name: string, value: string])[]): Paragraph[] =>
  facts.map(
    ([name, value], i) =>
      new Paragraph({
        spacing: { after: fromPoints(i === facts.length - 1 ? 8 : 1) },
        children: [
          new TextRun({ size: halfPoints(SIZE), bold: true, text: `${name}: ` }),
          new TextRun({ size: halfPoints(SIZE), text: cleanText(value) })
        ]
      })
  );
