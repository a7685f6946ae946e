import { alive, heading } from './overview';
import { expect, test } from './site';
import { violations } from './violations';
import { wide } from './wide';

const row = (page: import('@playwright/test').Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: false }) });

test('the default scorecard is in the page without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./targets/');
  await expect(heading(page)).toHaveText(/^Hà Nội: chỉ tiêu kế hoạch năm \d{4}$/);
  await expect(page.locator('#targets-title')).toContainText(/\d+\/\d+ chỉ tiêu đạt và vượt/);
  await expect(page.locator('main table').first().getByRole('row')).not.toHaveCount(0);
  await context.close();
});

test('two plans side by side, pace one click away, and each number leads to its source', async ({ page }) => {
  await page.goto('./targets/?p=2021&s=2026-01-31');
  await alive(page);
  await expect(page.locator('#targets-title')).toHaveText('1/2 chỉ tiêu đạt và vượt, trong đó 1 vượt');
  const revenue = row(page, 'Thu ngân sách nhà nước trên địa bàn');
  await expect(revenue).toContainText('Dự toán Trung ương giao: khoảng 236.000');
  await expect(revenue).toContainText('Dự toán HĐND thành phố giao: khoảng 251.300');
  const pace = page.locator('tr.more').filter({ hasText: 'khi đó còn cần thêm' });
  await pace.locator('summary').click();
  await expect(pace).toContainText('(n = 2)');
  await pace.getByRole('link', { name: '242.500' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('176.737 / ((305.300 + 499.900) / (400.421 + 704.500)) = 242.524');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('year, term, order and unit are in the address', async ({ page }) => {
  await page.goto('./targets/');
  await alive(page);
  await page.locator('select[name=p]').selectOption('2021..2025');
  await expect(page).toHaveURL(/\?p=2021\.\.2025$/);
  await expect(page.locator('main')).toContainText('Kế hoạch trước đó');
  await page.locator('select[name=by]').selectOption('status');
  await expect(page).toHaveURL(/by=status/);
  await page.getByRole('link', { name: 'Xem năm 2022' }).click();
  await expect(page.locator('#targets-title')).toHaveText('2/2 chỉ tiêu đạt và vượt, trong đó 2 vượt');
  await page.locator('select[name=u]').selectOption('P34-79');
  await expect(heading(page)).toHaveText('TP. Hồ Chí Minh: chỉ tiêu kế hoạch năm 2022');
  await page.goBack();
  await expect(heading(page)).toHaveText('Hà Nội: chỉ tiêu kế hoạch năm 2022');
});

test('an older snapshot knows what it knew: not yet due, with what is still needed', async ({ page }) => {
  await page.goto('./targets/?u=P63-01&s=2023-11-26');
  await alive(page);
  await expect(page.locator('#targets-title')).toHaveText('Chưa chỉ tiêu nào đủ số để xét đạt hay không');
  await expect(page.locator('main')).toContainText('Nguồn công bố: 18/23 chỉ tiêu kế hoạch năm đạt và vượt');
  await expect(row(page, 'Thu ngân sách nhà nước trên địa bàn')).toContainText('chưa đến hạn');
  await expect(page.locator('main')).toContainText('cần thêm 47.650 tỷ đồng trong quý IV');
});

test('values of the address that are none fall back with a notice', async ({ page }) => {
  await page.goto('./targets/?p=<b>x&by=zzz&u=P99');
  await alive(page);
  await expect(page.getByText('Không có kỳ “<b>x”')).toBeVisible();
  await expect(page.getByText('Không có cách sắp xếp “zzz”')).toBeVisible();
  await expect(page.getByText('Không có đơn vị “P99”')).toBeVisible();
  await expect(heading(page)).toHaveText(/^Hà Nội/);
});

for (const path of ['targets/', 'en/targets/?p=2021', 'targets/?p=2022&by=percent'])
  test(`${path} has nothing that axe finds and fits a telephone`, wide(path !== 'targets/'), async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`./${path}`);
    await alive(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const summary of await page.locator('tr.more summary').all()) await summary.click();
    expect(await violations(page)).toEqual([]);
  });

test('on paper everything that is folded is open', async ({ page }) => {
  await page.goto('./targets/?p=2021');
  await alive(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText('Nguồn in mức cần đạt')).toBeVisible();
  await expect(page.getByText('Thử lại trên')).toBeVisible();
});
