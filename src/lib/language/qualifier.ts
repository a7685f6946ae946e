import type { Language } from '../model/language';
import type { Qualifier } from '../model/observation';

const WORDS: Record<Qualifier, Record<Language, string>> = {
  over: { vi: 'hơn', en: 'over' },
  nearly: { vi: 'gần', en: 'nearly' },
  about: { vi: 'khoảng', en: 'about' },
  'at-least': { vi: 'tối thiểu', en: 'at least' },
  'at-most': { vi: 'tối đa', en: 'at most' },
  exceeds: { vi: 'vượt', en: 'more than' }
};

/** The word printed before a number: `gần`, `nearly`; empty for none. One that a snapshot has beyond our list stays as it is. */
export const qualifierWord = (lang: Language, qualifier: Qualifier | ''): string =>
  (WORDS as Partial<typeof WORDS>)[qualifier as Qualifier]?.[lang] ?? qualifier;
