import type { Page, Worker } from '@playwright/test';
import type { Random } from '../../fuzz/run/random';
import { askStep } from '../plan/plan';
import type { Reader } from './reader';

const MOST_ASKED = 30;

/**
 * Kills the engine's worker from outside and goes on until another has answered. `asked`: it dies of the next question,
 * which the page tells, and the reader tries again. `idle`: it dies between two, which nobody may notice.
 */
export async function restartEngine(page: Page, reader: Reader, random: Random, when: 'idle' | 'asked'): Promise<void> {
  const worker = await engineWorker(page);
  if (!worker) throw new Error('the engine has no worker');
  reader.expectsDeath = when === 'asked';
  await (when === 'asked' ? dieWhenAsked(worker) : dieNow(page, worker));
  for (let i = 0; page.workers().includes(worker) || i === 0; i++) {
    if (i === MOST_ASKED) throw new Error(`the engine did not die after ${MOST_ASKED} views`);
    await reader.do(askStep(random));
  }
  reader.expectsDeath = false;
  // Another page may have hidden the failure; where it is told, the button beside it asks again.
  const again = page.locator('main [role=alert] button').first();
  if (reader.alert && (await again.count())) await again.click();
  await page.waitForFunction(() => !document.querySelector('main [aria-busy=true], main [role=alert]'));
  const next = await engineWorker(page);
  if (!next || next === worker) throw new Error('no other worker came');
}

/** Of the workers that loaded duckdb-wasm the one that still has the network. Null before it has started. */
export async function engineWorker(page: Page): Promise<Worker | null> {
  for (const worker of page.workers()) {
    const isEngine = await worker
      .evaluate(
        () =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes('duckdb')) &&
          String(globalThis.fetch).includes('[native code]')
      )
      .catch(() => false);
    if (isEngine) return worker;
  }
  return null;
}

/** No function of its own name in here: what the worker is sent has no helpers of the compiler. */
const dieWhenAsked = (worker: Worker): Promise<void> =>
  worker.evaluate(() =>
    addEventListener(
      'message',
      (event) => {
        event.stopImmediatePropagation();
        throw new Error('killed by the soak');
      },
      { capture: true }
    )
  );

async function dieNow(page: Page, worker: Worker): Promise<void> {
  const next = page.waitForEvent('worker');
  await worker.evaluate(() => {
    setTimeout(() => {
      throw new Error('killed by the soak');
    });
  });
  await next;
}
