import type { Evidence } from '$lib/model/segment';
import { pivotEvidence } from './pivotEvidence';
import { pivotSentence } from './pivotSentence';
import type { PivotSheet } from './pivotSheet';

/** More numbers than this are looked up one by one in the table: a list of thousands serves nobody. */
const MOST = 120;

/** The numbers of a table that have evidence: those of the sentence, then those of the table, each once. */
export function pivotNumbers(sheet: PivotSheet, most = MOST): Evidence[] {
  const found = new Map<string, Evidence>();
  const add = (evidence: Evidence | null) => evidence && !found.has(evidence.id) && found.set(evidence.id, evidence);
  for (const segment of pivotSentence(sheet)) if (typeof segment !== 'string') add(segment);
  for (let row = 0; row < sheet.table.rows.length && found.size < most; row++)
    for (let column = 0; column < sheet.table.columns.length && found.size < most; column++)
      add(pivotEvidence(sheet, row, column));
  return [...found.values()];
}
