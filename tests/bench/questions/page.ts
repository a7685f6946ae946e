import { engineAssets } from '$lib/engine/assets';
import { bind } from '$lib/engine/bind';
import { blobWorker } from '$lib/engine/blobWorker';
import { fetchBytesFrom } from '$lib/engine/fetchBytesFrom';
import { mountSnapshot } from '$lib/engine/mountSnapshot';
import { EngineClient } from '$lib/engine/protocol';
import { loadSnapshot } from '$lib/engine/snapshot';
import type { Run } from '$lib/model/question';
import type { Unit } from '$lib/model/unit';
import type { View } from '$lib/model/view';
import { unitsWithFigures } from '$lib/questions/catalogue';
import { askOverview } from '$lib/questions/overview';
import { overviewInput } from '$lib/view/overviewInput';
import type { Asked, BenchPage } from './benchPage';

/** The WASM side: the site's own client and worker, without its memory of answers. */
const fetchBytes = fetchBytesFrom(new URL('./', document.baseURI));
const { wasm, worker } = engineAssets();
const client = await EngineClient.boot({ wasm, start: () => blobWorker(worker) });

async function open(dates: readonly string[]): Promise<void> {
  for (const date of dates) await mountSnapshot(client, await loadSnapshot(date, fetchBytes));
}

async function ask(view: View, snapshots: readonly string[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  const run: Run = async ({ name, sql, params }) => {
    const text = bind(sql, params);
    const start = performance.now();
    const rows = await client.query(text);
    asked.push({ name, sql: text, firstMs: performance.now() - start, rows: JSON.stringify(rows) });
    return rows as never[];
  };
  const newest = snapshots.at(-1) ?? view.snapshot;
  const units = (await client.query(unitsWithFigures(newest).sql)) as unknown as Unit[];
  const input = overviewInput(view, { units, snapshots });
  if (!input) throw new Error(`no unit ${view.unit}`);
  await askOverview(run, input);
  return asked;
}

const use = (date: string) => client.execute(`set schema = '${date}'`);

const rows = async (sql: string) => JSON.stringify(await client.query(sql));

async function time(sql: string, repeats: number): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < repeats; i++) {
    const start = performance.now();
    await client.query(sql);
    times.push(performance.now() - start);
  }
  return times;
}

(window as unknown as { bench: BenchPage }).bench = { open, use, rows, ask, time };
