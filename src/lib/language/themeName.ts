import type { Language } from '../model/language';

const NAMES: Readonly<Record<string, Record<Language, string>>> = {
  economy: { vi: 'Kinh tế', en: 'Economy' },
  budget: { vi: 'Ngân sách', en: 'Budget' },
  society: { vi: 'Xã hội', en: 'Society' },
  party: { vi: 'Xây dựng Đảng', en: 'Party building' }
};

/** In the order of the catalogue room. */
export const THEMES: readonly string[] = Object.keys(NAMES);

/** `Kinh tế`; an unknown theme is its code. */
export const themeName = (lang: Language, theme: string): string => NAMES[theme]?.[lang] ?? theme;
