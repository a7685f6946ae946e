import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { readFile } from 'node:fs/promises';
import { expect, test } from './site';
import { violations } from './violations';

const MILLION =
  "select range as n, range % 7 / 2.0 as nua, case when range % 3 = 0 then null else 'Tỉnh ' || (range % 5) end as tinh, date '2020-01-01' + (range % 1000)::integer as ngay from range(1000000)";
const HOSTILE =
  "select * from (values (1.5, '=cmd|calc', date '2025-12-31'), (-2, '<b onclick=x>a;b</b>', null), (null, 'Hà Nội', date '2024-02-29')) as t(so, chu, ngay)";

async function open(page: Page, sql: string): Promise<void> {
  await page.goto(`explore/sql/?q=${encodeURIComponent(sql)}`);
  await expect(grid(page)).toBeVisible({ timeout: 40_000 });
}

const grid = (page: Page) => page.getByRole('grid');
const result = (page: Page) => page.getByRole('region', { name: 'Kết quả', exact: true });
const status = (page: Page) => result(page).getByRole('status').first();
const head = (page: Page, column: string) => page.getByRole('columnheader', { name: new RegExp(`cột ${column}$`) });
const rowAt = (page: Page, row: number) => grid(page).locator(`tr[aria-rowindex="${row + 1}"]`);
/** What stands under the table: place and whole text of the active cell. */
const active = (page: Page) => result(page).locator('dl.cell');
const panelOf = (page: Page, column: string) => page.getByRole('region', { name: `Cột ${column}` });
const openColumn = (page: Page, column: string) =>
  page.getByRole('button', { name: `Sắp xếp, lọc và xem tóm tắt cột ${column}` }).click();

async function taken(page: Page, form: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: form, exact: true }).click()
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a million rows are walked to the end, sorted and filtered', async ({ page }) => {
  await open(page, MILLION);
  await expect(status(page)).toContainText('1.000.000 dòng, 4 cột');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '1000001');
  await expect(rowAt(page, 1)).toContainText('01/01/2020');

  await grid(page).focus();
  await page.keyboard.press('Control+End');
  await expect(rowAt(page, 1_000_000)).toContainText('999.999');
  await expect(active(page)).toContainText('Dòng 1.000.000, ngay');
  await page.keyboard.press('Home');
  await expect(active(page)).toContainText('999.999');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toContainText(/Dòng 999\.9[5-9]\d, n/);

  const sort = page.getByRole('button', { name: 'n', exact: true });
  await sort.click();
  await expect(head(page, 'n')).toHaveAttribute('aria-sort', 'ascending');
  await sort.click();
  await expect(head(page, 'n')).toHaveAttribute('aria-sort', 'descending');
  await expect(rowAt(page, 1)).toContainText('999.999');

  await openColumn(page, 'tinh');
  await panelOf(page, 'tinh').getByRole('textbox', { name: 'Giá trị' }).fill('TINH 4');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('133.333 trong 1.000.000 dòng');
  await expect(rowAt(page, 1)).toContainText('Tỉnh 4');
  await page.getByRole('button', { name: 'Bỏ lọc: tinh có chứa “TINH 4”' }).click();
  await expect(status(page)).toContainText(/^1\.000\.000 dòng/);
});

test('a column is summarised, and a value that is none of its kind is refused', async ({ page }) => {
  await open(page, MILLION);
  await openColumn(page, 'nua');
  const panel = panelOf(page, 'nua');
  await expect(panel.getByRole('group', { name: 'Tóm tắt cột' })).toContainText(/Nhỏ nhất\s*0\s*Lớn nhất\s*3/);
  await expect(panel.getByRole('img', { name: /^Phân bố thành/ })).toBeVisible();
  await panel.getByRole('textbox', { name: 'Giá trị' }).fill('sáu');
  await panel.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(panel.getByRole('alert')).toHaveText('Hãy nhập một số, ví dụ 6,27.');
  await panel.getByRole('textbox', { name: 'Giá trị' }).fill('2,5');
  await panel.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(status(page)).toContainText('142.857 trong 1.000.000 dòng');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(grid(page)).toBeFocused();

  await openColumn(page, 'tinh');
  await expect(panelOf(page, 'tinh').getByRole('listitem').first()).toContainText(/Tỉnh \d/);
});

test('what is taken away can be opened again, and runs nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, HOSTILE);
  await expect(rowAt(page, 2)).toContainText('<b onclick=x>a;b</b>');

  const vietnam = await taken(page, 'CSV cho Excel');
  expect(vietnam.name).toMatch(/^[a-z0-9_-]+\.csv$/);
  expect(vietnam.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(parse(vietnam.bytes, { delimiter: ';', bom: true })).toEqual([
    ['so', 'chu', 'ngay'],
    ['1,5', "'=cmd|calc", '2025-12-31'],
    ['-2', '<b onclick=x>a;b</b>', ''],
    ['', 'Hà Nội', '2024-02-29']
  ]);
  const plain = await taken(page, 'CSV cho phần mềm');
  expect(parse(plain.bytes)[1]).toEqual(['1.5', "'=cmd|calc", '2025-12-31']);

  const [sheet] = (await readXlsx((await taken(page, 'Excel (XLSX)')).bytes)).sheets;
  expect(sheet?.rows[0]).toEqual(['so', 'chu', 'ngay']);
  expect(sheet?.rows[1]).toEqual([1.5, '=cmd|calc', new Date('2025-12-31T00:00:00Z')]);
  const parquet = await taken(page, 'Parquet');
  expect(parquet.bytes.subarray(0, 4).toString()).toBe('PAR1');

  await page.getByRole('button', { name: 'Chép để dán vào Excel' }).click();
  await expect(result(page)).toContainText('Đã chép 3 dòng.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll('\r\n', '\n')).toBe(
    "so\tchu\tngay\n1,5\t'=cmd|calc\t2025-12-31\n-2\t<b onclick=x>a;b</b>\t\n\tHà Nội\t2024-02-29\n"
  );
  await grid(page).focus();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect(result(page)).toContainText('Đã chép 2 dòng.');
});

test('a result is drawn, as its reader chooses', async ({ page }) => {
  await open(page, "select 'T' || range as thang, range * 1.5 as a, 10 - range as b from range(9)");
  await page.getByText('Vẽ biểu đồ').click();
  const chart = page.getByRole('application');
  await expect(chart.locator('svg')).toContainText('T8');
  await page.getByLabel('b', { exact: true }).check();
  await page.getByLabel('Tên biểu đồ').fill('Hai số');
  await expect(chart).toHaveAttribute('aria-label', /^Hai số\. Biểu đồ vẽ từ 9 dòng/);
  await chart.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(result(page)).toContainText('T8, a: 12');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ảnh SVG (phóng to không vỡ)' }).click()
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('Hai số');
});

test('a thousand columns are a table like any other', async ({ page }) => {
  const times = (name: string) => Array.from({ length: 10 }, (_, i) => `${name} as ${name}${i}`).join(', ');
  const ten = Array.from({ length: 10 }, (_, i) => `${i} as c${i}`).join(', ');
  await open(
    page,
    `with a as (select ${ten}), b as (select * from ${times('a')}), d as (select * from ${times('b')}) select * from d`
  );
  await expect(status(page)).toContainText('1 dòng, 1.000 cột');
  expect(await grid(page).getByRole('columnheader').count()).toBeLessThan(60);
  await grid(page).focus();
  await page.keyboard.press('End');
  await expect(grid(page).locator('td[data-active][aria-colindex="1001"]')).toHaveText('9');
  await page.keyboard.press('Home');
  await expect(grid(page).locator('td[data-active][aria-colindex="2"]')).toHaveText('0');
});

test('all of it is reached by keyboard, on a telephone too, and axe finds nothing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, HOSTILE);
  await grid(page).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await expect(active(page)).toContainText('ngay');
  await page.keyboard.press('Enter');
  const panel = panelOf(page, 'ngay');
  await expect(panel.getByRole('heading')).toBeFocused();
  await panel.getByLabel('Giảm dần').press('Space');
  await expect(head(page, 'ngay')).toHaveAttribute('aria-sort', 'descending');
  await page.getByText('Vẽ biểu đồ').press('Enter');
  await expect(page.getByRole('application').locator('svg')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await violations(page)).toEqual([]);
});
