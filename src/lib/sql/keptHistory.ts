import { clear, createStore, get, set, type UseStore } from 'idb-keyval';
import { readHistory, type HistoryEntry } from './history';

const LIST = 'history';

let store: UseStore | undefined;
/** Opened when it is first needed: a browser that keeps nothing must not fail before. */
const db = (): UseStore => (store ??= createStore('toan-canh-sql', 'history'));

/** What the reader let this browser keep; null when nothing is kept. Every call rejects where the browser keeps nothing. */
export async function keptHistory(): Promise<HistoryEntry[] | null> {
  const kept = await get<unknown>(LIST, db());
  return kept === undefined ? null : readHistory(kept);
}

export const keepHistory = (history: readonly HistoryEntry[]): Promise<void> => set(LIST, history, db());

export const forgetHistory = (): Promise<void> => clear(db());
