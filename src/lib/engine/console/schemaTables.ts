import { identifier, literal } from '../literal';
import { FACT_TABLES } from '../../model/indicator';
import { isPart } from '../../model/snapshot';
import type { LoadedSnapshot } from '../snapshot';
import { kindOf } from './columnSql';
import type { ConsoleColumn, SchemaTable } from './console';
import type { ConsoleClient } from './consoleClient';

const FIRST = 'observations';
const isFact = (name: string) => (FACT_TABLES as readonly string[]).includes(name);

/** The views of a mounted snapshot with what they hold, `observations` first. */
export async function schemaTables(
  client: Pick<ConsoleClient, 'query'>,
  { id: schema, content: { resources } }: Pick<LoadedSnapshot, 'id' | 'content'>
): Promise<SchemaTable[]> {
  const described = await client.query(
    `select table_name, column_name, data_type from duckdb_columns() where schema_name = ${literal(schema)} order by table_name <> ${literal(FIRST)}, table_name, column_index`
  );
  const tables = new Map<string, ConsoleColumn[]>();
  for (const { table_name, column_name, data_type } of described) {
    const name = String(table_name);
    const type = String(data_type);
    tables.set(name, [...(tables.get(name) ?? []), { name: String(column_name), kind: kindOf(type), type }]);
  }
  const names = [...tables.keys()];
  const counts = names.map((name, i) => `(select count(*) from ${identifier(schema)}.${identifier(name)}) as c${i}`);
  const [rows = {}] = names.length > 0 ? await client.query(`select ${counts.join(', ')}`) : [];
  const inParts = resources.filter(isPart);
  // Views hold the parts that the last statement asked for; the manifest knows of all.
  const more = (name: string) =>
    inParts.reduce((sum, part) => sum + (part.table === name || name === FIRST ? part.rows : 0), 0);
  const wholeFacts = resources.filter((resource) => !isPart(resource) && isFact(resource.name));
  const told = (name: string, counted: number) => {
    if (more(name) === 0) return counted;
    return more(name) + (name === FIRST ? wholeFacts.reduce((sum, resource) => sum + resource.rows, 0) : 0);
  };
  return names.map((name, i) => ({
    schema,
    name,
    rows: told(name, Number(rows[`c${i}`])),
    columns: tables.get(name) ?? []
  }));
}
