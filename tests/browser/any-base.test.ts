import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serve } from '../../tools/serve.mjs';
import { alive, heading, open, settled } from './overview';
import { expect, test } from './site';
import { wide } from './wide';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** One build, moved to three places. What is refused on the way up to the site's folder is the test's own doing. */
for (const base of ['/', '/toan-canh/', '/a/b/'])
  test.describe(`the same folder under ${base}`, () => {
    test.use({
      allow: /status of 404|Not found: |Failed to load resource/,
      // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
      baseURL: async ({}, use) => {
        const site = await serve({ root: BUILD, base });
        await use(site.url);
        await site.close();
      }
    });

    test(
      'is read, switched, compared, taken away, and found again from an unknown address',
      wide(base !== '/a/b/'),
      async ({ page, baseURL }) => {
        const outside: string[] = [];
        const failed: string[] = [];
        page.on('request', (request) => {
          const url = request.url();
          if (!url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url)) outside.push(url);
        });
        page.on('response', (response) => {
          if (response.status() >= 400) failed.push(response.url());
        });

        await open(page, 'vi');
        await expect(heading(page)).toHaveText('Hà Nội, năm 2025');
        await page.getByRole('link', { name: 'English' }).click();
        await expect(page).toHaveURL(`${baseURL}en/`);
        await expect(heading(page)).toHaveText('Hanoi, 2025');

        await page.goto('./compare/?i=poverty-rate&u=P63-01&g=central-cities&p=2010');
        await alive(page);
        await settled(page);
        await expect(page.getByRole('application')).toBeVisible();
        await page.locator('.take summary').click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: /Excel/ }).click()
        ]);
        expect(await readFile(await download.path(), 'utf8')).toContain('2010');
        expect([outside, failed]).toEqual([[], []]);

        for (const [lost, says, back, home] of [
          ['./khong-co', 'Không có trang này', 'Về trang Tổng quan', ''],
          ['./en/units/nowhere/at-all/', 'There is no such page', 'Back to the overview', 'en/']
        ] as const) {
          expect((await page.goto(lost))?.status()).toBe(404);
          await expect(page.getByRole('heading', { name: says })).toBeVisible();
          await page.getByRole('link', { name: back }).click();
          await expect(page).toHaveURL(`${baseURL}${home}`);
          await expect(heading(page)).toHaveText(home === 'en/' ? 'Hanoi, 2025' : 'Hà Nội, năm 2025');
        }
        expect(outside).toEqual([]);
      }
    );
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allow: /status of 404/ });
  test('an unknown address says so in both languages', async ({ page }) => {
    await page.goto('./a/b/c/');
    await expect(page.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
    await expect(page.getByText('The first page is higher up in this address')).toBeVisible();
  });
});
