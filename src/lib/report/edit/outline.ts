import type { Block, Briefing } from '$lib/model/briefing';
import { isHeading } from './blocks';

export interface OutlineRow {
  block: Block;
  /** 0 at the top. */
  depth: number;
  /** `2.1`: of a heading its number, of others their place under it. */
  at: string;
}

/** The blocks as rows in the order they are read. */
export function outline({ blocks }: Briefing): OutlineRow[] {
  const rows = (inside: readonly Block[], depth: number, over: string): OutlineRow[] =>
    inside.flatMap((block, i) => {
      const at = `${over}${i + 1}`;
      return [{ block, depth, at }, ...(isHeading(block) ? rows(block.blocks, depth + 1, `${at}.`) : [])];
    });
  return rows(blocks, 0, '');
}
