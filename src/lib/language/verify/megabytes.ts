import type { Language } from '../../model/language';
import { formatNumber } from '../number';

/** Bytes as millions of them, with two digits: `0,15`. */
export const megabytes = (lang: Language, bytes: number): string => formatNumber(lang, bytes / 1e6, { decimals: 2 });
