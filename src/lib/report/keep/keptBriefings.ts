import type { Briefing } from '$lib/model/briefing';
import { createStore, del, entries, get, set, setMany, type UseStore } from 'idb-keyval';
import { readKept } from './readBriefing';

const LAST = 'last';
const BRIEFING = 'briefing:';

/** What the list of kept briefings shows. */
export interface KeptBriefing {
  id: string;
  title: string;
  lang: Briefing['lang'];
}

let store: UseStore | undefined;
/** Opened when it is first needed: a browser that keeps nothing must not fail before. */
const db = (): UseStore => (store ??= createStore('toan-canh', 'briefings'));

/**
 * Briefings in this browser only. Every call rejects where the browser keeps nothing (private windows, full disks); what
 * is kept and cannot be read any more is left alone and not listed.
 */
export async function listBriefings(): Promise<KeptBriefing[]> {
  const kept = await entries<string, unknown>(db());
  return kept
    .filter(([key]) => key.startsWith(BRIEFING))
    .flatMap(([, value]) => {
      const read = readKept(value);
      return read.ok ? [{ id: read.briefing.id, title: read.briefing.title, lang: read.briefing.lang }] : [];
    });
}

export async function loadBriefing(id: string): Promise<Briefing | null> {
  const read = readKept(await get<unknown>(BRIEFING + id, db()));
  return read.ok ? read.briefing : null;
}

/** Keeps it under its own name and makes it the one that opens next. Other tabs of the site are told. */
export async function keepBriefing(briefing: Briefing): Promise<void> {
  await setMany(
    [
      [BRIEFING + briefing.id, briefing],
      [LAST, briefing.id]
    ],
    db()
  );
  channel()?.postMessage(briefing.id);
}

let own: BroadcastChannel | null | undefined;
/** One for the tab: it does not hear itself. Null where there is none. */
const channel = (): BroadcastChannel | null =>
  (own ??= typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('toan-canh-briefings'));

/** Calls `fn` with the name of a briefing that another tab has kept. Returns the way out. */
export function watchBriefings(fn: (id: string) => void): () => void {
  const heard = ({ data }: MessageEvent) => typeof data === 'string' && fn(data);
  channel()?.addEventListener('message', heard);
  return () => channel()?.removeEventListener('message', heard);
}

export const openNext = (id: string): Promise<void> => set(LAST, id, db());

export const forgetBriefing = (id: string): Promise<void> => del(BRIEFING + id, db());

/** The briefing that was open last; else any that is kept; null when there is none. */
export async function lastBriefing(): Promise<Briefing | null> {
  const last = await get<unknown>(LAST, db());
  const own = typeof last === 'string' ? await loadBriefing(last) : null;
  if (own) return own;
  const [first] = await listBriefings();
  return first ? loadBriefing(first.id) : null;
}
