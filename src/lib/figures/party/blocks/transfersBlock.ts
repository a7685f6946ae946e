import type { PartyFacts } from '$lib/compute/party/partyFacts';
import { rowsOf } from '$lib/compute/party/rowsOf';
import { transfers } from '$lib/compute/party/transfers';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import { bare, citeRow } from '$lib/language/party/citeRow';
import { breakNote } from '$lib/language/party/organisationText';
import {
  receivedFinding,
  receivedSentence,
  transfersFinding,
  transfersSentence,
  workedOut
} from '$lib/language/party/transfersText';
import type { Annotation } from '$lib/model/annotation';
import type { Known } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import { periodGroups } from '../bars';
import type { PartyBlock } from '../partyBlock';

/** Transfers inside the unit with their receivers; of a receiver what it took over. */
export function transfersBlock(lang: Language, facts: PartyFacts, events: readonly Annotation[]): PartyBlock | null {
  const all = transfers(facts.known, facts.unit.territory);
  const words = message(lang).partyPage;
  const measure = words.measure(words.blocks.transfers.what, unitName(lang, facts.unit));
  if (!all) return receivedBlock(lang, facts, measure);
  const worked = workedOut(lang, facts, all);
  const cell = (row: Known | null) => (row ? citeRow(lang, facts, row, bare(lang, row)) : null);
  const nameOf = (territory: string) => {
    const unit = facts.receivers.find((entry) => entry.territory === territory);
    return unit ? unitName(lang, unit, 'full') : territory;
  };
  const named = new Set(all.named.flatMap(({ members }) => members.unit));
  return {
    id: 'transfers',
    title: transfersFinding(lang, facts, all),
    measure,
    sentence: transfersSentence(lang, facts, all),
    notes: events
      .filter((event) => event.kind === 'break' && event.indicators.includes('party-members'))
      .filter((event) => event.scope.some((code) => named.has(code)))
      .map((event) => breakNote(lang, event)),
    groups: [],
    matrix: {
      head: words.transfers.receiver,
      columns: [words.transfers.members, words.transfers.organisations],
      rows: [
        ...all.named.map(({ territory, members, organisations }) => ({
          name: nameOf(territory),
          cells: [cell(members), cell(organisations)]
        })),
        ...(worked.namedMembers
          ? [
              {
                name: words.transfers.named(formatNumber(lang, all.named.length)),
                cells: [worked.namedMembers, worked.namedOrganisations],
                sum: true
              },
              { name: words.transfers.other, cells: [worked.otherMembers, worked.otherOrganisations] }
            ]
          : []),
        { name: words.transfers.whole, cells: [cell(all.members), cell(all.organisations)], sum: true }
      ]
    },
    rows: [
      all.members,
      ...(all.organisations ? [all.organisations] : []),
      ...all.named.flatMap(({ members, organisations }) => [members, ...(organisations ? [organisations] : [])])
    ]
  };
}

function receivedBlock(lang: Language, facts: PartyFacts, measure: string): PartyBlock | null {
  const rows = ['members-transferred-in', 'organisations-transferred-in'].flatMap((indicator) =>
    rowsOf(facts.known, { territory: facts.unit.territory, indicator }).slice(0, 1)
  );
  const [first] = rows;
  if (!first) return null;
  return {
    id: 'transfers',
    title: receivedFinding(lang, facts, first),
    measure,
    sentence: receivedSentence(lang, facts, rows),
    notes: [],
    groups: periodGroups(lang, facts, rows),
    matrix: null,
    rows
  };
}
