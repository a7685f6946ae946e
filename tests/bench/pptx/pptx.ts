import type { Browser, CDPSession } from '@playwright/test';
import { serve } from '../../../tools/serve.mjs';
import type { Comparison, Measure } from '../measure';
import { median } from '../stats';
import { MB, ms } from '../units';
import type { BenchPage, Written } from './benchPage';
import { buildPage } from './buildPage';

const ROUNDS = 7;
const SLIDES = 20;
const MOST_MS = 3000;
const MOST_HEAP = 300e6;
const MOST_TASK_MS = 100;
const SAMPLE_MS = 10;

interface Round extends Written {
  /** The most that was in use, garbage included. */
  heap: number;
}

/** Writing twenty slides in the reader's browser: time, memory, and how long the page cannot answer. */
export const pptx: Measure = async ({ browser }) => {
  const { folder, dispose } = await buildPage();
  const server = await serve({ root: folder });
  const rounds: Round[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) rounds.push(await writeOnce(browser, `${server.url}page.html`));
  } finally {
    await server.close();
    await dispose();
  }
  const wrong = rounds.find(({ slides }) => slides !== SLIDES);
  if (wrong) throw new Error(`${wrong.slides} slides were written, not ${SLIDES}`);
  const of = (value: (round: Round) => number) => median(rounds.map(value));
  const allowed = (measure: string, value: number, most: number, unit: (value: number) => string): Comparison => ({
    measure,
    a: unit(value),
    b: unit(most),
    ratio: value / most,
    bound: 1
  });
  return {
    title: `Writing ${SLIDES} slides`,
    method:
      `A briefing of ${SLIDES} slides (native charts with workbooks, maps as pictures) as a PPTX of ` +
      `${MB(of(({ bytes }) => bytes))} in Chromium, with loading the writer; A: medians of ${ROUNDS} rounds, each in a new ` +
      'context; B: the allowance. Heap: the most that JavaScript objects took, sampled while it is written. Task: the longest of the page’s own ' +
      'thread as the browser reports them.',
    comparisons: [
      allowed(
        'time',
        of((it) => it.ms),
        MOST_MS,
        ms
      ),
      allowed(
        'heap',
        of(({ heap }) => heap),
        MOST_HEAP,
        MB
      ),
      allowed(
        'longest task',
        of(({ longestTaskMs }) => longestTaskMs),
        MOST_TASK_MS,
        ms
      )
    ]
  };
};

async function writeOnce(browser: Browser, url: string): Promise<Round> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in window);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    let heap = 0;
    const sampler = setInterval(() => {
      heapOf(session).then((used) => (heap = Math.max(heap, used)), ignored);
    }, SAMPLE_MS);
    try {
      const written = await page.evaluate(() => (window as unknown as { bench: BenchPage }).bench.write());
      return { ...written, heap: Math.max(heap, await heapOf(session)) };
    } finally {
      clearInterval(sampler);
    }
  } finally {
    await context.close();
  }
}

/** A sample that comes after the page has closed says nothing. */
const ignored = () => {};

async function heapOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}
