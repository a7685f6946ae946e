import { address, lead } from './overview';
import { expect, test } from './site';
import { wide } from './wide';

test.use({ javaScriptEnabled: false });

const PAGES = [
  {
    lang: 'vi',
    h1: 'Hà Nội, năm 2025',
    says: ['8,16%', '704.500 tỷ đồng', '137,1% dự toán', '20,65 tỷ USD'],
    headline: ['Tốc độ tăng GRDP 8,16 %', 'Thu ngân sách nhà nước trên địa bàn vượt 704.500 tỷ đồng'],
    why: 'Bản số liệu này chưa có số này.',
    charts: { growth: ['8,16', '8,02', 'Hà Nội', 'Cả nước', '2025'], budget: ['vượt 704.500', '509.300'] },
    tables: { growth: ['2025', '8,16%', '8,02%'], budget: ['vượt 704.500', 'dự toán'] },
    noscript: 'Trình duyệt đang tắt JavaScript',
    sources: 'Nguồn của các con số'
  },
  {
    lang: 'en',
    h1: 'Hanoi, 2025',
    says: ['8.16%', 'VND 704,500 billion', '137.1% of the budget plan', 'USD 20.65 billion'],
    headline: ['GRDP growth 8.16 %', 'State budget revenue in the area more than VND 704,500 billion'],
    why: 'This snapshot does not have this figure.',
    charts: { growth: ['8.16', '8.02', 'Hanoi', 'Viet Nam', '2025'], budget: ['more than 704,500', '509,300'] },
    tables: { growth: ['2025', '8.16%', '8.02%'], budget: ['more than 704,500', 'plan'] },
    noscript: 'JavaScript is off in this browser',
    sources: 'Where the figures come from'
  }
] as const;

for (const { lang, h1, says, headline, why, charts, tables, noscript, sources } of PAGES) {
  test(
    `${lang}: words, numbers, tables, charts and sources are in the page itself`,
    wide(lang !== 'vi'),
    async ({ page, request }) => {
      await page.goto(address(lang));
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('heading', { level: 1, name: h1, exact: true })).toBeVisible();
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.locator('noscript p')).toContainText(noscript);
      for (const text of says) await expect(lead(page)).toContainText(text);
      const strip = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) });
      for (const text of headline) await expect(strip.filter({ hasText: spaced(text) })).toBeVisible();
      await expect(strip.filter({ hasText: why }).first()).toBeVisible();

      for (const id of ['growth', 'budget'] as const) {
        const figure = page.locator(`section[aria-labelledby=${id}-title]`);
        const chart = figure.locator('[role=img] svg:visible');
        await expect(chart).toHaveCount(1);
        const box = await chart.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(100);
        for (const text of charts[id]) await expect(chart.getByText(text, { exact: true }).first()).toBeVisible();
        await figure.locator('summary').last().click();
        for (const text of tables[id]) await expect(figure.getByRole('table')).toContainText(text);
      }

      const list = page.getByRole('region', { name: sources });
      await list.locator('summary').click();
      expect(await list.getByRole('listitem').count()).toBeGreaterThan(20);
      await expect(list.getByRole('listitem').first()).toContainText(/06\/01\/2026|6 Jan 2026/);
      const hrefs = await page
        .locator('a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      const numbers = hrefs.filter((href) => href.startsWith('#') && href !== '#main');
      expect(numbers.length).toBeGreaterThan(30);
      for (const href of new Set(numbers)) await expect(list.locator(`[id="${href.slice(1)}"]`)).toHaveCount(1);
      for (const href of new Set(hrefs.filter((href) => !href.startsWith('#')))) {
        const target = new URL(href, page.url());
        expect(target.origin).toBe(new URL(page.url()).origin);
        expect((await request.get(target.href)).status(), href).toBe(200);
      }
    }
  );
}

test('a number leads to its source in the list', async ({ page }) => {
  await page.goto(address('vi'));
  await lead(page)
    .getByRole('link', { name: /704\.500/ })
    .click();
  const target = page.locator('li:target');
  await expect(target).toBeInViewport();
  await expect(target).toContainText('CafeF, 09/01/2026');
});

test('no control that could not do anything is shown', async ({ page }) => {
  await page.goto(address('vi'));
  await expect(page.locator('select:visible')).toHaveCount(0);
  await expect(page.locator('button:visible')).toHaveCount(0);
});

const spaced = (text: string) =>
  new RegExp(
    text
      .replace(/[.*+?()]/g, '\\$&')
      .split(' ')
      .join('\\s*')
  );
