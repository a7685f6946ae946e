import type { Locator, Page } from '@playwright/test';
import { address, alive, LANGUAGES, query, settled, type Language } from './overview';
import { expect, test } from './site';
import { violations } from './violations';
import { wide } from './wide';

/** Opens a pivot and waits until its table is the one that was asked for. */
async function open(page: Page, lang: Language = 'vi', search = ''): Promise<void> {
  await page.goto(`${address(lang)}explore/${search}`);
  await alive(page);
  await settled(page);
}

const table = (page: Page): Locator => page.getByRole('table').first();
const row = (page: Page, name: string): Locator =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) });
const names = (page: Page): Promise<string[]> =>
  table(page)
    .locator('tbody th')
    .evaluateAll((heads) =>
      heads.map((head) => head.querySelector('a')?.textContent ?? head.textContent?.trim() ?? '')
    );

for (const lang of LANGUAGES)
  test(
    `${lang}: the default table is there without JavaScript: a sum, and a density worked out again`,
    wide(lang !== 'vi'),
    async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${address(lang)}explore/`);
      const total = row(page, lang === 'vi' ? 'Tổng cộng' : 'Total');
      await expect(total).toContainText(lang === 'vi' ? '96.484,0' : '96,484.0');
      await expect(total).toContainText('291');
      // Different indicators have no total, and no column for one.
      await expect(total.getByRole('cell')).toHaveCount(3);
      await expect(page.locator('.source').first()).toContainText(/31\/01\/2026|31 Jan 2026/);
      await context.close();
    }
  );

test('a number opens where it comes from: its parts and the sum', async ({ page }) => {
  await open(page);
  await row(page, 'Tổng cộng').getByRole('link').first().click();
  const evidence = page.getByRole('dialog');
  await expect(evidence.getByRole('heading', { level: 2 })).toContainText('96.484,0');
  await expect(evidence).toContainText('(63 số) = 96.484');
});

test('a region is unfolded, and the address says so', async ({ page }) => {
  await open(page);
  const fold = page.getByRole('button', { name: /Đông Nam Bộ$/ });
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await fold.click();
  await expect(row(page, 'Bình Dương')).toBeVisible();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: 'Mở hết' }).click();
  await expect(row(page, 'Hà Nội')).toBeVisible();
  await page.getByRole('button', { name: 'Gập hết' }).click();
  await expect(row(page, 'Hà Nội')).toHaveCount(0);
});

test('fields are moved by keyboard alone, the focus stays with them, and a reload shows the same', async ({ page }) => {
  await open(page);
  await page.locator('#field-period').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Đưa vào cột' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toContain('c=indicator,period');
  await expect(page.locator('#field-period')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Lên trước' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page)).toContain('c=period,indicator');
  await expect(table(page).locator('thead tr').first()).toContainText('2019');
  const shown = await table(page).locator('thead').innerText();
  await page.reload();
  await alive(page);
  await settled(page);
  await expect(table(page).locator('thead tr').first()).toContainText('2019');
  expect(await table(page).locator('thead').innerText()).toBe(shown);
});

test('fields are moved by the keys of the handle, in words for screen readers', async ({ page }) => {
  await open(page);
  await page.getByLabel('Kéo trường Vùng').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect.poll(() => query(page)).toContain('r=unit,region');
});

test('a growth rate is not added up, and the reader is told why at the cell', async ({ page }) => {
  await open(page, 'vi', '?r=period&c=unit&i=grdp-growth&u=P63-01&p=2022,2023');
  await expect(row(page, '2023')).toContainText('6,27');
  const refused = row(page, 'Tổng cộng').getByRole('link').first();
  await refused.focus();
  await expect(page.locator('.told')).toContainText('Hà Nội');
  await expect(page.locator('.told')).toContainText('không cộng được');
  await expect(refused).toHaveAttribute('title', /không cộng được/);
});

test('names are sorted as Vietnamese sorts them, numbers by size', async ({ page }) => {
  await open(page, 'vi', '?r=unit&c=period&i=population&u=P63-48,P63-24,P63-01,P63-92,P63-56&p=2018&t=0');
  await page.getByRole('button', { name: 'Đơn vị', exact: true }).click();
  await expect.poll(() => names(page)).toEqual(['Bắc Giang', 'Cần Thơ', 'Đà Nẵng', 'Hà Nội', 'Khánh Hòa']);
  await page.getByRole('button', { name: '2018', exact: true }).click();
  await expect.poll(async () => (await names(page))[0]).toBe('Hà Nội');
  await expect(page.getByRole('columnheader', { name: /2018/ })).toHaveAttribute('aria-sort', 'descending');
  expect(query(page)).toContain('o=-value:period:2018');
});

test('members are left out by ticks, found without diacritics', async ({ page }) => {
  await open(page, 'vi', '?r=unit&c=period&i=population&u=P63-01,P63-48&p=2018&t=0');
  await page.locator('form summary', { hasText: 'Đơn vị' }).click();
  await page.getByRole('searchbox').fill('hai phong');
  await page.getByRole('checkbox', { name: /Hải Phòng đến/ }).check();
  await expect(row(page, 'Hải Phòng')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('#field-regime').click();
  await page.getByRole('button', { name: 'Đưa vào lọc' }).click();
  await expect(page.locator('#field-regime')).toBeFocused();
  await expect(page.locator('.filters')).toContainText('Cấp đơn vị');
});

test('the table is drawn in any reading of the comparison', async ({ page }) => {
  await open(page, 'vi', '?r=unit&c=period&i=grdp-growth&u=P63-01,VN&p=2018..2023');
  await page.getByRole('button', { name: 'Vẽ hình' }).click();
  await expect(page.getByRole('application')).toBeVisible();
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await expect.poll(() => query(page)).toContain('as=columns');
  await open(page, 'vi', '?r=unit&c=period&i=grdp-growth&u=P63-01,VN&p=2022,2023,2023-Q1&as=line');
  await expect(page.getByText('Các kỳ dài ngắn khác nhau')).toBeVisible();
});

test('the table is added to a briefing and stands there with its numbers', async ({ page }) => {
  await open(page, 'vi', '?s=2026-01-31');
  await page.locator('.take summary').first().click();
  await page.getByRole('button', { name: 'Thêm vào báo cáo' }).click();
  await page.getByRole('link', { name: 'Mở báo cáo' }).click();
  await expect(page.locator('.briefing-paper')).toContainText('96.484,0');
  await expect(page.locator('.briefing-paper')).toContainText('Đồng bằng sông Hồng');
});

test('what cannot be used in the address is told, and the page still has a table', async ({ page }) => {
  await open(
    page,
    'vi',
    '?r=<script>&i=nothing,population&u=%00&p=9999&v=sum&k=status:x&o=:&x=%25&as=<b>&title=<img src=x>'
  );
  await expect(page.locator('.notice')).not.toHaveCount(0);
  await expect(table(page)).toContainText('96.484,0');
});

test('at 360 px the table scrolls in its own box and nothing else does', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'vi', '?r=unit&c=period&i=population&u=all63&p=2005..2018');
  const width = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.querySelector('[role=region] table')!.scrollWidth
  ]);
  expect(width[0]).toBeLessThanOrEqual(360);
  expect(width[1]).toBeGreaterThan(360);
  await page.locator('#field-unit').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test.describe('axe', () => {
  for (const lang of LANGUAGES)
    test(
      `${lang}: nothing to find in the table, an open field and a drawing`,
      wide(lang !== 'vi'),
      async ({ page }) => {
        test.slow();
        await open(page, lang);
        expect(await violations(page), 'default').toEqual([]);
        // Other words change nothing of what follows.
        if (lang !== 'vi') return;
        await page.locator('#field-status').click();
        expect(await violations(page), 'open field').toEqual([]);
        await page.locator('form summary', { hasText: 'Đơn vị' }).click();
        expect(await violations(page), 'units').toEqual([]);
        await open(page, lang, '?r=unit&c=year,period&i=grdp-growth&u=P63-01,VN&p=2018..2023&t=0&as=auto');
        await expect(page.getByRole('application')).toBeVisible();
        expect(await violations(page), 'drawing').toEqual([]);
      }
    );
});
