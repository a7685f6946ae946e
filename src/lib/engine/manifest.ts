import * as v from 'valibot';
import { FACT_TABLES } from '../model/indicator';
import type { SnapshotEntry, SnapshotPackage } from '../model/snapshot';
import { EngineError } from './errors';
import { breachOfParts } from './parts/breachOfParts';
import { sha256Hex } from './sha256Hex';

const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A plain file name: it becomes part of a URL, so no folders and nothing that climbs. */
const fileName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/));
/** As above, in up to three folders: `society/indicator=population/part-0.parquet`, as Spark and Trino write. */
const filePath = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_][A-Za-z0-9._=-]*(\/[A-Za-z0-9_][A-Za-z0-9._=-]*){0,3}$/),
  v.excludes('..')
);
const hex = /^[0-9a-f]{64}$/;

const Index = v.array(v.object({ date, sha256: v.pipe(v.string(), v.regex(hex)), rows: count }));
const indicator = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/));
const Package = v.object({
  name: v.string(),
  created: v.string(),
  classification: v.string(),
  resources: v.array(
    v.object({
      name: v.pipe(v.string(), v.minLength(1)),
      path: filePath,
      bytes: count,
      hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
      rows: count,
      table: v.exactOptional(v.picklist(FACT_TABLES)),
      partition: v.exactOptional(v.strictObject({ indicator })),
      units: v.exactOptional(count),
      periods: v.exactOptional(v.object({ first: v.string(), last: v.string() }))
    })
  )
});

const EncryptedIndex = v.array(v.object({ date, sha256: v.pipe(v.string(), v.regex(hex)) }));
export type EncryptedEntry = v.InferOutput<typeof EncryptedIndex>[number];
const EncryptedPackage = v.object({
  resources: v.array(
    v.object({
      path: v.pipe(fileName, v.endsWith('.age')),
      bytes: count,
      hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/))
    })
  )
});
export type EncryptedPackage = v.InferOutput<typeof EncryptedPackage>;

/** `index.json` → its entries. Throws `manifest-broken`. */
export function readIndex(bytes: Uint8Array): SnapshotEntry[] {
  return parse(Index, bytes, { file: 'index.json' });
}

/** `datapackage.json` → what the reader relies on; other fields are left out. Throws `manifest-broken`, also for a hash other than `sha256`. */
export function readPackage(
  bytes: Uint8Array,
  { sha256 }: Pick<SnapshotEntry, 'sha256'>,
  snapshot: string
): SnapshotPackage {
  const where = vouched(bytes, sha256, snapshot);
  const content: SnapshotPackage = parse(Package, bytes, where);
  const message = breachOfParts(content.resources);
  if (message) throw new EngineError('manifest-broken', { ...where, message });
  return content;
}

/** Index of the encrypted snapshots, which tells nothing but dates and hashes. Throws `manifest-broken`. */
export function readEncryptedIndex(bytes: Uint8Array): EncryptedEntry[] {
  return parse(EncryptedIndex, bytes, { file: 'index.json' });
}

/** The clear `datapackage.json` of an encrypted snapshot. Throws `manifest-broken`. */
export function readEncryptedPackage(bytes: Uint8Array, sha256: string, snapshot: string): EncryptedPackage {
  return parse(EncryptedPackage, bytes, vouched(bytes, sha256, snapshot));
}

/** The manifest that was itself encrypted: nothing else vouches for it. It has whole files only. Throws `manifest-broken`. */
export function readInnerPackage(bytes: Uint8Array, snapshot: string): SnapshotPackage {
  const where = { snapshot, file: 'datapackage.json.age' };
  const content: SnapshotPackage = parse(Package, bytes, where);
  const at = content.resources.findIndex(({ path, table, partition }) => table ?? partition ?? path.includes('/'));
  if (at < 0) return content;
  throw new EngineError('manifest-broken', {
    ...where,
    message: `resources.${at}: an encrypted snapshot has no parts`
  });
}

/** Where to say that something is wrong, once the hash is right. */
function vouched(bytes: Uint8Array, sha256: string, snapshot: string) {
  const where = { snapshot, file: 'datapackage.json' };
  const actual = sha256Hex(bytes);
  if (actual === sha256) return where;
  throw new EngineError('manifest-broken', { ...where, message: `sha256 is ${actual}, the index says ${sha256}` });
}

function parse<S extends v.GenericSchema>(schema: S, bytes: Uint8Array, where: { snapshot?: string; file: string }) {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new EngineError('manifest-broken', { ...where, message: 'not JSON' });
  }
  const read = v.safeParse(schema, json);
  if (read.success) return read.output as v.InferOutput<S>;
  const [issue] = read.issues;
  throw new EngineError('manifest-broken', {
    ...where,
    message: `${v.getDotPath(issue) ?? 'top level'}: ${issue.message}`
  });
}
