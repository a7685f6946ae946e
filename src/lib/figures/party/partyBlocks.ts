import type { PartyFacts } from '$lib/compute/party/partyFacts';
import type { Annotation } from '$lib/model/annotation';
import type { Language } from '$lib/model/language';
import { authorityBlock } from './blocks/authorityBlock';
import { disciplineBlock } from './blocks/disciplineBlock';
import { flowsBlock } from './blocks/flowsBlock';
import { inspectionBlock } from './blocks/inspectionBlock';
import { membersBlock } from './blocks/membersBlock';
import { organisationBlock } from './blocks/organisationBlock';
import { qualityBlock } from './blocks/qualityBlock';
import { transfersBlock } from './blocks/transfersBlock';
import { workBlock } from './blocks/workBlock';
import { BLOCKS, type BlockId, type PartyBlock } from './partyBlock';

const MAKE: Record<BlockId, (lang: Language, facts: PartyFacts, events: readonly Annotation[]) => PartyBlock | null> = {
  members: membersBlock,
  flows: flowsBlock,
  transfers: transfersBlock,
  organisation: organisationBlock,
  inspection: inspectionBlock,
  discipline: disciplineBlock,
  authority: authorityBlock,
  quality: qualityBlock,
  work: workBlock
};

/** The figures of the page in their order, and those that have no published value. */
export function partyBlocks(
  lang: Language,
  facts: PartyFacts,
  events: readonly Annotation[]
): { shown: PartyBlock[]; absent: BlockId[] } {
  const made = BLOCKS.map((id) => ({ id, block: MAKE[id](lang, facts, events) }));
  return {
    shown: made.flatMap(({ block }) => block ?? []),
    absent: made.filter(({ block }) => block === null).map(({ id }) => id)
  };
}
