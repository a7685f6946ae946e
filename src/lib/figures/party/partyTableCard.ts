import type { Standing } from '$lib/compute/standing';
import { sourceLine } from '$lib/language/figureLine';
import { message } from '$lib/language/message';
import { indicatorName, unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import { during } from '$lib/language/sentence/during';
import { partySentence } from '$lib/language/sentence/partySentence';
import type { Language } from '$lib/model/language';
import { isMissing } from '$lib/model/missing';
import { plainText, type Evidence, type Segment } from '$lib/model/segment';
import type { Unit } from '$lib/model/unit';
import type { CardCell, FigureCard } from '../export/card';
import { knownCell, knownRow, wordCell } from '../export/knownRow';
import { partyRows, type PartyRow } from './partyRows';

/** What was done in the period itself, for those that a review words; empty where nothing was published. */
export const partyTableSentence = (lang: Language, standings: readonly Standing[]): Segment[] =>
  partySentence(
    lang,
    standings.filter(({ now, period }) => !isMissing(now) && now.period === period)
  );

/** The overview's table of the Party organisation to carry away. Null when no indicator has a value. */
export function partyTableCard(
  lang: Language,
  standings: readonly Standing[],
  { unit, period, snapshot }: { unit: Unit; period: string; snapshot: string }
): FigureCard | null {
  const t = message(lang);
  const rows = partyRows(lang, standings);
  const name = unitName(lang, unit);
  if (rows.length === 0) return null;
  return {
    lang,
    title: t.party.heading,
    measure: t.party.measure(name, during(lang, period)),
    sentence: plainText(partyTableSentence(lang, standings)),
    notes: [],
    source: sourceLine(
      lang,
      rows.map(({ known }) => known),
      snapshot
    ),
    snapshot,
    subject: name,
    what: t.party.heading,
    synthetic: rows.some(({ known }) => known.status === 'synthetic'),
    table: {
      head: t.table.indicator,
      columns: [t.table.period, t.table.value, t.table.plan, t.table.percentOfPlan].map((label) => ({
        label,
        measure: ''
      })),
      rows: rows.map((row) => ({
        head: indicatorName(lang, row.standing.indicator, row.standing.unit),
        cells: [
          wordCell(formatPeriod(lang, row.known.period, 'short')),
          valueCell(lang, row),
          row.plan?.observations[0]
            ? knownCell(lang, row.plan.observations[0], row.standing.indicator)
            : wordCell(t.table.noPlan),
          wordCell(row.percent?.text ?? '')
        ]
      }))
    },
    long: rows.flatMap(({ known, plan, standing }) =>
      [known, ...(plan?.observations ?? [])].map((row) => knownRow(lang, row, standing))
    )
  };
}

/** Counts n/N keep their N. */
const valueCell = (lang: Language, { known, value, standing }: PartyRow): CardCell => ({
  ...knownCell(lang, known, standing.indicator),
  text: value.text
});

/** Every number of the table, in the order of reading. */
export const partyTableNumbers = (lang: Language, standings: readonly Standing[]): Evidence[] =>
  partyRows(lang, standings).flatMap(({ value, plan, percent }) => [
    value,
    ...(plan ? [plan] : []),
    ...(percent ? [percent] : [])
  ]);
