import { formatDate } from '$lib/language/date';
import { message } from '$lib/language/message';
import type { FigureCard } from './card';

/** Source and snapshot; the snapshot alone where nothing was published. */
export const sourceText = ({ lang, source, snapshot }: FigureCard): string =>
  source || message(lang).exports.snapshot(formatDate(lang, snapshot));
