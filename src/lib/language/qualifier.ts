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

/** The word printed before a number: `gần`, `nearly`; empty for none. */
export const qualifierWord = (lang: Language, qualifier: Qualifier | ''): string =>
  qualifier === '' ? '' : WORDS[qualifier][lang];
