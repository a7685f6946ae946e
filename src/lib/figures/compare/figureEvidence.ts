import type { ComparedFigure } from './comparedFigure';
import type { Evidence } from '$lib/model/segment';

/** More numbers than this are looked up one by one in the table: a list of thousands serves nobody. */
const MOST = 120;

/** The numbers of a figure that have evidence: those of the sentence, then those of the table, each once. */
export function figureEvidence({ sentence, table }: ComparedFigure): Evidence[] {
  const said = sentence.filter((segment) => typeof segment !== 'string');
  const shown = table().rows.flatMap((row) => row.cells.flatMap((cell) => cell.evidence ?? []));
  const all = new Map([...said, ...shown].map((evidence) => [evidence.id, evidence]));
  return [...all.values()].slice(0, MOST);
}
