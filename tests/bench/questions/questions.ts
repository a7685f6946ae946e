import { version } from '@duckdb/node-api';
import type { Browser } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { View } from '../../../src/lib/model/view';
import type { Comparison, Measure } from '../measure';
import { ROOT } from '../site/root';
import { geometricMean, median } from '../stats';
import { ms } from '../units';
import type { Asked } from './benchPage';
import { nativeArm } from './nativeArm';
import { wasmArm } from './wasmArm';

const STATIC = join(ROOT, 'static');
const ROUNDS = 9;
const REPEATS = 5;
const BOUND = 1.5;

/** Views readers open: the seed article's, today's, the country's and the other large city's. */
const views = (newest: string): View[] => [
  { unit: 'P63-01', period: '2023', snapshot: '2023-12-28' },
  { unit: 'P34-01', period: '2025', snapshot: newest },
  { unit: 'VN', period: '2025', snapshot: newest },
  { unit: 'P34-79', period: '2025', snapshot: newest }
];

interface Timed {
  label: string;
  wasm: number;
  native: number;
  first: { wasm: number; native: number };
}

/** The overview's questions in the reader's browser, against native DuckDB on one thread. */
export const questions: Measure = async ({ browser }) => {
  const timed = await timeAll(browser);
  const line = ({ label, wasm, native }: Timed): Comparison => ({
    measure: label,
    a: ms(wasm),
    b: ms(native),
    ratio: wasm / native,
    bound: null
  });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const perView = (values: readonly number[]) => ms(sum(values) / views('').length);
  const sums = { wasm: timed.map(({ wasm }) => wasm), native: timed.map(({ native }) => native) };
  const firsts = { wasm: timed.map(({ first }) => first.wasm), native: timed.map(({ first }) => first.native) };
  return {
    title: 'Questions of the overview, WASM against native',
    method:
      "A: the site's engine in its worker in Chromium, from the call to plain rows, messages to the worker included; B: " +
      `DuckDB ${version()} through @duckdb/node-api in Node, threads=1, on the same Parquet files through the same views, ` +
      'rows as plain objects. ' +
      'The same SQL text with literals, answers compared for equality; medians of ' +
      `${ROUNDS} rounds of ${REPEATS} warm repeats in turns, first runs apart. On files this small planning weighs more than ` +
      'reading, and the newer native planner is the slower one: the ratio says nothing about scans of millions of rows.',
    comparisons: [
      ...timed.map(line),
      {
        measure: `geometric mean of ${timed.length} questions`,
        a: ms(geometricMean(sums.wasm)),
        b: ms(geometricMean(sums.native)),
        ratio: geometricMean(timed.map(({ wasm, native }) => wasm / native)),
        bound: BOUND
      },
      {
        measure: 'all questions of a view, warm',
        a: perView(sums.wasm),
        b: perView(sums.native),
        ratio: sum(sums.wasm) / sum(sums.native),
        bound: null
      },
      {
        measure: 'all questions of a view, first run',
        a: perView(firsts.wasm),
        b: perView(firsts.native),
        ratio: sum(firsts.wasm) / sum(firsts.native),
        bound: null
      }
    ]
  };
};

async function timeAll(browser: Browser): Promise<Timed[]> {
  const index = JSON.parse(await readFile(join(ROOT, 'static/snapshots/index.json'), 'utf8')) as { date: string }[];
  const snapshots = index.map(({ date }) => date);
  const wasm = await wasmArm(browser, STATIC);
  const native = await nativeArm(STATIC);
  try {
    await wasm.open(snapshots);
    await native.open(snapshots);
    const samples = [];
    for (const view of views(snapshots.at(-1) ?? '')) {
      for (const asked of await wasm.ask(view, snapshots)) {
        const start = performance.now();
        const rows = await native.rows(asked.sql);
        const firstMs = performance.now() - start;
        if (rows !== asked.rows) throw new Error(differs(view, asked, rows));
        const label = `${asked.name} · ${view.unit} ${view.period} in ${view.snapshot}`;
        samples.push({ ...asked, label, nativeFirstMs: firstMs, wasm: [] as number[], native: [] as number[] });
      }
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const sample of samples) {
        const arms = [
          async () => sample.wasm.push(...(await wasm.time(sample.sql, REPEATS))),
          async () => sample.native.push(...(await native.time(sample.sql, REPEATS)))
        ];
        for (const arm of round % 2 === 0 ? arms : arms.reverse()) await arm();
      }
    }
    return samples.map((sample) => ({
      label: sample.label,
      wasm: median(sample.wasm),
      native: median(sample.native),
      first: { wasm: sample.firstMs, native: sample.nativeFirstMs }
    }));
  } finally {
    native.close();
    await wasm.close();
  }
}

function differs(view: View, { name, rows }: Asked, native: string): string {
  const at = [...rows].findIndex((letter, i) => letter !== native[i]);
  const around = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `${name} of ${JSON.stringify(view)} is answered differently:\nWASM   …${around(rows)}\nnative …${around(native)}`;
}
