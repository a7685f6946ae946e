import type { Page, Route } from '@playwright/test';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publishInternal } from '../../data/publish/encrypt/publishInternal';
import { internalRoot } from '../fixtures/internal/internalRoot';
import { quickKey } from './quickKey';
import { test as base } from './site';

export { expect } from './site';

export const DATE = '2026-01-31';
export const PASSPHRASE = 'mùa hoa ban Tây Bắc';

/** Changes an encrypted file on its way, by name. */
export type Spoil = (name: string, bytes: Buffer) => Buffer | null;

interface InternalSite {
  /** Serves the encrypted snapshot as the site's own; `spoil` may be set later. */
  internal: { spoil: Spoil };
}

/** The site's `test` with one encrypted snapshot of member statistics, published anew for every worker. */
export const test = base.extend<InternalSite, { internalFolder: string }>({
  internalFolder: [
    async ({ browserName: _ }, use) => {
      const root = await internalRoot();
      const { problems } = await publishInternal(root, {
        date: DATE,
        replace: false,
        passphrase: async () => PASSPHRASE
      });
      if (problems.length > 0) throw new Error(problems.map(({ message_en }) => message_en).join('\n'));
      await quickKey(join(root, 'static/internal'), DATE, PASSPHRASE);
      await use(join(root, 'static/internal'));
      rmSync(root, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 }
  ],

  internal: async ({ page, internalFolder }, use) => {
    const site: InternalSite['internal'] = { spoil: (_name, bytes) => bytes };
    await page.route('**/internal/**', (route) => answer(route, internalFolder, site.spoil));
    await use(site);
  }
});

function answer(route: Route, folder: string, spoil: Spoil): Promise<void> {
  const name = new URL(route.request().url()).pathname.split('/internal/')[1] ?? '';
  const path = join(folder, name);
  const body = existsSync(path) ? spoil(name, readFileSync(path)) : null;
  return body
    ? route.fulfill({ status: 200, contentType: 'application/octet-stream', body })
    : route.fulfill({ status: 404, body: '404' });
}

/** Everything the browser could have kept of a page: storages, databases, caches, address, history's state, cookies. */
export const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: 'caches' in window ? await caches.keys() : [],
      cookies: document.cookie,
      address: location.href,
      state: history.state as unknown,
      name: window.name
    })
  );
