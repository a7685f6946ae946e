import { expect, type Locator, type Page } from '@playwright/test';
import { checkVi } from '../../src/lib/language/messages/checkVi';
import { alive } from './overview';

/** What the reader sees of `/check`, by role and visible text. */
export const t = checkVi.check;
export const DIFFERS = '118,4%';

export const area = (page: Page) => page.getByLabel(t.input.label);
export const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
export const mark = (page: Page, text: string) => page.locator('[id^="mark-"]').filter({ hasText: text }).first();
export const list = (page: Page) => page.getByRole('region', { name: t.result.list });
export const item = (page: Page, text: string) => list(page).getByRole('button', { name: text, exact: true });
export const filter = (page: Page, name: RegExp) =>
  page.getByRole('list', { name: t.result.filter }).getByRole('button', { name });
export const detail = (page: Page, text: string) => page.getByRole('region', { name: t.detail.label(text) });
export const result = (page: Page) => page.getByRole('heading', { name: t.result.heading, exact: true });

export async function open(page: Page, path = 'check/'): Promise<void> {
  await page.goto(path);
  await alive(page);
}

export async function check(page: Page, text: string): Promise<void> {
  await area(page).fill(text);
  await button(page, t.input.run).click();
  await expect(result(page)).toBeVisible();
}

export async function checkSample(page: Page, path = 'check/'): Promise<void> {
  await open(page, path);
  await button(page, t.input.sample).click();
  await button(page, t.input.run).click();
  await expect(result(page)).toBeFocused();
}
