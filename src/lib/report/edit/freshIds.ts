import type { Block, Briefing } from '$lib/model/briefing';
import { isHeading, walk } from './blocks';

/** Names that no block of the briefing has: `b7`, `b8` … */
export function* freshIds({ blocks }: Pick<Briefing, 'blocks'>): Generator<string, never> {
  const taken = new Set([...walk(blocks)].map(({ id }) => id));
  for (let n = taken.size + 1; ; n++) if (!taken.has(`b${n}`)) yield `b${n}`;
}

/** A copy under new names, with all that stands in it. */
export function renamed(block: Block, ids: Iterator<string, never>): Block {
  const id = ids.next().value;
  return isHeading(block)
    ? { ...block, id, blocks: block.blocks.map((child) => renamed(child, ids)) }
    : { ...block, id };
}
