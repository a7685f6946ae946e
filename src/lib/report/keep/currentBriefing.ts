import type { Briefing } from '$lib/model/briefing';
import { draftOf } from './briefingDraft';
import { lastBriefing, loadBriefing, type KeptVersion } from './keptBriefings';
import { openedBriefing } from './openedBriefing';
import { tabBriefing } from './tabBriefing';

/** What is kept of the briefing this tab was at, else the last one that was open in any. Null without any. */
export async function currentVersion(): Promise<KeptVersion | null> {
  const own = tabBriefing();
  return (own ? await loadBriefing(own) : null) ?? (await lastBriefing());
}

/** The briefing as the reader last saw it in this tab: opened and not kept, written and not kept, or kept. Null without any. */
export async function currentBriefing(): Promise<Briefing | null> {
  const own = tabBriefing();
  const unkept = openedBriefing() ?? (own ? draftOf(own)?.briefing : null);
  return unkept ?? (await currentVersion().catch(() => null))?.briefing ?? null;
}
