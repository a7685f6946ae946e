import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { COLUMNS } from '../../data/publish/columns';
import { readPublicInput } from '../../data/publish/release/readPublicInput';
import { openNodeEngine } from '../../src/lib/engine/node';
import { exploreEn as en } from '../../src/lib/language/messages/exploreEn';
import { exploreVi as vi } from '../../src/lib/language/messages/exploreVi';
import { alive } from './overview';
import { expect, test } from './site';
import { violations } from './violations';

const t = vi.release;
const DAY = '2031-03-31';
const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const figures = (...rows: string[]) => file('Đợt 1.csv', [COLUMNS.observations.join(';'), ...rows, ''].join('\r\n'));
const SOURCES = file(
  'nguon.csv',
  `${COLUMNS.sources.join(',')}\nthu-1,"Báo cáo thử, 2031",Cục Thống kê,2031-03-20,,\n`
);
const GOOD = 'grdp-growth;P34-01;2030;;;8,13;;%;estimate;;2031-03-20;thu-1;;;;'.replace('8,13', '8.13');
const REVISED = 'grdp-growth;P34-01;2025;;;8.24;;%;revised;;2031-03-20;thu-1;;;;';
const WRONG = 'grdp-growth;P34-99;2029;;;1.234,5;;%;estimate;;2031-03-20;thu-1;;;;';

const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.locator('input[type=file]').setInputFiles(files);
const verdict = (page: Page) => page.locator('.verdict');

async function open(page: Page, path = 'explore/publish/') {
  await page.goto(path);
  await alive(page);
  await page.getByLabel(path.startsWith('en') ? en.release.title.date : t.title.date).fill(DAY);
}

test('a release with a wrong row is told by its line; corrected, it becomes a snapshot that opens', async ({
  page
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.postData() ?? ''}`));
  await open(page);
  await choose(page, figures(GOOD, WRONG, REVISED), SOURCES);
  await expect(verdict(page)).toContainText(t.verdict.refused('2'));
  const problems = page.getByRole('region', { name: t.problems.heading });
  await expect(problems.getByRole('row').nth(1)).toContainText(t.problems.line('Đợt 1.csv', '3'));
  await expect(problems).toContainText('1.234,5');
  await expect(problems).toContainText('P34-99');
  await expect(page.getByRole('button', { name: t.action.download })).toHaveCount(0);

  await choose(page, figures(GOOD, REVISED));
  await expect(verdict(page)).toContainText(t.verdict.valid);
  await expect(page.getByRole('listitem').filter({ hasText: 'Đợt 1.csv' })).toHaveCount(1);
  const changes = page.getByRole('region', { name: t.changes.heading('31/01/2026') });
  await expect(changes.getByRole('row').nth(1)).toContainText(t.changes.revised);
  await expect(changes.getByRole('row').nth(1)).toContainText('8,24%');
  await expect(changes).toContainText('8,13%');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t.action.download }).click()
  ]);
  expect(download.suggestedFilename()).toBe(`ban-so-lieu-${DAY}.zip`);
  expect(sent.every((line) => line === 'GET ')).toBe(true);

  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  const root = mkdtempSync(join(tmpdir(), 'release-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  const engine = await openNodeEngine(root);
  await engine.open(DAY);
  const sql = `select value from "${DAY}".observations where unit = 'P34-01' and indicator = 'grdp-growth' and source = 'thu-1' order by value`;
  expect(await engine.run({ name: 'test', sql, params: [] })).toEqual([{ value: 8.13 }, { value: 8.24 }]);
  engine.close();
  rmSync(root, { recursive: true });
  const index = JSON.parse(Buffer.from(files['snapshots/index.json']!).toString()) as { date: string }[];
  expect(index.map(({ date }) => date).slice(-2)).toEqual(['2026-01-31', DAY]);
  expect(readPublicInput(Buffer.from(files['explore/publish/input.json']!).toString())?.index).toEqual(index);
  expect(Buffer.from(files['data/observations/dot-1.csv']!).toString()).toContain('grdp-growth,P34-01,2030,,,8.13');
});

test.describe('axe', () => {
  test('has nothing against problems that were found', async ({ page }) => {
    await open(page);
    await choose(page, figures(GOOD, WRONG), SOURCES);
    await expect(verdict(page)).toContainText(t.verdict.refused('2'));
    expect(await violations(page)).toEqual([]);
  });

  test('has nothing against a snapshot that is ready', async ({ page }) => {
    await open(page);
    await choose(page, figures(GOOD, REVISED), SOURCES);
    await expect(verdict(page)).toContainText(t.verdict.valid);
    expect(await violations(page)).toEqual([]);
  });
});

test('what changes after a check is said, and the package is not offered until the next one', async ({ page }) => {
  await open(page, 'en/explore/publish/');
  await choose(page, figures(GOOD), SOURCES);
  await expect(verdict(page)).toContainText(en.release.verdict.valid);
  await page.getByLabel(en.release.title.date).fill('2026-01-31');
  await expect(page.getByText(en.release.verdict.outdated)).toBeVisible();
  await expect(page.getByRole('button', { name: en.release.action.download })).toHaveCount(0);
  await page.getByRole('button', { name: en.release.action.check }).click();
  await expect(verdict(page)).toContainText(en.release.verdict.refused('1'));
  await expect(page.getByRole('region', { name: en.release.problems.heading })).toContainText('2026-01-31');
  await page.getByRole('button', { name: en.release.drop.remove('nguon.csv') }).click();
  await expect(page.getByText('nguon.csv', { exact: true })).toHaveCount(0);
});

test('a file is dropped; one that is no table of ours, or none at all, is refused in a sentence', async ({ page }) => {
  await open(page);
  const drop = async (name: string, text: string) => {
    const data = await page.evaluateHandle(
      ([name, text]) => {
        const data = new DataTransfer();
        data.items.add(new File([text], name));
        return data;
      },
      [name, text] as const
    );
    await page.locator('.zone').dispatchEvent('drop', { dataTransfer: data });
  };
  await drop('a.csv', 'Đơn vị;Số\nHà Nội;1\n');
  await expect(page.getByRole('region', { name: t.problems.heading })).toContainText('indicator, unit, period');
  await page.getByRole('button', { name: t.drop.remove('a.csv') }).click();
  await drop('b.pdf', '%PDF-1.7');
  await expect(page.getByRole('alert')).toContainText('b.pdf');
  await page.getByRole('button', { name: t.drop.remove('b.pdf') }).click();
  await drop('c.parquet', 'PAR1xxxxxxxxPAR1');
  await expect(page.getByRole('alert')).toContainText(t.failed.kind('c.parquet'));
});

test.describe('without the published input', () => {
  test.use({ allow: /Failed to load resource/ });
  test('nothing is checked, and the next try works', async ({ page }) => {
    await page.route('**/explore/publish/input.json', (route) => route.fulfill({ status: 404 }));
    await open(page);
    await choose(page, figures(GOOD), SOURCES);
    await expect(page.getByRole('alert')).toContainText(t.failed.input);
    await page.unrouteAll();
    await page.getByRole('button', { name: t.action.check }).click();
    await expect(verdict(page)).toContainText(t.verdict.valid);
  });
});

test('a check can be stopped, and started again', async ({ page }) => {
  await page.route('**/explore/publish/input.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  await open(page);
  await choose(page, figures(GOOD), SOURCES);
  await page.getByRole('button', { name: t.action.cancel }).click();
  await expect(page.getByText(t.cancelled)).toBeVisible();
  await expect(verdict(page)).toHaveCount(0);
  await page.getByRole('button', { name: t.action.check }).click();
  await expect(verdict(page)).toContainText(t.verdict.valid);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says that it needs it', async ({ page }) => {
    await page.goto('explore/publish/');
    await expect(page.locator('noscript p')).toHaveText(t.noscript);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
  });
});
