import type { Classification } from '../../../src/lib/model/observation';
import { CLASSES } from '../../../src/lib/model/observation';
import type { Catalogue } from '../catalogue';
import { checkInput } from '../checkInput';
import { checkRows } from '../checkRows';
import type { Entry } from '../entry';
import { compareProblems, type Problem } from '../problem';
import { readCsv } from '../readCsv';
import type { InternalInputs } from './internalInputs';

export interface EverythingKnown {
  /** Rows of every class, each with its own. */
  entries: Entry[];
  catalogue: Catalogue;
  problems: Problem[];
}

/**
 * Judges public and internal rows together, by the same checks: a sum over communes is held against its total whatever the
 * class of either. With an error among `problems` there are no entries.
 */
export function everythingKnown({ texts, placeOf, problems: unread }: InternalInputs): EverythingKnown {
  const { catalogue, problems } = checkInput(texts);
  const found = [...unread, ...problems];
  const told = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, ...placeOf(problem) })).sort(compareProblems);
  if (found.some(({ level }) => level === 'error')) return { entries: [], catalogue, problems: told(found) };

  const classes = new Map<string, Classification>();
  const rows = [...texts]
    .filter(([path]) => path.startsWith('data/observations/'))
    .flatMap(([path, text]) => readCsv(path, text).rows)
    .map((row) => {
      const own = row.cells['class'] || catalogue.indicators.get(row.cells['indicator'] ?? '')?.class;
      classes.set(`${row.file}:${row.line}`, (own || CLASSES[0]) as Classification);
      return { ...row, cells: { ...row.cells, class: CLASSES[0] } };
    });
  const judged = checkRows(rows, catalogue);
  if (judged.problems.some(({ level }) => level === 'error'))
    return { entries: [], catalogue, problems: told(judged.problems) };
  const entries = judged.accepted.map((entry) => {
    const own = classes.get(`${entry.file}:${entry.line}`) ?? entry.observation.class;
    return { ...entry, observation: { ...entry.observation, class: own } };
  });
  return { entries, catalogue, problems: told(judged.problems) };
}
