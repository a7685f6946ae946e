import { alive, heading } from './overview';
import { expect, test } from './site';
import { violations } from './violations';
import { wide } from './wide';

test('from the search to a commune, up to its province and on to compare', async ({ page }) => {
  await page.goto('./units/');
  await alive(page);
  await page.getByRole('searchbox').fill('phuong ba dinh');
  await page.getByRole('link', { name: 'Phường Ba Đình', exact: true }).click();
  await expect(heading(page)).toHaveText('Phường Ba Đình');
  await expect(page.locator('main')).toContainText('Lập trên một phần đất của');
  await expect(page.locator('main')).toContainText('chưa có số nào của Phường Ba Đình');
  await expect(page.locator('main table')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Cấp đơn vị' }).getByRole('link', { name: 'Hà Nội' }).click();
  await expect(heading(page)).toHaveText('Thành phố Hà Nội');
  await page.getByRole('link', { name: 'So sánh Tốc độ tăng GRDP với cả nước' }).click();
  await expect(page).toHaveURL(/\/compare\/\?i=grdp-growth&u=P34-01,VN$/);
});

test('a merged province names what it came from, with date and legal basis', async ({ page }) => {
  await page.goto('./units/P34-37/');
  await expect(page.locator('main')).toContainText(
    'Sáp nhập từ Hà Nam, Nam Định và Ninh Bình từ 01/07/2025, theo Nghị quyết 202/2025/QH15.'
  );
  await page.goto('./en/units/P63-35/');
  await expect(page.locator('main')).toContainText('Merged whole into Ninh Binh, effective 1 Jul 2025');
});

test('a figure opens its evidence and says under which code it was published', async ({ page }) => {
  await page.goto('./units/P34-01/');
  await alive(page);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Đảng viên mới kết nạp' }) });
  await expect(row).toContainText('công bố với mã P63-01');
  await row.getByRole('link', { name: 'đảng viên', exact: false }).nth(1).click();
  await expect(page.getByRole('dialog')).toContainText('Đảng viên mới kết nạp, Hà Nội');
});

test('strips say in words all that they show', async ({ page }) => {
  await page.goto('./units/P63-35/');
  const strips = page.locator('main').getByRole('img');
  expect(await strips.count()).toBeGreaterThan(5);
  for (const text of await strips.evaluateAll((all) => all.map((strip) => strip.getAttribute('aria-label'))))
    expect(text).toMatch(/Hà Nam .+; thấp nhất .+; tứ phân vị .+; cao nhất .+; \d+\/63 đơn vị có số liệu/);
});

for (const path of ['units/', 'units/P34-01/', 'units/VN/', 'en/units/C126-00004/'])
  test(
    `${path} has nothing that axe finds and fits a telephone`,
    wide(!['units/', 'units/P34-01/'].includes(path)),
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`./${path}`);
      await alive(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await violations(page)).toEqual([]);
    }
  );
