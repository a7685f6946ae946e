import type { Block, Briefing } from '$lib/model/briefing';
import { findBlock, isHeading, levels, MAX_DEPTH, withBlocks } from './blocks';
import { freshIds, renamed } from './freshIds';

/** A block without a name yet. */
export type NewBlock = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never;

/**
 * Puts blocks behind another one, as its first children when it is a heading; at the end when `behind` is null or gone.
 * All of them, and all in them, get new names. What would stand deeper than `MAX_DEPTH` goes behind the heading instead.
 */
export function insertBlocks(
  briefing: Briefing,
  blocks: readonly (NewBlock | Block)[],
  behind: string | null
): { briefing: Briefing; ids: string[] } {
  const ids = freshIds(briefing);
  const named = blocks.map((block) => renamed({ ...block, id: '' } as Block, ids));
  const place = behind === null ? null : findBlock(briefing, behind);
  const result = { ids: named.map(({ id }) => id) };
  if (!place) return { ...result, briefing: withBlocks(briefing, null, (top) => [...top, ...named]) };
  const deepest = Math.max(...named.map(levels), 0);
  if (isHeading(place.block) && place.over.length + 1 + deepest <= MAX_DEPTH)
    return { ...result, briefing: withBlocks(briefing, place.block.id, (inside) => [...named, ...inside]) };
  const over = place.over.slice(0, Math.max(0, MAX_DEPTH - deepest));
  const before = over.length < place.over.length ? place.over[over.length] : place.block;
  return {
    ...result,
    briefing: withBlocks(briefing, over.at(-1)?.id ?? null, (inside) =>
      inside.flatMap((block) => (block.id === before?.id ? [block, ...named] : [block]))
    )
  };
}
