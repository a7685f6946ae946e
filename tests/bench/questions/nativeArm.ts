import { DuckDBInstance } from '@duckdb/node-api';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mountSnapshot, type Mountable } from '../../../src/lib/engine/mountSnapshot';
import { loadSnapshot } from '../../../src/lib/engine/snapshot';

export interface NativeArm {
  open(dates: readonly string[]): Promise<void>;
  /** Lets unqualified names mean the tables of an open snapshot. */
  use(date: string): Promise<void>;
  /** The answer as JSON. */
  rows(sql: string): Promise<string>;
  time(sql: string, repeats: number): Promise<number[]>;
  close(): void;
}

/**
 * Native DuckDB on one thread: the same files, those of a site, views made by the same code, rows as plain objects with
 * big integers as numbers, as the site's engine gives them.
 */
export async function nativeArm(folder: string): Promise<NativeArm> {
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
    use: async (date) => void (await connection.run(`set schema = '${date}'`)),
    rows: async (sql) =>
      JSON.stringify(await query(sql), (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
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
