import { alive, heading } from './overview';
import { expect, test } from './site';
import { violations } from './violations';

test('without JavaScript the whole report of the newest snapshot is there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./data/');
  await expect(page.locator('#snapshots tbody tr').first()).toContainText('3.171');
  await expect(page.locator('#sums')).toContainText('703.661 tỷ đồng');
  await expect(page.locator('#late')).toContainText('Lẽ ra có trước');
  await context.close();
});

test.describe('files', () => {
  test.use({ allow: /Failed to load resource/ });
  test('a turned bit and a file that is gone are told, the other files match, and the result is text', async ({
    page
  }) => {
    await page.route('**/snapshots/2026-01-31/grdp.parquet', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      body[body.length >> 1]! ^= 1;
      await route.fulfill({ response, body });
    });
    await page.route('**/snapshots/2024-12-31/units.parquet', (route) => route.fulfill({ status: 404 }));
    await page.goto('./');
    await alive(page);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Số liệu và phiên bản' }).click();
    await expect(heading(page)).toHaveText('Số liệu và phiên bản');
    const verify = page.locator('#verify');
    await verify.getByRole('button', { name: 'Kiểm tra lại toàn bộ tệp' }).click();
    await expect(verify.getByRole('status').first()).toHaveText(/^2\/\d{3} tệp không khớp/);

    const bad = verify.locator('tr.bad');
    await expect(bad).toHaveCount(2);
    const turned = bad.filter({ hasText: 'grdp.parquet' });
    await expect(turned).toContainText('khác');
    await expect(bad.filter({ hasText: 'units.parquet' })).toContainText('không có tệp');
    await expect(verify.locator('details[open]')).toHaveCount(2);
    await expect(turned.locator('code')).toHaveText(Array(3).fill(/^[0-9a-f]{8}…[0-9a-f]{8}$/));
    await verify.getByLabel('Xem đủ mã băm').check();
    await expect(turned.locator('code')).toHaveText(Array(3).fill(/^[0-9a-f]{64}$/));
    expect(await violations(page)).toEqual([]);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      verify.getByRole('button', { name: 'Tải CSV' }).click()
    ]);
    expect(file.suggestedFilename()).toBe('kiem-tra-tep.csv');

    await page.unrouteAll();
    await verify.getByRole('combobox').selectOption('2026-01-31');
    await verify.getByRole('button', { name: 'Chỉ kiểm tra 31/01/2026' }).click();
    await expect(verify.getByRole('status').first()).toHaveText('Cả 16 tệp đều khớp.');
  });
});

test('an older snapshot is asked of the engine, kept in the address, and fits a telephone', async ({ page }) => {
  // A dozen questions to an engine that has to start.
  test.slow();
  await page.goto('./data/?s=nowhere#coverage');
  await alive(page);
  await expect(page.locator('#quality')).toContainText('Không có bản số liệu “nowhere”');
  await expect(page.locator('#coverage details')).toHaveAttribute('open');
  await page.locator('#quality select').selectOption('2023-12-28');
  await expect(page.locator('#quality .summary')).toContainText('Bản số liệu 28/12/2023: 1 chuỗi số liệu trễ', {
    timeout: 40_000
  });
  await expect(page).toHaveURL(/\?s=2023-12-28#coverage$/);
  await page.setViewportSize({ width: 360, height: 740 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBe(360);
  await page.goto('./en/data/#coverage');
  await alive(page);
  await expect(page.locator('#coverage details')).toHaveAttribute('open');
  await expect(page.locator('#quality .summary')).toContainText('13 of 39 totals do not match their parts.');
  expect(await width()).toBe(360);
  expect(await violations(page)).toEqual([]);
});
