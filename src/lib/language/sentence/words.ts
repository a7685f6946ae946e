import type { Language } from '../../model/language';
import type { Evidence, Segment } from '../../model/segment';

/** The Vietnamese or the English of a pair. */
export const pick = <T>(lang: Language, vi: T, en: T): T => (lang === 'vi' ? vi : en);

/** The first number of a phrase, with `%` or points when they follow it, or `n/N`. */
const FIRST_NUMBER = /\d[\d.,]*(?:\/\d[\d.,]*)?(?:%|st|nd|rd|th|\s(?:điểm phần trăm|percentage points?))?/u;

/** Turns the first number of a phrase into evidence: `tăng 20% so với năm 2022` → `['tăng ', 20%, ' so với năm 2022']`. */
export function linkFirst(phrase: string, evidence: (text: string) => Evidence): Segment[] {
  const found = FIRST_NUMBER.exec(phrase);
  if (!found) return [phrase];
  const [text] = found;
  return [phrase.slice(0, found.index), evidence(text), phrase.slice(found.index + text.length)].filter(
    (segment) => segment !== ''
  );
}

/** Parts with a separator between them; empty parts are dropped. */
export const joined = (parts: readonly (readonly Segment[])[], separator: string): Segment[] =>
  parts.filter((part) => part.length > 0).flatMap((part, i): Segment[] => (i === 0 ? [...part] : [separator, ...part]));
