import { createStore, del, set, values, type UseStore } from 'idb-keyval';
import type { CheckedText } from '$lib/model/claim';

/** A text that the reader keeps. */
export interface KeptText extends CheckedText {
  id: string;
  /** The reader's own clock, `2026-11-25T14:05`. */
  keptAt: string;
}

let store: UseStore | undefined;
/** Opened when it is first needed: a browser that keeps nothing must not fail before. */
const db = (): UseStore => (store ??= createStore('toan-canh-check', 'texts'));

/** Texts in this browser only, the last kept first. Every call rejects where the browser keeps nothing or has no space left. */
export async function keptTexts(): Promise<KeptText[]> {
  const found = await values<KeptText>(db());
  return found
    .filter(
      ({ id, text, corrections }) => typeof id === 'string' && typeof text === 'string' && Array.isArray(corrections)
    )
    .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

export const keepText = (text: KeptText): Promise<void> => set(text.id, text, db());

export const forgetText = (id: string): Promise<void> => del(id, db());
