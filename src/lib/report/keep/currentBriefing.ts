import type { Briefing } from '$lib/model/briefing';
import { lastBriefing } from './keptBriefings';
import { openedBriefing } from './openedBriefing';

/** The briefing the reader is at: one that was opened and is not kept, else the last one that was open. Null without any. */
export async function currentBriefing(): Promise<Briefing | null> {
  return openedBriefing() ?? (await lastBriefing().catch(() => null));
}
