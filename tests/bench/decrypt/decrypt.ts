import { serve } from '../../../tools/serve.mjs';
import type { Comparison, Measure } from '../measure';
import { median } from '../stats';
import { MB, ms } from '../units';
import type { BenchPage, Timed } from './benchPage';
import { buildPage } from './buildPage';
import { DATE, largeSnapshot, PASSPHRASE } from './largeSnapshot';

const ROUNDS = 7;
const MOST_MS = 2000;
/** The length from which browsers call a task long. */
const LONG_TASK_MS = 50;

/** Unlocking 50 MB of an internal snapshot, against an allowance and against opening the same files unencrypted. */
export const decrypt: Measure = async ({ browser }) => {
  const { folder, dispose } = await buildPage();
  const bytes = await largeSnapshot(folder);
  const server = await serve({ root: folder });
  const times = { decrypt: [] as Timed[], unlock: [] as Timed[], open: [] as Timed[] };
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.newContext({ serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(`${server.url}page.html`);
      await page.waitForFunction(() => 'bench' in window);
      const bench = await page.evaluateHandle(() => (window as unknown as { bench: BenchPage }).bench);
      const given = [`internal-${DATE}`, PASSPHRASE, DATE] as const;
      const arms = [
        async () => times.decrypt.push(await bench.evaluate((it, [id, words]) => it.decrypt(id, words), given)),
        async () => times.unlock.push(await bench.evaluate((it, [id, words]) => it.unlock(id, words), given)),
        async () => times.open.push(await bench.evaluate((it, [, , date]) => it.open(date), given))
      ];
      for (const arm of round % 2 === 0 ? arms : arms.reverse()) await arm();
      await context.close();
    }
  } finally {
    await server.close();
    await dispose();
  }
  const took = (arm: readonly Timed[]) => median(arm.map((timed) => timed.ms));
  const blocked = (arm: readonly Timed[]) => median(arm.map(({ blockedMs }) => blockedMs));
  const allowed = (measure: string, value: number, most: number): Comparison => ({
    measure,
    a: ms(value),
    b: ms(most),
    ratio: value / most,
    bound: 1
  });
  return {
    title: `Internal snapshot of ${MB(bytes)}, decrypting`,
    method:
      `Three Parquet files of random figures, encrypted as npm run publish does it (age, scrypt 2^17), in Chromium; medians of ` +
      `${ROUNDS} rounds in turns, each in a new context. Decrypting is hashing, the key and the files, in its worker; ` +
      'unlocking and opening also fetch from this machine and mount in a warm engine. Blocked is the longest time in which ' +
      "the page's own thread answered no timer.",
    comparisons: [
      allowed('decrypting', took(times.decrypt), MOST_MS),
      allowed('blocked while decrypting', blocked(times.decrypt), LONG_TASK_MS),
      {
        measure: 'blocked: unlocking / opening unencrypted',
        a: ms(blocked(times.unlock)),
        b: ms(blocked(times.open)),
        ratio: blocked(times.unlock) / blocked(times.open),
        bound: 1
      },
      {
        measure: 'unlocking / opening unencrypted',
        a: ms(took(times.unlock)),
        b: ms(took(times.open)),
        ratio: took(times.unlock) / took(times.open),
        bound: null
      }
    ]
  };
};
