import type { Language } from '../../model/language';
import { parsePeriod } from '../../model/period';
import { formatPeriod } from '../period';

/** A period inside a sentence: `năm 2023`; in English with the article it needs: `2023`, `the first half of 2021`. */
export function during(lang: Language, key: string): string {
  const kind = parsePeriod(key)?.kind;
  const article = lang === 'en' && (kind === 'half' || kind === 'cumulative') ? 'the ' : '';
  return article + formatPeriod(lang, key, 'long');
}
