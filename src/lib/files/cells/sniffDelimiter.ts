import { FileProblem, type FileReading } from '../../model/ownFile';
import { readDelimited } from './readDelimited';

export type Delimiter = FileReading['delimiter'];

/** In the order of who wins among equals. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', '|', ','];

/** The delimiter by which most lines have the same number of cells, at least two. A comma where none does. */
export function sniffDelimiter(text: string): Delimiter {
  const SAMPLE = 65_536;
  const cut = text.length > SAMPLE ? text.slice(0, SAMPLE).replace(/[^\n\r]*$/, '') : text;
  const scores = DELIMITERS.map((delimiter) => evenness(cut, delimiter));
  const best = Math.max(...scores);
  return best > 0 ? DELIMITERS[scores.indexOf(best)]! : ',';
}

/** The share of lines that have the most frequent number of cells; 0 when that is one. */
function evenness(text: string, delimiter: Delimiter): number {
  const MOST = 500;
  const widths = new Map<number, number>();
  let rows = 0;
  try {
    readDelimited(text, delimiter, (cells) => {
      if (cells.length === 1 && cells[0] === '') return true;
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
      return ++rows < MOST;
    });
  } catch (thrown) {
    // A sample may end within quotes.
    if (!(thrown instanceof FileProblem)) throw thrown;
  }
  const split = [...widths].filter(([width]) => width > 1);
  return rows ? Math.max(0, ...split.map(([, count]) => count)) / rows : 0;
}
