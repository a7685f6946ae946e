import { clear, get, type UseStore } from 'idb-keyval';
import { keepOver } from '../engine/kept/keepOver';
import { keptStore } from '../engine/kept/keptStore';
import { readHistory, type HistoryEntry } from './history';

const LIST = 'history';

const db: UseStore = keptStore('toan-canh-sql', 'history');

/** What the reader let this browser keep; null when nothing is kept. Every call rejects where the browser keeps nothing. */
export async function keptHistory(): Promise<HistoryEntry[] | null> {
  const kept = await get<unknown>(LIST, db);
  return kept === undefined ? null : readHistory(kept);
}

/** Begins to keep. `change` gets what is kept already, by another tab too, and says what is kept from then on; resolves to that. */
export async function keepHistory(change: (kept: HistoryEntry[]) => HistoryEntry[]): Promise<HistoryEntry[]> {
  const outcome = await db(
    'readwrite',
    keepOver(LIST, (now) => change(readHistory(now)))
  );
  return outcome.kept ? outcome.value : [];
}

/** Changes what is kept. Null, with nothing written, when another tab keeps it no longer. */
export async function changeHistory(change: (kept: HistoryEntry[]) => HistoryEntry[]): Promise<HistoryEntry[] | null> {
  const decide = (now: unknown) => (now === undefined ? null : change(readHistory(now)));
  const outcome = await db('readwrite', keepOver(LIST, decide));
  return outcome.kept ? outcome.value : null;
}

export const forgetHistory = (): Promise<void> => clear(db);
