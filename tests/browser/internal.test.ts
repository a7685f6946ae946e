import type { Page } from '@playwright/test';
import { en } from '../../src/lib/language/messages/en';
import { vi } from '../../src/lib/language/messages/vi';
import { WHOLE } from '../fixtures/internal/internalRoot';
import { heading, open, SEED } from './overview';
import { DATE, expect, keptBy, PASSPHRASE, test } from './internalSite';
import { violations } from './violations';
import { wide } from './wide';

const WORDS = { vi, en };
type Lang = keyof typeof WORDS;
const MEMBERS = { vi: 'party/members/', en: 'en/party/members/' } as const;
const STAMP = {
  vi: /NỘI BỘ · bản số liệu 31\/01\/2026 · mở lúc \d\d:\d\d \d\d\/\d\d\/\d{4}/,
  en: /INTERNAL · snapshot of 31 Jan 2026 · opened at \d\d:\d\d on \d+ \w+ \d{4}/
} as const;

const dialog = (page: Page) => page.getByRole('dialog');
const stamp = (page: Page, lang: Lang = 'vi') => page.getByText(STAMP[lang]).first();
const opener = (page: Page, lang: Lang = 'vi') => page.getByRole('button', { name: WORDS[lang].internal.open });
const field = (page: Page, lang: Lang = 'vi') =>
  dialog(page).getByLabel(WORDS[lang].internal.passphrase, { exact: true });

async function ask(page: Page, lang: Lang = 'vi') {
  await page.goto(MEMBERS[lang]);
  await opener(page, lang).click();
  await expect(dialog(page)).toBeVisible();
  await expect(field(page, lang)).toBeFocused();
}
async function give(page: Page, passphrase: string) {
  await field(page).fill(passphrase);
  await page.keyboard.press('Enter');
}
async function unlock(page: Page) {
  await ask(page);
  await give(page, PASSPHRASE);
  // scrypt is slow on purpose, and the machine may be busy.
  await expect(stamp(page)).toBeVisible({ timeout: 30_000 });
  await expect(dialog(page)).toBeHidden();
}

test('without internal snapshots the page offers none', async ({ page }) => {
  await page.goto(MEMBERS.vi);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(opener(page)).toHaveCount(0);
});

test('the right passphrase shows the internal figures under their stamp; nothing is kept of it', async ({
  page,
  internal: _
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await unlock(page);
  await expect(page.locator('main')).toContainText(WHOLE);
  const kept = await keptBy(page);
  for (const secret of [PASSPHRASE, encodeURIComponent(PASSPHRASE), WHOLE, 'bản nội bộ'])
    expect([secret, kept.includes(secret)]).toEqual([secret, false]);
  expect(JSON.parse(kept)).toMatchObject({ local: {}, databases: [], caches: [], cookies: '', name: '' });
  expect(sent.every((line) => line.startsWith('GET ') && line.endsWith(' '))).toBe(true);
  expect(sent.filter((line) => line.includes(encodeURIComponent(PASSPHRASE)))).toEqual([]);
  await expect(page.locator('dialog').getByLabel(vi.internal.passphrase, { exact: true })).toHaveValue('');
});

test('en: the dialog says what it does, in a dialog that axe has nothing against', async ({ page, internal: _ }) => {
  await ask(page, 'en');
  await expect(dialog(page)).toHaveAccessibleName(en.internal.heading);
  await expect(dialog(page)).toHaveAccessibleDescription(en.internal.intro);
  expect(await violations(page)).toEqual([]);
  await field(page, 'en').fill(PASSPHRASE);
  await expect(field(page, 'en')).toHaveAttribute('type', 'password');
  await dialog(page).getByLabel(en.internal.show).check();
  await expect(field(page, 'en')).toHaveAttribute('type', 'text');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await opener(page, 'en').click();
  await expect(field(page, 'en')).toHaveValue('');
  await expect(field(page, 'en')).toHaveAttribute('type', 'password');
});

for (const lang of ['vi', 'en'] as const) {
  test(
    `${lang}: a wrong passphrase is told beside the field, and the right one opens after it`,
    wide(lang !== 'vi'),
    async ({ page, internal: _ }) => {
      await ask(page, lang);
      await field(page, lang).fill('not the passphrase at all');
      await page.keyboard.press('Enter');
      const words = WORDS[lang].error.engine['wrong-passphrase'];
      await expect(dialog(page).getByRole('alert')).toContainText(words.what);
      await expect(field(page, lang)).toHaveAccessibleDescription(`${words.what} ${words.still} ${words.todo}`);
      await expect(field(page, lang)).toHaveAttribute('aria-invalid', 'true');
      await expect(page.getByText(STAMP[lang])).toHaveCount(0);
      await field(page, lang).fill(PASSPHRASE);
      await dialog(page).getByRole('button', { name: WORDS[lang].internal.unlock }).click();
      await expect(stamp(page, lang)).toBeVisible();
    }
  );
}

const FAULTS = [
  ['a tampered file', 'file-damaged', (bytes: Buffer) => (bytes.writeUInt8(bytes[900]! ^ 1, 900), bytes)],
  ['a truncated file', 'file-damaged', (bytes: Buffer) => bytes.subarray(0, -100)],
  ['a sign-in page in place of a file', 'not-parquet', () => Buffer.from('<!doctype html><title>Sign in</title>')],
  ['a missing file', 'file-missing', () => null]
] as const;

test.describe(() => {
  // What a browser itself writes to the console about a file that is not there.
  test.use({ allow: /Failed to load resource/ });
  for (const [name, code, change] of FAULTS) {
    test(
      `${name} is told, public figures go on, and it opens once the file is sound`,
      wide(!name.includes('tampered')),
      async ({ page, internal }) => {
        internal.spoil = (file, bytes) => (file === `${DATE}/members.parquet.age` ? change(bytes) : bytes);
        await ask(page);
        await give(page, PASSPHRASE);
        await expect(dialog(page).getByRole('alert')).toContainText(vi.error.engine[code].what);
        internal.spoil = (_file, bytes) => bytes;
        await give(page, PASSPHRASE);
        await expect(stamp(page)).toBeVisible();
      }
    );
  }
});

test('cancelling while it works leaves it locked', async ({ page, internal: _ }) => {
  await ask(page);
  const worker = page.waitForEvent('worker', (candidate) => candidate.url().startsWith('blob:'));
  await give(page, PASSPHRASE);
  await worker;
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener(page)).toBeVisible();
  await expect(page.getByText(STAMP.vi)).toHaveCount(0);
});

test('the button locks: the figures are gone from the page, and need the passphrase again', async ({
  page,
  internal: _
}) => {
  await unlock(page);
  await page.getByRole('button', { name: vi.internal.lock }).click();
  await expect(page.getByText(STAMP.vi)).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText(WHOLE);
  await page.goto(`${MEMBERS.vi}?s=internal-${DATE}`);
  await expect(opener(page)).toBeVisible();
  await expect(page.locator('main')).not.toContainText(WHOLE);
});

test('it locks by itself after ten minutes without a touch, and says so', async ({ page, internal: _ }) => {
  await page.clock.install();
  await unlock(page);
  await page.clock.fastForward('09:00');
  await page.mouse.move(40, 40);
  await page.clock.fastForward('09:00');
  await expect(stamp(page)).toBeVisible();
  await page.clock.fastForward('01:30');
  await expect(page.getByText(STAMP.vi)).toHaveCount(0);
  await expect(page.getByText(vi.internal.lockedByItself)).toBeVisible();
  await expect(page.locator('main')).not.toContainText(WHOLE);
});

test('it does not outlive the page, and public pages work before and after', async ({ page, internal: _ }) => {
  await unlock(page);
  await open(page, 'vi', SEED);
  await expect(heading(page)).toHaveText('Hà Nội, năm 2023');
  await page.goBack();
  await expect(opener(page)).toBeVisible();
  await expect(page.locator('main')).not.toContainText(WHOLE);
});

test('an engine that dies while it is open comes back without asking again', async ({ page, internal: _ }) => {
  await unlock(page);
  const next = page.waitForEvent('worker');
  const engine = page.workers()[0];
  await engine?.evaluate(
    () =>
      void setTimeout(() => {
        throw new Error('boom');
      })
  );
  await next;
  // Asked of the new engine: nothing before needed this year.
  await page.getByRole('combobox', { name: vi.members.choose.year, exact: true }).selectOption('2024');
  await expect(page).toHaveURL(/2024/);
  await expect(page.locator('.rooms')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('#overview')).toContainText('năm 2024');
  await expect(stamp(page)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
