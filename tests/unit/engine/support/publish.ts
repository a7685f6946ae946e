import { DuckDBInstance } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collection } from '../../../../src/lib/model/snapshotId';
import type { FetchBytes, FetchOptions } from '../../../../src/lib/engine/snapshot';

/** The static root in memory: path → bytes. Tests damage it at will. */
export type Site = Map<string, Uint8Array<ArrayBuffer>>;

/** SQL of each file's rows, by resource name. */
export type Contents = Record<string, string>;

export const FIGURES: Contents = {
  grdp: `select 'grdp-growth' as indicator, 'P63-01' as unit, '2023' as period, 6.27::double as value, date '2023-12-28' as published
    union all select 'grdp-growth', 'VN', '2023', 5.05, date '2023-12-29'`,
  budget: `select 'budget-revenue' as indicator, 'P63-01' as unit, '2023' as period, 400421::double as value, null::double as upper, date '2023-12-28' as published`,
  units: `select 'P63-01' as code, 'Hà Nội' as name_vi, true as current union all select 'VN', 'Cả nước', true`
};

export const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
export const text = (value: string) => new Uint8Array(new TextEncoder().encode(value));

/** Writes Parquet with native DuckDB, with a manifest and an index around it. */
export async function publish(snapshots: Record<string, Contents>): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'engine-'));
  const db = await (await DuckDBInstance.create()).connect();
  const site: Site = new Map();
  for (const [date, contents] of Object.entries(snapshots)) {
    const resources = [];
    for (const [name, sql] of Object.entries(contents)) {
      const file = join(folder, `${date}-${name}.parquet`);
      await db.run(`copy (${sql}) to '${file}' (format parquet, compression zstd)`);
      const bytes = new Uint8Array(await readFile(file));
      site.set(`snapshots/${date}/${name}.parquet`, bytes);
      resources.push({ name, path: `${name}.parquet`, bytes: bytes.length, hash: `sha256:${sha(bytes)}`, rows: 2 });
    }
    const content = {
      profile: 'data-package',
      name: `snapshot-${date}`,
      created: date,
      classification: 'public',
      resources
    };
    site.set(`snapshots/${date}/datapackage.json`, text(JSON.stringify(content)));
  }
  reindex(site);
  db.closeSync();
  return site;
}

/** Rewrites a collection's `index.json` from the manifests as they are now. */
export function reindex(site: Site, collection: Collection = 'snapshots'): void {
  const manifests = [...site].filter(
    ([path]) => path.startsWith(`${collection}/`) && path.endsWith('/datapackage.json')
  );
  const entries = manifests.map(([path, bytes]) => ({ date: path.split('/')[1], sha256: sha(bytes), rows: 3 }));
  site.set(`${collection}/index.json`, text(JSON.stringify(entries)));
}

/** What is published as `from` is also in another collection, as a generator of made-up figures would put it there. */
export function copyTo(site: Site, from: string, collection: Collection): void {
  for (const [path, bytes] of [...site]) {
    if (path.startsWith(`snapshots/${from}/`)) site.set(path.replace('snapshots/', `${collection}/`), bytes);
  }
  reindex(site, collection);
}

/** Serves a site, and remembers what was asked for. */
export function serve(site: Site): FetchBytes & { asked: { path: string; cache?: FetchOptions['cache'] }[] } {
  const asked: { path: string; cache?: FetchOptions['cache'] }[] = [];
  const fetchBytes: FetchBytes = async (path, { signal, cache, onBytes }) => {
    asked.push({ path, cache });
    await new Promise((resolve) => setTimeout(resolve, 1));
    signal?.throwIfAborted();
    const bytes = site.get(path);
    onBytes?.(bytes?.length ?? 0);
    return bytes?.slice() ?? null;
  };
  return Object.assign(fetchBytes, { asked });
}
