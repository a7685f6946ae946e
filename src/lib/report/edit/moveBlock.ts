import type { Briefing } from '$lib/model/briefing';
import { findBlock, isHeading, levels, MAX_DEPTH, walk, withBlocks } from './blocks';
import { removeBlock } from './removeBlock';

/** `up` and `down` among its neighbours, `in` to the heading before it, `out` behind the heading over it. */
export const MOVES = ['up', 'down', 'in', 'out'] as const;
export type Move = (typeof MOVES)[number];

/** The heading (null: the top) and the place in it where a block would stand after a move; null when it cannot. */
function target(briefing: Briefing, id: string, move: Move): { heading: string | null; index: number } | null {
  const place = findBlock(briefing, id);
  if (!place) return null;
  const { block, over, siblings, index } = place;
  const heading = over.at(-1)?.id ?? null;
  if (move === 'up') return index > 0 ? { heading, index: index - 1 } : null;
  if (move === 'down') return index < siblings.length - 1 ? { heading, index: index + 1 } : null;
  if (move === 'in') {
    const before = siblings[index - 1];
    return before && isHeading(before) && over.length + 1 + levels(block) <= MAX_DEPTH
      ? { heading: before.id, index: before.blocks.length }
      : null;
  }
  const outer = heading === null ? null : findBlock(briefing, heading);
  return outer ? { heading: outer.over.at(-1)?.id ?? null, index: outer.index + 1 } : null;
}

export const canMove = (briefing: Briefing, id: string, move: Move): boolean => target(briefing, id, move) !== null;

/** The same briefing when the move is not possible. */
export function moveBlock(briefing: Briefing, id: string, move: Move): Briefing {
  const to = target(briefing, id, move);
  return to ? moveTo(briefing, id, to.heading, to.index) : briefing;
}

/**
 * A block, with all that stands in it, to a place under a heading (null: the top), counted without the block itself. The
 * same briefing when it stands there already, when the heading is gone or inside the block, or when headings would stand
 * too deep.
 */
export function moveTo(briefing: Briefing, id: string, heading: string | null, index: number): Briefing {
  const place = findBlock(briefing, id);
  const into = heading === null ? null : findBlock(briefing, heading);
  if (!place || (heading !== null && (!into || !isHeading(into.block)))) return briefing;
  if (heading !== null && [...walk([place.block])].some((inside) => inside.id === heading)) return briefing;
  if ((into ? into.over.length + 1 : 0) + levels(place.block) > MAX_DEPTH) return briefing;
  if (heading === (place.over.at(-1)?.id ?? null) && index === place.index) return briefing;
  return withBlocks(removeBlock(briefing, id), heading, (blocks) => [
    ...blocks.slice(0, index),
    place.block,
    ...blocks.slice(index)
  ]);
}
