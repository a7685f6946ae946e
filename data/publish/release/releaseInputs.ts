import type { InputTexts } from '../checkInput';
import { checkColumns } from '../checks/schema';
import { COLUMNS } from '../columns';
import { csvLine } from '../csvLine';
import type { Place, Problem } from '../problem';
import { readCsv } from '../readCsv';
import { kindOf, type DroppedTable } from './droppedTable';

const SOURCES = 'data/catalogue/sources.csv';
/** After every other file of observations, so that of two lines which contradict each other the new one is named. */
const mark = (index: number): string => `data/observations/~${String(index).padStart(3, '0')}.csv`;

export interface ReleaseInputs {
  texts: InputTexts;
  /** Lines that were added to the end of other files, by their path. */
  appended: ReadonlyMap<string, string>;
  /** Tables that could not be added. */
  problems: Problem[];
  /** A problem found in `texts`, told of the steward's own file where it is there. */
  toldOf(problem: Problem): Problem;
}

/** The public input with the dropped tables added: observations beside the others, sources after the others. */
export function releaseInputs(base: InputTexts, tables: readonly DroppedTable[]): ReleaseInputs {
  const texts = new Map(base);
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  const [sources, added] = [(base.get(SOURCES) ?? '').trimEnd(), [] as Place[]];
  const lines: string[] = [];
  tables.forEach((table, i) => {
    if (kindOf(table) === 'observations') {
      texts.set(mark(i), table.text);
      names.set(mark(i), table.name);
      return;
    }
    const read = readCsv(table.name, table.text);
    const wrong = checkColumns(read, 'sources');
    if (wrong.length > 0) return problems.push(...wrong);
    for (const { cells, extra, line } of read.rows) {
      const own = columnsOf(sources).map((column) => (cells[column] ?? '').replace(/\s*[\r\n]+\s*/g, ' '));
      // As many cells too many or too few as there were: the catalogue's check counts them.
      lines.push(csvLine(extra < 0 ? own.slice(0, extra) : [...own, ...Array<string>(extra).fill('')]));
      added.push({ file: table.name, line });
    }
  });
  const appended = new Map(lines.length > 0 ? [[SOURCES, `${lines.join('\n')}\n`]] : []);
  for (const [path, text] of appended) texts.set(path, `${sources}\n${text}`);

  const before = sources.split('\n').length;
  const placeOf = ({ file, line }: Place): Place =>
    names.has(file)
      ? { file: names.get(file) ?? file, line }
      : ((file === SOURCES ? added[line - before - 1] : undefined) ?? { file, line });
  const named = (message: string) => [...names].reduce((text, [path, name]) => text.replaceAll(path, name), message);
  return {
    texts,
    appended,
    problems,
    toldOf: (problem) => ({
      ...problem,
      ...placeOf(problem),
      message_vi: named(problem.message_vi),
      message_en: named(problem.message_en)
    })
  };
}

const columnsOf = (text: string): readonly string[] => {
  const { header } = readCsv(SOURCES, text.split('\n')[0] ?? '');
  return header.length > 0 ? header : COLUMNS.sources;
};
