import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { serve } from '../../tools/serve.mjs';
import { cell, heading, lead, open, query, SEED, selects, settled } from './overview';
import { expect, test } from './site';

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

  test('the same visit stays under /site/', async ({ page, baseURL }) => {
    const asked = await visit(page);
    expect(new URL(page.url()).pathname).toBe('/site/en/');
    expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url))).toEqual([]);
  });
});

test.describe('from inside the engine', () => {
  // The test's own attempts: each carries this word in its address.
  test.use({ allow: /probe/ });

  test('no other origin can be reached, whatever the host sends', async ({ page }) => {
    const reached: string[] = [];
    const other = createServer((request, response) => {
      reached.push(request.url ?? '');
      response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' }).end('1');
    });
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    try {
      let script: string | undefined;
      page.on('request', (request) => {
        if (/worker[^/]*\.js$/.test(request.url())) script = request.url();
      });
      await open(page, 'vi', SEED);
      await expect(cell(page, 'Tốc độ tăng GRDP')).toContainText('6,27');
      const [engine, ...others] = page.workers();
      expect(others).toEqual([]);
      expect(engine?.url()).toMatch(/^blob:/);
      expect(await engine?.evaluate(attempts, `${address}/probe`)).toEqual({
        fetch: 'refused',
        xhr: 'refused',
        importScripts: 'refused',
        webSocket: 'refused'
      });
      expect(reached).toEqual([]);

      // The same script started from its own address, for which this server sends no policy: it gets out.
      const url = script ?? 'the script of the engine was not seen';
      const [control] = await Promise.all([
        page.waitForEvent('worker'),
        page.evaluate((url) => void Object.assign(window, { kept: new Worker(url) }), url)
      ]);
      expect(await control.evaluate(attempts, `${address}/probe`)).toMatchObject({ fetch: 'reached', xhr: 'reached' });
      expect(reached.length).toBeGreaterThan(1);
    } finally {
      other.closeAllConnections();
      other.close();
    }
  });
});

/** Runs in a worker: every way out that it has. */
async function attempts(url: string): Promise<Record<string, string>> {
  const tried = async (attempt: () => unknown) => {
    try {
      await attempt();
      return 'reached';
    } catch {
      return 'refused';
    }
  };
  return {
    fetch: await tried(() => fetch(`${url}-fetch`, { mode: 'no-cors' })),
    xhr: await tried(() => {
      const request = new XMLHttpRequest();
      request.open('GET', `${url}-xhr`, false);
      request.send();
    }),
    importScripts: await tried(() =>
      (self as unknown as { importScripts(url: string): void }).importScripts(`${url}-script`)
    ),
    webSocket: await tried(
      () =>
        new Promise<void>((opened, refused) => {
          const socket = new WebSocket(`${url.replace('http', 'ws')}-socket`);
          socket.onopen = () => opened();
          socket.onerror = () => refused(new Error('refused'));
        })
    )
  };
}
