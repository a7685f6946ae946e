import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { ClaimWords } from '$lib/language/claims/claimWords';
import { verificationWords } from '$lib/language/claims/verificationWords';
import { cleanText } from '../../docx/cleanText';
import { bodyParagraph } from '../../docx/textBlock';
import type { CheckedRow } from '../checkedRows';
import { numbersOf } from '../numbersOf';
import type { Verification } from '../verification';

/** Numbers of the text that contradict each other, each with its places in the table. */
export function inconsistencyParagraphs(
  { lang, inconsistencies, numbers }: Verification,
  rows: readonly CheckedRow[],
  words: ClaimWords
): Paragraph[] {
  const t = verificationWords(lang);
  const lines = inconsistencies.map((it) => {
    const at = numbersOf(it, rows);
    return [words.inconsistency(it, numbers), at.length > 0 ? `(${t.columns.no} ${at.join(', ')})` : '']
      .filter(Boolean)
      .join(' ');
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(t.inconsistency)] }),
    ...(lines.length > 0 ? lines : [t.none]).map((text) => bodyParagraph([new TextRun(cleanText(text))]))
  ];
}
