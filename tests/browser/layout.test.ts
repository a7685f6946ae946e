import type { Page } from '@playwright/test';
import { charts, heading, lead, open, SEED, settled } from './overview';
import { expect, test } from './site';

const WIDTHS = [360, 768, 1440, 1920];

/** What sticks out: the page itself, text of a headline cell outside its cell, a drawing outside its column. */
const stickingOut = (page: Page) =>
  page.evaluate(() => {
    const out: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) out.push(`page: ${scrollWidth} > ${clientWidth}`);
    const outside = (inner: DOMRect, outer: DOMRect) =>
      inner.width > 0 &&
      (inner.left < outer.left - 1 || inner.right > outer.right + 1 || inner.bottom > outer.bottom + 1);
    for (const cell of document.querySelectorAll('main li:has(> h3)')) {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(node);
        if ([...range.getClientRects()].some((rect) => outside(rect, cell.getBoundingClientRect())))
          out.push(`cell: ${node.textContent}`);
      }
    }
    for (const chart of document.querySelectorAll('main section [role=img]')) {
      const column = chart.closest('section')?.getBoundingClientRect();
      for (const svg of chart.querySelectorAll('svg'))
        if (column && outside(svg.getBoundingClientRect(), column))
          out.push(`chart: ${chart.getAttribute('aria-label')}`);
    }
    return out;
  });

for (const [name, lang, query, title] of [
  ['the default view', 'vi', '', 'Hà Nội, năm 2025'],
  ['the view of 2023', 'en', SEED, 'Hanoi, 2023']
] as const) {
  test(`${name} fits every width: nothing scrolls sideways, nothing is clipped`, async ({ page }) => {
    await open(page, lang, query);
    await expect(heading(page)).toHaveText(title);
    await settled(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 700 ? 740 : 1080 });
      await charts(page).last().scrollIntoViewIfNeeded();
      await expect(charts(page).first().locator('svg:visible').first()).toBeVisible();
      await expect.poll(() => stickingOut(page), `${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await lead(page).getByRole('link').first().click();
    const box = await page.getByRole('dialog').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 361)).toBeLessThanOrEqual(360);
  });
}

test('text grows for a projector', async ({ page }) => {
  await open(page, 'vi');
  const size = () => lead(page).evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  await page.setViewportSize({ width: 360, height: 740 });
  const small = await size();
  await page.setViewportSize({ width: 1920, height: 1080 });
  expect(await size()).toBeGreaterThan(small * 1.1);
});

test('paper has the tables and the sources, and nothing to click', async ({ page }) => {
  await open(page, 'vi');
  await expect(page.getByRole('table').filter({ hasText: '8,02%' })).toBeHidden();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const id of ['growth', 'budget', 'party', 'changes']) {
    const table = page.locator(`section[aria-labelledby=${id}-title]`).getByRole('table');
    await expect(table).toBeVisible();
    await expect(table.getByRole('row').last()).toBeVisible();
  }
  await expect(page.locator(':is(select, button, nav, summary:not(:has(h2))):visible')).toHaveCount(0);
  await expect(page.getByText('CafeF, 09/01/2026').first()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toMatch(
    /^(rgb\(0, 0, 0\)|color\(srgb 0 0 0\)|oklch\(0 )/
  );
  // Twelve printed centimetres of A4 less its margins, in CSS pixels: the page must fit without being cut.
  await page.setViewportSize({ width: 660, height: 930 });
  expect(await stickingOut(page)).toEqual([]);
});

test('nothing moves for a reader who asked for no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 });
    for (const type of ['transitionrun', 'animationstart'])
      addEventListener(type, () => (window as unknown as { moved: number }).moved++, true);
  });
  const moved = () => page.evaluate(() => (window as unknown as { moved: number }).moved);
  await open(page, 'vi', SEED);
  await expect(heading(page)).toHaveText('Hà Nội, năm 2023');
  await settled(page);
  expect(await moved()).toBe(0);

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.reload();
  await expect(heading(page)).toHaveText('Hà Nội, năm 2023');
  await expect.poll(moved).toBeGreaterThan(0);
});
