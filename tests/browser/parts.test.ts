import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { standIn } from '../bench/national/standIn';
import { expect, test } from './site';

const DATE = '2026-02-28';
const VIEW = `compare/?i=made-002&u=C-00003&s=${DATE}`;
let folder: string;

test.beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'parts-')), DATE);
  await standIn('static/snapshots/2026-01-31', folder, { communes: 8, years: 3, indicators: 5 });
});
test.afterAll(() => rm(join(folder, '..'), { recursive: true, force: true }));

/** Puts the snapshot beside the built site's own, and tells which of its parts are fetched. */
async function withParts(context: BrowserContext, change: (bytes: Buffer) => Buffer = (bytes) => bytes) {
  const fetched: string[] = [];
  const sha256 = createHash('sha256')
    .update(await readFile(join(folder, 'datapackage.json')))
    .digest('hex');
  await context.route('**/snapshots/index.json', async (route) => {
    const index = (await (await route.fetch()).json()) as object[];
    await route.fulfill({ json: [...index, { date: DATE, sha256, rows: 1440 }] });
  });
  await context.route(`**/snapshots/${DATE}/**`, async (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname.split(`${DATE}/`)[1] ?? '');
    const body = await readFile(join(folder, path));
    if (path.includes('indicator=')) fetched.push(path);
    await route.fulfill({ body: path.includes('indicator=') ? change(body) : body });
  });
  return fetched;
}

test('a snapshot in parts brings its own communes and indicators, and one part for one indicator', async ({
  page,
  context
}) => {
  const fetched = await withParts(context);
  await page.goto(VIEW);
  const answer = page.locator('.answer');
  await expect(answer.getByRole('heading', { level: 2 }).first()).toContainText('Xã 3');
  await expect(answer).toContainText('Chỉ tiêu 2');
  await expect(answer.locator('.chart svg').first()).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(fetched).toEqual(['society/indicator=made-002/part-0.parquet']);

  await page.goto(`en/${VIEW.replace('made-002', 'made-002,made-005')}`);
  await expect(page.locator('.answer')).toContainText('Indicator 5');
  expect(new Set(fetched).size).toBe(2);
});

test('a damaged part is told, and so is a snapshot that is not there', async ({ page, context }) => {
  await withParts(context, (bytes) => Buffer.from(bytes.map((byte, i) => (i === 200 ? byte ^ 1 : byte))));
  await page.goto(VIEW);
  await expect(page.getByRole('alert')).toContainText('Một tệp số liệu bị hỏng');
  await page.goto('compare/?s=2026-02-27');
  await expect(page.getByRole('status').filter({ hasText: '2026-02-27' })).toBeVisible();
});
