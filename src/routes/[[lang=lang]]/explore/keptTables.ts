import { dropIf, keepOver } from '$lib/engine/kept/keepOver';
import { keptStore } from '$lib/engine/kept/keptStore';
import { tabNews } from '$lib/engine/kept/tabNews';
import type { OwnKeys } from '$lib/sql/joinSql';
import { get, keys } from 'idb-keyval';

/** An own table as it is held and kept: Parquet bytes and what the list shows of them. */
export interface OwnTableData {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  rows: number;
  columns: readonly string[];
  /** Its columns of units and periods; null where it has not both. */
  keys: OwnKeys | null;
  /** Names the table that is kept, where it is; missing in those kept before there were marks. */
  mark?: string | undefined;
}

const db = keptStore('toan-canh-tables', 'tables');
const news = tabNews('toan-canh-tables');

/** Own tables in this browser only. Every call rejects where the browser keeps nothing or has no space left. */
export async function keptTables(): Promise<OwnTableData[]> {
  const names = await keys<string>(db);
  const found = await Promise.all(names.map((name) => get<OwnTableData>(name, db)));
  // Cloned out of the browser's store, the bytes have a buffer of their own.
  return found.filter(
    (table): table is OwnTableData => table?.bytes instanceof Uint8Array && Array.isArray(table.columns)
  );
}

export const keptTableNames = (): Promise<string[]> => keys<string>(db);

/** Keeps it where no other tab keeps another table of its name, and resolves to its mark; null, with nothing written, where one does. */
export async function keepTable(table: OwnTableData): Promise<string | null> {
  const mark = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const decide = (now: unknown) => (now === undefined || markOf(now) === table.mark ? { ...table, mark } : null);
  const { kept } = await db('readwrite', keepOver(table.name, decide));
  if (kept) news.tell(table.name);
  return kept ? mark : null;
}

/** What another tab keeps under this name meanwhile stays. */
export async function forgetTable({ name, mark }: Pick<OwnTableData, 'name' | 'mark'>): Promise<void> {
  await db(
    'readwrite',
    dropIf(name, (now) => markOf(now) === mark)
  );
  news.tell(name);
}

/** Calls `fn` when another tab keeps or removes a table. */
export const watchTables = (fn: () => void): (() => void) => news.hear(fn);

const markOf = (kept: unknown): string | undefined => (kept as OwnTableData | undefined)?.mark;
