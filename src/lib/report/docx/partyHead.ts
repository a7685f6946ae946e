import type { FileChild } from 'docx';
import { numberSymbol, paperWords, PARTY_TITLE, placeAndDate } from '$lib/language/briefing/officialPaper';
import type { Briefing } from '$lib/model/briefing';
import type { DocxOptions } from './docxOptions';
import { headGap, headLine, headRule, issuers, nameLines, sideBySide } from './headParts';

/** Millimetres; together the width of the text. */
const COLUMNS = [70, 90] as const;

/** Points: the title in Times New Roman bold 15, measured. */
const TITLE_LENGTH = 206;

/** Head of a Party document: issuing body, `*` and number on the left, title with its rule, place and date on the right. */
export function partyHead({ lang, organisation, place, symbol }: Briefing, options: DocxOptions): FileChild[] {
  const { above, own } = issuers(organisation, options.superior, paperWords(lang).organisation);
  const name = (text: string) => nameLines(text, 14, COLUMNS[0]);
  const left = [
    ...above.flatMap(name).map((line) => headLine(line, { size: 14 })),
    ...name(own).map((line) => headLine(line, { size: 14, bold: true })),
    headLine('*', { size: 14 }),
    headLine(numberSymbol('party', lang, symbol), { size: 14 })
  ];
  const right = [
    headLine(PARTY_TITLE, { size: 15, bold: true }),
    headRule(TITLE_LENGTH, COLUMNS[1]),
    headLine(placeAndDate(lang, place, options.signed ?? ''), { size: 14, italics: true, before: 6 })
  ];
  return [sideBySide([[left, right]], COLUMNS), headGap(18)];
}

/** Kind and subject of a Party document, closed by five hyphens. */
export function partySubject(kind: string, subject: readonly string[], note: string): FileChild[] {
  return [
    headLine(kind, { size: 16, bold: true, after: 3 }),
    ...subject.map((line, i) => headLine(line, { size: 14, bold: i === 0, italics: i > 0 })),
    ...(note ? [headLine(note, { size: 12, italics: true })] : []),
    headLine('-----', { size: 14, after: 6 })
  ];
}
