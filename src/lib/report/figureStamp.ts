import type { MemberStamp } from '$lib/figures/members/memberInput';
import { parseSnapshotId } from '$lib/model/snapshotId';
import type { ResolvedFigure } from './resolved';

/** The stamp a figure carries wherever it is shown. */
export function figureStamp({ card, from }: Pick<ResolvedFigure, 'card' | 'from'>): MemberStamp {
  const collection = parseSnapshotId(from.snapshot)?.collection;
  if (card.synthetic || collection === 'demo') return 'synthetic';
  return collection === 'internal' ? 'internal' : 'open';
}
