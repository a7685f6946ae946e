import { alive, heading, query, settled } from './overview';
import { expect, test } from './site';
import { violations } from './violations';
import { wide } from './wide';

const figure = (page: import('@playwright/test').Page, title: string) => page.getByRole('region', { name: title });

test('from the default page to the country and an old snapshot, and back', async ({ page }) => {
  await page.goto('./party/');
  await alive(page);
  await expect(heading(page)).toHaveText('Công tác xây dựng Đảng, Hà Nội');
  await expect(figure(page, 'Hà Nội có gần 500.000 đảng viên, tháng 10 năm 2025')).toBeVisible();
  await expect(page.locator('main')).toContainText('01/07/2025: Kết thúc cấp huyện');

  await page.getByRole('combobox', { name: 'Đơn vị', exact: true }).selectOption('VN');
  await expect(heading(page)).toHaveText('Công tác xây dựng Đảng, Cả nước');
  expect(query(page)).toBe('?u=VN');
  await settled(page);
  await expect(page.locator('main')).toContainText('18.130 + 6.302 + 65 = 24.497');

  await page.getByRole('combobox', { name: 'Bản số liệu', exact: true }).selectOption('2023-12-28');
  await settled(page);
  expect(query(page)).toBe('?u=VN&s=2023-12-28');
  await expect(page.locator('main')).toContainText('Cả nước có 5.100.000');

  await page.goBack();
  await page.goBack();
  await expect(heading(page)).toHaveText('Công tác xây dựng Đảng, Hà Nội');
  await expect(page.locator('main')).toContainText('8.749 đảng viên chuyển nơi trực thuộc');
});

test('every number leads to its source, date and status, also one that was worked out', async ({ page }) => {
  await page.goto('./party/');
  await alive(page);
  const dialog = page.getByRole('dialog');
  await figure(page, '50/50 ban tổ chức cấp ủy được kiểm tra năm 2023')
    .getByRole('link', { name: '50/50' })
    .first()
    .click();
  await expect(dialog).toContainText('Hànộimới');
  await expect(dialog).toContainText('28/12/2023');
  await expect(dialog).toContainText('chính thức');
  await page.keyboard.press('Escape');

  const moved = figure(page, '8.749 đảng viên chuyển nơi trực thuộc năm 2025: không phải tăng thêm');
  await moved.getByRole('link', { name: '6.081' }).first().click();
  await expect(dialog).toContainText('1.141 + 1.126 + 1.122 + 1.121 + 652 + 469 + 450 = 6.081');
});

test('an unknown unit and an unknown snapshot each give a notice and the default', async ({ page }) => {
  await page.goto('./party/?u=P99-99&s=1999-01-01&p=whatever');
  await alive(page);
  await expect(page.locator('.notice')).toHaveCount(2);
  await expect(heading(page)).toHaveText('Công tác xây dựng Đảng, Hà Nội');
});

test('reads without JavaScript: findings, numbers, documents and what is not published', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('./party/');
  await expect(page.locator('main')).toContainText('Kết nạp đảng viên năm 2021 vượt chỉ tiêu 2,9%');
  await expect(page.locator('main')).toContainText('Chỉ thị 24-CT/TU');
  await expect(page.locator('main')).toContainText('Cơ cấu đảng viên theo giới tính');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await context.close();
});

for (const path of ['party/', 'party/?u=VN', 'en/party/?u=P63-60'])
  test(
    `${path} has nothing that axe finds in light and dark, and fits a telephone`,
    wide(path !== 'party/'),
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`./${path}`);
      await alive(page);
      await settled(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      for (const summary of await page.locator('.figure summary').all()) await summary.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.keyboard.press('Escape');
      expect(await violations(page)).toEqual([]);
    }
  );

for (const [width, columns] of [
  [1440, 2],
  [1920, 2],
  [360, 1]
] as const)
  test(`at ${width} pixels figures stand in ${columns} columns and none runs out of its own`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto('./party/');
    await alive(page);
    const [members, moved] = await Promise.all(
      ['members-title', 'transfers-title'].map((id) => page.locator(`#${id}`).boundingBox())
    );
    expect(Math.abs((members?.x ?? 0) - (moved?.x ?? 0)) > 100 ? 2 : 1).toBe(columns);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('on paper every table is open and no bar is lost', async ({ page }) => {
  await page.goto('./party/');
  await alive(page);
  await page.emulateMedia({ media: 'print' });
  const table = figure(page, 'Kết nạp đảng viên năm 2021 vượt chỉ tiêu 2,9%').getByRole('table');
  await expect(table).toContainText('Báo Phụ nữ Thủ đô');
  await expect(table).toBeVisible();
});
