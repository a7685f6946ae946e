import type { Browser, Page } from '@playwright/test';
import { serve } from '../../../tools/serve.mjs';
import { checkVi } from '../../../src/lib/language/messages/checkVi';
import { frames, type Frames } from '../explore/frames';

const { input, result } = checkVi.check;
const FIRST = 'Thu ngân sách nhà nước trên địa bàn Hà Nội năm 2023 đạt 400.421 tỷ đồng, tăng 20% so với năm 2022.';
const MINUTE = 60_000;

export interface PageTimes {
  /** Milliseconds from the button to the frame that shows the result. */
  shown: number;
  /** Of the page meanwhile. */
  frames: Frames;
}

/** The text checked in the page, with the engine and the worker running, as for the second text of a reader. */
export async function pageArm(browser: Browser, site: string, text: string): Promise<PageTimes> {
  const { url, close } = await serve({ root: site });
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } });
  try {
    await page.goto(new URL('check/', url).href);
    await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
    await page.getByLabel(input.label, { exact: true }).fill(FIRST);
    await timeToResult(page);
    await page.getByRole('button', { name: result.edit, exact: true }).click();
    await page.getByLabel(input.label, { exact: true }).fill(text);
    await page.waitForTimeout(1_000);
    let shown = 0;
    const drawn = await frames(page, async () => {
      shown = await timeToResult(page);
    });
    return { shown, frames: drawn };
  } finally {
    await page.close();
    await close();
  }
}

/** Pressed and awaited in the page, frame by frame: what the driver does is not the page's work. */
async function timeToResult(page: Page): Promise<number> {
  await page.getByRole('button', { name: input.run, exact: true }).waitFor();
  return page.evaluate(
    async ([run, heading, limit]) => {
      const from = performance.now();
      // No function of its own name in here: what the page is sent has no helpers of the compiler.
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === run)?.click();
      while (![...document.querySelectorAll('h2')].some(({ textContent }) => textContent?.trim() === heading)) {
        if (performance.now() - from > limit) throw new Error('no result');
        await new Promise(requestAnimationFrame);
      }
      return performance.now() - from;
    },
    [input.run, result.heading, MINUTE] as const
  );
}
