import { cell, heading, open, query, selects, settled } from './overview';
import { expect, test } from './site';

/** Units with fewer figures, one after the other in the same visit. */
const UNITS = [
  { unit: 'VN', address: '?u=VN', title: 'Cả nước, năm 2025', cell: 'Tốc độ tăng GDP', growth: '8,02' },
  { unit: 'P34-79', address: '?u=P34-79', title: /Hồ Chí Minh, năm 2025$/, cell: 'Tốc độ tăng GRDP', growth: '7,53' },
  { unit: 'P63-79', address: '?u=P63-79', title: /Hồ Chí Minh, năm 2025$/, cell: 'Tốc độ tăng GRDP', growth: null },
  { unit: 'P63-10', address: '?u=P63-10', title: 'Lào Cai, năm 2025', cell: 'Tốc độ tăng GRDP', growth: null }
];
const WHY_MISSING = /Bản số liệu này chưa có số này\.|công bố sau|không so|không còn/;

test('a unit with few figures stands without an error and says why the rest is missing', async ({ page }) => {
  await open(page, 'vi');
  for (const { unit, address, title, cell: name, growth } of UNITS) {
    await test.step(unit, async () => {
      await selects(page, 'vi').unit.selectOption(unit);
      await expect(page).toHaveURL((url) => url.search === address);
      await settled(page);
      await expect(heading(page)).toHaveText(title);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(cell(page, name)).toContainText(growth ?? WHY_MISSING);
      const cells = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
      expect(await cells.count()).toBeGreaterThanOrEqual(6);
      for (const text of await cells.allInnerTexts()) expect(text).toMatch(/\d{4}|[Cc]hưa có|công bố sau|không /);
      await expect(page.locator('main')).not.toContainText(/undefined|NaN|\bnull\b|Infinity|\[object/);
      for (const id of ['growth', 'budget', 'party', 'changes'])
        await expect(page.locator(`section[aria-labelledby=${id}-title]`)).toContainText(/\d|[Cc]hưa có/);
    });
  }
});

test('a province of the old map has its own figures in its own time', async ({ page }) => {
  await open(page, 'vi', '?u=P63-79&p=2024');
  await expect(heading(page)).toHaveText(/Hồ Chí Minh, năm 2024$/);
  await expect(cell(page, 'Tốc độ tăng GRDP')).toContainText('7,17');
  expect(query(page)).toBe('?u=P63-79&p=2024');
});

test('a unit that does not exist yet is not called one that is gone', async ({ page }) => {
  await open(page, 'vi', '?s=2023-12-28');
  await expect(selects(page, 'vi').snapshot).toHaveValue('2023-12-28');
  await expect(page.locator('optgroup[label*="nay không còn"] option[value^="P34-"]')).toHaveCount(0);
});
