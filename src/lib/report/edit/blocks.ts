import type { Block, Briefing } from '$lib/model/briefing';

/** Headings stand in headings this deep and no deeper: 1 is the top. Office documents number no further. */
export const MAX_DEPTH = 4;

export type Heading = Extract<Block, { kind: 'heading' }>;

export const isHeading = (block: Block): block is Heading => block.kind === 'heading';

export const childrenOf = (block: Block): readonly Block[] => (isHeading(block) ? block.blocks : []);

/** Every block in the order it is read, a heading before what stands under it. */
export function* walk(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* walk(childrenOf(block));
  }
}

/** Levels that a block takes up: 1, and for a heading those of the headings in it. Other blocks under a heading add none. */
export const levels = (block: Block): number =>
  isHeading(block) ? 1 + Math.max(0, ...block.blocks.filter(isHeading).map(levels)) : 0;

/** Where a block stands. */
export interface Place {
  block: Block;
  /** The headings over it, outermost first. */
  over: readonly Heading[];
  siblings: readonly Block[];
  index: number;
}

export function findBlock(briefing: Briefing, id: string): Place | null {
  const look = (siblings: readonly Block[], over: readonly Heading[]): Place | null => {
    for (const [index, block] of siblings.entries()) {
      if (block.id === id) return { block, over, siblings, index };
      const inside = isHeading(block) ? look(block.blocks, [...over, block]) : null;
      if (inside) return inside;
    }
    return null;
  };
  return look(briefing.blocks, []);
}

/** The briefing with other blocks under a heading, or at the top for null. Everything else is the same object. */
export function withBlocks(
  briefing: Briefing,
  heading: string | null,
  change: (blocks: readonly Block[]) => readonly Block[]
): Briefing {
  if (heading === null) return { ...briefing, blocks: [...change(briefing.blocks)] };
  const inside = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => {
      if (!isHeading(block)) return block;
      const next = block.id === heading ? [...change(block.blocks)] : inside(block.blocks);
      return next.every((child, i) => child === block.blocks[i]) && next.length === block.blocks.length
        ? block
        : { ...block, blocks: next };
    });
  return { ...briefing, blocks: inside(briefing.blocks) };
}
