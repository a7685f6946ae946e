import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { fileProblem } from '../../src/lib/language/files/fileProblem';
import { exploreEn as en } from '../../src/lib/language/messages/exploreEn';
import { exploreVi as vi } from '../../src/lib/language/messages/exploreVi';
import { FileProblem } from '../../src/lib/model/ownFile';
import { alive } from './overview';
import { expect, test } from './site';
import { violations } from './violations';

const t = vi.files;
const TEXT = [
  'SỞ TÀI CHÍNH;;;',
  'Đơn vị tính: tỷ đồng;;;',
  'Đơn vị;Năm;Thu ngân sách;Tăng',
  'Ha Noi;2023;400.421,5;6,27%',
  'Hai Phong;2023;100.000;abc',
  'Quảng Nunh;2023;1.234,25;3,5%',
  'Ha Noi;2025;704.500;8,16%',
  'Hải Dương;2023;25.120,7;8,16%',
  'Huế;2023;11.000;7%',
  ''
].join('\r\n');

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content)
});

async function open(page: Page, path = 'explore/files/'): Promise<void> {
  await page.goto(path);
  await alive(page);
}

const choose = (page: Page, ...files: ReturnType<typeof file>[]) =>
  page.locator('input[type=file]').setInputFiles(files);
const reading = (page: Page, name: string) => page.getByRole('region', { name: t.reading.heading(name) });
const list = (page: Page) => page.getByRole('region', { name: t.list.heading });
const row = (page: Page, name: string) =>
  list(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function add(page: Page, name: string): Promise<void> {
  await button(page, t.add.submit).click();
  await expect(row(page, name)).toBeVisible();
}

test('a Vietnamese CSV is read right, matched without its marks and joined; nothing is sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()}${request.postData() ?? ''}`));
  await open(page);
  await choose(page, file('thu.csv', TEXT));
  const section = reading(page, 'thu.csv');
  await expect(section.getByRole('status').first()).toContainText(t.reading.summary('6', '4'));
  await expect(section.getByLabel(t.reading.delimiter)).toHaveValue(';');
  await expect(section.getByLabel(t.reading.decimal)).toHaveValue(',');
  const table = section.getByRole('region', { name: t.reading.read });
  await expect(table.getByRole('row').nth(1)).toHaveText(/Ha Noi\s*2023\s*400\.421,5\s*6,27/);
  await expect(section).toContainText(t.reading.refusedCell('5', 'Tăng', 'abc'));
  await section.getByRole('radio', { name: t.reading.printed }).check();
  await expect(section.getByRole('region', { name: t.reading.printed })).toContainText('SỞ TÀI CHÍNH');

  const units = section.getByRole('region', { name: t.matching.units });
  await expect(units.getByRole('row').nth(1)).toContainText('Quảng Nunh');
  await expect(units).toContainText(t.matching.unmatched('1'));
  await expect(units.getByRole('row').filter({ hasText: 'Ha Noi' })).toContainText('Thành phố Hà Nội');
  expect(await violations(page)).toEqual([]);
  await button(page, t.matching.other('Quảng Nunh')).click();
  await units.getByRole('combobox').fill('quang ninh');
  await page.getByRole('option', { name: /^Tỉnh Quảng Ninh$/ }).click();
  await expect(units).toContainText(t.matching.allMatched);

  await add(page, 'thu');
  await expect(page.getByRole('status').filter({ hasText: t.add.added('thu', '6') })).toBeVisible();
  await button(page, t.list.joinLabel('thu')).click();
  await page.getByPlaceholder(t.join.addIndicator).fill('toc do tang grdp');
  await page.getByRole('option').first().click();
  await button(page, t.join.run).click();
  const result = page.getByRole('region', { name: vi.results.heading });
  await expect(result).toContainText('P63-01');
  await expect(result).toContainText('P34-01');
  const rows = result.getByRole('row');
  await expect(rows.filter({ hasText: '400.421,5' })).toContainText('6,27');
  await expect(rows.filter({ hasText: '704.500' })).toContainText('8,16');
  await expect(rows.filter({ hasText: '1.234,25' })).toContainText('P63-22');
  expect(await violations(page)).toEqual([]);
  expect(sent.every((line) => line === 'GET')).toBe(true);

  await page.getByRole('link', { name: t.list.sql }).click();
  await expect(page).toHaveURL(/explore\/sql/);
  await expect(page.getByRole('region', { name: vi.sql.result })).toContainText('400.421,5');
});

test('a guess is corrected, and the table is read again', async ({ page }) => {
  await open(page);
  await choose(page, file('a.csv', 'ten;so\nHà Nội;1.500\nHuế;2.500\n'));
  const section = reading(page, 'a.csv');
  const cells = section.getByRole('region', { name: t.reading.read }).getByRole('row').nth(1);
  await expect(cells).toHaveText(/Hà Nội\s*1\.500/);
  await section.getByLabel(t.reading.decimal).selectOption('.');
  await expect(cells).toHaveText(/Hà Nội\s*1,5/);
  await section.getByLabel(`${t.reading.as}: so`).selectOption('text');
  await expect(cells).toHaveText(/Hà Nội\s*1\.500/);
  await section.getByLabel(t.reading.headRows).fill('0');
  await section.getByLabel(t.reading.headRows).press('Enter');
  await expect(cells).toHaveText(/ten\s*so/);
  await section.getByLabel(t.reading.headFrom).fill('9');
  await section.getByLabel(t.reading.headFrom).press('Enter');
  await expect(section.getByRole('alert')).toHaveText(t.problem.noTable);
  await expect(cells).toHaveText(/ten\s*so/);
  await section.getByLabel(t.add.name).fill('Bảng 1');
  await expect(section).toContainText(t.add.badName);
  await expect(button(page, t.add.submit)).toBeDisabled();
  await section.getByLabel(t.add.name).press('Enter');
  await expect(section).toBeVisible();
  await button(page, t.add.discard).click();
  await expect(section).toHaveCount(0);
  await expect(list(page)).toContainText(t.list.empty);
});

test('a workbook with titles is kept when it is told so, and is there at the next visit until it is removed', async ({
  page
}) => {
  const rows = [
    ['UBND THÀNH PHỐ'],
    ['Dân số năm 2023'],
    ['STT', 'Tỉnh', 'Dân số'],
    [1, 'Hà Nội', 8587.1],
    [2, 'Hải Dương', 1956.9]
  ];
  const bytes = await writeXlsx({ sheets: [{ name: 'Trang 1', rows }] });
  await open(page);
  await choose(page, file('dan so.csv', bytes));
  const section = reading(page, 'dan so.csv');
  await expect(section.getByRole('status').first()).toContainText(t.reading.wrongName('Excel (.xlsx)'));
  await expect(section.getByLabel(t.matching.period)).toHaveValue('2023');
  await add(page, 'dan_so');
  await page.getByLabel(t.list.keepLabel('dan_so')).check();
  await page.reload();
  await alive(page);
  await expect(page.getByLabel(t.list.keepLabel('dan_so'))).toBeChecked();
  await expect(button(page, t.list.joinLabel('dan_so'))).toBeVisible();
  await button(page, t.list.removeLabel('dan_so')).click();
  await expect(page.getByText(t.list.removed('dan_so'))).toBeVisible();
  await page.reload();
  await alive(page);
  await expect(list(page)).toContainText(t.list.empty);
});

test('a table that is not kept is gone with the tab', async ({ page }) => {
  await open(page, 'en/explore/files/');
  await choose(page, file('a.csv', 'name,n\nHa Noi,1.5\nHue,2\n'));
  await button(page, en.files.add.submit).click();
  await expect(page.getByText(en.files.add.added('a', '2'))).toBeVisible();
  await page.reload();
  await alive(page);
  await expect(page.getByText(en.files.list.empty)).toBeVisible();
});

test('what is no table is told in a sentence; the list and the page stay', async ({ page }) => {
  const said = (code: FileProblem['code'], detail = {}) => fileProblem('vi', new FileProblem(code, detail));
  const sheet = new Uint8Array(60 * 1024 * 1024).fill(32);
  const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(0), 'xl/workbook.xml': sheet }, { level: 9 });
  const wide = `${Array.from({ length: 5000 }, (_, i) => `c${i}`).join(',')}\n${'1,'.repeat(4999)}1\n`;
  await open(page);
  await choose(page, file('tot.csv', 'ten;so\nHà Nội;1\nHuế;2\n'));
  await expect(reading(page, 'tot.csv')).toBeVisible();
  await add(page, 'tot');
  const alerts = page.getByRole('alert');
  for (const [name, content, sentence] of [
    ['rong.csv', '', said('empty')],
    ['anh.xlsx', '\x89PNG\r\n\x1a\n', said('unknown-kind', { kind: 'image' })],
    ['bao-cao.csv', '%PDF-1.7', said('unknown-kind', { kind: 'pdf' })],
    ['phinh.xlsx', bomb, said('zip-bomb')],
    ['rong cot.csv', wide, said('too-many-columns', { columns: 5000, limit: 2000 })],
    ['hong.parquet', 'PAR1xxxxxxxxxxxxPAR1', said('damaged')]
  ] as const) {
    await choose(page, file(name, name === 'anh.xlsx' ? Buffer.from(content as string, 'latin1') : content));
    await expect(alerts).toHaveText(`${name}: ${sentence}`);
    await expect(row(page, 'tot')).toBeVisible();
  }
  await choose(page, file('a.csv', ''), file('trung.csv', 'so;so;so\n1;2;3\n4;5;6\n'), file('b.csv', ''));
  await expect(alerts).toHaveText([`a.csv: ${said('empty')}`]);
  const section = reading(page, 'trung.csv');
  await expect(section.locator('thead code')).toHaveText(['so', 'so_2', 'so_3']);
  await expect(page.getByText(t.drop.waiting('b.csv'))).toBeVisible();
  await button(page, t.add.discard).click();
  await expect(alerts).toHaveText([`a.csv: ${said('empty')}`, `b.csv: ${said('empty')}`]);
});

test('a file that is too large is refused before it is read', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const large = new File(['a;b\n1;2\n'], 'lon.csv');
    Object.defineProperty(large, 'size', { value: 2 ** 31 });
    const data = new DataTransfer();
    data.items.add(new File([''], 'x'));
    Object.defineProperty(data, 'files', { value: [large] });
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data }));
  });
  await expect(page.getByRole('alert')).toHaveText(`lon.csv: ${t.problem.tooLarge('2.048', '200')}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says that it needs it', async ({ page }) => {
    await page.goto('explore/files/');
    await expect(page.locator('noscript p')).toHaveText(t.noscript);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByText(t.lead)).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  });
});
