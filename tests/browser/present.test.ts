import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site';
import { violations } from './violations';
import { wide } from './wide';

const SNAPSHOT = '2026-01-31';
const ref = (page: string, figure: string, query = '', snapshot = SNAPSHOT) => ({ page, figure, query, snapshot });

/** As a reader's tab has it after opening a file. */
const BRIEFING = {
  format: 'toan-canh-briefing',
  version: 1,
  id: 'b-present',
  lang: 'vi',
  title: 'Báo cáo để thử trình chiếu',
  organisation: 'Ban Tổ chức Thành ủy',
  place: 'Hà Nội',
  symbol: '',
  classification: 'public',
  blocks: [
    { id: 'title', kind: 'title', text: 'Báo cáo để thử', sub: 'Hội nghị', notes: 'Chào hội nghị.' },
    {
      id: 'economy',
      kind: 'heading',
      text: 'Kinh tế',
      blocks: [
        { id: 'growth', kind: 'figure', from: ref('overview', 'growth'), notes: 'Nói chậm.' },
        { id: 'budget', kind: 'figure', from: ref('overview', 'budget') },
        { id: 'headline', kind: 'sentence', from: ref('overview', 'headline') },
        { id: 'scorecard', kind: 'table', from: ref('targets', 'scorecard') }
      ]
    },
    { id: 'members', kind: 'figure', from: ref('members', 'members-pyramid', '', 'demo-2025-12-31') },
    { id: 'gone', kind: 'figure', from: ref('overview', 'growth', '', '2019-12-31') }
  ]
};

const open = async (page: Page, path = 'briefing/present/') => {
  await page.addInitScript(
    (briefing) => sessionStorage.setItem('toan-canh-opened-briefing', briefing),
    JSON.stringify(BRIEFING)
  );
  await page.goto(`./${path}`);
};
const slide = (page: Page): Locator => page.locator('.presenter .screen .slide');
const place = (page: Page): Locator => slide(page).locator('.count');
const at = async (page: Page, number: number) => expect(place(page)).toHaveText(new RegExp(`^${number}/`));

test.beforeEach(async ({ page }) => page.setViewportSize({ width: 1920, height: 1080 }));

test('keys go through the slides, to one by its number, through the overview, and leave to the same block', async ({
  page
}) => {
  await open(page);
  await at(page, 1);
  for (const key of ['ArrowRight', 'PageDown', ' ']) await page.keyboard.press(key);
  await at(page, 4);
  await expect(page.getByRole('status').first()).toContainText('Trang 4/');
  await page.keyboard.press('PageUp');
  await at(page, 3);
  await expect(slide(page).getByRole('heading', { level: 2 })).toContainText('Hà Nội');
  await page.keyboard.press('End');
  await expect(slide(page)).toContainText('Không có bản số liệu mà hình này lấy số.');
  await page.keyboard.press('Home');
  await at(page, 1);
  await page.keyboard.press('4');
  await expect(page.getByText('Đến trang 4: bấm Enter')).toBeVisible();
  await page.keyboard.press('Enter');
  await at(page, 4);

  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Màn hình đen. Bấm' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('button', { name: 'Màn hình đen. Bấm' })).toHaveCount(0);
  await at(page, 4);

  await page.keyboard.press('o');
  await expect(page.getByRole('navigation', { name: 'Tất cả các trang' }).getByRole('button')).not.toHaveCount(0);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await at(page, 3);

  // A reload comes back to the slide; Escape to the block.
  await page.reload();
  await at(page, 3);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/briefing\/#block-growth$/);
  await expect(page.locator('#block-growth')).toBeFocused();
});

test('a number on a slide opens its source, and the keys rest while it is open', async ({ page }) => {
  await open(page);
  await at(page, 1);
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await slide(page).getByRole('link').first().click();
  await expect(page.getByRole('dialog')).toContainText('Nguồn');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await at(page, 3);
});

test('the speaker sees notes and what comes next, keeps the time, and leads the other window', async ({ page }) => {
  await open(page);
  await at(page, 1);
  const isFullScreen = () => page.evaluate(() => document.fullscreenElement !== null);
  if (!(await isFullScreen())) await page.keyboard.press('f');
  await expect.poll(isFullScreen).toBe(true);
  const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
  // Browsers end the full screen for another window, which must not end the presentation.
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  await expect.poll(isFullScreen).toBe(false);
  await expect(speaker.getByRole('region', { name: 'Ghi chú của người nói' })).toContainText('Chào hội nghị.');
  await expect(speaker.getByRole('region', { name: 'Tiếp theo' })).toContainText('Kinh tế');
  await speaker.getByRole('button', { name: 'Trang sau' }).click();
  await at(page, 2);
  await speaker.keyboard.press('PageDown');
  await at(page, 3);
  await expect(speaker.getByRole('region', { name: 'Ghi chú của người nói' })).toContainText('Nói chậm.');
  await speaker.getByRole('button', { name: 'Bắt đầu' }).click();
  await expect(page.locator('.timer')).toHaveText(/^00:0[1-9]$/);
  await speaker.keyboard.press('Escape');
  await at(page, 3);
  expect(await violations(speaker)).toEqual([]);
  await page.close();
  await expect(speaker.getByRole('status')).toHaveText('Cửa sổ trình chiếu đã đóng.');
});

test.describe('without the network', () => {
  // Browsers ask for the icon again when the address changes; no page can help it.
  test.use({ allow: /ERR_INTERNET_DISCONNECTED.*\/icons\// });

  test('every slide is there without the network, in type that is read from afar, stamped where it is made up', async ({
    page,
    context
  }) => {
    await open(page);
    await at(page, 1);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const count = Number((await place(page).innerText()).split('/')[1]);
    expect(count).toBeGreaterThanOrEqual(8);
    for (let number = 1; number <= count; number++) {
      await at(page, number);
      const small = await slide(page).evaluate((node) =>
        [...node.querySelectorAll('h2, p, th, td')]
          .filter((text) => text.textContent !== '' && !text.closest('footer, .legend'))
          .map((text) => ({ size: parseFloat(getComputedStyle(text).fontSize), title: text.matches('h2'), text }))
          .filter(({ size, title }) => size < (title ? 44 : 28))
          .map(({ size, text }) => `${size} ${text.textContent}`)
      );
      expect(small).toEqual([]);
      if ((await slide(page).getAttribute('class'))?.includes('figure')) {
        await expect(slide(page).locator('svg:visible').first()).toBeVisible();
        await expect(slide(page).locator('footer')).toContainText('Bản số liệu');
      }
      await page.keyboard.press('PageDown');
    }
    await page.keyboard.press('7');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('PageUp');
    await expect(slide(page).locator('[data-word]').first()).toBeVisible();
  });
});

test('nothing to present says so and leads to the briefing', async ({ page }) => {
  await page.goto('./briefing/present/');
  await expect(page.getByText('Chưa có báo cáo nào để chiếu.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Đến trang Báo cáo' })).toHaveAttribute('href', /\/briefing\/$/);
  expect(await violations(page)).toEqual([]);
});

for (const { size, name } of [
  { size: { width: 1280, height: 720 }, name: 'a small projector' },
  { size: { width: 390, height: 700 }, name: 'a telephone' }
])
  test(`on ${name} a slide is whole and axe finds nothing`, wide(size.width > 1000), async ({ page }) => {
    await page.setViewportSize(size);
    await open(page);
    await at(page, 1);
    for (const number of [1, 3, 6, 7]) {
      await page.keyboard.press(String(number));
      await page.keyboard.press('Enter');
      await at(page, number);
      const box = await page.locator('.presenter .stage').boundingBox();
      expect(box!.width).toBeLessThanOrEqual(size.width + 1);
      expect(box!.height).toBeLessThanOrEqual(size.height + 1);
    }
    expect(await violations(page)).toEqual([]);
  });

test('on paper only the briefing is printed, every chart drawn for the page', async ({ page }) => {
  await open(page, 'briefing/');
  const figures = page.locator('.briefing-paper .whole');
  await expect(figures).toHaveCount(3, { timeout: 30_000 });
  // The code that draws is loaded for whoever prints from the browser's own menu.
  await page.waitForTimeout(2500);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  for (const figure of await figures.all()) {
    await expect(figure.locator('svg:visible')).toHaveCount(1);
    expect((await figure.boundingBox())!.height).toBeLessThan(900);
  }
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await expect(page.locator('h1')).toBeHidden();
  await expect(page.locator('.briefing-paper [data-word]').first()).toBeVisible();
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--running-title'))
  ).toContain('Báo cáo để thử trình chiếu');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(4);
});
