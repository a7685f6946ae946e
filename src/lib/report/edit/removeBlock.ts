import type { Briefing } from '$lib/model/briefing';
import { findBlock, withBlocks } from './blocks';

/** Without a block and all that stands in it. */
export function removeBlock(briefing: Briefing, id: string): Briefing {
  const place = findBlock(briefing, id);
  if (!place) return briefing;
  return withBlocks(briefing, place.over.at(-1)?.id ?? null, (blocks) => blocks.filter((block) => block.id !== id));
}
