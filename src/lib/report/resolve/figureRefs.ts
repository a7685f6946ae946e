import type { Block, Briefing, FigureRef, LiveNumber } from '$lib/model/briefing';
import { walk } from '../edit/blocks';

/** The figure that a block shows; null for one that shows none. */
export const figureOf = (block: Block): FigureRef | null =>
  block.kind === 'figure' || block.kind === 'table' || block.kind === 'sentence' ? block.from : null;

/** The live numbers of a block, in order. */
export const numbersOf = (block: Block): LiveNumber[] =>
  block.kind === 'text' ? block.parts.filter((part) => typeof part !== 'string') : [];

/** The same reference, the same text. */
export const refKey = ({ page, query, figure, snapshot }: FigureRef): string =>
  JSON.stringify([page, query, figure, snapshot]);

/** Every figure that a briefing names, each once, in the order of reading, with the blocks that name it. */
export function figureRefs({ blocks }: Pick<Briefing, 'blocks'>): { from: FigureRef; blocks: string[] }[] {
  const found = new Map<string, { from: FigureRef; blocks: string[] }>();
  for (const block of walk(blocks)) {
    const own = figureOf(block);
    for (const from of [...(own ? [own] : []), ...numbersOf(block).map((number) => number.from)]) {
      const entry = found.get(refKey(from)) ?? { from, blocks: [] };
      if (!entry.blocks.includes(block.id)) entry.blocks.push(block.id);
      found.set(refKey(from), entry);
    }
  }
  return [...found.values()];
}
