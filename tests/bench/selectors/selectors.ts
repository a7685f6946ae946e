import type { Browser } from '@playwright/test';
import { serve } from '../../../tools/serve.mjs';
import type { Comparison, Measure } from '../measure';
import { ms } from '../units';
import { CHANGES, WARMING } from './changes';
import { change, countMessages } from './inPage';
import { largeSite } from './largeSite';

const PUBLISHED_MS = 50;
const LARGE_MS = 100;

interface Walked {
  first: number[];
  again: number[];
  messagesAgain: number;
  messagesDragging: number;
}

/** Opens every change once, then once more; then drags the period slider. */
async function walk(browser: Browser, folder: string): Promise<Walked> {
  const { url, close } = await serve({ root: folder });
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  try {
    const messages = await countMessages(page);
    await page.goto(new URL('compare/', url).href);
    await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
    // The engine, the chart code and the boundaries are warm when every reading has been drawn for another indicator.
    await page.locator('main form').hover();
    for (const query of WARMING) {
      await change(page, query);
      await page.waitForTimeout(500);
    }
    const first: number[] = [];
    for (const query of CHANGES) first.push(await change(page, query));
    await messages.reset();
    const again: number[] = [];
    // The last indicator's changes are all remembered; so are those of the indicators before it.
    for (const query of CHANGES) again.push(await change(page, query));
    const messagesAgain = await messages.read();

    await change(page, '?i=population&u=P63-01&g=central-cities');
    await messages.reset();
    const thumb = await page.getByRole('slider').first().boundingBox();
    if (!thumb) throw new Error('no slider');
    await page.mouse.move(thumb.x + 5, thumb.y + 5);
    await page.mouse.down();
    for (let step = 0; step < 40; step++) await page.mouse.move(thumb.x + 5 + step * 6, thumb.y + 5);
    await page.mouse.up();
    return { first, again, messagesAgain, messagesDragging: await messages.read() };
  } finally {
    await page.close();
    await close();
  }
}

/** The value under which 95 of 100 lie. */
function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0;
}

const within = (measure: string, value: number, bound: number): Comparison => ({
  measure,
  a: ms(value),
  b: ms(bound),
  ratio: value / bound,
  bound: 1
});

const none = (measure: string, messages: number): Comparison => ({
  measure,
  a: String(messages),
  b: '0',
  ratio: messages,
  bound: 0
});

/** How soon a change of any selector of the compare page is drawn, on the published snapshots and on a large one. */
export const selectors: Measure = async ({ site, browser }) => {
  const published = await walk(browser, site.folder);
  const large = await largeSite(site.folder);
  const onLarge = await walk(browser, large.folder).finally(large.dispose);
  return {
    title: 'Changing a selector on the compare page',
    method:
      `${CHANGES.length} changes of indicator, places, peers, transform, reading and periods with a warm engine, after every reading was drawn once for another indicator; each from ` +
      `the click to the end of the frame in which the page changed last; 95th percentile. B: the allowance. Large: a ` +
      `snapshot of ${large.rows.toLocaleString('en-GB')} observations. Messages: what the page says to the engine.`,
    comparisons: [
      within('published snapshots, first time', p95(published.first), PUBLISHED_MS),
      within('published snapshots, seen before', p95(published.again), PUBLISHED_MS),
      none('messages for views seen before', published.messagesAgain),
      none('messages while the period slider is dragged', published.messagesDragging),
      within('large snapshot, first time', p95(onLarge.first), LARGE_MS),
      within('large snapshot, seen before', p95(onLarge.again), LARGE_MS),
      none('messages for views seen before, large', onLarge.messagesAgain)
    ]
  };
};
