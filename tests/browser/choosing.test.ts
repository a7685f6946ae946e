import { cell, charts, heading, open, query, selects, settled } from './overview';
import { expect, test } from './site';

test('unit, period and snapshot change the numbers and the address; back and forward restore both', async ({
  page
}) => {
  await open(page, 'vi');
  const { unit, period, snapshot } = selects(page, 'vi');
  const growth = cell(page, 'Tốc độ tăng GRDP');
  const seen = async (search: string, title: string, value: string) => {
    await expect(heading(page)).toHaveText(title);
    await expect(growth).toContainText(value);
    expect(query(page)).toBe(search);
    await expect(page).toHaveTitle(`${title} – Toàn Cảnh`);
  };
  await seen('', 'Hà Nội, năm 2025', '8,16');
  await period.selectOption('2024');
  await seen('?p=2024', 'Hà Nội, năm 2024', '6,52');
  await unit.selectOption({ label: 'Thành phố Đà Nẵng' });
  await expect(heading(page)).toHaveText('Đà Nẵng, năm 2024');
  const daNang = query(page);
  expect(new URLSearchParams(daNang).get('u')).toMatch(/^P34-/);
  await unit.selectOption({ label: 'Thành phố Hà Nội' });
  await seen('?p=2024', 'Hà Nội, năm 2024', '6,52');
  await snapshot.selectOption('2023-12-28');
  await expect(page.getByText('Đang xem bản số liệu cũ, ngày 28/12/2023')).toBeVisible();
  await period.selectOption('2023');
  await seen('?s=2023-12-28', 'Hà Nội, năm 2023', '6,27');

  for (let i = 0; i < 2; i++) await page.goBack();
  await seen('?p=2024', 'Hà Nội, năm 2024', '6,52');
  await page.goBack();
  await expect(heading(page)).toHaveText('Đà Nẵng, năm 2024');
  expect(query(page)).toBe(daNang);
  await expect(unit).toHaveValue(new URLSearchParams(daNang).get('u') ?? '');
  for (let i = 0; i < 2; i++) await page.goBack();
  await seen('', 'Hà Nội, năm 2025', '8,16');
  await expect(period).toHaveValue('2025');
  await page.goForward();
  await seen('?p=2024', 'Hà Nội, năm 2024', '6,52');
});

test('a snapshot follows the land: its unit code and its year become the defaults again', async ({ page }) => {
  await open(page, 'vi');
  await selects(page, 'vi').snapshot.selectOption('2023-12-28');
  await expect(heading(page)).toHaveText('Hà Nội, năm 2023');
  expect(query(page)).toBe('?s=2023-12-28');
  await expect(selects(page, 'vi').unit).toHaveValue('P63-01');
});

test('a deep link gives the same view after a reload', async ({ page }) => {
  await open(page, 'vi', '?u=P63-79&p=2022&s=2024-12-31');
  await expect(heading(page)).toHaveText(/Hồ Chí Minh, năm 2022$/);
  const drawn = async () => {
    await settled(page);
    for (const chart of await charts(page).all()) await expect(chart.locator('svg:visible')).toHaveCount(1);
  };
  await drawn();
  const before = await page.locator('main').innerText();
  await page.reload();
  await expect(heading(page)).toHaveText(/Hồ Chí Minh, năm 2022$/);
  await drawn();
  expect(await page.locator('main').innerText()).toBe(before);
  expect(query(page)).toBe('?u=P63-79&p=2022&s=2024-12-31');
});

test('a view seen before is drawn without the engine, and no file of a snapshot is fetched twice', async ({ page }) => {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Object.assign(window, { asked: 0 });
    Worker.prototype.postMessage = function (...args: unknown[]) {
      (window as unknown as { asked: number }).asked++;
      return post.apply(this, args as Parameters<typeof post>);
    };
  });
  const files: string[] = [];
  page.on('request', (request) => request.url().endsWith('.parquet') && files.push(request.url()));
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);

  await open(page, 'vi');
  expect(await asked()).toBe(0);
  const { period, snapshot } = selects(page, 'vi');
  await period.selectOption('2024');
  await expect(heading(page)).toHaveText('Hà Nội, năm 2024');
  await settled(page);
  await snapshot.selectOption('2023-12-28');
  await expect(page.getByText('Đang xem bản số liệu cũ, ngày 28/12/2023')).toBeVisible();
  await settled(page);
  const before = await asked();
  expect(before).toBeGreaterThan(10);

  await snapshot.selectOption('2026-01-31');
  await expect(cell(page, 'Tốc độ tăng GRDP')).toContainText('6,52');
  await period.selectOption('2025');
  await expect(cell(page, 'Tốc độ tăng GRDP')).toContainText('8,16');
  await page.goBack();
  await expect(heading(page)).toHaveText('Hà Nội, năm 2024');
  await settled(page);
  expect(await asked()).toBe(before);
  expect(files.length).toBeGreaterThan(0);
  expect(new Set(files).size).toBe(files.length);
});

test('growth by quarter is in the address, and asks for nothing new', async ({ page }) => {
  await open(page, 'vi');
  const figure = page.locator('section[aria-labelledby=growth-title]');
  await figure.getByRole('button', { name: 'Từng quý' }).click();
  await expect(figure).toContainText('từng quý so với cùng quý năm trước');
  expect(query(page)).toBe('?by=quarter');
  await figure.locator('summary').last().click();
  await expect(figure.getByRole('table')).toContainText(/quý III\/2025/i);
  await page.reload();
  await expect(figure.getByRole('button', { name: 'Từng quý' })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(figure.getByRole('button', { name: 'Cùng kỳ các năm' })).toHaveAttribute('aria-pressed', 'true');
  expect(query(page)).toBe('');
});

test('back on the first view both charts stand, drawn or still', async ({ page }) => {
  await open(page, 'vi');
  await selects(page, 'vi').period.selectOption('2024');
  await expect(heading(page)).toHaveText('Hà Nội, năm 2024');
  for (const chart of await charts(page).all()) await expect(chart.locator('svg:visible')).toHaveCount(1);
  await page.goBack();
  await expect(heading(page)).toHaveText('Hà Nội, năm 2025');
  for (const chart of await charts(page).all()) await expect(chart.locator('svg:visible')).toHaveCount(1);
  await expect(charts(page).first()).toContainText('8,16');
});
