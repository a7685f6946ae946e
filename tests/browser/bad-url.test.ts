import { heading, open, query, settled } from './overview';
import { expect, test } from './site';
import { wide } from './wide';

const HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
const SQL = "' or 1=1; drop table observations; --";
const encoded = (value: string) => encodeURIComponent(value);

/** Each URL, and what the notices must name; `shown` replaces it in both languages. */
const CASES = [
  { name: 'unknown values', search: '?u=P99-99&p=2023-13&s=2001-01-01', given: ['P99-99', '2023-13', '2001-01-01'] },
  {
    name: 'markup',
    search: `?u=${encoded(HOSTILE)}&p=${encoded(HOSTILE)}&s=${encoded(HOSTILE)}`,
    given: ['<img src=x onerror']
  },
  { name: 'SQL', search: `?u=${encoded(SQL)}&s=${encoded(SQL)}`, given: ["' or 1=1; drop table"] },
  { name: 'very long', search: `?u=${'x'.repeat(5000)}`, given: ['xxxxxxxxxx'] },
  { name: 'control characters and broken escapes', search: '?u=%00%01&p=%E0%A4&s=%', given: [] },
  {
    name: 'the names of object members',
    search: '?u=__proto__&p=constructor&s=toString',
    given: ['__proto__', 'constructor', 'toString']
  },
  { name: 'empty', search: '?u=&p=&s=', given: [] },
  { name: 'a period without figures here', search: '?p=1066', given: ['1066'] }
] as const;

const WORDS = {
  vi: { title: 'Hà Nội, năm 2025', none: /^Không có (đơn vị|kỳ|bản số liệu) “/, number: '8,16' },
  en: { title: 'Hanoi, 2025', none: /^There is no (unit|period|snapshot) “/, number: '8.16' }
};

for (const lang of ['vi', 'en'] as const) {
  const { title, none, number } = WORDS[lang];
  test(
    `${lang}: a bad address gets a notice and the defaults, and nothing of it becomes part of the page`,
    wide(lang !== 'vi'),
    async ({ page }) => {
      const opened: string[] = [];
      page.on('dialog', (dialog) => (opened.push(dialog.message()), dialog.dismiss()));
      for (const { name, search, given } of CASES) {
        await test.step(name, async () => {
          await open(page, lang, search);
          const notices = page.getByRole('status').filter({ hasText: none });
          await expect(notices).toHaveCount(new URL(page.url()).searchParams.size);
          for (const text of given) await expect(notices.filter({ hasText: text }).first()).toBeVisible();
          for (const text of await notices.allInnerTexts()) expect(text.length).toBeLessThan(140);
          await expect(heading(page)).toHaveText(title);
          await expect(page.locator('main')).toContainText(number);
          await settled(page);
          await expect(page.getByRole('alert')).toHaveCount(0);
          await expect(page.locator('main img, main script, main [onerror]')).toHaveCount(0);
        });
      }
      expect(opened).toEqual([]);
    }
  );
}

test('one bad value does not spoil the good ones', async ({ page }) => {
  await open(page, 'vi', '?u=nowhere&p=2023&s=2023-12-28');
  await expect(heading(page)).toHaveText('Hà Nội, năm 2023');
  await expect(page.getByText('Không có đơn vị “nowhere”; đang xem Hà Nội.')).toBeVisible();
  await expect(page.locator('main')).toContainText('6,27');
});

test('of a repeated parameter the first counts', async ({ page }) => {
  await open(page, 'vi', '?p=2024&p=%3Cimg%3E&s=2026-01-31&s=x');
  await expect(heading(page)).toHaveText('Hà Nội, năm 2024');
  await expect(page.getByText(/^Không có/)).toHaveCount(0);
});

test('a bad value is gone from the address once the reader chooses', async ({ page }) => {
  await open(page, 'vi', '?u=nowhere');
  await page.getByRole('combobox', { name: 'Kỳ' }).selectOption('2024');
  await expect(heading(page)).toHaveText('Hà Nội, năm 2024');
  expect(query(page)).toBe('?p=2024');
  await expect(page.getByText(/^Không có đơn vị/)).toHaveCount(0);
});

test.describe('a path that leads nowhere', () => {
  test.use({ allow: /status of 404|Not found: \/(khong-co|en\/nowhere)\// });
  for (const [path, says, back] of [
    ['./khong-co/', 'Không có trang này', 'Về trang Tổng quan'],
    ['./en/nowhere/', 'There is no such page', 'Back to the overview']
  ] as const) {
    test(`${path} says so and leads back`, wide(path.includes('en')), async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { name: says })).toBeVisible();
      await page.getByRole('link', { name: back }).click();
      await expect(heading(page)).toHaveText(path.includes('en') ? 'Hanoi, 2025' : 'Hà Nội, năm 2025');
    });
  }
});
