import { comparisonNotes } from '$lib/language/comparison/comparisonNotes';
import { sourceLine } from '$lib/language/figureLine';
import { plainText } from '$lib/model/segment';
import type { FigureCard } from '../export/card';
import { compareCard } from './compareCard';
import type { ComparedFigure } from './comparedFigure';
import { originNote } from './originNote';

/** A compared figure to carry away, with the notes and the source line that stand under it on its page. */
export function comparedCard({ input, reading, title, sentence }: ComparedFigure): FigureCard {
  const { lang, cube, comparison } = input;
  const observations = cube.series.flatMap((series) => series.cells.flatMap((cell) => cell.observations));
  return compareCard(input, {
    title,
    sentence: plainText(sentence),
    notes: [...comparisonNotes(lang, input), ...originNote(lang, reading.code)],
    source: observations.length > 0 ? sourceLine(lang, observations, comparison.snapshot) : ''
  });
}
