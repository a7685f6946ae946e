import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { HOSTILE_PAGES } from '../fixtures/hostile/hostileSite';
import { ALL, PAYLOADS, seen, wellFormed } from '../fixtures/hostile/payloads';
import { plainXml } from '../fixtures/hostile/plainXml';
import { checkVi } from '../../src/lib/language/messages/checkVi';
import { writeSql } from '../../src/lib/view/writeSql';
import { foreignParts } from './foreignParts';
import { expect, test } from './hostileSite';
import { alive, settled } from './overview';
import { wide } from './wide';

const clean = async (page: Page, where: string) => expect(await foreignParts(page), where).toEqual([]);
const words = async (page: Page) => seen(await page.locator('body').innerText());

/** Points at every drawing, at a few places each, and walks the first with the arrow keys. */
async function pointAtDrawings(page: Page): Promise<void> {
  const drawings = page.locator('main .chart:visible');
  for (let i = 0; i < Math.min(await drawings.count(), 3); i++) {
    const drawing = drawings.nth(i);
    await drawing.scrollIntoViewIfNeeded();
    await drawing.hover();
    await expect(drawing.locator('.live svg')).toBeVisible();
    const { x, y, width, height } = (await drawing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    for (const [h, v] of [0.3, 0.7].flatMap((h) => [0.3, 0.6].map((v) => [h, v] as const)))
      await page.mouse.move(x + width * h, y + height * v);
    if ((await drawing.getAttribute('role')) !== 'application') continue;
    await drawing.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  }
}

/** Well-formed, and without anything that would run. */
const expectPlainXml = (xml: string, name: string) => expect(plainXml(xml, name).active, name).toEqual([]);

async function taken(page: Page, name: string | RegExp): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name }).first().click()
  ]);
  expect(download.suggestedFilename()).toMatch(/^[\w.-]+$/);
  return readFile(await download.path());
}

test('pages made of payloads show them as text, also in tooltips and windows of evidence', async ({ page }) => {
  test.setTimeout(600_000);
  const said: string[] = [];
  let windows = 0;
  for (const path of HOSTILE_PAGES) {
    await test.step(path || '/', async () => {
      await page.goto(`./${path}`);
      await alive(page);
      await settled(page);
      await clean(page, path);
      await pointAtDrawings(page);
      const number = page.locator('main p a[href^="#"]:visible').first();
      if ((await number.count()) > 0) {
        await number.click();
        await expect(page.getByRole('dialog')).toBeVisible();
        windows++;
      }
      said.push(await words(page));
      await clean(page, `${path} after all`);
    });
  }
  expect(windows).toBeGreaterThan(3);
  const all = said.join(' ');
  for (const name of ['script', 'picture that fails', 'double quote', 'template of a page', 'end of a title'] as const)
    expect(all, name).toContain(seen(PAYLOADS[name]));
});

test('a result of SQL, its names and its drawing are text', async ({ page }) => {
  test.setTimeout(240_000);
  const short = ALL.map(wellFormed).filter((text) => text.length < 300 && !text.includes('\0'));
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const names = [PAYLOADS.script, PAYLOADS['rich text'], PAYLOADS.formula];
  const sql = `select * from (values ${short.map((text, i) => `(${quote(text)}, ${i + 1}, ${quote(text)})`).join(', ')}) as t(${names
    .map((name) => `"${name.replaceAll('"', '""')}"`)
    .join(', ')})`;
  await page.goto(`explore/sql/${writeSql({ sql, params: [], snapshot: '' }, '')}`);
  const grid = page.getByRole('grid');
  await expect(grid).toContainText(PAYLOADS.script);
  await expect(grid).toContainText(PAYLOADS['rich text']);
  await page.getByText('Vẽ biểu đồ').click();
  await expect(page.getByRole('application').locator('svg')).toBeVisible();
  await pointAtDrawings(page);
  await clean(page, 'table and drawing');
  expectPlainXml(strFromU8(await taken(page, 'Ảnh SVG (phóng to không vỡ)')), 'drawing');
  const parts = unzipSync(await taken(page, 'Excel (XLSX)'));
  for (const [name, part] of Object.entries(parts)) expectPlainXml(strFromU8(part), name);
  const [first = [], ...lines] = parse(await taken(page, 'CSV cho Excel'), { delimiter: ';', bom: true });
  expect(first).toEqual([PAYLOADS.script, PAYLOADS['rich text'], `'${PAYLOADS.formula}`]);
  expect(lines).toHaveLength(short.length);
  for (const cell of lines.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  await page.getByRole('button', { name: 'Chạy', exact: true }).click();
  await clean(page, 'run again');
});

test('files of a reader are text: their names, heads, cells and sheets', async ({ page }) => {
  test.setTimeout(240_000);
  const cell = (text: string) => `"${wellFormed(text).replaceAll('"', '""')}"`;
  const rows = ALL.map((text, i) => `${cell(text)};${i};${cell(text)}`);
  const csv = [
    `${cell(PAYLOADS.script)};${cell(PAYLOADS.formula)};${cell(PAYLOADS['double quote'])}`,
    ...rows,
    ''
  ].join('\r\n');
  const sheets = [PAYLOADS['picture that fails'], PAYLOADS['rich text'], PAYLOADS.formula].map((name, i) => ({
    name: `${i} ${name}`.replace(/[[\]:*?/\\]/g, ' ').slice(0, 30),
    rows: [[PAYLOADS.script, PAYLOADS.svg], ...ALL.map((text) => [seen(text), seen(text)])]
  }));
  await page.goto('explore/files/');
  await alive(page);
  const given = (name: string, content: string | Uint8Array) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content)
  });
  for (const file of [
    given('<img src=x onerror=window.__hit=1>.csv', csv),
    given(`=cmd|' C'!A0 "><svg onload=window.__hit=1>.xlsx`, await writeXlsx({ sheets })),
    given('<script>window.__hit=1<script>.parquet', 'PAR1<script>window.__hit=1</script>PAR1')
  ]) {
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.locator('main')).toContainText(file.name);
    await settled(page);
    await clean(page, file.name);
  }
  await expect(page.locator('main')).toContainText(PAYLOADS.script);
});

test('a text to check and every address are text', wide(), async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('check/');
  await alive(page);
  const around = ALL.map((text) => `${text} GRDP của Hà Nội năm 2023 tăng 6,27% ${text}.`);
  await page.getByLabel(checkVi.check.input.label).fill(around.join('\n'));
  await page.getByRole('button', { name: checkVi.check.input.run, exact: true }).click();
  await expect(page.getByRole('heading', { name: checkVi.check.result.heading, exact: true })).toBeVisible();
  await page.locator('[id^="mark-"]').first().click();
  await clean(page, 'check');
  expect(await words(page)).toContain(seen(PAYLOADS.script));

  const value = encodeURIComponent(
    `${PAYLOADS.script}${PAYLOADS['double quote']}${PAYLOADS['single quote']}${PAYLOADS['javascript address']}`
  );
  const names = 'u p s i g by t base as e title q z v n o f r c x y'.split(' ');
  for (const path of [
    '',
    'compare/',
    'targets/',
    'party/',
    'party/members/',
    'explore/',
    'explore/sql/',
    'explore/files/',
    'check/',
    'units/',
    'indicators/'
  ]) {
    await page.goto(`${path}?${names.map((name) => `${name}=${value}`).join('&')}#${value}`);
    await alive(page);
    await settled(page);
    await clean(page, `address of ${path}`);
  }
});

test(
  'a briefing of payloads is text on the page, on slides and in the files of an office',
  wide(),
  async ({ page }) => {
    test.setTimeout(400_000);
    const from = {
      page: 'compare',
      query: 'i=grdp-growth&u=P63-01,VN&p=2021..2023',
      figure: 'compare',
      snapshot: '2026-01-31'
    };
    const texts = ALL.map(wellFormed);
    const briefing = {
      format: 'toan-canh-briefing',
      version: 1,
      id: PAYLOADS['double quote'],
      lang: 'vi',
      title: PAYLOADS.script,
      organisation: PAYLOADS['picture that fails'],
      place: PAYLOADS['rich text'],
      symbol: PAYLOADS.formula,
      classification: PAYLOADS.svg,
      blocks: [
        { kind: 'title', id: PAYLOADS.script, text: PAYLOADS['end of a title'], sub: PAYLOADS['template of a page'] },
        {
          kind: 'heading',
          id: 'h',
          text: PAYLOADS.frame,
          blocks: [{ kind: 'figure', id: 'f', from, title: PAYLOADS.svg }]
        },
        { kind: PAYLOADS.script, id: 'none' },
        { kind: 'text', id: 't', parts: texts.map((text) => `${text}\n`), notes: texts.join('\n') },
        { kind: 'table', id: 'k', from }
      ]
    };
    await page.goto('./briefing/');
    await alive(page);
    await page.locator('input[type=file]').setInputFiles({
      name: '<img src=x onerror=window.__hit=1>.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(briefing))
    });
    const paper = page.locator('.briefing-paper');
    await expect(paper).toContainText(PAYLOADS.svg);
    await expect(paper.locator('svg').first()).toBeVisible();
    await expect(paper).toContainText(PAYLOADS['template of a page']);
    await clean(page, 'briefing');
    for (const name of ['PowerPoint (PPTX)', 'Word, văn bản của Đảng (DOCX)', 'Excel (XLSX)']) {
      const parts = Object.entries(unzipSync(await taken(page, name)));
      expect(parts.length, name).toBeGreaterThan(5);
      for (const [path, part] of parts)
        if (/\.(xml|rels)$/.test(path)) expectPlainXml(strFromU8(part), `${name} ${path}`);
    }
    await page.goto('./briefing/present/');
    await alive(page);
    await expect(page.locator('body')).toContainText(PAYLOADS['end of a title']);
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
    await clean(page, 'slides');
  }
);
