import type { Page } from '@playwright/test';
import { address, alive, query, settled, type Language } from './overview';
import { expect, test } from './site';
import { violations } from './violations';
import { wide } from './wide';

const WORDS = {
  vi: { field: 'Câu truy vấn SQL', run: 'Chạy', done: /^Xong: [\d.]+ dòng/, heading: 'Hỏi số liệu bằng SQL' },
  en: { field: 'SQL query', run: 'Run', done: /^Done: [\d,]+ rows/, heading: 'Ask the figures in SQL' }
} as const;

const HANOI_2023 = `select o.value from observations o where o.indicator = 'grdp-growth' and o.unit = 'P63-01' and o.period = '2023' and o.dimension = '' and o.published = '2023-12-28'`;
const RUNAWAY = 'select count(*) from range(1000000) a, range(1000000) b where (a.range * b.range) % 7 = 3';

/** Opens the page and waits for the editor, which grows out of the plain field. */
async function open(page: Page, lang: Language, search = ''): Promise<void> {
  await page.goto(`${address(lang)}explore/sql/${search}`);
  await alive(page);
  await expect(editor(page, lang)).toBeVisible();
}

const editor = (page: Page, lang: Language = 'vi') =>
  page.locator('.cm-content').and(page.getByLabel(WORDS[lang].field));
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.getByRole('status').filter({ hasText: /./ }).first();
const answer = (page: Page) => page.getByRole('region', { name: /Kết quả truy vấn|Query result/ });
const asked = (sql: string) => `?q=${encodeURIComponent(sql)}`;

async function write(page: Page, sql: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(sql);
}

for (const lang of ['vi', 'en'] as const) {
  const words = WORDS[lang];
  test(`${lang}: a statement runs and stands in the address`, wide(lang !== 'vi'), async ({ page }) => {
    await open(page, lang);
    await expect(page.getByRole('heading', { level: 1, name: words.heading })).toBeVisible();
    expect(query(page)).toBe('');
    await button(page, words.run).click();
    await expect(status(page)).toHaveText(words.done);
    await expect(answer(page)).toContainText(lang === 'vi' ? '6,27' : '6.27');

    await open(page, lang, asked(HANOI_2023));
    await expect(answer(page)).toContainText(lang === 'vi' ? '6,27' : '6.27');
  });
}

test('values stand in place of the marks, and a number that is none is told', async ({ page }) => {
  await open(page, 'vi');
  await write(page, 'select count(*) as n from observations where year = ? and unit = ?');
  await page.getByRole('textbox', { name: 'Giá trị 1' }).fill('hai');
  await page.getByRole('combobox', { name: 'Loại của giá trị 1' }).selectOption('number');
  await page.getByRole('textbox', { name: 'Giá trị 2' }).fill('P63-01');
  await button(page, 'Chạy').click();
  await expect(page.getByText('Giá trị 1 chưa phải là số')).toBeVisible();
  await page.getByRole('textbox', { name: 'Giá trị 1' }).fill('2023');
  await button(page, 'Chạy').click();
  await expect(status(page)).toHaveText(WORDS.vi.done);
  expect(query(page)).toContain('p=2023,%27P63-01%27');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Giá trị 2' })).toHaveValue('P63-01');
  await expect(answer(page)).toBeVisible();
});

test('an error is told in plain words and marked at its place, and nothing is lost', async ({ page }) => {
  await open(page, 'vi');
  await write(page, 'select o.valu\nfrom observations o');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('alert')).toContainText(
    'Dòng 1, ký tự 10. Bảng “o” không có cột “valu”. Có phải là “value”?'
  );
  await expect(page.locator('.cm-lintRange-error')).toHaveText('valu');
  expect(await violations(page)).toEqual([]);
  await button(page, 'Đến chỗ lỗi').click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(editor(page)).toContainText('select o.alu');

  await write(page, 'drop view observations');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('alert')).toContainText('chỉ chạy câu đọc số liệu');
  await write(page, 'select count(*) as n from observations');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(status(page)).toHaveText(WORDS.vi.done);
});

test('codes are found by name without diacritics, in and outside of quotes', async ({ page }) => {
  await open(page, 'vi');
  await write(page, '');
  await page.keyboard.type('select * from observations where indicator = tang truong');
  await expect(page.getByRole('option', { name: /'grdp-growth'\s*Tốc độ tăng GRDP$/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await editor(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type(" and unit = 'ha noi");
  await expect(page.getByRole('option', { name: /'P34-01'\s*Thành phố Hà Nội$/ })).toBeVisible();
  // A list that has just come up takes no key: it could have been meant for the text.
  await page.waitForTimeout(150);
  await page.keyboard.press('Tab');
  await expect(editor(page)).toHaveText(
    "select * from observations where indicator = 'grdp-growth' and unit = 'P34-01'"
  );
  await page.keyboard.type(' and valu');
  await expect(page.getByRole('option', { name: /^value\s/ })).toBeVisible();
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  await expect(editor(page)).toContainText("'P34-01' and value");
});

test('a statement without an end is stopped, and the next one answers within seconds', async ({ page }) => {
  await open(page, 'vi', asked(RUNAWAY));
  await expect(status(page)).toHaveText('Đang chạy…');
  // It goes on for as long as it is let.
  await expect(page.getByText(/\(đã \d+ giây\)/)).toBeVisible();
  await button(page, 'Dừng').click();
  await expect(status(page)).toHaveText('Đã dừng câu truy vấn.');
  await write(page, HANOI_2023);
  const began = Date.now();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(answer(page)).toContainText('6,27');
  expect(Date.now() - began).toBeLessThan(8_000);
});

test('a colleague’s link shows its statement; back and forward go through what was run', async ({ page }) => {
  await open(page, 'vi', asked('select 11 as n'));
  await expect(answer(page)).toContainText('11');
  await write(page, 'select 22 as n');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(answer(page)).toContainText('22');
  await page.goBack();
  await expect(editor(page)).toHaveText('select 11 as n');
  await expect(answer(page)).toContainText('11');
  await page.goForward();
  await expect(editor(page)).toHaveText('select 22 as n');
});

test('a broken address is told, and a sample stands in its place', async ({ page }) => {
  await open(page, 'vi', '?z=broken&s=1999-01-01');
  await expect(page.getByText('Không đọc được câu truy vấn trong địa chỉ (“broken”)')).toBeVisible();
  await expect(page.getByText('Không có bản số liệu “1999-01-01”')).toBeVisible();
  await expect(editor(page)).toContainText('from observations o');
});

test('what is typed before the editor is there stays', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/_app\/immutable\/chunks\//, async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes('cm-tooltip-autocomplete')) await held;
    await route.fulfill({ response });
  });
  await page.goto(`${address('vi')}explore/sql/`);
  await alive(page);
  const field = page.getByRole('textbox', { name: WORDS.vi.field });
  await field.fill('select 33 as n');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(answer(page)).toContainText('33');
  await field.focus();
  await page.keyboard.press('End');
  release();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type(', 44 as m');
  await expect(editor(page)).toHaveText('select 33 as n, 44 as m');
});

test('schema, samples and what ran are put into the statement', async ({ page }) => {
  await open(page, 'vi');
  const schema = page.getByRole('region', { name: 'Bảng và cột' });
  await schema.getByText('observations', { exact: true }).click();
  await expect(schema.getByText('Mã chỉ tiêu, xem bảng indicators').first()).toBeVisible();
  await write(page, 'select ');
  await schema.getByRole('button', { name: 'indicator', exact: true }).click();
  await page.keyboard.type(' from observations');
  await expect(editor(page)).toHaveText('select indicator from observations');
  await button(page, 'Cách chạy').click();
  await expect(page.getByRole('region', { name: 'Cách máy chạy câu này' }).first()).toBeVisible();
  await button(page, 'Trình bày lại').click();
  await expect(page.locator('.cm-line').first()).toHaveText('select');

  await page.getByRole('button', { name: 'Chỉ tiêu nào vượt, đạt, chưa đạt?' }).click();
  await button(page, 'Chạy').click();
  await expect(status(page)).toHaveText(WORDS.vi.done);
  const past = page.getByRole('region', { name: 'Đã chạy' });
  await expect(past.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await expect(past.getByRole('listitem')).toHaveCount(1);
  await past.getByRole('checkbox').check();
  await settled(page);
  await page.goto(`${address('vi')}explore/sql/`);
  await expect(past.getByRole('listitem')).toHaveCount(1);
  await past.getByRole('checkbox').uncheck();
  await settled(page);
  await page.reload();
  await expect(past.getByText('Chưa chạy câu nào.')).toBeVisible();
});

test('the keyboard goes in, runs, and comes out again', async ({ page }) => {
  await open(page, 'vi', asked('select 1 as n'));
  await expect(answer(page)).toBeVisible();
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' -- x');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(status(page)).toHaveText(WORDS.vi.done);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Bản số liệu' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Chạy')).toBeFocused();
});

test('nothing for axe to find, and nothing wider than a telephone', async ({ page }) => {
  await open(page, 'vi', asked('select ? as n, 1 as m'));
  await page.locator('summary').first().click();
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the sample, the tables and what they hold can be read', async ({ page }) => {
    await page.goto(`${address('vi')}explore/sql/`);
    await expect(page.locator('noscript p')).toContainText('Chạy câu truy vấn cần JavaScript');
    await expect(page.getByRole('region', { name: 'Bảng và cột' })).toContainText('Danh mục chỉ tiêu');
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
});
