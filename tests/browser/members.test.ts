import type { Page } from '@playwright/test';
import { alive, settled } from './overview';
import { expect, test } from './site';
import { violations } from './violations';
import { wide } from './wide';

const main = (page: Page) => page.locator('main');
const figure = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}-title"]`);
const FIGURES = [
  'members-stock',
  'members-flows',
  'members-pyramid',
  'members-composition',
  'members-league',
  'members-outliers',
  'members-together'
];

test('says at the top, in every heading and over every drawing that the figures are made up', async ({ page }) => {
  await page.goto('./party/members/');
  await expect(page.getByRole('heading', { name: 'Đây là số liệu gì' })).toContainText('SỐ MÔ PHỎNG');
  await expect(main(page)).toContainText('không phải số thật của đảng bộ nào');
  for (const id of FIGURES) {
    const one = figure(page, id);
    await expect(one.getByRole('heading', { level: 2 })).toContainText('[mô phỏng]');
    await expect(one.getByText('SỐ MÔ PHỎNG', { exact: true })).toBeVisible();
    await expect(one).toContainText('Trạng thái: mô phỏng');
    const mark = one.locator('[data-word]').first();
    expect(await mark.evaluate((node) => getComputedStyle(node, '::before').content)).toBe('"SỐ MÔ PHỎNG"');
  }
});

test('the watermark stays on paper', async ({ page }) => {
  await page.goto('./party/members/');
  await page.emulateMedia({ media: 'print' });
  for (const id of FIGURES) await expect(figure(page, id).locator('[data-word]').first()).toBeVisible();
});

test('reads without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('./party/members/');
  await expect(figure(page, 'members-flows')).toContainText('khớp số cuối năm');
  await expect(figure(page, 'members-pyramid').locator('svg').first()).toBeVisible();
  expect(await figure(page, 'members-league').locator('tbody tr').count()).toBe(136);
  await context.close();
});

test('from the table to a committee, its kind, another breakdown and year; the URL is the view', async ({ page }) => {
  await page.goto('./party/members/');
  await alive(page);
  const league = figure(page, 'members-league');
  await league.getByRole('button', { name: 'Nữ' }).click();
  await expect(page).toHaveURL(/\?o=women$/);
  await expect(league.getByRole('columnheader', { name: 'Nữ' })).toHaveAttribute('aria-sort', 'descending');
  await league.getByRole('link', { name: 'Đảng bộ 077 (mô phỏng)' }).click();
  await expect(figure(page, 'members-profile')).toContainText('51 đảng bộ');
  await expect(figure(page, 'members-stock')).toContainText('Mới có số cuối năm 2025');
  await page.getByLabel('Phân theo').selectOption('theory');
  await expect(figure(page, 'members-composition')).toContainText('Theo trình độ lý luận chính trị');
  // A committee of the former list has its own years.
  await page.locator('select[name=c]').selectOption('M50-07');
  await expect(figure(page, 'members-stock')).toContainText('cuối năm 2024');
  await page.locator('select[name=y]').selectOption('2022');
  await expect(figure(page, 'members-outliers')).toContainText('không phải tăng giảm đội ngũ');
  const address = page.url();
  await page.reload();
  await expect(figure(page, 'members-outliers')).toContainText('Đảng bộ 07 (mô phỏng)');
  expect(page.url()).toBe(address);
});

test('colour by fifths comes with its key, and a withheld cell stays without colour', async ({ page }) => {
  await page.goto('./party/members/?heat=1&o=disciplined');
  await alive(page);
  const league = figure(page, 'members-league');
  await expect(league).toContainText('mỗi nhóm khoảng một phần năm số đảng bộ');
  const held = league.getByRole('cell', { name: '[c]', exact: true }).first();
  await expect(held).not.toHaveClass(/step/);
  await expect(league).toContainText('không phải bằng 0');
});

test('arrow keys walk the pyramid', async ({ page }) => {
  await page.goto('./party/members/');
  await alive(page);
  const chart = figure(page, 'members-pyramid').getByRole('application');
  await chart.focus();
  await page.keyboard.press('Home');
  await expect(figure(page, 'members-pyramid').getByRole('status').last()).toContainText('18–30 tuổi, nữ');
  await page.keyboard.press('ArrowDown');
  await expect(figure(page, 'members-pyramid').getByRole('status').last()).toContainText('18–30 tuổi, nam');
});

test('hostile values fall back with a notice', async ({ page }) => {
  await page.goto('./party/members/?c=%3Cimg%20src=x%20onerror=alert(1)%3E&y=1&s=internal-2030-01-01');
  await alive(page);
  await expect(main(page)).toContainText('Không có đảng bộ “<img src=x');
  await expect(main(page)).toContainText('Bản số liệu nội bộ 01/01/2030 đang khóa');
  await expect(figure(page, 'members-stock')).toContainText('497.367');
});

test('what is taken away is stamped', async ({ page }) => {
  await page.goto('./party/members/');
  await alive(page);
  const pyramid = figure(page, 'members-pyramid');
  const download = page.waitForEvent('download');
  await pyramid.getByText('Lấy hình này').click();
  await pyramid.getByRole('button', { name: 'Bảng cho Excel (CSV)' }).click();
  expect((await download).suggestedFilename()).toMatch(/^so-lieu-mo-phong_/);
});

for (const { path, shown } of [
  { path: 'party/members/', shown: '497.367' },
  { path: 'en/party/members/?c=M50-12&y=2023&heat=1', shown: 'Committee 12' }
])
  test(`${path} has nothing that axe finds and fits a telephone`, wide(path.startsWith('en/')), async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./${path}`);
    await alive(page);
    await expect(figure(page, 'members-stock')).toContainText(shown);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await violations(page)).toEqual([]);
    const drawn = await page.evaluate(
      () => document.querySelectorAll('main *').length - document.querySelectorAll('main table, main table *').length
    );
    expect(drawn).toBeLessThan(1500);
  });
