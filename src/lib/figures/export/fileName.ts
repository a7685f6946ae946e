import { message } from '$lib/language/message';
import { fold } from '$lib/model/fold';
import type { FigureCard } from './card';

const MOST_SUBJECT = 32;
const MOST_WHAT = 48;

const plain = (text: string, most: number) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, most)
    .replace(/-+$/, '');

/**
 * `ha-noi_tang-truong-grdp_2026-01-31.csv`: letters that every system takes, whatever the names hold; at most 120. Made-up
 * figures say so in front.
 */
export function fileName({ lang, synthetic, subject, what, snapshot }: FigureCard, extension: string): string {
  const parts = [
    synthetic ? plain(message(lang).exports.watermark, MOST_SUBJECT) : '',
    plain(subject, MOST_SUBJECT),
    plain(what, MOST_WHAT),
    plain(snapshot, 10)
  ].filter(Boolean);
  return `${parts.join('_') || plain(message(lang).site.name, MOST_SUBJECT)}.${extension}`;
}
