import { alive, heading, query } from './overview';
import { expect, test } from './site';
import { violations } from './violations';
import { wide } from './wide';

test('the search finds by folded words, keeps itself in the address and comes back from it', async ({ page }) => {
  await page.goto('./indicators/');
  await alive(page);
  await page.getByRole('searchbox').fill('thu ngan sach');
  await expect(page.getByRole('link', { name: 'Thu ngân sách nhà nước trên địa bàn', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Dân số trung bình' })).toHaveCount(0);
  await expect.poll(() => query(page)).toContain('q=thu+ngan+sach');
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('thu ngan sach');
  await expect(page.getByRole('link', { name: 'Dân số trung bình' })).toHaveCount(0);
  await page.getByRole('searchbox').fill('xyzxyz');
  await expect(page.getByRole('status')).toContainText('xyzxyz');
});

test('a mark of the coverage grid opens its evidence, by mouse and by keyboard', async ({ page }) => {
  await page.goto('./indicators/grdp-growth/');
  await alive(page);
  await expect(heading(page)).toHaveText('Tốc độ tăng GRDP');
  const mark = page.getByRole('link', { name: /^Hà Nội, năm 2023: / }).first();
  await mark.click();
  await expect(page.getByRole('dialog')).toContainText('Hà Nội, năm 2023');
  await page.keyboard.press('Escape');
  await mark.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('a[data-mark]:focus')).toHaveAccessibleName(/^Hà Nội, năm 202/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a large grid scrolls in its own box on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./indicators/population/');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const first = page.getByRole('rowheader', { name: 'An Giang' }).first();
  const before = await first.boundingBox();
  await page.getByRole('group', { name: 'Đơn vị và kỳ có số liệu' }).evaluate((box) => (box.scrollLeft = 300));
  expect((await first.boundingBox())?.x).toBe(before?.x);
});

for (const path of ['indicators/', 'indicators/poverty-rate/', 'en/indicators/budget-revenue/'])
  test(`${path} has nothing that axe finds`, wide(path.startsWith('en/')), async ({ page }) => {
    await page.goto(`./${path}`);
    await alive(page);
    expect(await violations(page)).toEqual([]);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole list is there, and a mark leads to its line in the table of publications', async ({ page }) => {
    await page.goto('./indicators/');
    expect(await page.locator('main table a').count()).toBeGreaterThan(90);
    await page.goto('./indicators/poverty-rate/');
    await page.getByRole('link', { name: /^Hà Nội, năm 2011: / }).click();
    await expect(page.locator('tr:target')).toBeVisible();
  });
});
