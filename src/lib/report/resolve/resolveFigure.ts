import type { FigurePage, FigureRef } from '$lib/model/briefing';
import type { Resolved } from '../resolved';
import { resolveCompare } from './compare';
import { resolveExplore } from './explore';
import { lostBy } from './lostError';
import { resolveMembers } from './members';
import { resolveOverview } from './overview';
import { ownEntry } from './ownEntry';
import type { Asking, PageResolver } from './pageResolver';
import { resolveParty } from './party';
import { resolveTargets } from './targets';

const PAGES: Readonly<Record<FigurePage, PageResolver>> = {
  overview: resolveOverview,
  targets: resolveTargets,
  party: resolveParty,
  members: resolveMembers,
  compare: resolveCompare,
  explore: resolveExplore
};

/** A figure as its page makes it now, or why it is lost. Rejects only when it was cancelled. */
export async function resolveFigure(from: FigureRef, asking: Asking): Promise<Resolved> {
  try {
    const resolver = ownEntry(PAGES, from.page);
    if (!resolver) return { ok: false, from, why: 'no-figure' };
    return { ok: true, figure: await resolver(from, asking) };
  } catch (thrown) {
    return { ok: false, from, why: lostBy(thrown) };
  }
}
