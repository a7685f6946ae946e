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
  table: CompareTable;
}

export function comparedFigure(input: ReadingInput): ComparedFigure {
  const { lang, comparison } = input;
  const reading = shownReading(input);
  return {
    input,
    reading,
    title: comparison.title || comparisonFinding(lang, input, reading.code),
    sentence: comparisonSentence(lang, input),
    table: compareTable(lang, input)
  };
}
