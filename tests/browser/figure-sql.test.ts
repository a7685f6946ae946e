import { expect, test } from './site';
import { wide } from './wide';

const MENU = 'Lấy hình này';
const LINK = 'Xem câu SQL của hình này';

/** Pages with figures, which of them, and what its statement names. */
const FIGURES = [
  { page: 'compare/?i=grdp-growth&u=P34-01,VN&p=2023', at: 0, names: ['"2026-01-31".observations', 'row_number()'] },
  // What has changed is asked of two snapshots.
  { page: '?u=P34-01&p=2025', at: -1, names: ['"2026-01-31".observations', 'full join', 'withdrawn'] },
  { page: 'targets/', at: 0, names: ['percent-of-plan'] },
  { page: 'party/', at: 0, names: ['row_number()'] }
] as const;

for (const { page: address, at, names } of FIGURES)
  test(
    `the figure of ${address} shows the SQL of its rows, which runs as it is`,
    wide(names.length === 1),
    async ({ page }) => {
      await page.goto(address);
      await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
      await page.locator('summary', { hasText: MENU }).nth(at).click();
      await page.getByRole('link', { name: LINK }).click();
      await expect(page).toHaveURL(/explore\/sql\/\?/);
      const answer = page.getByRole('region', { name: 'Kết quả truy vấn' });
      await expect(answer.getByText(/^[1-9][\d.]* dòng, \d+ cột/)).toBeVisible();
      for (const name of names) await expect(page.locator('.cm-content')).toContainText(name);
    }
  );

test('a made-up figure says so beside its rows', async ({ page }) => {
  await page.goto('party/members/');
  await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
  await page.locator('summary', { hasText: MENU }).first().click();
  await page.getByRole('link', { name: LINK }).click();
  const answer = page.getByRole('region', { name: 'Kết quả truy vấn' });
  await expect(answer).toContainText('SỐ LIỆU MÔ PHỎNG');
});
