import * as v from 'valibot';
import type { SnapshotEntry, SnapshotPackage } from '../model/snapshot';
import { EngineError } from './errors';
import { sha256Hex } from './sha256Hex';

const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A plain file name: it becomes part of a URL, so no folders and nothing that climbs. */
const fileName = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/));
const hex = /^[0-9a-f]{64}$/;

const Index = v.array(v.object({ date, sha256: v.pipe(v.string(), v.regex(hex)), rows: count }));
const Package = v.object({
  name: v.string(),
  created: v.string(),
  classification: v.string(),
  resources: v.array(
    v.object({
      name: v.pipe(v.string(), v.minLength(1)),
      path: fileName,
      bytes: count,
      hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
      rows: count
    })
  )
});

/** `index.json` → its entries. Throws `manifest-broken`. */
export function readIndex(bytes: Uint8Array): SnapshotEntry[] {
  return parse(Index, bytes, { file: 'index.json' });
}

/** `datapackage.json` → what the reader relies on; other fields are left out. Throws `manifest-broken`, also for a hash other than `sha256`. */
export function readPackage(bytes: Uint8Array, entry: SnapshotEntry): SnapshotPackage {
  const where = { snapshot: entry.date, file: 'datapackage.json' };
  const actual = sha256Hex(bytes);
  const content = parse(Package, bytes, where);
  if (actual !== entry.sha256)
    throw new EngineError('manifest-broken', {
      ...where,
      message: `sha256 is ${actual}, the index says ${entry.sha256}`
    });
  return content;
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
