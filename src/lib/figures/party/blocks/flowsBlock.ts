import type { PartyFacts } from '$lib/compute/party/partyFacts';
import { rowsOf } from '$lib/compute/party/rowsOf';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { flowsFinding, flowsSentence } from '$lib/language/party/flowsText';
import type { Language } from '$lib/model/language';
import { periodGroups } from '../bars';
import type { PartyBlock } from '../partyBlock';

/** What is drawn; percentages and averages are in the sentence and the table only. */
const COUNTS = ['members-admitted', 'members-removed-by-screening', 'members-expelled'] as const;
const BESIDE = ['members-admitted-percent-of-plan', 'members-admitted-change', 'members-admitted-average'] as const;

/** Admissions against the plan, removals by screening, expulsions. */
export function flowsBlock(lang: Language, facts: PartyFacts): PartyBlock | null {
  const { unit, known } = facts;
  const both = (indicator: string) =>
    [false, true].flatMap((plan) => rowsOf(known, { territory: unit.territory, indicator, plan }));
  const counts = COUNTS.flatMap(both);
  const [first] = counts;
  if (!first) return null;
  const words = message(lang).partyPage;
  return {
    id: 'flows',
    title: flowsFinding(lang, facts, first),
    measure: words.measure(words.blocks.flows.what, unitName(lang, unit)),
    sentence: flowsSentence(lang, facts),
    notes: [],
    groups: periodGroups(lang, facts, counts),
    matrix: null,
    rows: [...counts, ...BESIDE.flatMap(both)]
  };
}
