import type { PartyFacts } from '$lib/compute/party/partyFacts';
import { rowsOf } from '$lib/compute/party/rowsOf';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { qualityFinding, qualitySentence } from '$lib/language/party/qualityText';
import type { Language } from '$lib/model/language';
import { periodGroups } from '../bars';
import type { PartyBlock } from '../partyBlock';

const SHARES = ['organisations-rated-good-or-better-share', 'members-rated-good-or-better-share'] as const;

/** Ratings as far as they are published; the block also states the ceiling, so it is there without any. */
export function qualityBlock(lang: Language, facts: PartyFacts): PartyBlock {
  const rows = SHARES.flatMap((indicator) => rowsOf(facts.known, { territory: facts.unit.territory, indicator }));
  const words = message(lang).partyPage;
  return {
    id: 'quality',
    title: qualityFinding(lang, facts, rows),
    measure: words.measure(words.blocks.quality.what, unitName(lang, facts.unit)),
    sentence: qualitySentence(lang, facts, rows),
    notes: [words.fourGood],
    groups: periodGroups(lang, facts, rows),
    matrix: null,
    rows
  };
}
