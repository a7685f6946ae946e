import { parsePeriod } from '$lib/model/period';
import { readPeriod } from './readPeriod';

/** Words that are looked at in one text. */
const MOST = 60;

/**
 * The period that a title, the name of a sheet or of a file speaks of: the longest run of words that reads as one
 * (`Thu ngân sách 9 tháng đầu năm 2025` → `2025-9M`), of several as long the last. Of several texts the first that has one.
 * Empty for none.
 */
export function captionPeriod(texts: readonly string[]): string {
  for (const text of texts) {
    const key = periodIn(text.normalize('NFC').replace(/_/g, ' ').split(/\s+/).filter(Boolean).slice(0, MOST));
    if (key) return key;
  }
  return '';
}

const LONGEST = 8;

function periodIn(words: readonly string[]): string {
  for (let length = Math.min(LONGEST, words.length); length > 0; length--)
    for (let from = words.length - length; from >= 0; from--) {
      const text = words.slice(from, from + length).join(' ');
      const key = /\d{4}/.test(text) ? readPeriod(text.replace(/[:;,.]+$/, '')) : '';
      if (key && parsePeriod(key)) return key;
    }
  return '';
}
