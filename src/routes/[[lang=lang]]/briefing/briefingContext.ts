import type { Engine } from '$lib/engine/engine';
import { stampOf } from '$lib/language/stamp';
import type { Language } from '$lib/model/language';
import type { BriefingCatalogue, ResolveContext } from '$lib/report/resolve/resolveContext';
import type { Unlocked } from '../internal.svelte';

export interface ContextParts {
  lang: Language;
  catalogue: BriefingCatalogue;
  engine: () => Promise<Engine>;
  /** The internal snapshot that is open now. */
  unlocked: () => Unlocked | null;
}

/** The tab's engine and catalogue, for asking the figures of a briefing. */
export async function briefingContext({ lang, catalogue, engine, unlocked }: ContextParts): Promise<ResolveContext> {
  const ready = await engine();
  return {
    open: (id, options) => ready.open(id, options),
    run: ready.run,
    catalogue,
    geometry: async () => (await import('$lib/figures/compare/geometry')).loadGeometry(),
    stamp: (snapshot) => {
      const now = unlocked();
      return now?.id === snapshot ? stampOf(lang, now.date, now.classification, now.openedAt) : '';
    }
  };
}
