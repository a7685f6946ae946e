import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { dataPackage, packageText, type DataPackage, type WrittenTable } from './dataPackage';
import type { SnapshotPlan } from './snapshotPlan';
import type { TableRows } from './snapshotTables';

/** One table as the bytes of a Parquet file with the types of `fields`. */
export type WriteTable = (table: TableRows) => Promise<Uint8Array<ArrayBuffer>>;

/** Every file of a snapshot's folder, by name. `describe` has the last word on its package. */
export async function snapshotFiles(
  plan: SnapshotPlan,
  writeTable: WriteTable,
  describe: (described: DataPackage) => DataPackage = (described) => described
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const written: WrittenTable[] = [];
  for (const table of [...plan.facts, ...plan.describing]) {
    const bytes = await writeTable(table);
    files.set(`${table.name}.parquet`, bytes);
    const { name, rows } = table;
    written.push({ name, bytes: bytes.length, sha256: bytesToHex(sha256(bytes)), rows: rows.length });
  }
  const text = new TextEncoder();
  files.set('changes.csv', text.encode(plan.changesCsv));
  files.set('changes.md', text.encode(plan.changesMarkdown));
  const described = describe(dataPackage(plan.date, plan.title_vi, plan.changes, written));
  files.set('datapackage.json', text.encode(packageText(described)));
  return files;
}
