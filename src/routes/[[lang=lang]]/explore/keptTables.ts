import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval';
import type { OwnKeys } from '$lib/sql/joinSql';

/** An own table as it is held and kept: Parquet bytes and what the list shows of them. */
export interface OwnTableData {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  rows: number;
  columns: readonly string[];
  /** Its columns of units and periods; null where it has not both. */
  keys: OwnKeys | null;
}

let store: UseStore | undefined;
/** Opened when it is first needed: a browser that keeps nothing must not fail before. */
const db = (): UseStore => (store ??= createStore('toan-canh-tables', 'tables'));

/** Own tables in this browser only. Every call rejects where the browser keeps nothing or has no space left. */
export async function keptTables(): Promise<OwnTableData[]> {
  const names = await keys<string>(db());
  const found = await Promise.all(names.map((name) => get<OwnTableData>(name, db())));
  // Cloned out of the browser's store, the bytes have a buffer of their own.
  return found.filter(
    (table): table is OwnTableData => table?.bytes instanceof Uint8Array && Array.isArray(table.columns)
  );
}

export const keepTable = (table: OwnTableData): Promise<void> => set(table.name, table, db());

export const forgetTable = (name: string): Promise<void> => del(name, db());
