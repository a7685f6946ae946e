import type { PartyFacts } from '$lib/compute/party/partyFacts';
import { rowsOf } from '$lib/compute/party/rowsOf';
import { formatDate } from '$lib/language/date';
import { citeRow } from '$lib/language/party/citeRow';
import { pick } from '$lib/language/sentence/words';
import type { Language } from '$lib/model/language';
import type { PartyDocument } from '$lib/model/partyDocument';
import type { Evidence } from '$lib/model/segment';
import type { Source } from '$lib/model/unit';

export interface DocumentRow {
  code: string;
  date: string;
  title: string;
  issuer: string;
  /** The source that reports it; null where the document is its own reference. */
  source: Source | null;
  /** Published numbers that hang on it. */
  numbers: readonly Evidence[];
}

/** Documents as a timeline shows them, with the unit's figures that hang on each and the place that reports them. */
export function documentRows(
  lang: Language,
  facts: PartyFacts,
  documents: readonly PartyDocument[],
  sources: readonly Source[]
): DocumentRow[] {
  return documents.map((document) => ({
    code: document.code,
    date: formatDate(lang, document.issued),
    title: pick(lang, document.title_vi, document.title_en),
    issuer: document.issuer,
    source: sources.find((source) => source.code === document.source) ?? null,
    numbers: document.indicators
      .flatMap((indicator) => rowsOf(facts.known, { territory: facts.unit.territory, indicator }))
      .map((row) => citeRow(lang, facts, row))
  }));
}
