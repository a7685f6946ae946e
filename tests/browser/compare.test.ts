import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { address, alive, LANGUAGES, query, settled, type Language } from './overview';
import { expect, test } from './site';
import { violations } from './violations';
import { wide } from './wide';

/** Opens a comparison and waits until its figure is the one that was asked for. */
async function open(page: Page, lang: Language, search = ''): Promise<void> {
  await page.goto(`${address(lang)}compare/${search}`);
  await alive(page);
  await settled(page);
}

const title = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const chart = (page: Page) => page.getByRole('application');
const WORDS = {
  vi: {
    indicators: 'Thêm chỉ tiêu…',
    units: 'Thêm đơn vị…',
    table: 'Bảng',
    peers: 'Nhóm so sánh',
    reading: 'Cách xem'
  },
  en: { indicators: 'Add an indicator…', units: 'Add a unit…', table: 'Table', peers: 'Peers', reading: 'Reading' }
} as const;

for (const lang of LANGUAGES) {
  const words = WORDS[lang];

  test(
    `${lang}: the default figure is there with finding, values, source and snapshot`,
    wide(lang !== 'vi'),
    async ({ page }) => {
      await open(page, lang);
      await expect(title(page)).not.toBeEmpty();
      await expect(page.getByRole('table').first()).toContainText(lang === 'vi' ? '6,27' : '6.27');
      await expect(page.locator('.source')).toContainText(/31\/01\/2026|31 Jan 2026/);
    }
  );

  test(
    `${lang}: a unit is found without diacritics and stands in the address`,
    wide(lang !== 'vi'),
    async ({ page }) => {
      await open(page, lang);
      const field = page.getByRole('combobox', { name: words.units });
      await field.fill('da nang');
      await page
        .getByRole('option', { name: lang === 'vi' ? 'Thành phố Đà Nẵng' : 'Da Nang' })
        .first()
        .click();
      await expect.poll(() => query(page)).toContain('P34-48');
      await settled(page);
      await expect(page.getByRole('table').first()).toContainText(lang === 'vi' ? 'Đà Nẵng' : 'Da Nang');
    }
  );
}

test('the address is the view: the same figure for whoever opens it, and the way back', async ({ page }) => {
  await open(page, 'vi', '?i=population&p=2005..2010&as=table');
  await expect(page.getByRole('table').first()).toContainText('2010');
  await expect(chart(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Đường', exact: true }).click();
  await expect(chart(page)).toBeVisible();
  await expect.poll(() => query(page)).not.toContain('as=table');
  await page.goBack();
  await expect(chart(page)).toHaveCount(0);
});

test('arrow keys walk the points, and each value is said', async ({ page }) => {
  await open(page, 'vi');
  await chart(page).focus();
  const said = page.locator('.said');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('Hà Nội');
  const last = await said.textContent();
  await page.keyboard.press('ArrowLeft');
  await expect(said).not.toHaveText(last ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(said).toContainText('Cả nước');
  await page.keyboard.press('Escape');
  await expect(said).toBeEmpty();
});

test('a reading that is not possible says why, and another stands in its place', async ({ page }) => {
  await open(page, 'vi', '?p=2023&as=line');
  await expect(page.locator('.instead')).toContainText('kỳ');
  // Playwright does not click what is aria-disabled; a reader can, and is told why.
  await page.getByRole('button', { name: 'Đường', exact: true }).click({ force: true });
  await expect(page.locator('#reading-reason')).not.toBeEmpty();
});

test('a second choice of the same indicators asks the engine nothing', async ({ page }) => {
  await open(page, 'vi', '?i=population&u=P63-01&p=2010&as=table');
  await page.evaluate(() => {
    const original = Worker.prototype.postMessage;
    (window as unknown as { messages: number }).messages = 0;
    Worker.prototype.postMessage = function (this: Worker, ...args: [unknown]) {
      (window as unknown as { messages: number }).messages++;
      return original.apply(this, args as never);
    };
  });
  const messages = () => page.evaluate(() => (window as unknown as { messages: number }).messages);
  await page.getByRole('combobox', { name: 'Nhóm so sánh' }).selectOption('all');
  await expect(page.getByRole('row')).toHaveCount(64);
  expect(await messages()).toBe(0);
});

test('what cannot be used in the address is told, and the page still compares', async ({ page }) => {
  await open(
    page,
    'vi',
    '?i=<script>alert(1)</script>&u=%00,P34-01&p=9999&as=pie&t=x&g=y&by=%22&s=2000-01-01&title=<img src=x onerror=alert(1)>'
  );
  await expect(page.locator('.notice')).not.toHaveCount(0);
  await expect(title(page)).toHaveText('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('table').first()).toContainText('6,27');
});

test('two indicators that share no period, a unit without data and 63 lines at once are answered in words', async ({
  page
}) => {
  await open(page, 'vi', '?i=population,exports&u=P34-01');
  await expect(title(page)).not.toBeEmpty();
  await open(page, 'vi', '?u=C126-00008');
  await expect(title(page)).toContainText('Chưa có');
  await open(page, 'vi', '?i=population&u=P63-01&g=all&p=2005..2019&as=line');
  await expect(page.locator('.instead')).not.toBeEmpty();
});

test.describe('axe', () => {
  for (const lang of LANGUAGES) {
    test(
      `${lang}: nothing to find in lines, an open list, a map, a heat table and a menu`,
      wide(lang !== 'vi'),
      async ({ page }) => {
        test.slow();
        await open(page, lang);
        expect(await violations(page), 'default').toEqual([]);
        await page.getByRole('combobox', { name: WORDS[lang].units }).fill('ha');
        await expect(page.getByRole('listbox')).toBeVisible();
        expect(await violations(page), 'open list').toEqual([]);
        // Further on only words differ, and words change nothing that axe looks at.
        if (lang !== 'vi') return;
        await open(page, lang, '?i=population&u=P34-01&g=all&p=2018&as=map');
        await expect(page.getByRole('button', { pressed: true, name: 'Bản đồ' })).toBeVisible();
        expect(await violations(page), 'map').toEqual([]);
        await open(page, lang, '?i=poverty-rate&u=P63-01&g=region&as=heat');
        await page.locator('.take summary').click();
        expect(await violations(page), 'heat table and menu').toEqual([]);
      }
    );
  }
});

test('a figure is taken away as picture, sheet and data, and its title is the reader’s to change', async ({ page }) => {
  await open(page, 'vi', '?i=poverty-rate&u=P63-01&g=central-cities&p=2010');
  await page.getByRole('button', { name: 'Sửa tiêu đề' }).click();
  await page.getByRole('textbox', { name: 'Tiêu đề của hình' }).fill('Tỷ lệ hộ nghèo của các thành phố');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Tỷ lệ hộ nghèo của các thành phố');
  await expect.poll(() => new URL(page.url()).searchParams.get('title')).toBe('Tỷ lệ hộ nghèo của các thành phố');

  for (const [name, ending, start] of [
    [/PNG/, '.png', '\x89PNG'],
    [/SVG/, '.svg', '<'],
    [/Excel/, '.csv', '\xef\xbb\xbf'],
    [/Parquet/, '.parquet', 'PAR1']
  ] as const) {
    await page.locator('.take summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    expect(download.suggestedFilename()).toMatch(/^ha-noi_.*2026-01-31/);
    expect(download.suggestedFilename().endsWith(ending)).toBe(true);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
    expect(bytes.length).toBeGreaterThan(300);
  }
});
