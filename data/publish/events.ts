import type { Annotation } from '../../src/lib/model/annotation';
import type { Row } from './readCsv';

/** Items of a list cell, `|` between them. */
export const listOf = (cell: string): string[] =>
  cell
    .split('|')
    .map((item) => item.trim())
    .filter(Boolean);

/** Rows of `data/catalogue/events.csv` as annotations, in order of date. Judges nothing: `checks/events` does. */
export function eventsOf(rows: readonly Row[]): Annotation[] {
  const annotations = rows.map(({ cells }): Annotation => {
    const cell = (name: string) => cells[name] ?? '';
    return {
      date: cell('date'),
      scope: listOf(cell('scope')),
      indicators: listOf(cell('indicators')),
      kind: cell('kind') as Annotation['kind'],
      label_vi: cell('label_vi'),
      label_en: cell('label_en'),
      text_vi: cell('text_vi'),
      text_en: cell('text_en'),
      source: cell('source')
    };
  });
  return annotations.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
