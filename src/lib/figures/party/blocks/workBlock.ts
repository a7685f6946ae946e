import { subjectOf, type PartyFacts } from '$lib/compute/party/partyFacts';
import { periodsOf, rowsOf } from '$lib/compute/party/rowsOf';
import { message } from '$lib/language/message';
import { indicatorName, unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { bare, citeRow } from '$lib/language/party/citeRow';
import { WORK, workFinding, workSentence } from '$lib/language/party/workText';
import type { Known } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import type { PartyBlock } from '../partyBlock';

/** Software in use and newly deployed, and what was set for the following year. */
export function workBlock(lang: Language, facts: PartyFacts): PartyBlock | null {
  const { territory } = facts.unit;
  const rows = WORK.flatMap((indicator) =>
    [false, true].flatMap((plan) => rowsOf(facts.known, { territory, indicator, plan }))
  );
  if (rows.length === 0) return null;
  const words = message(lang).partyPage;
  const columns = [...periodsOf(rows)].reverse();
  const name = (row: Known) => indicatorName(lang, subjectOf(facts, row).indicator, facts.unit);
  return {
    id: 'work',
    title: workFinding(lang, facts, rows),
    measure: words.measure(words.blocks.work.what, unitName(lang, facts.unit)),
    sentence: workSentence(lang, facts),
    notes: [],
    groups: [],
    matrix: {
      head: words.facts.part,
      columns: columns.map((period) => formatPeriod(lang, period, 'short')),
      rows: WORK.flatMap((indicator) => {
        const line = rows.filter((row) => row.indicator === indicator);
        const cells = columns.map((period) => {
          const row = line.find((entry) => entry.period === period);
          return row ? citeRow(lang, facts, row, bare(lang, row)) : null;
        });
        return line[0] ? [{ name: name(line[0]), cells }] : [];
      })
    },
    rows
  };
}
