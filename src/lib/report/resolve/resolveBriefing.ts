import { parseSnapshotId } from '$lib/model/snapshotId';
import type { Block, Briefing, FigureRef } from '$lib/model/briefing';
import type { Resolved, ResolvedBlock, ResolvedBriefing } from '../resolved';
import { childrenOf } from '../edit/blocks';
import { figureOf, figureRefs, numbersOf } from './figureRefs';
import type { ResolveContext } from './resolveContext';
import { resolveFigures } from './resolveFigures';
import { resolveNumber } from './resolveNumber';

/**
 * Asks every figure of a briefing of its own snapshot, in the briefing's language. What is gone is told in its place.
 * Rejects only with `cancelled`.
 */
export async function resolveBriefing(briefing: Briefing, context: ResolveContext): Promise<ResolvedBriefing> {
  const refs = figureRefs(briefing).map(({ from }) => from);
  const resolved = await resolveFigures(briefing.lang, refs, context);
  return {
    briefing,
    blocks: flat(briefing.blocks, 0, resolved),
    snapshots: [...new Set(refs.flatMap(({ snapshot }) => parseSnapshotId(snapshot)?.date ?? []))].sort(),
    synthetic: refs.map(resolved).some((entry) => entry.ok && entry.figure.card.synthetic)
  };
}

function flat(blocks: readonly Block[], depth: number, resolved: (from: FigureRef) => Resolved): ResolvedBlock[] {
  return blocks.flatMap((block) => {
    const from = figureOf(block);
    return [
      {
        block,
        depth,
        figure: from && resolved(from),
        numbers: numbersOf(block).map((number) => resolveNumber(number, resolved(number.from)))
      },
      ...flat(childrenOf(block), depth + 1, resolved)
    ];
  });
}
