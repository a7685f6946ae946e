import type { Breakdown } from '$lib/compute/party/breakdown';
import { subjectOf, type PartyFacts } from '$lib/compute/party/partyFacts';
import { message } from '$lib/language/message';
import { bare, citeRow } from '$lib/language/party/citeRow';
import { sentenceCase } from '$lib/language/sentenceCase';
import { categoryName, indicatorName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { statusWord } from '$lib/language/status';
import type { Known } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import { comparePeriods, lineOf, parsePeriod } from '$lib/model/period';
import type { BarGroup, BarTone, PartyBar } from './partyBlock';

/** A bar named by its period; a plan or an estimate says so. */
function periodBar(lang: Language, facts: PartyFacts, row: Known, tone: BarTone = 'subject'): PartyBar {
  const period = formatPeriod(lang, row.period, 'short');
  const plain = row.status === 'final' || row.status === 'revised';
  return {
    name: plain ? period : `${period}, ${statusWord(lang, row.status)}`,
    tone,
    value: row.value,
    status: row.status,
    number: citeRow(lang, facts, row)
  };
}

/** A bar named by its part of a breakdown. */
const partBar = (lang: Language, facts: PartyFacts, row: Known, tone: BarTone): PartyBar => ({
  tone,
  name: sentenceCase(categoryName(lang, row.dimension, row.category)),
  value: row.value,
  status: row.status,
  number: citeRow(lang, facts, row, bare(lang, row))
});

/** A series of one indicator, oldest first: the newest period is what the figure is about, the others came before it. */
export function series(lang: Language, facts: PartyFacts, rows: readonly Known[]): PartyBar[] {
  const last = rows.at(-1)?.period;
  return rows.map((row) => periodBar(lang, facts, row, row.period === last ? 'subject' : 'previous'));
}

/** Parts of a period with their total last; `newest` is what the figure is about. */
export function partBars(
  lang: Language,
  facts: PartyFacts,
  { parts, total }: Pick<Breakdown, 'parts' | 'total'>,
  newest: boolean
): PartyBar[] {
  return [
    ...parts.map((part) => partBar(lang, facts, part, newest ? 'subject' : 'previous')),
    ...(total ? [{ ...partBar(lang, facts, total, 'total'), name: message(lang).partyPage.total }] : [])
  ];
}

/**
 * Bars that may stand beside each other: one indicator, one kind of period (of several years together, the same number of
 * years; states at dates of any kind). Periods ascend, the plan of a period before its value.
 */
export function periodGroups(lang: Language, facts: PartyFacts, rows: readonly Known[]): BarGroup[] {
  const groups = new Map<string, Known[]>();
  for (const row of rows) {
    const { indicator } = subjectOf(facts, row);
    const line = indicator.kind === 'stock' ? 'stock' : lengthOf(row.period);
    const key = [row.indicator, row.territory, line].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((list) => {
    const sorted = [...list].sort(
      (a, b) => comparePeriods(a.period, b.period) || Number(b.status === 'plan') - Number(a.status === 'plan')
    );
    const [first] = list as [Known, ...Known[]];
    const { indicator, unit } = subjectOf(facts, first);
    const name = indicatorName(lang, indicator, unit);
    const together = indicator.kind !== 'stock' && parsePeriod(first.period)?.kind === 'range';
    return {
      name: together ? message(lang).partyPage.together(name) : name,
      bars: series(lang, facts, sorted),
      rule: null
    };
  });
}

/** `year`, `H1`, `range 7`: flows over different lengths of time are not bars of one scale. */
function lengthOf(key: string): string {
  const period = parsePeriod(key);
  if (period?.kind !== 'range') return lineOf(key) ?? key;
  return `range ${period.year - Number(period.start.slice(0, 4)) + 1}`;
}
