import type { FigureRef } from '$lib/model/briefing';
import { LostError } from './lostError';
import type { BriefingCatalogue } from './resolveContext';

/** The parameters of a view of public figures, its snapshot among them; the snapshot that the reference names decides. */
export function publicView({ query, snapshot }: FigureRef, { snapshots }: BriefingCatalogue): URLSearchParams {
  if (!snapshots.includes(snapshot)) throw new LostError('no-snapshot');
  const params = new URLSearchParams(query);
  params.set('s', snapshot);
  return params;
}

/** On its page a value that cannot be used is replaced with a notice; here another figure would stand in silence. */
export function refuseReplaced(notices: readonly { about: string }[]): void {
  for (const { about } of notices) {
    if (about === 'unit' || about === 'committee') throw new LostError('no-unit');
    if (about === 'indicator') throw new LostError('no-indicator');
    if (about === 'snapshot') throw new LostError('no-snapshot');
    // Of too many the page shows the first ones, and says so in the figure.
    if (about !== 'many') throw new LostError('no-figure');
  }
}
