import type { Browser } from '@playwright/test';
import { serve } from '../../../tools/serve.mjs';
import type { BenchPage } from './benchPage';
import { buildPage } from './buildPage';

/** Isolated pages get a clock of 5 microseconds instead of 100. */
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp'
};

/** The site's engine in a real page of Chromium, on the snapshots of a site. */
export async function wasmArm(browser: Browser, site: string): Promise<BenchPage & { close(): Promise<void> }> {
  const { folder, dispose } = await buildPage(site);
  const server = await serve({ root: folder, headers: ISOLATED });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${server.url}page.html`);
  await page.waitForFunction(() => 'bench' in window);
  const bench = await page.evaluateHandle(() => (window as unknown as { bench: BenchPage }).bench);
  return {
    open: (dates) => bench.evaluate((it, wanted) => it.open(wanted), [...dates]),
    use: (date) => bench.evaluate((it, wanted) => it.use(wanted), date),
    rows: (sql) => bench.evaluate((it, text) => it.rows(text), sql),
    ask: (view, snapshots) => bench.evaluate((it, [v, s]) => it.ask(v, s), [view, [...snapshots]] as const),
    time: (sql, repeats) => bench.evaluate((it, [text, count]) => it.time(text, count), [sql, repeats] as const),
    close: async () => {
      await context.close();
      await server.close();
      await dispose();
    }
  };
}
