import { keepOver } from '$lib/engine/kept/keepOver';
import { keptStore } from '$lib/engine/kept/keptStore';
import { tabNews } from '$lib/engine/kept/tabNews';
import type { CheckedText } from '$lib/model/claim';
import { del, values } from 'idb-keyval';

/** A text that the reader keeps. */
export interface KeptText extends CheckedText {
  id: string;
  /** The reader's own clock, `2026-11-25T14:05`. */
  keptAt: string;
  /** Another one with every keeping; missing in texts that were kept before there were marks. */
  mark?: string;
}

const db = keptStore('toan-canh-check', 'texts');
const news = tabNews('toan-canh-check');

/** Texts in this browser only, the last kept first. Every call rejects where the browser keeps nothing or has no space left. */
export async function keptTexts(): Promise<KeptText[]> {
  const found = await values<unknown>(db);
  return found.filter(isText).sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

/** In the place of the version marked `over` (null: of none). False, with nothing written, where another stands there or that one is gone. */
export async function keepText(text: KeptText, over: string | null): Promise<boolean> {
  const isFree = (now: unknown) => (over === null ? now === undefined : isText(now) && (now.mark ?? '') === over);
  const { kept } = await db(
    'readwrite',
    keepOver(text.id, (now) => (isFree(now) ? text : null))
  );
  if (kept) news.tell(text.id);
  return kept;
}

export async function forgetText(id: string): Promise<void> {
  await del(id, db);
  news.tell(id);
}

/** Calls `fn` when another tab has kept or removed a text. */
export const watchTexts = (fn: () => void): (() => void) => news.hear(fn);

function isText(value: unknown): value is KeptText {
  if (typeof value !== 'object' || value === null) return false;
  const { id, text, keptAt, corrections } = value as Record<string, unknown>;
  return [id, text, keptAt].every((part) => typeof part === 'string') && Array.isArray(corrections);
}
