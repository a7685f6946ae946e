import { fold } from '$lib/model/fold';
import type { FigureCard } from './card';

const MOST = 60;

const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '');

/** `ha-noi_tang-truong-grdp_2026-01-31.csv`: letters that every system takes, whatever the names hold. */
export const fileName = ({ subject, what, snapshot }: FigureCard, extension: string): string =>
  `${[plain(subject), plain(what), snapshot].filter(Boolean).join('_')}.${extension}`;
