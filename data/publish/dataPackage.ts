import type { FactTable } from '../../src/lib/model/indicator';
import type { SnapshotPackage, SnapshotResource } from '../../src/lib/model/snapshot';
import type { ChangeCounts } from './changes';
import { fieldsOf, keyOf, type Field, type SnapshotTable } from './fields';
import { dateVi } from './vietnamese';

interface WrittenFile {
  bytes: number;
  /** sha256, hex. */
  sha256: string;
  rows: number;
}

/** A table written as one file. */
export interface WrittenTable extends WrittenFile {
  name: SnapshotTable;
}

/** One file of a fact table that is cut by indicator. */
export interface WrittenPart extends WrittenFile {
  table: FactTable;
  indicator: string;
  /** From 0 within the indicator. */
  number: number;
  /** Inside the snapshot's folder. */
  path: string;
  /** Different units in it, and its first and last period in the order of `comparePeriods`. */
  units: number;
  periods: { first: string; last: string };
}

interface Resource extends SnapshotResource {
  /** Of a part: the table it belongs to, and what all its rows have in common. */
  table?: FactTable;
  partition?: { indicator: string };
  units?: number;
  periods?: { first: string; last: string };
  format: 'parquet';
  mediatype: string;
  schema: { fields: readonly Partial<Field>[]; primaryKey: readonly string[]; missingValues: string[] };
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

/** What a Data Package of version 2 names as its schema. */
export const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** Keys are in a fixed order, so that the same tables give the same text. */
export function dataPackage(
  date: string,
  title: string,
  changes: DataPackage['changes'],
  tables: readonly (WrittenTable | WrittenPart)[]
): DataPackage {
  return {
    $schema: PROFILE,
    name: `toan-canh-${date}`,
    title: title || `Toàn Cảnh, bản số liệu ngày ${dateVi(date)}`,
    created: date,
    classification: 'public',
    licenses: [{ path: 'sources.parquet', title: 'Số liệu của các nguồn đã công bố; trích dẫn nguồn và ngày công bố' }],
    sources: [{ path: 'sources.parquet', title: 'Các nguồn đã công bố' }],
    changes: { since: changes.since, new: changes.new, revised: changes.revised, withdrawn: changes.withdrawn },
    resources: tables.map((written) => ('table' in written ? partResource(written) : tableResource(written)))
  };
}

const PARQUET = { format: 'parquet', mediatype: 'application/vnd.apache.parquet' } as const;
const schemaOf = (name: SnapshotTable) => ({
  fields: fieldsOf(name),
  primaryKey: keyOf(name),
  // An empty text means "does not apply" and is not null.
  missingValues: []
});

const tableResource = ({ name, bytes, sha256, rows }: WrittenTable): Resource => ({
  name,
  path: `${name}.parquet`,
  ...PARQUET,
  bytes,
  hash: `sha256:${sha256}`,
  rows,
  schema: schemaOf(name)
});

function partResource({ table, indicator, number, path, bytes, sha256, rows, units, periods }: WrittenPart): Resource {
  const schema = schemaOf(table);
  return {
    name: `${table}.${indicator}.${number}`,
    table,
    partition: { indicator },
    path,
    ...PARQUET,
    bytes,
    hash: `sha256:${sha256}`,
    rows,
    units,
    periods,
    // Descriptions a hundred times over would be most of the package.
    schema: { ...schema, fields: schema.fields.map(({ name, type }) => ({ name, type })) }
  };
}

/** The resources of a partitioned snapshot are a line each. */
export function packageText(value: DataPackage): string {
  if (!value.resources.some(({ partition }) => partition)) return JSON.stringify(value, null, 2) + '\n';
  const lines = value.resources.map((resource) => `    ${JSON.stringify(resource)}`).join(',\n');
  const whole = JSON.stringify({ ...value, resources: [] }, null, 2);
  return whole.replace(/"resources": \[\](?=\n\}$)/, () => `"resources": [\n${lines}\n  ]`) + '\n';
}
