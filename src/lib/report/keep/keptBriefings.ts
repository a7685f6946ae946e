import { keepOver } from '$lib/engine/kept/keepOver';
import { keptStore } from '$lib/engine/kept/keptStore';
import { tabNews } from '$lib/engine/kept/tabNews';
import type { Briefing } from '$lib/model/briefing';
import { del, entries, get, set } from 'idb-keyval';
import { newBriefingId } from '../edit/newBriefing';
import { readKept } from './readBriefing';

const LAST = 'last';
const BRIEFING = 'briefing:';

/** What the list of kept briefings shows. */
export interface KeptBriefing {
  id: string;
  title: string;
  lang: Briefing['lang'];
}

/** A briefing as it is kept. Every keeping gives another mark, so that a tab knows whether it has this very version. */
export interface KeptVersion {
  briefing: Briefing;
  mark: string;
}

const db = keptStore('toan-canh', 'briefings');
const news = tabNews('toan-canh-briefings');

/**
 * Briefings in this browser only. Every call rejects where the browser keeps nothing (private windows, full disks); what
 * is kept and cannot be read any more is left alone and not listed.
 */
export async function listBriefings(): Promise<KeptBriefing[]> {
  const kept = await entries<string, unknown>(db);
  return kept
    .filter(([key]) => key.startsWith(BRIEFING))
    .flatMap(([, value]) => {
      const read = readKept(value);
      return read.ok ? [{ id: read.briefing.id, title: read.briefing.title, lang: read.briefing.lang }] : [];
    });
}

export const loadBriefing = async (id: string): Promise<KeptVersion | null> =>
  versionOf(await get<unknown>(BRIEFING + id, db));

/**
 * Keeps it under its own name in the place of the version marked `over` (null: of none) and makes it the one that opens
 * next; resolves to its mark. Where another version stands there, or that one is gone, nothing is written: `kept` is false
 * and `now` is what is there. Other tabs of the site are told.
 */
export async function keepBriefing(
  briefing: Briefing,
  over: string | null
): Promise<{ kept: true; mark: string } | { kept: false; now: KeptVersion | null }> {
  const same = JSON.stringify(briefing);
  const decide = (given: unknown) => {
    const now = versionOf(given);
    const isFree = over === null ? given === undefined : now?.mark === over;
    return isFree || (now && JSON.stringify(now.briefing) === same) ? { ...briefing, mark: newBriefingId() } : null;
  };
  const outcome = await db('readwrite', keepOver(BRIEFING + briefing.id, decide, [[LAST, briefing.id]]));
  if (!outcome.kept) return { kept: false, now: versionOf(outcome.now) };
  news.tell(briefing.id);
  return { kept: true, mark: outcome.value.mark };
}

/** Calls `fn` with the name of a briefing that another tab has kept or removed. Returns the way out. */
export const watchBriefings = (fn: (id: string) => void): (() => void) => news.hear(fn);

export const openNext = (id: string): Promise<void> => set(LAST, id, db);

export async function forgetBriefing(id: string): Promise<void> {
  await del(BRIEFING + id, db);
  news.tell(id);
}

/** The briefing that was open last; else any that is kept; null when there is none. */
export async function lastBriefing(): Promise<KeptVersion | null> {
  const last = await get<unknown>(LAST, db);
  const own = typeof last === 'string' ? await loadBriefing(last) : null;
  if (own) return own;
  const [first] = await listBriefings();
  return first ? loadBriefing(first.id) : null;
}

/** What was kept before there were marks has the empty one. */
function versionOf(kept: unknown): KeptVersion | null {
  const read = readKept(kept);
  if (!read.ok) return null;
  const { mark } = kept as { mark?: unknown };
  return { briefing: read.briefing, mark: typeof mark === 'string' ? mark : '' };
}
