import { parsePeriod } from '../../src/lib/model/period';
import type { Catalogue } from './catalogue';
import { checkCatalogue } from './checks/catalogue';
import { checkDocuments } from './checks/documents';
import { checkEvents } from './checks/events';
import { checkExceptions } from './checks/exception';
import { checkColumns } from './checks/schema';
import { checkRows, type CheckedRows } from './checkRows';
import { COLUMNS, type InputName } from './columns';
import { compareProblems, error, type Problem } from './problem';
import { readCatalogue, type CatalogueRows } from './readCatalogue';
import { readCsv, type Row } from './readCsv';

/** Input files as texts, by path: `data/catalogue/units.csv`, `data/observations/budget.csv`, `data/snapshots.csv`. */
export type InputTexts = ReadonlyMap<string, string>;

export interface Checked extends Omit<CheckedRows, 'used'> {
  catalogue: Catalogue;
  rowsRead: number;
}

const OPTIONAL: readonly InputName[] = ['documents', 'events'];

/** Where each kind of input is; observations are every CSV file of `data/observations`. */
const pathOf = (name: InputName): string =>
  name === 'snapshots' ? 'data/snapshots.csv' : `data/catalogue/${name}.csv`;

export const isObservations = (path: string): boolean => /^data\/observations\/[^/]+\.csv$/.test(path);

/** Reads, checks and normalises everything. Pure: texts in, observations and problems out. */
export function checkInput(texts: InputTexts): Checked {
  const problems: Problem[] = [];
  /** Rows of a file, and whether its columns are complete. */
  const read = (path: string, name: InputName): { rows: readonly Row[]; complete: boolean } => {
    const text = texts.get(path);
    if (text === undefined) {
      if (!OPTIONAL.includes(name)) {
        problems.push(
          error(
            { file: path, line: 0 },
            'schema',
            `Không thấy tệp ${path}; hãy tạo tệp với các cột ${COLUMNS[name].join(', ')}.`,
            `File ${path} was not found; create it with columns ${COLUMNS[name].join(', ')}.`
          )
        );
      }
      return { rows: [], complete: false };
    }
    const table = readCsv(path, text);
    const found = checkColumns(table, name);
    problems.push(...found);
    return { rows: table.rows, complete: found.length === 0 };
  };

  const names = (Object.keys(COLUMNS) as InputName[]).filter((name) => name !== 'observations');
  const catalogueRows = Object.fromEntries(
    names.map((name) => {
      const { rows, complete } = read(pathOf(name), name);
      return [name, complete ? rows : []];
    })
  ) as unknown as CatalogueRows;
  const catalogue = readCatalogue(catalogueRows);
  problems.push(
    ...checkCatalogue(catalogueRows, catalogue),
    ...checkDocuments(catalogueRows.documents, catalogue),
    ...checkEvents(catalogueRows.events, catalogue)
  );

  const rows: Row[] = [];
  let unreadable = 0;
  const paths = [...texts.keys()].filter(isObservations).sort();
  for (const path of paths) {
    const file = read(path, 'observations');
    if (file.complete) rows.push(...file.rows);
    else unreadable += file.rows.length;
  }
  const { used, ...checked } = checkRows(rows, catalogue);
  problems.push(...checked.problems, ...checkExceptions(catalogue.exceptions, used));
  return {
    ...checked,
    catalogue: { ...catalogue, snapshots: catalogue.snapshots.filter((s) => parsePeriod(s.date)?.kind === 'date') },
    problems: problems.sort(compareProblems),
    refused: checked.refused + unreadable,
    rowsRead: rows.length + unreadable
  };
}
