import type { DuckDBConnection } from '@duckdb/node-api';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { sha256 } from '../../../../data/publish/files';
import { publish } from '../../../../data/publish/publish';
import { parquetWriter } from '../../../../data/publish/writeParquet';
import { checkCollection } from '../../../../tools/checkSnapshot/checkCollection';
import type { Resource } from '../../../../tools/checkSnapshot/manifestSchema';
import { OBSERVATIONS, SNAPSHOTS, validData, writeData } from '../../../fixtures/publish/data';

export const DATE = '2024-12-31';
export const PART = 'budget/indicator=budget-revenue/part-0.parquet';

type Json = { resources: Resource[] } & Record<string, unknown>;

/** A small snapshot in parts, published from the fixture, and copies of it to break. */
async function variants(connection: DuckDBConnection) {
  const roots: string[] = [];
  const temporary = () => {
    const root = mkdtempSync(join(tmpdir(), 'check-snapshot-'));
    roots.push(root);
    return root;
  };
  const texts = validData();
  texts.set(SNAPSHOTS, `date,title_vi,title_en,partition\n${DATE},Cuối 2024,End of 2024,indicator\n`);
  const few = (texts.get(OBSERVATIONS) ?? '').split('\n').filter((line) => !/^(members|budget-percent),/.test(line));
  texts.set(OBSERVATIONS, few.join('\n'));
  const source = writeData(texts, temporary());
  const { problems } = await publish(source);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));

  /** A copy that can be broken; `folder` is the collection. */
  const copy = () => {
    const folder = join(temporary(), 'snapshots');
    cpSync(join(source, 'static/snapshots'), folder, { recursive: true });
    const at = (path: string) => join(folder, DATE, path);
    const manifest = (change: (content: Json) => void) => {
      const content = JSON.parse(readFileSync(at('datapackage.json'), 'utf8')) as Json;
      change(content);
      writeFileSync(at('datapackage.json'), JSON.stringify(content));
      index((entry) => (entry['sha256'] = sha256(readFileSync(at('datapackage.json')))));
    };
    const index = (change: (entry: Record<string, unknown>) => void) => {
      const entries = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as Record<string, unknown>[];
      change(entries[0] as Record<string, unknown>);
      writeFileSync(join(folder, 'index.json'), JSON.stringify(entries));
    };
    const resourceOf = (content: Json, path: string) => content.resources.find((r) => r.path === path) as Resource;
    /** Writes a file again from a query over it, and the manifest as it then must be. */
    const rewrite = async (path: string, select: string, options = 'COMPRESSION ZSTD, PARQUET_VERSION V1') => {
      const from = `read_parquet('${at(path)}', hive_partitioning = false)`;
      await connection.run(`CREATE OR REPLACE TEMP TABLE again AS ${select.replaceAll('$file', from)}`);
      await connection.run(`COPY again TO '${at(path)}' (FORMAT PARQUET, ${options})`);
      const rows = Number((await connection.runAndReadAll('SELECT count(*) FROM again')).getRowsJS()[0]?.[0]);
      remake(path, rows);
    };
    const remake = (path: string, rows: number) =>
      manifest((content) => {
        const hash = `sha256:${sha256(readFileSync(at(path)))}`;
        Object.assign(resourceOf(content, path), { bytes: statSync(at(path)).size, hash, rows });
      });
    return { folder, at, manifest, index, resourceOf, rewrite, remake };
  };
  return { copy, temporary, source, forget: () => roots.forEach((root) => rmSync(root, { recursive: true })) };
}

/** `variants` for the tests of a file: made before the first, forgotten after the last. */
export function useVariants() {
  const used = {} as { connection: DuckDBConnection; made: Variants };
  beforeAll(async () => {
    used.connection = await parquetWriter();
    used.made = await variants(used.connection);
  }, 180_000);
  afterAll(() => {
    used.made.forget();
    used.connection.closeSync();
  });
  return used;
}
export type Variants = Awaited<ReturnType<typeof variants>>;
export type Variant = ReturnType<Variants['copy']>;

/** Everything found in a folder: errors and warnings as `level code file: place`, and the words. */
export async function findings(target: string, date?: string) {
  const { breaches, snapshots } = await checkCollection(target, { date });
  const all = [...breaches, ...snapshots.flatMap((snapshot) => snapshot.breaches)];
  return {
    snapshots,
    all,
    lines: all.map(({ level, code, file, place }) => `${level} ${code} ${file}${place && `: ${place}`}`)
  };
}
