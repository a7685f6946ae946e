import { message } from '$lib/language/message';
import type { FigureRef } from '$lib/model/briefing';
import type { Language } from '$lib/model/language';
import { classified } from '../edit/classified';
import { figureBlock } from '../edit/figuresOf';
import { insertBlocks } from '../edit/insertBlocks';
import { newBriefing } from '../edit/newBriefing';
import { currentBriefing } from './currentBriefing';
import { keepBriefing } from './keptBriefings';
import { setOpened } from './openedBriefing';

/**
 * Puts a figure at the end of the briefing the reader is at, which is kept from then on, or of a new one in the reader's
 * language. Resolves to the title of the briefing; rejects where the browser keeps nothing.
 */
export async function addToBriefing(from: FigureRef, lang: Language): Promise<string> {
  const t = message(lang).briefing;
  const briefing = (await currentBriefing()) ?? newBriefing(lang, t.firstTitle);
  const next = classified(insertBlocks(briefing, [figureBlock(from)], null).briefing);
  await keepBriefing(next);
  setOpened(null);
  return next.title || t.untitled;
}
