import { subjectOf, type PartyFacts } from '$lib/compute/party/partyFacts';
import { message } from '$lib/language/message';
import { categoryName, unitName } from '$lib/language/name';
import { formatObservation, shownDecimals } from '$lib/language/observation';
import { rowName } from '$lib/language/party/rowName';
import { formatPeriod } from '$lib/language/period';
import type { Known } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import { plainText } from '$lib/model/segment';
import type { FigureCard, LongRow } from '../export/card';
import type { PartyBlock } from './partyBlock';

/** A figure of the Party page as a card to carry away: one line for each published value, with its source. */
export function partyCard(
  lang: Language,
  facts: PartyFacts,
  block: PartyBlock,
  { snapshot, source }: { snapshot: string; source: string }
): FigureCard {
  const words = message(lang);
  return {
    lang,
    title: block.title,
    measure: block.measure,
    sentence: plainText(block.sentence),
    notes: block.notes,
    source,
    snapshot,
    subject: unitName(lang, facts.unit),
    what: words.partyPage.blocks[block.id].heading,
    synthetic: block.rows.some((row) => row.status === 'synthetic'),
    table: {
      head: words.partyPage.facts.part,
      columns: [{ label: words.table.value, measure: '' }],
      rows: block.rows.map((row) => ({
        head: [nameWithUnit(lang, facts, row), formatPeriod(lang, row.period, 'long')].join(', '),
        cells: [
          {
            value: row.value,
            upper: row.upper,
            decimals: shownDecimals(row, subjectOf(facts, row).indicator),
            text: formatObservation(lang, row, facts.indicators),
            status: row.status
          }
        ]
      }))
    },
    long: block.rows.map((row) => longRow(lang, facts, row))
  };
}

/** The name of a row, with its unit where that is not the page's. */
export function nameWithUnit(lang: Language, facts: PartyFacts, row: Known): string {
  const name = rowName(lang, facts, row);
  return row.territory === facts.unit.territory
    ? name
    : `${name}, ${unitName(lang, subjectOf(facts, row).unit, 'full')}`;
}

function longRow(lang: Language, facts: PartyFacts, row: Known): LongRow {
  const { indicator, unit } = subjectOf(facts, row);
  return {
    indicator: row.indicator,
    unit: row.unit,
    unit_name: unitName(lang, unit),
    category: row.category && categoryName(lang, row.dimension, row.category),
    period: row.period,
    value: row.value,
    upper: row.upper,
    measure: indicator.measure,
    status: row.status,
    published: row.published_as,
    source: row.from.title,
    publisher: row.from.publisher,
    url: row.from.url,
    formula: '',
    missing: ''
  };
}
