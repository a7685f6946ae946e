import type { Browser } from '@playwright/test';
import { serve } from '../../../tools/serve.mjs';
import { slowPage } from '../firstChart/link';
import type { Measure } from '../measure';
import { largeSite } from '../selectors/largeSite';
import { median } from '../stats';
import { MB, ms } from '../units';
import { nationalSite } from './nationalSite';

const ROUNDS = 5;
const BOUND = 2;
const GIVE_UP_MS = 120_000;

interface Arm {
  address: string;
  /** What the figure is about, as it says itself. */
  title: string;
  times: number[];
  bytes: number[];
}

/** Whether asking one indicator of the whole country costs no more than twice what a million observations in one file do. */
export const national: Measure = async ({ site, browser }) => {
  const whole = await largeSite(site.folder);
  const inParts = await nationalSite(site.folder);
  const servers = [await serve({ root: inParts.folder }), await serve({ root: whole.folder })];
  const arm = (server: number, query: string, title: string): Arm => ({
    address: new URL(`compare/${query}`, servers[server]?.url).href,
    title,
    times: [],
    bytes: []
  });
  const a = arm(0, inParts.query, inParts.title);
  const b = arm(1, '?i=population&u=P63-01', 'Dân số');
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const each of round % 2 === 0 ? [a, b] : [b, a]) await openOnce(browser, each);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    await Promise.all([inParts.dispose(), whole.dispose()]);
  }
  const line = (measure: string, of: (arm: Arm) => number, say: (value: number) => string) => ({
    measure,
    a: say(of(a)),
    b: say(of(b)),
    ratio: of(a) / of(b),
    bound: BOUND
  });
  const count = (value: number) => value.toLocaleString('en-GB');
  return {
    title: 'One indicator of the whole country on the compare page, cold',
    method:
      `New browser context each time, 4x CPU slowdown (main thread), 10 Mbit/s and 40 ms. A: a snapshot of ` +
      `${count(inParts.rows)} observations in ${inParts.parts} parts, of which one is fetched; B: one of ${count(whole.rows)} ` +
      `in a whole file. From navigation to the frame that shows the chart of the indicator in the address; bytes of all ` +
      `answers until then; medians of ${ROUNDS} rounds in turns.`,
    comparisons: [
      line('bytes fetched', ({ bytes }) => median(bytes), MB),
      line('chart of the indicator visible', ({ times }) => median(times), ms)
    ]
  };
};

async function openOnce(browser: Browser, arm: Arm): Promise<void> {
  const page = await slowPage(browser);
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) =>
    sizes.push(
      request.sizes().then(
        ({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize,
        () => 0
      )
    )
  );
  try {
    await page.goto(arm.address, { waitUntil: 'commit', timeout: GIVE_UP_MS });
    const shown = await page.waitForFunction(
      (title) => {
        const figure = document.querySelector('.answer:not([aria-busy="true"])');
        const drawn = figure?.querySelector('.chart svg path[stroke]:not([stroke="none"])');
        return drawn && figure?.querySelector('h2')?.parentElement?.textContent.includes(title) && performance.now();
      },
      arm.title,
      { timeout: GIVE_UP_MS, polling: 'raf' }
    );
    arm.times.push(Number(await shown.jsonValue()));
    arm.bytes.push((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0));
  } finally {
    await page.context().close();
  }
}
