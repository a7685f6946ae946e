import type { Briefing } from '$lib/model/briefing';
import { findBlock, withBlocks } from './blocks';
import { freshIds, renamed } from './freshIds';

/** A copy right behind the block, with all that stands in it, under new names. `id` of the copy; null without such a block. */
export function duplicateBlock(briefing: Briefing, id: string): { briefing: Briefing; id: string | null } {
  const place = findBlock(briefing, id);
  if (!place) return { briefing, id: null };
  const copy = renamed(place.block, freshIds(briefing));
  return {
    id: copy.id,
    briefing: withBlocks(briefing, place.over.at(-1)?.id ?? null, (blocks) =>
      blocks.flatMap((block) => (block.id === id ? [block, copy] : [block]))
    )
  };
}
