import type { PartyDocument } from '../../src/lib/model/partyDocument';
import { listOf } from './events';
import type { Row } from './readCsv';

/** Rows of `data/catalogue/documents.csv` in order of date, as far as it is known. Judges nothing: `checks/documents` does. */
export function documentsOf(rows: readonly Row[]): PartyDocument[] {
  const documents = rows.map(({ cells }): PartyDocument => {
    const cell = (name: string) => cells[name] ?? '';
    return {
      code: cell('code'),
      title_vi: cell('title_vi'),
      title_en: cell('title_en'),
      issued: cell('issued'),
      issuer: cell('issuer'),
      unit: cell('unit'),
      source: cell('source'),
      indicators: listOf(cell('indicators'))
    };
  });
  return documents.sort((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0));
}
