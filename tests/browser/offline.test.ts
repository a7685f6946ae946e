import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { offline as en } from '../../src/lib/language/messages/en/offline';
import { offline } from '../../src/lib/language/messages/vi/offline';
import { offlineFrame } from '../../src/lib/language/messages/vi/offlineFrame';
import { button, checkSample, DIFFERS, mark } from './checkPage';
import { expect, test } from './offlineCopy';
import { alive, heading, settled } from './overview';
import { violations } from './violations';
import { wide } from './wide';

const t = { ...offline, ...offlineFrame };

/** The worker fetches all files, on a machine that may be busy. */
const INSTALLED = { timeout: 60_000 };

async function install(page: Page): Promise<void> {
  await page.goto('./');
  await expect(page.getByRole('link', { name: t.line.ready, exact: true })).toBeVisible(INSTALLED);
}

const state = (page: Page) => page.locator('#offline').getByRole('status');

test('after one visit everything works with the server gone', async ({ page, copy }) => {
  test.setTimeout(240_000);
  await install(page);
  await copy.stop();

  await page.reload();
  await alive(page);
  await expect(heading(page)).toHaveText('Hà Nội, năm 2025');
  await page.goto('./?u=P63-01&p=2023&s=2023-12-28');
  await expect(heading(page)).toHaveText('Hà Nội, năm 2023');

  await page.goto('./en/units/P34-01?x=1');
  await expect(heading(page)).toHaveText('Hanoi');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/toan-canh/en/units/P34-01/?x=1');
  await page.goto('./en/compare/?u=P34-48,P34-79&f=table');
  await alive(page);
  await settled(page);
  await expect(page.getByRole('table').first()).toContainText('Da Nang');
  await page.locator('.take summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Excel/ }).click()
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('Da Nang');

  await page.goto('./briefing/');
  await expect(heading(page)).toHaveText('Báo cáo');
  await checkSample(page);
  await expect(mark(page, DIFFERS)).toHaveClass(/(^| )differs( |$)/);

  await page.goto('./en/data/#offline');
  await expect(state(page)).toHaveText(en.state.ready);
  expect(await violations(page)).toEqual([]);
  const response = await page.goto('./en/nothing/');
  expect(response?.status()).toBe(503);
  await expect(page.getByRole('heading')).toHaveText(en.unkept.heading);
});

test('a damaged new version is refused and told; a whole one is offered, and taken only where the reader takes it', async ({
  page,
  copy,
  context
}) => {
  test.setTimeout(240_000);
  await install(page);
  const asked: string[] = [];
  context.on('request', (request) => request.serviceWorker() && asked.push(request.url().slice(copy.url.length)));
  const file = 'units/P34-01/index.html';
  const edition = (n: number) => (n === 1 ? one : one.replace('<head>', `<head><meta name="edition" content="${n}">`));
  const one = copy.read(file);
  const shown = (of: Page) => of.locator('meta[name=edition]');
  copy.write(file, edition(2));
  await copy.publish();
  copy.write(file, edition(2).slice(0, -100));

  await page.goto('./data/#offline');
  await expect(page.getByRole('alert')).toContainText(t.failed.next);
  await expect(page.getByRole('alert')).toContainText(file);
  await expect(state(page)).toHaveText(t.state.ready);
  await page.goto('./units/P34-01/');
  await expect(heading(page)).toHaveText('Thành phố Hà Nội');
  await expect(shown(page)).toHaveCount(0);

  asked.length = 0;
  copy.write(file, edition(2));
  const presenting = await context.newPage();
  await presenting.goto('./briefing/present/');
  await checkSample(page);
  const offer = page.getByText(t.offer.waiting);
  await expect(offer).toBeVisible();
  await expect(offer).toContainText(t.offer.unkept);
  expect(asked.filter((path) => !path.startsWith('service-worker') && path !== 'offline.json')).toEqual([
    'units/P34-01/'
  ]);
  const other = await context.newPage();
  await other.goto('./units/P34-01/');
  await expect(other.getByText(t.offer.waiting)).toBeVisible();
  await expect(shown(other)).toHaveCount(0);
  await expect(presenting.getByText(t.offer.waiting)).toHaveCount(0);

  await button(other, t.offer.accept).click();
  await expect(shown(other)).toHaveAttribute('content', '2');
  await expect(page.getByText(t.offer.elsewhere)).toBeVisible();
  await expect(mark(page, DIFFERS)).toBeVisible();
  await expect(presenting.getByText(t.offer.elsewhere)).toHaveCount(0);
  await button(page, t.offer.accept).click();
  await expect(page.getByText(t.offer.elsewhere)).toHaveCount(0);
});

test(
  'a snapshot is left out, everything is removed and stays so until the reader asks',
  wide(),
  async ({ page, copy, context }) => {
    test.setTimeout(240_000);
    await install(page);
    await page.goto('./data/#offline');
    const row = page.getByRole('listitem').filter({ hasText: t.snapshots.published('31/12/2022') });
    await expect(row).toContainText(t.snapshots.kept);
    await row.getByRole('checkbox').uncheck();
    await expect(row).toContainText(t.snapshots.notKept);
    await page.reload();
    await expect(row.getByRole('checkbox')).not.toBeChecked();
    await row.getByRole('checkbox').check();
    await expect(row).toContainText(t.snapshots.kept);

    await page.evaluate(() => localStorage.setItem('own', 'work'));
    await button(page, t.action.remove).click();
    await expect(state(page)).toContainText(t.off.declined);
    const left = () =>
      page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]);
    expect(await left()).toEqual([[], 0]);
    await page.reload();
    await expect(state(page)).toContainText(t.off.declined);
    expect(await left()).toEqual([[], 0]);
    expect(await page.evaluate(() => localStorage.getItem('own'))).toBe('work');
    await copy.stop();
    const lost = await context.newPage();
    await expect(lost.goto('./')).rejects.toThrow(/ERR_CONNECTION_REFUSED/);

    await copy.start();
    await page.goto('./data/#offline');
    await button(page, t.action.keep).click();
    await expect(state(page)).toHaveText(t.state.ready, INSTALLED);
  }
);
