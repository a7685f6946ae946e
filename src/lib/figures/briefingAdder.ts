import type { FigureRef } from '$lib/model/briefing';
import type { Language } from '$lib/model/language';
import { getContext, setContext } from 'svelte';

const KEY = Symbol('briefing');

/** Puts a figure into the reader's briefing. Figures know nothing of briefings: whoever keeps them says how. */
export interface BriefingAdder {
  /** Resolves to the title of the briefing it was added to; rejects where the browser keeps nothing. */
  add: (from: FigureRef, lang: Language) => Promise<string>;
  /** Address of the page where the briefing is. */
  address: (lang: Language) => string;
}

export const provideBriefingAdder = (adder: BriefingAdder): void => void setContext(KEY, adder);

/** Undefined where no briefing can be had, as in a briefing itself. */
export const useBriefingAdder = (): BriefingAdder | undefined => getContext<BriefingAdder | undefined>(KEY);
