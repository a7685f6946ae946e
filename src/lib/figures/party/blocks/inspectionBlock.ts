import { subjectOf, type PartyFacts } from '$lib/compute/party/partyFacts';
import { latestOf, periodsOf, rowsOf } from '$lib/compute/party/rowsOf';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import { formatPeriod } from '$lib/language/period';
import { bare, citeRow } from '$lib/language/party/citeRow';
import { INSPECTED, inspectionFinding, inspectionNotes, inspectionSentence } from '$lib/language/party/inspectionText';
import { rowName } from '$lib/language/party/rowName';
import type { Known } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import type { PartyBlock } from '../partyBlock';

const BOARDS = [
  'org-boards-inspected',
  'inspection-delegations-of-standing-board',
  'units-inspected-by-standing-board'
] as const;
const SHARE = 'organisations-inspected-on-task-good-share';

/** Who was inspected and supervised, in rows by body and columns by period. */
export function inspectionBlock(lang: Language, facts: PartyFacts): PartyBlock | null {
  const { territory } = facts.unit;
  const of = (indicator: string) => [
    ...rowsOf(facts.known, { territory, indicator }),
    ...rowsOf(facts.known, { territory, indicator, dimension: 'authority' })
  ];
  const boards = BOARDS.flatMap(of);
  const counts = INSPECTED.flatMap(of);
  const all = [...boards, ...counts, ...of(SHARE)];
  if (all.length === 0) return null;
  const totals = boards.flatMap((row) => totalOf(facts, row) ?? []);
  const columns = [...periodsOf(all)].reverse();
  const words = message(lang).partyPage;
  const lines = new Map<string, Known[]>();
  for (const row of all) {
    const key = `${row.indicator}/${row.category}`;
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  return {
    id: 'inspection',
    title: inspectionFinding(lang, facts, counts),
    measure: words.measure(words.blocks.inspection.what, unitName(lang, facts.unit)),
    sentence: inspectionSentence(lang, facts, counts),
    notes: inspectionNotes(lang, all),
    groups: [],
    matrix: {
      head: words.inspection.done,
      columns: columns.map((period) => formatPeriod(lang, period, 'short')),
      rows: [...lines.values()].map((line) => ({
        name: rowName(lang, facts, line[0] as Known),
        cells: columns.map((period) => {
          const row = line.find((entry) => entry.period === period);
          return row ? citeRow(lang, facts, row, countText(lang, facts, row)) : null;
        })
      }))
    },
    rows: [...all, ...totals]
  };
}

/** For a count n/N the row of N. */
function totalOf(facts: PartyFacts, row: Known): Known | null {
  const { indicator } = subjectOf(facts, row);
  if (!indicator.out_of) return null;
  return latestOf(facts.known, { territory: row.territory, indicator: indicator.out_of, period: row.period });
}

function countText(lang: Language, facts: PartyFacts, row: Known): string {
  const total = totalOf(facts, row);
  if (total) return `${formatNumber(lang, row.value)}/${formatNumber(lang, total.value)}`;
  return subjectOf(facts, row).indicator.measure === 'percent' ? `${bare(lang, row)}%` : bare(lang, row);
}
