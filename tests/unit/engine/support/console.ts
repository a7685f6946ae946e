import { DuckDBInstance } from '@duckdb/node-api';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConsoleValue, ResultFilter, ResultView } from '../../../../src/lib/engine/console/console';
import { ConsoleEngine } from '../../../../src/lib/engine/console/consoleEngine';
import type { ClientLimits } from '../../../../src/lib/engine/protocol';
import { nodeWorker, type TestSource } from './nodeWorker';
import { FIGURES, publish, serve, type Site } from './publish';

export const DATE = '2023-12-31';

let site: Promise<Site> | undefined;

/** A console of the real worker, with the tests' snapshot at hand. */
export async function testConsole(
  options: { limits?: Partial<ClientLimits>; megabytes?: number } = {}
): Promise<{ engine: ConsoleEngine; source: TestSource }> {
  site ??= publish({ [DATE]: FIGURES });
  const source = nodeWorker();
  return { engine: new ConsoleEngine({ source, fetchBytes: serve(await site), ...options }), source };
}

/** Parquet as another program writes it. */
export async function parquetOf(sql: string, options = 'compression zstd'): Promise<Uint8Array<ArrayBuffer>> {
  const db = await (await DuckDBInstance.create()).connect();
  const file = join(await mkdtemp(join(tmpdir(), 'own-')), 'own.parquet');
  await db.run(`copy (${sql}) to '${file}' (format parquet, ${options})`);
  db.closeSync();
  return new Uint8Array(await readFile(file));
}

export const view = (
  { id }: { id: number },
  sort: ResultView['sort'] = [],
  filters: readonly ResultFilter[] = []
): ResultView => ({ result: id, sort, filters });

/** All rows of an answer. */
export async function rowsOf(
  engine: ConsoleEngine,
  sql: string,
  ...params: (string | number)[]
): Promise<ConsoleValue[][]> {
  const result = await engine.run(sql, params);
  const rows = await engine.page(view(result), 0, result.rows);
  await engine.drop(result.id);
  return rows;
}
