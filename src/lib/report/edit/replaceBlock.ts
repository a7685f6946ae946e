import type { Block, Briefing } from '$lib/model/briefing';
import { findBlock, isHeading, withBlocks } from './blocks';

/** The block of the same name, said differently; a heading keeps what stands under it. Without one, nothing changes. */
export function replaceBlock(briefing: Briefing, block: Block): Briefing {
  const place = findBlock(briefing, block.id);
  if (!place || place.block === block || isHeading(place.block) !== isHeading(block)) return briefing;
  const next = isHeading(block) && isHeading(place.block) ? { ...block, blocks: place.block.blocks } : block;
  return withBlocks(briefing, place.over.at(-1)?.id ?? null, (blocks) =>
    blocks.map((old) => (old.id === block.id ? next : old))
  );
}
