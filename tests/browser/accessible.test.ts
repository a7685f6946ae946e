import { heading, lead, open, SEED, selects, settled } from './overview';
import { expect, test } from './site';
import { violations } from './violations';
import { wide } from './wide';

test.describe('axe', () => {
  test.use({ allow: /Failed to load resource/ });
  for (const lang of ['vi', 'en'] as const) {
    test(
      `${lang}: nothing to find in the default view, an old view, an open number and a failure`,
      wide(lang !== 'vi'),
      async ({ page }) => {
        await open(page, lang);
        await page.locator('summary').first().click();
        expect(await violations(page), 'default view').toEqual([]);
        // Other words change nothing of what follows.
        if (lang !== 'vi') return;

        await page.route('**/snapshots/2023-12-28/grdp.parquet', (route) => route.fulfill({ status: 404 }));
        await open(page, lang, SEED.replace('P63-01', 'nowhere'));
        await expect(page.getByRole('alert')).toBeVisible();
        expect(await violations(page), 'failure and notice').toEqual([]);

        await page.unrouteAll();
        await page.getByRole('alert').getByRole('button').click();
        await expect(heading(page)).toHaveText('Hà Nội, năm 2023');
        await settled(page);
        expect(await violations(page), 'view of 2023').toEqual([]);

        await lead(page).getByRole('link').first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        expect(await violations(page), 'open number').toEqual([]);
      }
    );
  }
});

test('the keyboard reaches the skip link first, then navigation, choices and numbers, and is never trapped', async ({
  page
}) => {
  await open(page, 'vi');
  const focused = page.locator(':focus');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến thẳng nội dung chính' })).toBeFocused();
  await expect(focused).toBeInViewport();
  const { unit, period, snapshot } = selects(page, 'vi');
  for (const next of [
    page.getByRole('link', { name: 'Toàn Cảnh' }),
    ...[
      'Tổng quan',
      'Kế hoạch',
      'Xây dựng Đảng',
      'So sánh',
      'Chỉ tiêu',
      'Đơn vị',
      'Khám phá',
      'Kiểm tra',
      'Báo cáo'
    ].map((name) => page.getByRole('navigation').getByRole('link', { name, exact: true })),
    page.getByRole('link', { name: 'English' }),
    unit,
    period,
    snapshot,
    lead(page).getByRole('link').first()
  ]) {
    await page.keyboard.press('Tab');
    await expect(next).toBeFocused();
  }
  const number = await focused.elementHandle();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await number?.evaluate((node) => node === document.activeElement)).toBe(true);

  // On to the end of the page: every stop is new, visible and has an outline, and the last leads out.
  const stops = new Set<string>();
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const node = document.activeElement as HTMLElement;
      if (node === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      const place = [...document.querySelectorAll('*')].indexOf(node);
      return {
        place: `${place}`,
        seen: node.checkVisibility() && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      };
    });
    if (!stop) break;
    expect(stop.seen, `focus is seen on element ${stop.place}`).toBe(true);
    expect(stops.has(stop.place), `focus comes back to element ${stop.place}`).toBe(false);
    stops.add(stop.place);
  }
  expect(stops.size).toBeGreaterThan(20);
  expect(stops.size).toBeLessThan(199);
});

test('an open number takes the focus to its first control, the first time and every time', async ({ page }) => {
  await open(page, 'vi');
  for (const number of [lead(page).getByRole('link').first(), lead(page).getByRole('link').last()]) {
    await number.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Đóng' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(number).toBeFocused();
  }
});

test('the skip link leads to the content', async ({ page }) => {
  await open(page, 'en');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('choices can be changed with the keyboard and keep the focus', async ({ page }) => {
  await open(page, 'vi');
  const { period } = selects(page, 'vi');
  await period.focus();
  await period.selectOption('2024');
  await expect(heading(page)).toHaveText('Hà Nội, năm 2024');
  await expect(period).toBeFocused();
});
