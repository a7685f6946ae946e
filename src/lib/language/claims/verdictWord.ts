import type { ClaimVerdict } from '../../model/claim';
import type { Language } from '../../model/language';

const WORDS: Readonly<Record<ClaimVerdict, Readonly<Record<Language, string>>>> = {
  match: { vi: 'khớp', en: 'matches' },
  'match-older': { vi: 'khớp với lần công bố trước', en: 'matches an earlier publication' },
  differs: { vi: 'lệch', en: 'differs' },
  insufficient: { vi: 'không đủ số liệu', en: 'not enough figures' },
  'not-a-figure': { vi: 'không phải số liệu', en: 'not a figure' }
};

/** `khớp`, `lệch`; `matches`, `differs`. */
export const verdictWord = (lang: Language, verdict: ClaimVerdict): string => WORDS[verdict][lang];
