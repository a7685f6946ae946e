import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rows } from '../../../../src/lib/engine/rows';

/** The browser's engine on this thread, with one file in it. */
export async function ownEngine() {
  const require = createRequire(import.meta.url);
  const script = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
  const duckdb = require(script);
  const bundle = { mainModule: join(dirname(script), 'duckdb-eh.wasm'), mainWorker: '' };
  const db = await duckdb.createDuckDB({ mvp: bundle, eh: bundle }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await db.instantiate(() => {});
  db.open({});
  const connection = db.connect();
  let files = 0;
  const query = (sql: string): Record<string, unknown>[] =>
    rows(connection.useUnsafe((bindings: Bindings, id: number) => stream(bindings, id, sql)));
  return {
    query,
    /** The name of a file that `read_parquet` reads. */
    file: (bytes: Uint8Array): string => {
      const name = `own${files++}.parquet`;
      db.registerFileBuffer(name, bytes.slice());
      return name;
    },
    close: () => connection.close()
  };
}

interface Bindings {
  startPendingQuery(id: number, sql: string): Uint8Array | null;
  pollPendingQuery(id: number): Uint8Array | null;
  fetchQueryResults(id: number): Uint8Array;
}

function stream(db: Bindings, id: number, sql: string): Uint8Array[] {
  let header = db.startPendingQuery(id, sql);
  while (header === null) header = db.pollPendingQuery(id);
  const parts = [header];
  for (let part = db.fetchQueryResults(id); part.length; part = db.fetchQueryResults(id)) parts.push(part);
  return parts;
}
