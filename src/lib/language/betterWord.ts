import type { Indicator } from '../model/indicator';
import type { Language } from '../model/language';

const WORDS: Record<Indicator['better'], Record<Language, string>> = {
  up: { vi: 'càng cao càng tốt', en: 'higher is better' },
  down: { vi: 'càng thấp càng tốt', en: 'lower is better' },
  band: { vi: 'tốt khi ở trong khoảng mục tiêu', en: 'best within a target band' },
  none: { vi: 'không đánh giá cao hay thấp là tốt', en: 'neither high nor low counts as better' }
};

/** Which way is better: `càng cao càng tốt`. */
export const betterWord = (lang: Language, better: Indicator['better']): string => WORDS[better][lang];
