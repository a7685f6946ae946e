import { formatNumber } from '$lib/language/number';
import type { Language } from '$lib/model/language';

/** Bytes as millions with one decimal. */
export const megabytes = (lang: Language, bytes: number): string => formatNumber(lang, bytes / 1e6, { decimals: 1 });
