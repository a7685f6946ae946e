import type { Briefing } from '$lib/model/briefing';
import { readKept } from './readBriefing';

const DRAFT = 'toan-canh-draft:';

/** What a tab had written and could not keep before it went; `over` is the mark of the version it was made from. */
export interface BriefingDraft {
  briefing: Briefing;
  over: string | null;
}

/** Written at once, as a page that is closed has no time for a database. False where the browser keeps nothing. */
export function setDraft({ briefing, over }: BriefingDraft): boolean {
  try {
    localStorage.setItem(DRAFT + briefing.id, JSON.stringify({ briefing, over }));
    return true;
  } catch {
    return false;
  }
}

/** It was kept, or is not wanted. With `over` only the draft made from that version: another tab may have one of its own. */
export function dropDraft(id: string, over?: string | null): void {
  if (over !== undefined && draftOf(id)?.over !== over) return;
  try {
    localStorage.removeItem(DRAFT + id);
  } catch {
    // Nothing was kept.
  }
}

export function draftOf(id: string): BriefingDraft | null {
  try {
    const { briefing, over } = JSON.parse(localStorage.getItem(DRAFT + id) ?? 'null') as Record<string, unknown>;
    const read = readKept(briefing);
    return read.ok && read.briefing.id === id
      ? { briefing: read.briefing, over: typeof over === 'string' ? over : null }
      : null;
  } catch {
    return null;
  }
}

/** Every draft that can be read. */
export function drafts(): BriefingDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(DRAFT))
      .flatMap((key) => draftOf(key.slice(DRAFT.length)) ?? []);
  } catch {
    return [];
  }
}
