import type { Locator, Page } from '@playwright/test';
import { checkVi } from '../../src/lib/language/messages/checkVi';
import { exploreVi } from '../../src/lib/language/messages/exploreVi';
import { vi } from '../../src/lib/language/messages/vi';
import { InputMethod } from './inputMethod';
import { alive, settled } from './overview';
import { expect, test } from './site';

/** `Đà Nẵng` by Telex, with the letters that are typed and do not stay. */
const DA = ['d', 'dd', 'đ', 'đa', 'đaf', 'đà'];
const NANG = ['n', 'na', 'naw', 'nă', 'năn', 'năng', 'năngx', 'nẵng'];
const NAME = 'Thành phố Đà Nẵng';
/** Each letter with its marks apart, as macOS has them in names of files; tones apart, as the keyboard of Windows sends them. */
const WRITTEN = ['Đà Nẵng'.normalize('NFD'), 'Đà Nẵng', 'da nang'];

async function open(page: Page, path: string): Promise<InputMethod> {
  await page.goto(path);
  await alive(page);
  await settled(page);
  return InputMethod.of(page);
}

/** Counts how often an element is there, however short. Returns how to read it. */
async function counted(page: Page, selector: string): Promise<() => Promise<number>> {
  await page.evaluate((wanted) => {
    const seen = { times: 0 };
    Object.assign(window, { seen });
    const look = () => document.querySelector(wanted) && seen.times++;
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  }, selector);
  return () => page.evaluate(() => (window as unknown as { seen: { times: number } }).seen.times);
}

test('a unit is found while its name is composed, and only a key of the reader chooses it', async ({ page }) => {
  const method = await open(page, 'compare/');
  const field = page.getByRole('combobox', { name: vi.compare.addUnit });
  const chosen = page.getByRole('group', { name: vi.compare.units, exact: true }).locator('.name');
  const option = page.getByRole('option', { name: NAME }).first();
  const before = await chosen.allTextContents();
  await field.click();
  const emptied = await counted(page, '.picker-none');
  await method.compose(...DA);
  await method.take('đà ');
  await method.compose(...NANG);
  await expect(option).toHaveAttribute('data-highlighted', '');
  expect(await emptied()).toBe(0);
  await method.key('Escape');
  await method.key('Enter');
  await expect(option).toBeVisible();
  expect(await chosen.allTextContents()).toEqual(before);
  await method.take('nẵng');
  await expect(field).toHaveValue('đà nẵng');
  await page.keyboard.press('Enter');
  await expect(chosen).toHaveText([...before, 'Đà Nẵng']);
  await expect(field).toHaveValue('');

  // A word that ends as it finds nothing says so, and a correction letter by letter finds again.
  await method.compose('h', 'hu', 'hux');
  expect(await emptied()).toBe(0);
  await method.take('hux');
  await expect(page.locator('.picker-none')).toContainText('hux');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('ế', { delay: 20 });
  await expect(page.getByRole('option', { name: 'Thành phố Huế' }).first()).toBeVisible();
  for (const text of WRITTEN) {
    await field.fill(text);
    await expect(option).toHaveAttribute('data-highlighted', '');
  }
});

test('the list of a catalogue stays while a word is composed, and any spelling finds the same', async ({ page }) => {
  const method = await open(page, 'units/');
  const field = page.getByRole('searchbox');
  const places = page.getByRole('main').getByRole('listitem');
  await field.click();
  await method.compose(...DA);
  await method.take('đà ');
  await method.compose('n', 'na', 'naw');
  await expect(field).toHaveValue('đà naw');
  await expect(places).not.toHaveCount(0);
  await method.key('Enter');
  await method.compose('nẵng');
  await method.take('nẵng');
  await expect(places.filter({ hasText: 'Đà Nẵng' }).first()).toBeVisible();
  await expect(page).toHaveURL(/\?q=/);
  const found = await places.allTextContents();
  for (const text of WRITTEN) {
    await field.fill('');
    await field.pressSequentially(text);
    await expect(field).toHaveValue(text);
    await expect(places).toHaveText(found);
  }
  await method.compose(' x', ' xx', ' xxx');
  await expect(places).toHaveText(found);
  // On a telephone every word is composed: who waits in the middle of one is told.
  await expect(places).toHaveCount(0);
  await method.take('');
  await expect(places).toHaveText(found);
});

test('a title, a report, a name and a text are written as they are composed', async ({ page }) => {
  let method = await open(page, 'compare/');
  const { edit, field: label } = vi.compare.title;
  await page.getByRole('button', { name: edit }).click();
  const title = page.getByLabel(label);
  await title.press('ControlOrMeta+a');
  await method.compose('h', 'ha', 'hai', 'hái', 'hai');
  await method.key('Escape');
  await method.key('Enter');
  await expect(title).toBeVisible();
  await method.take('hai');
  await page.keyboard.type(' thành phố');
  await expect(title).toHaveValue('hai thành phố');
  await title.press('Enter');
  await expect(page.getByText('hai thành phố').first()).toBeVisible();

  method = await open(page, 'briefing/');
  await page.getByRole('button', { name: vi.briefing.files.create }).first().click();
  await page.getByRole('button', { name: vi.briefing.add.text, exact: true }).click();
  const report = page.getByRole('textbox', { name: vi.briefing.edit.text });
  await report.click();
  await page.keyboard.type('Năm 2025 ');
  await method.compose('t', 'ta', 'tawn', 'tăn', 'tăng');
  // Longer than the pauses after which the report is kept and asked again.
  const paper = page.locator('.briefing-paper');
  await expect(paper).toContainText('Năm 2025 tăng');
  await method.key('Enter');
  await method.compose('tăng', 'tằng', 'tăng');
  await method.take('tăng nhanh');
  await expect(report).toHaveText('Năm 2025 tăng nhanh');
  await expect(paper).toContainText('Năm 2025 tăng nhanh');

  method = await open(page, 'explore/files/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('don vi;so\nHà Nội;1\n') });
  const name = page.getByLabel(exploreVi.files.add.name);
  await name.press('ControlOrMeta+a');
  await method.compose('B', 'Ba', 'Ban', 'Bang');
  await expect(name).toHaveValue('Bang');
  await method.take('Bang');
  await page.keyboard.type('_1');
  await expect(name).toHaveValue('bang_1');

  method = await open(page, 'check/');
  const text = page.getByLabel(checkVi.check.input.label);
  await text.click();
  await method.compose('t', 'ta', 'tă', 'tăng');
  await method.key('Enter', { ctrl: true });
  await method.take('tăng 6,27%');
  await expect(text).toHaveValue('tăng 6,27%');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: checkVi.check.result.heading, exact: true })).toBeVisible();
});

test('a statement is composed without running, and a name in any spelling finds its rows', async ({ page }) => {
  const method = await open(page, 'explore/sql/');
  const words = exploreVi.sql;
  const editor: Locator = page.locator('.cm-content').and(page.getByLabel(words.editor.label));
  await expect(editor).toBeVisible();
  await editor.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText("select count(*) || ' lần' as n from units where name = ? or name = '");
  await method.compose('H', 'Ha', 'Haf', 'Hà');
  await method.key('Enter', { ctrl: true });
  await method.take('Hà');
  await page.keyboard.insertText(` Nội'`.normalize('NFD'));
  await page.getByRole('textbox', { name: words.parameters.value('1') }).fill('Đà Nẵng'.normalize('NFD'));
  await expect(page.getByRole('table')).toHaveCount(0);
  await editor.press('ControlOrMeta+Enter');
  await expect(page.getByRole('region', { name: words.result })).toContainText('4 lần');
  await expect(editor).toHaveText("select count(*) || ' lần' as n from units where name = ? or name = 'Hà Nội'");
});
