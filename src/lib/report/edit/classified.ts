import type { Block, Briefing, FigureRef } from '$lib/model/briefing';
import { CLASSES } from '$lib/model/observation';
import { parseSnapshotId } from '$lib/model/snapshotId';
import { walk } from './blocks';

export const isInternalRef = ({ snapshot }: FigureRef): boolean => parseSnapshotId(snapshot)?.collection === 'internal';

/** Every figure that a block points to. */
export const refsOf = (block: Block): FigureRef[] =>
  'from' in block
    ? [block.from]
    : block.kind === 'text'
      ? block.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.from]))
      : [];

/** A briefing that points to an internal figure is internal at least, whatever was chosen. */
export function classified(briefing: Briefing): Briefing {
  const some = [...walk(briefing.blocks)].some((block) => refsOf(block).some(isInternalRef));
  return some && CLASSES.indexOf(briefing.classification) < CLASSES.indexOf('internal')
    ? { ...briefing, classification: 'internal' }
    : briefing;
}
