import type { Page } from '@playwright/test';

export interface Frames {
  count: number;
  /** Milliseconds between two frames. */
  median: number;
  longest: number;
  /** Frames that a reader sees as a stop. */
  over50: number;
}

interface Counting {
  frameTimes?: number[];
  frameCounting?: boolean;
}

/** The frames that a page draws while something is done to it. */
export async function frames(page: Page, work: () => Promise<unknown>): Promise<Frames> {
  // The loop goes on in the page; without an inner function, which the bench's compiler would mark with a helper of its own.
  const counting = page.evaluate(async () => {
    const here = window as unknown as Counting;
    const times: number[] = (here.frameTimes = []);
    here.frameCounting = true;
    let last = performance.now();
    while (here.frameCounting) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      times.push(now - last);
      last = now;
    }
  });
  // When the work fails the page is closed, and the failure of the work is what should be told.
  counting.catch(() => undefined);
  await work();
  const times = await page.evaluate(() => {
    const here = window as unknown as Counting;
    here.frameCounting = false;
    return here.frameTimes ?? [];
  });
  // The first is cut by when the counting began.
  const sorted = times.slice(1).sort((a, b) => a - b);
  return {
    count: sorted.length,
    median: sorted[sorted.length >> 1] ?? 0,
    longest: sorted.at(-1) ?? 0,
    over50: sorted.filter((time) => time > 50).length
  };
}

/** Scrolls a big table as a hand does, with a leap to another part of it now and then. */
export const scrollBigTable = (page: Page, { steps = 200, leaps = 8 } = {}): Promise<void> =>
  page.evaluate(
    async ({ steps, leaps }) => {
      const table = document.querySelector('regular-table');
      if (!table) throw new Error('no table');
      const all = table.scrollHeight - table.clientHeight;
      for (let step = 0; step < steps; step++) {
        table.scrollTop += step % Math.ceil(steps / leaps) === 0 ? all / leaps : 120;
        await new Promise(requestAnimationFrame);
      }
    },
    { steps, leaps }
  );
