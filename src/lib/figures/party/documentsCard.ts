import { formatDate } from '$lib/language/date';
import { sourceLine } from '$lib/language/figureLine';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import { during } from '$lib/language/sentence/during';
import type { Language } from '$lib/model/language';
import type { Unit } from '$lib/model/unit';
import type { FigureCard } from '../export/card';
import { wordCell } from '../export/knownRow';
import type { DocumentRow } from './documentRows';

/** The documents behind the figures as a table: date, title, issuer, and where it is reported. Null without any. */
export function documentsCard(
  lang: Language,
  rows: readonly DocumentRow[],
  { unit, snapshot, period }: { unit: Unit; snapshot: string; period: string }
): FigureCard | null {
  const t = message(lang);
  const words = t.partyPage.documents;
  if (rows.length === 0) return null;
  const name = unitName(lang, unit);
  const sources = rows.flatMap(({ source }) =>
    source ? [{ published: source.date, published_as: source.date, from: source }] : []
  );
  return {
    lang,
    title: [words.heading, period && during(lang, period)].filter(Boolean).join(', '),
    measure: words.measure(name, formatDate(lang, snapshot)),
    sentence: words.count(formatNumber(lang, rows.length)),
    notes: [words.note],
    source: sources.length > 0 ? sourceLine(lang, sources, snapshot) : '',
    snapshot,
    subject: name,
    what: words.heading,
    synthetic: false,
    table: {
      head: words.document,
      columns: [words.issued, words.issuer, t.table.source].map((label) => ({ label, measure: '' })),
      rows: rows.map((row) => ({
        head: row.title,
        cells: [
          row.date,
          row.issuer,
          row.source ? [row.source.publisher, formatDate(lang, row.source.date)].join(', ') : ''
        ].map(wordCell)
      }))
    },
    long: []
  };
}
