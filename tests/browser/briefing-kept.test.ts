import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { vi } from '../../src/lib/language/messages/vi';
import { alive } from './overview';
import { expect, test } from './site';
import { violations } from './violations';

// Several pages of the site in each.
test.setTimeout(180_000);

const t = vi.briefing;
const titleField = (page: Page) => page.getByLabel(t.fields.title, { exact: true });
const choice = (page: Page) => page.getByLabel(t.files.choose, { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, text: string) => expect(page.getByRole('status').filter({ hasText: text })).toBeVisible();
const told = (page: Page, text: string) => page.getByRole('alert').filter({ hasText: text });

async function open(page: Page): Promise<void> {
  await page.goto('./briefing/');
  await alive(page);
  await expect(page.locator('.desk')).toBeVisible();
  const fields = page.locator('summary', { hasText: t.fieldsHeading });
  if (await fields.isVisible()) await fields.click();
}

async function begin(page: Page, title: string): Promise<void> {
  await open(page);
  await button(page, t.files.create).click();
  await page.locator('summary', { hasText: t.fieldsHeading }).click();
  await titleField(page).fill(title);
}

/** Behind what stands in the title. */
async function type(page: Page, text: string, options?: { delay: number }): Promise<void> {
  await titleField(page).press('End');
  await page.keyboard.type(text, options);
}

async function second(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await open(page);
  return page;
}

const cdp = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

test('of two tabs that write at once the second is told, keeps its own as a copy, and follows when it wrote nothing', async ({
  page,
  context
}) => {
  await begin(page, 'Gốc');
  await expect(choice(page)).toContainText('Gốc');
  const other = await second(context);
  await expect(titleField(other)).toHaveValue('Gốc');
  await titleField(page).fill('Của thẻ một');
  await expect(titleField(other)).toHaveValue('Của thẻ một');
  await said(other, t.elsewhere.followed);

  // Both write before either has heard of the other.
  await Promise.all([titleField(page).fill('Thẻ một viết'), titleField(other).fill('Thẻ hai viết')]);
  const elsewhere = (of: Page) => told(of, t.elsewhere.changed);
  await expect
    .poll(async () => (await elsewhere(page).count()) + (await elsewhere(other).count()), { timeout: 15_000 })
    .toBe(1);
  const loser = (await elsewhere(page).count()) ? page : other;
  const winner = loser === page ? other : page;
  const own = await titleField(loser).inputValue();
  const theirs = await titleField(winner).inputValue();
  expect([own, theirs].sort()).toEqual(['Thẻ hai viết', 'Thẻ một viết']);
  await expect(titleField(winner)).toHaveValue(theirs);
  expect(await violations(loser)).toEqual([]);
  await loser.reload();
  await expect(elsewhere(loser)).toBeVisible();
  await button(loser, t.elsewhere.keepMine).click();
  await expect(choice(loser).locator('option')).toHaveText([theirs, t.files.copyOf(own)]);
  await expect(choice(winner).locator('option')).toHaveText([t.files.copyOf(own), theirs]);

  // Removed in one tab while it is open in the other.
  const third = await second(context);
  await choice(third).selectOption({ label: theirs });
  await button(winner, t.files.forget).click();
  await button(winner, t.files.forgetYes).click();
  await expect(told(third, t.elsewhere.gone)).toBeVisible();
  await button(third, t.elsewhere.keepAgain).click();
  await expect(choice(winner)).toContainText(theirs);
});

test('what was typed is there after a reload at once, a closed tab and a crash, and each tab keeps its own briefing', async ({
  page,
  context
}) => {
  await begin(page, 'Một');
  await type(page, ', sửa');
  await page.reload();
  await open(page);
  await expect(titleField(page)).toHaveValue('Một, sửa');

  await type(page, ', rồi đóng thẻ');
  await page.close({ runBeforeUnload: true });
  const again = await second(context);
  await expect(titleField(again)).toHaveValue('Một, sửa, rồi đóng thẻ');

  await type(again, ', rồi thẻ hỏng giữa chừng', { delay: 60 });
  const crashed = again.waitForEvent('crash');
  void (await cdp(again)).send('Page.crash').catch(() => {});
  await crashed;
  const after = await second(context);
  // The last second may be lost, no more.
  await expect(titleField(after)).toHaveValue(/^Một, sửa, rồi đóng thẻ, rồi /);
});

test('on a full disk, or cleared while it is open, the briefing stays on the page, says so and can be saved', async ({
  page,
  baseURL
}) => {
  const { origin } = new URL(baseURL!);
  const session = await cdp(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await begin(page, 'Đĩa đầy');
  await expect(told(page, t.notSaved)).toBeVisible();
  const saved = page.waitForEvent('download');
  await button(page, t.files.export).click();
  expect((await saved).suggestedFilename()).toBe('dia-day.json');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await titleField(page).fill('Hết đầy');
  await expect(told(page, t.notSaved)).toHaveCount(0);

  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await titleField(page).fill('Sau khi bị xóa dữ liệu');
  await expect(told(page, t.elsewhere.gone)).toBeVisible();
  await button(page, t.elsewhere.keepAgain).click();
  await expect(told(page, t.elsewhere.gone)).toHaveCount(0);
  await page.reload();
  await open(page);
  await expect(titleField(page)).toHaveValue('Sau khi bị xóa dữ liệu');
});

test('a browser that refuses every storage: the page works, says that nothing is kept, and loses nothing while it is open', async ({
  page
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    indexedDB.open = refuse;
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
  });
  await begin(page, 'Không lưu được');
  await expect(told(page, t.notSaved)).toBeVisible();
  await button(page, t.files.create).click();
  await expect(choice(page).locator('option')).toHaveText(['Không lưu được', t.firstTitle]);
  await choice(page).selectOption({ label: 'Không lưu được' });
  await expect(choice(page).locator('option:checked')).toHaveText('Không lưu được');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});
