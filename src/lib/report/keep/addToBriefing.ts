import { message } from '$lib/language/message';
import type { FigureRef } from '$lib/model/briefing';
import type { Language } from '$lib/model/language';
import { classified } from '../edit/classified';
import { figureBlock } from '../edit/figuresOf';
import { insertBlocks } from '../edit/insertBlocks';
import { newBriefing, newBriefingId } from '../edit/newBriefing';
import { draftOf, dropDraft } from './briefingDraft';
import { currentVersion } from './currentBriefing';
import { keepBriefing } from './keptBriefings';
import { openedBriefing, setOpened } from './openedBriefing';
import { setTabBriefing } from './tabBriefing';

/** How often another tab may be quicker. */
const MOST_TRIES = 5;

/**
 * Puts a figure at the end of the briefing the reader is at, which is kept from then on, or of a new one in the reader's
 * language. Resolves to the title of the briefing; rejects where the browser keeps nothing.
 */
export async function addToBriefing(from: FigureRef, lang: Language): Promise<string> {
  const t = message(lang).briefing;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const opened = openedBriefing();
    const version = opened ? null : await currentVersion();
    const draft = version && draftOf(version.briefing.id);
    const over = version?.mark ?? null;
    const written = draft?.over === over ? draft?.briefing : undefined;
    const briefing = opened ?? written ?? version?.briefing ?? newBriefing(lang, t.firstTitle);
    const next = classified(insertBlocks(briefing, [figureBlock(from)], null).briefing);
    const { kept } = await keepBriefing(next, over);
    // What was opened is not kept yet: a name that is taken is not its own.
    if (!kept && opened) setOpened({ ...opened, id: newBriefingId() });
    if (!kept) continue;
    dropDraft(next.id, over);
    setOpened(null);
    setTabBriefing(next.id);
    return next.title || t.untitled;
  }
  throw new Error('another tab keeps changing it');
}
