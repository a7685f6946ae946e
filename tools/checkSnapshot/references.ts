import type { DuckDBConnection } from '@duckdb/node-api';
import { CLASSES } from '../../src/lib/model/observation';
import { FACT_TABLES, type CatalogueTable, type FactTable } from '../../src/lib/model/indicator';
import { isDay } from '../../data/publish/publishedDate';
import { BETTER, COMPARISONS, KINDS, REGIMES, RELATIONS } from '../../data/publish/words';
import { quote } from '../../data/publish/writeParquet';
import type { Report } from './breach';

type Row = Record<string, unknown>;

/** What observations refer to. Codes of a table that could not be read are not held against anyone: the set is null. */
export interface References {
  units: ReadonlySet<string> | null;
  indicators: ReadonlyMap<string, FactTable> | null;
  sources: ReadonlySet<string> | null;
}

/**
 * Reads the describing tables, at most one file each, and checks them: codes known, words from the lists. Leaves tables
 * `known_units` and `known_indicators` in the database, for the sums.
 */
export async function readReferences(
  connection: DuckDBConnection,
  tables: ReadonlyMap<CatalogueTable, { path: string; local: string }>,
  report: Report
): Promise<References> {
  const rowsOf = async (table: CatalogueTable): Promise<Row[] | null> => {
    const file = tables.get(table);
    if (!file) return null;
    const query = `SELECT * FROM ${readable(file)}`;
    return (await connection.runAndReadAll(query)).getRowObjectsJS();
  };
  const [indicators, units, sources] = [await rowsOf('indicators'), await rowsOf('units'), await rowsOf('sources')];
  const codes = (rows: Row[] | null) => rows && new Set(rows.map(({ code }) => String(code)));
  const known: References = {
    units: codes(units),
    sources: codes(sources),
    indicators: indicators && new Map(indicators.map(({ code, table }) => [String(code), table as FactTable]))
  };
  const judge = (table: CatalogueTable, rows: Row[] | null, rules: Readonly<Record<string, Rule>>) => {
    const path = tables.get(table)?.path ?? table;
    rows?.forEach((row, i) => {
      for (const [column, rule] of Object.entries(rules)) {
        const cell = String(row[column] ?? '');
        const wrong = rule(cell, row);
        if (wrong)
          report(wrong.unknown ? 'reference' : 'word', path, `row ${i + 1}, column ${column}`, tellOf(cell, wrong));
      }
    });
  };
  judge('indicators', indicators, {
    code: text,
    table: oneOf(FACT_TABLES),
    kind: oneOf(KINDS),
    better: oneOf(BETTER),
    class: oneOf(CLASSES),
    comparison: optional(oneOf(COMPARISONS)),
    decimals: (cell) => (/^\d$/.test(cell) ? null : { use: '0–9' }),
    compares: optional(inside(known.indicators, 'indicators')),
    out_of: optional(inside(known.indicators, 'indicators')),
    aggregation: (cell) => aggregation(cell, known.indicators)
  });
  judge('units', units, {
    code: text,
    regime: oneOf(REGIMES),
    territory: text,
    parent: optional(inside(known.units, 'units')),
    valid_from: optional(day),
    valid_to: optional(day)
  });
  judge('sources', sources, { code: text, title: text });
  judge('peer_groups', await rowsOf('peer_groups'), {
    unit: inside(known.units, 'units'),
    valid_from: optional(day),
    valid_to: optional(day)
  });
  judge('unit_changes', await rowsOf('unit_changes'), {
    from_unit: inside(known.units, 'units'),
    to_unit: inside(known.units, 'units'),
    relation: oneOf(RELATIONS),
    effective: day
  });
  judge('withheld', await rowsOf('withheld'), {
    indicator: inside(known.indicators, 'indicators'),
    unit: inside(known.units, 'units')
  });
  await keepForSums(connection, tables);
  return known;
}

interface Wrong {
  /** What could stand there. */
  use: string;
  /** The table that does not have it. */
  unknown?: boolean;
}
type Rule = (cell: string, row: Row) => Wrong | null;

const text: Rule = (cell) => (cell === '' ? { use: '…' } : null);
const day: Rule = (cell) => (isDay(cell) ? null : { use: 'YYYY-MM-DD' });
const optional =
  (rule: Rule): Rule =>
  (cell, row) =>
    cell === '' ? null : rule(cell, row);
const oneOf =
  (list: readonly string[]): Rule =>
  (cell) =>
    list.includes(cell) ? null : { use: list.join(', ') };
const inside =
  (known: { has(code: string): boolean } | null, table: CatalogueTable): Rule =>
  (cell) =>
    !known || known.has(cell) ? null : { use: `${table}.code`, unknown: true };

function aggregation(rule: string, known: References['indicators']): Wrong | null {
  const use = 'sum, none, weighted:<indicator>, ratio:<numerator>/<denominator>';
  if (rule === 'sum' || rule === 'none') return null;
  const codes = /^weighted:([^/]+)$|^ratio:([^/]+)\/([^/]+)$/.exec(rule)?.slice(1).filter(Boolean);
  if (!codes) return { use };
  return !known || codes.every((code) => known.has(code)) ? null : { use: 'indicators.code', unknown: true };
}

const tellOf = (cell: string, { use, unknown }: Wrong) =>
  unknown
    ? {
        vi: `Không có mã "${cell}" trong ${use}; hãy sửa mã hoặc thêm vào đó.`,
        en: `Code "${cell}" is not in ${use}; correct it or add it there.`
      }
    : {
        vi: `"${cell}" không dùng được; hãy viết một trong: ${use}.`,
        en: `"${cell}" cannot be used; write one of: ${use}.`
      };

const readable = ({ local }: { local: string }): string => `read_parquet(${quote(local)}, hive_partitioning = false)`;

async function keepForSums(
  connection: DuckDBConnection,
  tables: ReadonlyMap<CatalogueTable, { local: string }>
): Promise<void> {
  const keep = async (name: string, table: CatalogueTable, columns: string) => {
    const file = tables.get(table);
    const from = file ? readable(file) : null;
    const typed = columns.split(', ').map((column) => `''::VARCHAR AS "${column}"`);
    await connection.run(
      `CREATE OR REPLACE TEMP TABLE ${name} AS SELECT ${from ? columns : typed.join(', ')} ${from ? `FROM ${from}` : 'WHERE false'}`
    );
  };
  await keep('known_units', 'units', 'code, parent, regime, valid_from, valid_to');
  await keep('known_indicators', 'indicators', 'code, aggregation, kind, decimals');
}
