import type { Browser } from '@playwright/test';
import { serve } from '../../tools/serve.mjs';
import { Random } from '../fuzz/run/random';
import { gauges, ISOLATED, type Gauge } from './gauge/gauge';
import type { SoakOptions } from './options';
import { Reader } from './page/reader';
import { restartEngine } from './page/restartEngine';
import { everyKind, mixedViews, switchStep } from './plan/plan';

/** What was measured after so many changes since the baseline. */
export interface Point extends Gauge {
  views: number;
  switches: number;
  restarts: number;
}

export interface Soaked {
  /** The first is the baseline, the last the end. */
  points: Point[];
  changed: ReadonlyMap<string, number>;
  unchanged: ReadonlyMap<string, number>;
  /** Errors of the page and alerts without cause. */
  complaints: string[];
  charts: number;
}

const PARTS = 10;
const TELL_EVERY = 50;
const OWN_DEATH = /killed by the soak/;

/** Walks the site at `folder` in one page without reload, and measures it on the way. */
export async function soak(
  browser: Browser,
  folder: string,
  options: SoakOptions,
  tell: (line: string) => void
): Promise<Soaked> {
  const { url, close } = await serve({ root: folder, headers: ISOLATED });
  const page = await browser.newPage({
    serviceWorkers: 'block',
    viewport: { width: 1024, height: 720 },
    locale: 'vi-VN'
  });
  page.setDefaultTimeout(120_000);
  const reader = new Reader(page, url);
  let loads = 0;
  page.on('load', () => loads++);
  page.on(
    'pageerror',
    (error) => OWN_DEATH.test(error.message) || reader.complaints.push(`uncaught: ${error.message}`)
  );
  page.on('console', (message) => {
    if (message.type() === 'error' && !OWN_DEATH.test(message.text()))
      reader.complaints.push(`console: ${message.text()}`);
  });
  try {
    const { gauge, chartsMade } = await gauges(browser, page);
    await page.goto(url);
    await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
    const random = new Random(`soak ${options.seed}`);
    const done = { switches: 0, restarts: 0 };

    const switchSnapshot = async () => {
      while ((await reader.do(switchStep(random))) !== 'changed');
      done.switches++;
    };
    const restart = async () => {
      await restartEngine(page, reader, random, done.restarts % 2 === 0 ? 'idle' : 'asked');
      done.restarts++;
    };

    for (const [i, step] of everyKind(random.of('warm-up'), options.warmUp).entries()) {
      await reader.do(step);
      if (i % TELL_EVERY === 0) tell(`warming up: ${reader.views} views`);
    }
    for (let i = 0; i < options.warmUp; i++) await switchSnapshot();
    for (let i = 0; i < options.warmUp; i++) await restart();
    tell(`warmed up: ${reader.views} views`);

    const from = { views: reader.views, ...done };
    const charts = await chartsMade();
    const points: Point[] = [];
    const measure = async (asksAgent: boolean) => {
      await reader.rest();
      const point = {
        views: reader.views - from.views,
        switches: done.switches - from.switches,
        restarts: done.restarts - from.restarts,
        ...(await gauge({ asksAgent }))
      };
      points.push(point);
      tell(JSON.stringify(point));
    };
    await measure(true);
    const mixed = mixedViews(random.of('views'));
    for (let part = 1; part <= PARTS; part++) {
      const share = part / PARTS;
      const until = from.views + options.views * share;
      while (reader.views < until) {
        await reader.do(mixed.next().value);
        const along = (reader.views - from.views) / options.views;
        while (done.switches - from.switches < Math.floor(options.switches * Math.min(along, share)))
          await switchSnapshot();
        while (done.restarts - from.restarts < Math.floor(options.restarts * Math.min(along, share))) await restart();
      }
      await measure(part === PARTS);
    }
    if (loads !== 1) reader.complaints.push(`the page was loaded ${loads} times`);
    return {
      points,
      changed: reader.changed,
      unchanged: reader.unchanged,
      complaints: reader.complaints,
      charts: (await chartsMade()) - charts
    };
  } finally {
    await page.close();
    await close();
  }
}
