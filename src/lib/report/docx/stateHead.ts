import type { FileChild } from 'docx';
import {
  NATIONAL_MOTTO,
  NATIONAL_TITLE,
  numberSymbol,
  paperWords,
  placeAndDate
} from '$lib/language/briefing/officialPaper';
import type { Briefing } from '$lib/model/briefing';
import type { DocxOptions } from './docxOptions';
import { capitalsLength, headGap, headLine, headRule, issuers, nameLines, sideBySide } from './headParts';

/** Millimetres; together the width of the text. */
const COLUMNS = [70, 95] as const;

/** Points: the motto in Times New Roman bold 13, measured. */
const MOTTO_LENGTH = 159;

/** Head of a State administrative document (Decree 30/2020): issuing body with its short rule, national title and motto. */
export function stateHead({ lang, organisation, place, symbol }: Briefing, options: DocxOptions): FileChild[] {
  const { above, own } = issuers(organisation, options.superior, paperWords(lang).organisation);
  const name = (text: string) => nameLines(text, 12, COLUMNS[0]);
  const lastLine = Math.min(capitalsLength(name(own).at(-1) ?? '', 12), (COLUMNS[0] * 72) / 25.4);
  const names = [
    [
      ...above.flatMap(name).map((line) => headLine(line, { size: 12 })),
      ...name(own).map((line) => headLine(line, { size: 12, bold: true })),
      headRule(lastLine * 0.4, COLUMNS[0])
    ],
    [
      headLine(NATIONAL_TITLE, { size: 12, bold: true }),
      headLine(NATIONAL_MOTTO, { size: 13, bold: true }),
      headRule(MOTTO_LENGTH, COLUMNS[1])
    ]
  ];
  const marks = [
    [headLine(numberSymbol('state', lang, symbol), { size: 13, before: 6 })],
    [headLine(placeAndDate(lang, place, options.signed ?? ''), { size: 13, italics: true, before: 6 })]
  ];
  return [sideBySide([names, marks], COLUMNS), headGap(18)];
}

/** Kind and subject of a State document, closed by a short rule. */
export function stateSubject(kind: string, subject: readonly string[], note: string, width: number): FileChild[] {
  const [first = ''] = subject;
  const length = Math.min(first.length * 14 * 0.5, (width * 72) / 25.4);
  return [
    headLine(kind, { size: 14, bold: true }),
    ...subject.map((line, i) => headLine(line, { size: 14, bold: i === 0, italics: i > 0 })),
    ...(note ? [headLine(note, { size: 12, italics: true })] : []),
    headRule(Math.max(60, length * 0.4), width),
    headGap(12)
  ];
}
