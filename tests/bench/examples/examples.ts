import { version } from '@duckdb/node-api';
import type { Browser } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bind } from '../../../src/lib/engine/bind';
import { EXAMPLES } from '../../../src/lib/sql/examples';
import type { Comparison, Measure } from '../measure';
import { nativeArm } from '../questions/nativeArm';
import { wasmArm } from '../questions/wasmArm';
import { largeSite } from '../selectors/largeSite';
import { ROOT } from '../site/root';
import { geometricMean, median } from '../stats';
import { ms } from '../units';

const PUBLISHED = { rounds: 7, repeats: 3, bound: 1.3 };
const LARGE = { rounds: 3, repeats: 1, bound: 2 };
const LARGE_ROWS = 10_000_000;
/** Enough of them for every unit and indicator to fill the rows that are asked for. */
const LARGE_PERIODS = 560;

interface Timed {
  id: string;
  wasm: number;
  native: number;
}

/** The worked examples of the SQL page, in the reader's browser against native DuckDB on one thread. */
export const examples: Measure = async ({ site, browser }) => {
  const published = await timeOn(browser, join(ROOT, 'static'), PUBLISHED);
  const large = await largeSite(site.folder, LARGE_ROWS, LARGE_PERIODS);
  const onLarge = await timeOn(browser, large.folder, LARGE).finally(large.dispose);
  return {
    title: 'The worked examples, WASM against native',
    method:
      `A: the site's engine in its worker in Chromium, from the call to plain rows; B: DuckDB ${version()} through ` +
      '@duckdb/node-api in Node, threads=1, on the same Parquet files through the same views. The same SQL text, answers ' +
      `compared for equality; medians of warm repeats in turns. Large: ${large.rows.toLocaleString('en-GB')} observations.`,
    comparisons: [...lines('published', published, PUBLISHED.bound), ...lines('large', onLarge, LARGE.bound)]
  };
};

const lines = (of: string, timed: readonly Timed[], bound: number): Comparison[] => [
  ...timed.map(({ id, wasm, native }) => ({
    measure: `${id}, ${of}`,
    a: ms(wasm),
    b: ms(native),
    ratio: wasm / native,
    bound: null
  })),
  {
    measure: `geometric mean of ${timed.length} examples, ${of}`,
    a: ms(geometricMean(timed.map(({ wasm }) => wasm))),
    b: ms(geometricMean(timed.map(({ native }) => native))),
    ratio: geometricMean(timed.map(({ wasm, native }) => wasm / native)),
    bound
  }
];

async function timeOn(
  browser: Browser,
  site: string,
  { rounds, repeats }: { rounds: number; repeats: number }
): Promise<Timed[]> {
  const index = JSON.parse(await readFile(join(site, 'snapshots/index.json'), 'utf8')) as { date: string }[];
  const newest = index.at(-1)?.date ?? '';
  const wasm = await wasmArm(browser, site);
  const native = await nativeArm(site);
  try {
    const samples = EXAMPLES.map(({ id, sql, params }) => ({
      id,
      sql: bind(sql, params),
      wasm: [] as number[],
      native: [] as number[]
    }));
    for (const arm of [wasm, native]) {
      await arm.open([newest]);
      await arm.use(newest);
    }
    for (const { id, sql } of samples) {
      const [ours, theirs] = [await wasm.rows(sql), await native.rows(sql)];
      if (ours !== theirs) throw new Error(`${id} is answered differently:\nWASM   ${ours}\nnative ${theirs}`);
    }
    for (let round = 0; round < rounds; round++) {
      for (const sample of samples) {
        const arms = [
          async () => sample.wasm.push(...(await wasm.time(sample.sql, repeats))),
          async () => sample.native.push(...(await native.time(sample.sql, repeats)))
        ];
        for (const arm of round % 2 === 0 ? arms : arms.reverse()) await arm();
      }
    }
    return samples.map((sample) => ({ id: sample.id, wasm: median(sample.wasm), native: median(sample.native) }));
  } finally {
    native.close();
    await wasm.close();
  }
}
