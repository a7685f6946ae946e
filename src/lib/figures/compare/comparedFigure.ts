import { comparisonFinding } from '$lib/language/comparison/comparisonFinding';
import { comparisonSentence } from '$lib/language/comparison/comparisonSentence';
import type { Segment } from '$lib/model/segment';
import { compareTable, type CompareTable } from './compareTable';
import type { ReadingInput } from './reading';
import { shownReading } from './readings/propose';

/** What a comparison says and shows, worked out once for the card, the page's title and its list of sources. */
export interface ComparedFigure {
  input: ReadingInput;
  reading: ReturnType<typeof shownReading>;
  /** The reader's own title, or the finding. */
  title: string;
  sentence: readonly Segment[];
  /** The table twin, made when it is first asked for: most changes leave it folded. */
  table: () => CompareTable;
}

export function comparedFigure(input: ReadingInput): ComparedFigure {
  const { lang, comparison } = input;
  const reading = shownReading(input);
  let table: CompareTable | undefined;
  return {
    input,
    reading,
    title: comparison.title || comparisonFinding(lang, input, reading.code),
    sentence: comparisonSentence(lang, input),
    table: () => (table ??= compareTable(lang, input))
  };
}
