import { mapOrigin } from '$lib/language/comparison/chartWords';
import type { Language } from '$lib/model/language';
import type { ReadingCode } from '$lib/model/comparison';

/** Where the boundaries of a map come from; nothing for other readings. */
export const originNote = (lang: Language, reading: ReadingCode): string[] =>
  reading === 'map' ? [mapOrigin(lang)] : [];
