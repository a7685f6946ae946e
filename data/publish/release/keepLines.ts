import { readCsv, type Row } from '../readCsv';

/** `emptied`: nothing is left of the row but the number of its lines. `hidden`: not even that. */
export type Fate = 'kept' | 'emptied' | 'hidden';

/** A CSV text with only the rows that are kept, as they were written. */
export function keepLines(path: string, text: string, fateOf: (row: Row) => Fate): string {
  const lines = text.split('\n');
  const { rows } = readCsv(path, text);
  const kept = lines.slice(0, (rows[0]?.line ?? lines.length + 1) - 1);
  rows.forEach((row, i) => {
    const own = lines.slice(row.line - 1, (rows[i + 1]?.line ?? lines.length + 1) - 1);
    const fate = fateOf(row);
    if (fate === 'kept') kept.push(...own);
    // The last line ends the file, so what follows its line break stays.
    else if (fate === 'emptied') kept.push(...own.map(() => ''));
    else if (i === rows.length - 1 && own.at(-1) === '') kept.push('');
  });
  return kept.join('\n');
}
