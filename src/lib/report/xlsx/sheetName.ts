import { cellText } from './cellText';

const MOST = 31;

/** Cut between letters, not between a letter and its mark or in the middle of a pair. */
const cut = (text: string, most: number) => {
  let out = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (out.length + segment.length > most) break;
    out += segment;
  }
  return out;
};

const allowed = (text: string) =>
  (cellText(text) ?? '')
    .replace(/[[\]:*?/\\\n\t]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/**
 * `3. Thu ngân sách`: a name that a sheet may have. The number keeps names apart and shows the order of the briefing; no
 * name ends in an apostrophe, which would break references to it.
 */
export const sheetName = (number: number, subject: string): string =>
  cut(`${number}. ${allowed(subject)}`, MOST)
    .trim()
    .replace(/['.]+$/, '');

/** A sheet in a reference: `'3. Thu ngân sách'!A1`. */
export const sheetReference = (name: string, cells: string): string => `'${name.replaceAll("'", "''")}'!${cells}`;
