import { FACT_TABLES } from '../model/indicator';
import { isPart } from '../model/snapshot';
import type { Withheld } from '../model/withheld';
import { asEngineError } from './errors';
import { identifier } from './literal';
import { partsView } from './parts/partsView';
import { readParquet } from './readParquet';
import type { LoadedSnapshot } from './snapshot';

const WITHHELD = [
  'indicator',
  'unit',
  'period',
  'dimension',
  'category'
] as const satisfies readonly (keyof Withheld)[];

/** What both engines, in the browser and in Node, can do with files and statements. */
export interface Mountable {
  registerFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  execute(sql: string): Promise<void>;
}

/**
 * Makes a snapshot queryable as schema `"<id>"`: one view per file, named after its resource, and a view `observations`
 * over the fact tables it has, where `published` is text `YYYY-MM-DD`. A table in parts is empty until some are mounted
 * (mountedParts.ts). `withheld` is there even when the snapshot has no
 * such file, and then empty. Nothing is copied into tables. The bytes held by `snapshot` stay usable. Throws `file-damaged` when the engine cannot open a file that passed its checks.
 */
export async function mountSnapshot(engine: Mountable, snapshot: LoadedSnapshot): Promise<void> {
  const schema = identifier(snapshot.id);
  await engine.execute(`create schema if not exists ${schema}`);
  for (const { resource, bytes } of snapshot.files) {
    const name = `${snapshot.id}/${resource.path}`;
    try {
      await engine.registerFile(name, bytes.slice());
      await engine.execute(
        `create or replace view ${schema}.${identifier(resource.name)} as select * from ${readParquet(name)}`
      );
    } catch (thrown) {
      throw unlessDead(thrown, snapshot.id, resource.path);
    }
  }
  if (!snapshot.files.some(({ resource }) => resource.name === 'withheld'))
    await engine.execute(
      `create or replace view ${schema}.withheld as select ${WITHHELD.map((column) => `''::varchar as ${column}`).join(', ')} where false`
    );
  const inParts = new Set(snapshot.content.resources.filter(isPart).map(({ table }) => table));
  for (const table of inParts) await engine.execute(partsView(snapshot.id, table, []));
  const facts = FACT_TABLES.filter(
    (table) => inParts.has(table) || snapshot.files.some(({ resource }) => resource.name === table)
  );
  if (facts.length === 0) return;
  const parts = facts.map(
    (table) => `select * replace (cast(published as date)::varchar as published) from ${schema}.${identifier(table)}`
  );
  try {
    await engine.execute(`create or replace view ${schema}.observations as ${parts.join(' union all by name ')}`);
  } catch (thrown) {
    throw unlessDead(thrown, snapshot.id, 'observations');
  }
}

/** A refusal is the file's fault; a worker that died, hung or was stopped is told as it is. */
function unlessDead(thrown: unknown, snapshot: string, file: string) {
  const error = asEngineError(thrown, 'file-damaged', { snapshot, file });
  return error.code === 'query-failed'
    ? asEngineError(new Error(error.about.message), 'file-damaged', { snapshot, file })
    : error;
}
