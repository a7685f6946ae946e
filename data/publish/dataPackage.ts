import type { SnapshotPackage, SnapshotResource } from '../../src/lib/model/snapshot';
import type { ChangeCounts } from './changes';
import { fieldsOf, keyOf, type Field, type SnapshotTable } from './fields';
import { dateVi } from './vietnamese';

/** A written table. */
export interface WrittenTable {
  name: SnapshotTable;
  bytes: number;
  /** sha256, hex. */
  sha256: string;
  rows: number;
}

interface Resource extends SnapshotResource {
  format: 'parquet';
  mediatype: string;
  schema: { fields: readonly Field[]; primaryKey: readonly string[]; missingValues: string[] };
}

/** `datapackage.json` (Data Package v2), the contract between publisher and reader. `since` is the snapshot before it. */
export interface DataPackage extends SnapshotPackage {
  $schema: string;
  title: string;
  /** True when every value is made up; absent otherwise. */
  synthetic?: true;
  licenses: { path: string; title: string }[];
  sources: { path: string; title: string }[];
  changes: { since: string | null } & ChangeCounts;
  resources: Resource[];
}

/** Keys are in a fixed order, so that the same tables give the same text. */
export function dataPackage(
  date: string,
  title: string,
  changes: DataPackage['changes'],
  tables: readonly WrittenTable[]
): DataPackage {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `toan-canh-${date}`,
    title: title || `Toàn Cảnh, bản số liệu ngày ${dateVi(date)}`,
    created: date,
    classification: 'public',
    licenses: [{ path: 'sources.parquet', title: 'Số liệu của các nguồn đã công bố; trích dẫn nguồn và ngày công bố' }],
    sources: [{ path: 'sources.parquet', title: 'Các nguồn đã công bố' }],
    changes: { since: changes.since, new: changes.new, revised: changes.revised, withdrawn: changes.withdrawn },
    resources: tables.map(({ name, bytes, sha256, rows }) => ({
      name,
      path: `${name}.parquet`,
      format: 'parquet',
      mediatype: 'application/vnd.apache.parquet',
      bytes,
      hash: `sha256:${sha256}`,
      rows,
      schema: {
        fields: fieldsOf(name),
        primaryKey: keyOf(name),
        // An empty text means "does not apply" and is not null.
        missingValues: []
      }
    }))
  };
}

export const packageText = (value: DataPackage): string => JSON.stringify(value, null, 2) + '\n';
