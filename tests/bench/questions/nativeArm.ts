import { DuckDBInstance } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mountSnapshot, type Mountable } from '../../../src/lib/engine/mountSnapshot';
import { loadSnapshot } from '../../../src/lib/engine/snapshot';
import { ROOT } from '../site/root';

export interface NativeArm {
  open(dates: readonly string[]): Promise<void>;
  /** The answer as JSON. */
  rows(sql: string): Promise<string>;
  time(sql: string, repeats: number): Promise<number[]>;
  close(): void;
}

/** Native DuckDB on one thread: the same files, views made by the same code, rows as plain objects. */
export async function nativeArm(): Promise<NativeArm> {
  const folder = join(ROOT, 'static');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const escaped = join(folder, 'snapshots').replaceAll("'", "''");
  await connection.run(`set file_search_path = '${escaped}'`);
  const mountable: Mountable = {
    // The views name the files by their path in the folder of snapshots.
    registerFile: async () => {},
    execute: async (sql) => void (await connection.run(sql))
  };
  const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
  return {
    open: async (dates) => {
      for (const date of dates) {
        const snapshot = await loadSnapshot(date, async (path) => new Uint8Array(await readFile(join(folder, path))));
        await mountSnapshot(mountable, snapshot);
      }
    },
    rows: async (sql) => JSON.stringify(await query(sql)),
    time: async (sql, repeats) => {
      const times: number[] = [];
      for (let i = 0; i < repeats; i++) {
        const start = performance.now();
        await query(sql);
        times.push(performance.now() - start);
      }
      return times;
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    }
  };
}
