import type { Evidence, Segment } from '$lib/model/segment';
import type { PartyBlock } from './partyBlock';

/** Every number of some blocks that has evidence, in the order of reading, each once. */
export function blockEvidence(blocks: readonly PartyBlock[], more: readonly Segment[] = []): Evidence[] {
  const all = [
    ...blocks.flatMap(({ groups, matrix, sentence }): (Segment | null)[] => [
      ...groups.flatMap(({ bars }) => bars.map((bar) => bar.number)),
      ...(matrix?.rows.flatMap(({ cells }) => cells) ?? []),
      ...sentence
    ]),
    ...more
  ].filter((segment): segment is Evidence => segment !== null && typeof segment !== 'string');
  return [...new Map(all.map((evidence) => [evidence.id, evidence])).values()];
}
