import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../../tools/serve.mjs';
import { heading, lead, open, query, selects, settled } from './overview';
import { expect, test } from './site';
import { wide } from './wide';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));

/** Everything a reader does in a visit. The promises themselves are kept by `test` from ./site. */
async function visit(page: Page): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'vi');
  const { unit, period, snapshot } = selects(page, 'vi');
  await unit.selectOption({ label: 'Thành phố Hồ Chí Minh' });
  await expect(heading(page)).toHaveText(/Hồ Chí Minh, năm 2025$/);
  await period.selectOption('2024');
  await expect(heading(page)).toHaveText(/Hồ Chí Minh, năm 2024$/);
  await snapshot.selectOption('2024-12-31');
  await expect(page.getByText('Đang xem bản số liệu cũ, ngày 31/12/2024')).toBeVisible();
  await page.getByRole('link', { name: 'Toàn Cảnh' }).click();
  await expect(lead(page)).toContainText('8,16%');
  await lead(page).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Đóng' }).click();
  await unit.selectOption('VN');
  await expect(heading(page)).toHaveText('Cả nước, năm 2025');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(heading(page)).toHaveText('Viet Nam, 2025');
  await settled(page);
  expect(query(page)).toBe('?u=VN');
  return asked;
}

test('a whole visit asks only its own origin', async ({ page, baseURL }) => {
  const asked = await visit(page);
  for (const kind of [/\.wasm$/, /worker.*\.js$/, /\.parquet$/, /\.woff2$/])
    expect(asked.join('\n')).toMatch(new RegExp(kind.source, 'm'));
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url))).toEqual([]);
});

test.describe('under a base path', () => {
  test.use({
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    baseURL: async ({}, use) => {
      const site = await serve({ root: BUILD, base: '/site/' });
      await use(site.url);
      await site.close();
    }
  });

  test('the same visit stays under /site/', wide(), async ({ page, baseURL }) => {
    const asked = await visit(page);
    expect(new URL(page.url()).pathname).toBe('/site/en/');
    expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url))).toEqual([]);
  });
});
