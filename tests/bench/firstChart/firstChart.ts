import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serve } from '../../../tools/serve.mjs';
import type { Measure } from '../measure';
import { median } from '../stats';
import { ms } from '../units';
import { slowPage } from './link';
import { timeToChart } from './probe';
import { headingOf, waitingPage } from './waitingPage';

const ROUNDS = 7;
const BOUND = 0.15;

/** How long a reader waits for the first chart, against a page whose charts come from the engine. */
export const firstChart: Measure = async ({ site, browser }) => {
  const html = await readFile(join(site.folder, 'index.html'), 'utf8');
  const waiting = waitingPage(html);
  const asBuilt = await serve({ root: site.folder });
  const stripped = await serve({ root: await site.variant(waiting.strip) });
  const a = { url: asBuilt.url, heading: headingOf(html), times: [] as number[] };
  const b = { url: stripped.url + waiting.query, heading: waiting.heading, times: [] as number[] };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const arm of round % 2 === 0 ? [a, b] : [b, a]) arm.times.push(await openOnce(browser, arm));
    }
  } finally {
    await Promise.all([asBuilt.close(), stripped.close()]);
  }
  return {
    title: 'First chart visible, cold',
    method:
      'New browser context each time, 4x CPU slowdown (main thread), 10 Mbit/s and 40 ms, files at brotli-11. ' +
      `A: the default page; B: the same page without its prerendered drawings, opened at ${waiting.query}, ` +
      `so that its chart waits for the engine's answer. Time from navigation to the first frame with a drawn ` +
      `line; medians of ${ROUNDS} rounds in turns.`,
    comparisons: [
      {
        measure: 'first chart visible',
        a: ms(median(a.times)),
        b: ms(median(b.times)),
        ratio: median(a.times) / median(b.times),
        bound: BOUND
      }
    ]
  };
};

async function openOnce(browser: Browser, { url, heading }: { url: string; heading: string }): Promise<number> {
  const page = await slowPage(browser);
  try {
    return await timeToChart(page, url, heading);
  } finally {
    await page.context().close();
  }
}
