import type { Page } from '@playwright/test';
import { en } from '../../src/lib/language/messages/en';
import { vi } from '../../src/lib/language/messages/vi';
import { charts, heading, open, SEED, selects } from './overview';
import { expect, test } from './site';
import { wide } from './wide';

test.use({ allow: /Failed to load resource|wasm: HTTP 404|boom/ });

const alert = (page: Page) => page.getByRole('alert');

async function openSeed(page: Page) {
  await open(page, 'vi', SEED);
  await expect(heading(page)).toHaveText('Hà Nội, năm 2023');
  const worker = page.workers()[0];
  if (!worker) throw new Error('the engine has no worker');
  return worker;
}

test('an engine that dies in a question says so, keeps the last answer, and answers when asked again', async ({
  page
}) => {
  const worker = await openSeed(page);
  await worker.evaluate(() => {
    const die = (event: Event) => {
      event.stopImmediatePropagation();
      throw new Error('boom');
    };
    addEventListener('message', die, { capture: true });
  });
  await selects(page, 'vi').period.selectOption('2022');
  const words = vi.error.engine['worker-died'];
  for (const text of [words.what, words.still, words.todo]) await expect(alert(page)).toContainText(text);
  await expect(heading(page)).toHaveText('Hà Nội, năm 2023');
  await expect(page.locator('main')).toContainText('6,27');
  await alert(page).getByRole('button', { name: 'Thử lại' }).click();
  await expect(heading(page)).toHaveText('Hà Nội, năm 2022');
  await expect(alert(page)).toHaveCount(0);
});

test('an engine that dies while idle is replaced without a word, and without fetching a file again', async ({
  page
}) => {
  const worker = await openSeed(page);
  const fetched: string[] = [];
  page.on('request', (request) => request.url().endsWith('.parquet') && fetched.push(request.url()));
  const next = page.waitForEvent('worker');
  await worker.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('boom');
      })
  );
  await next;
  await selects(page, 'vi').period.selectOption('2022');
  await expect(heading(page)).toHaveText('Hà Nội, năm 2022');
  await expect(alert(page)).toHaveCount(0);
  expect(fetched).toEqual([]);
});

for (const [lang, words, title, retry] of [
  ['vi', vi.error.engine['boot-failed'], 'Hà Nội, năm 2023', 'Thử lại'],
  ['en', en.error.engine['boot-failed'], 'Hanoi, 2023', 'Try again']
] as const) {
  test(
    `${lang}: without its wasm the engine says that it cannot start, and starts once it is there`,
    wide(lang !== 'vi'),
    async ({ page }) => {
      await page.context().route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '404' }));
      await open(page, lang, SEED);
      for (const text of [words.what, words.still, words.todo]) await expect(alert(page)).toContainText(text);
      await page.context().unroute('**/*.wasm');
      await alert(page).getByRole('button', { name: retry }).click();
      await expect(heading(page)).toHaveText(title);
    }
  );
}

test('without its own code the engine says that it cannot start', async ({ page }) => {
  await open(page, 'vi');
  // Nothing else is on its way any more: the charts draw themselves with code that has arrived.
  for (const chart of await charts(page).all()) {
    await chart.hover();
    await expect(chart.locator('svg:not([aria-hidden])')).toBeVisible();
  }
  await page.route('**/_app/immutable/**/*.js', (route) => route.abort());
  await selects(page, 'vi').period.selectOption('2024');
  await expect(alert(page)).toContainText(vi.error.engine['boot-failed'].what);
  await expect(heading(page)).toHaveText('Hà Nội, năm 2025');
});

test('without the code of live charts the drawings of the page stay', async ({ page }) => {
  await page.route('**/_app/immutable/chunks/*.js', async (route) => {
    const response = await route.fetch();
    const isCharts = (await response.body()).length > 300_000;
    return isCharts ? route.abort() : route.fulfill({ response });
  });
  const refused = page.waitForEvent('requestfailed');
  await open(page, 'vi');
  const growth = charts(page).first();
  await growth.hover();
  await refused;
  await expect(growth.locator('svg:visible')).toContainText('8,16');
});
