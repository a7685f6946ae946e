import { HeadingLevel, Paragraph, TextRun, UnderlineType, type IRunOptions } from 'docx';
import type { ClaimWords } from '$lib/language/claims/claimWords';
import { verificationWords } from '$lib/language/claims/verificationWords';
import type { Language } from '$lib/model/language';
import { cleanText } from '../../docx/cleanText';
import { halfPoints } from '../../docx/styles';
import { bodyParagraph } from '../../docx/textBlock';
import type { CheckedRow } from '../checkedRows';
import { countsOf } from '../checkedRows';
import { markedText } from '../markedText';

/** Told apart in black and white; nothing is struck through, since the text is not ours to change. */
const LOOKS: Readonly<Record<CheckedRow['verdict'], Pick<IRunOptions, 'bold' | 'italics' | 'underline'>>> = {
  match: { underline: { type: UnderlineType.SINGLE } },
  'match-older': { underline: { type: UnderlineType.DASH } },
  differs: { bold: true, underline: { type: UnderlineType.DOUBLE } },
  insufficient: { italics: true, underline: { type: UnderlineType.DOTTED } }
};

const SIZE = 13;

/** The whole text, every figure with its row and the letter of its verdict raised behind it. */
export function markedParagraphs(
  lang: Language,
  text: string,
  rows: readonly CheckedRow[],
  words: ClaimWords
): Paragraph[] {
  const t = verificationWords(lang);
  const marks = countsOf(rows).map(({ verdict }) => `${t.letters[verdict]} ${words.verdict(verdict)}`);
  const size = halfPoints(SIZE);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(t.tables.text)] }),
    ...(marks.length > 0
      ? [bodyParagraph([new TextRun({ size, italics: true, text: t.legend(marks.join('; ')) })])]
      : []),
    ...markedText(text, rows).map((pieces) =>
      bodyParagraph(
        pieces.flatMap(({ text: piece, row }) =>
          row
            ? [
                new TextRun({ ...LOOKS[row.verdict], size, text: cleanText(piece) }),
                new TextRun({ size, superScript: true, text: `${row.no}${t.letters[row.verdict]}` })
              ]
            : [new TextRun({ size, text: cleanText(piece) })]
        )
      )
    )
  ];
}
