import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Run } from '../model/question';
import type { SnapshotPackage } from '../model/snapshot';
import { throwIfAborted } from './abortable';
import { bind } from './bind';
import { asEngineError, EngineError } from './errors';
import type { PartMountable } from './parts/mountedParts';
import { mountSnapshot } from './mountSnapshot';
import { Parts, type PartLimits } from './parts/parts';
import type { PinnedParts } from './parts/partStore';
import { DATABASE } from './protocol';
import { rows } from './rows';
import { loadSnapshot, placeOf, type FetchBytes, type LoadedSnapshot } from './snapshot';

export interface NodeEngine {
  /** `id` as in `model/snapshotId`; encrypted snapshots cannot be opened here. */
  open(id: string): Promise<SnapshotPackage>;
  readonly run: Run;
  close(): void;
}

/**
 * The browser's engine without a worker, for prerendering and tests: the same wasm, the same checks, views and rows.
 * `rootFolder` holds the collections (`snapshots`, `demo`), each with its `index.json` and its snapshots' folders. A query blocks the process and cannot be stopped. Throws
 * EngineErrors only.
 */
export async function openNodeEngine(rootFolder: string, limits: PartLimits = {}): Promise<NodeEngine> {
  const { mountable, connection } = await boot();
  const fetchBytes = readBytesFrom(rootFolder);
  const parts = new Parts(fetchBytes, limits);
  const snapshots: LoadedSnapshot[] = [];
  const opened = new Map<string, Promise<SnapshotPackage>>();

  const open = async (id: string) => {
    if (placeOf(id).collection === 'internal') throw new EngineError('locked', { snapshot: id });
    const snapshot = await loadSnapshot(id, fetchBytes);
    await mountSnapshot(mountable, snapshot);
    snapshots.push(snapshot);
    return snapshot.content;
  };
  return {
    open: (id) => {
      const opening = opened.get(id) ?? open(id);
      opened.set(id, opening);
      opening.catch(() => opened.delete(id));
      return opening;
    },
    run: async <Row>(question: Parameters<Run>[0], options: Parameters<Run>[1] = {}) => {
      throwIfAborted(options.signal);
      let pinned: PinnedParts | null = null;
      try {
        pinned = await parts.load(question, snapshots, options);
        if (pinned) await parts.mount(mountable, pinned);
        return rows(connection.useUnsafe((db, id) => stream(db, id, bind(question.sql, question.params)))) as Row[];
      } catch (thrown) {
        throw asEngineError(thrown, 'query-failed', { question: question.name });
      } finally {
        pinned?.release();
      }
    },
    close: () => {
      connection.close();
      parts.clear();
      opened.clear();
    }
  };
}

/** The package types only its browser build for bundlers; the Node build adds its runtime. */
type Browser = typeof import('@duckdb/duckdb-wasm/blocking');
type Blocking = Browser & { NODE_RUNTIME: Parameters<Browser['createDuckDB']>[2] };
type Bindings = Pick<
  Awaited<ReturnType<Blocking['createDuckDB']>>,
  'startPendingQuery' | 'pollPendingQuery' | 'fetchQueryResults'
>;

async function boot() {
  try {
    const require = createRequire(import.meta.url);
    const script = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
    const duckdb = require(script) as Blocking;
    const bundle = { mainModule: join(dirname(script), 'duckdb-eh.wasm'), mainWorker: '' };
    const db = await duckdb.createDuckDB({ mvp: bundle, eh: bundle }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
    await db.instantiate(() => {});
    db.open(DATABASE);
    const connection = db.connect();
    const mountable: PartMountable = {
      registerFile: async (name, bytes) => db.registerFileBuffer(name, bytes),
      execute: async (sql) => {
        try {
          connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql));
        } catch (thrown) {
          throw asEngineError(thrown, 'query-failed');
        }
      },
      query: async (sql) => {
        try {
          return rows(connection.useUnsafe((bindings, id) => stream(bindings, id, sql)));
        } catch (thrown) {
          throw asEngineError(thrown, 'query-failed');
        }
      },
      dropFile: async (name) => void db.dropFile(name)
    };
    return { mountable, connection };
  } catch (thrown) {
    throw asEngineError(thrown, 'boot-failed');
  }
}

/** The same path as the worker's, so that types arrive alike. */
function stream(db: Bindings, id: number, sql: string): Uint8Array[] {
  let header = db.startPendingQuery(id, sql);
  while (header === null) header = db.pollPendingQuery(id);
  const parts = [header];
  for (;;) {
    const part = db.fetchQueryResults(id) as Uint8Array | null;
    if (part?.length === 0) return parts;
    if (part) parts.push(part);
  }
}

function readBytesFrom(rootFolder: string): FetchBytes {
  return async (path, { onBytes }) => {
    try {
      const bytes = new Uint8Array(await readFile(join(rootFolder, path)));
      onBytes?.(bytes.length);
      return bytes;
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw thrown;
    }
  };
}
