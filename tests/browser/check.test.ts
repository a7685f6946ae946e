import { readFile } from 'node:fs/promises';
import { checkEn } from '../../src/lib/language/messages/checkEn';
import { vi as common } from '../../src/lib/language/messages/vi';
import { area, button, checkSample, detail, DIFFERS, filter, item, mark, open, result, t } from './checkPage';
import { query } from './overview';
import { expect, test } from './site';
import { violations } from './violations';

test('every number of the sample is marked and judged; counts are told and filter the list, and the filter is in the address', async ({
  page
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`));
  await checkSample(page);
  await expect(page.getByRole('status').filter({ hasText: t.result.against('31/01/2026') })).toBeVisible();
  for (const [text, verdict] of [
    ['8,16%', 'match'],
    ['0,14 điểm phần trăm', 'match'],
    ['704.500 tỷ đồng', 'match'],
    ['6,27%', 'match'],
    ['1,24 lần', 'match'],
    ['405.252 tỷ đồng', 'match-older'],
    [DIFFERS, 'differs'],
    ['8,03%', 'match-older'],
    ['668 đảng viên', 'match'],
    ['1.250', 'insufficient'],
    ['24-CT/TU', 'not-a-figure']
  ] as const)
    await expect.soft(mark(page, text), text).toHaveClass(new RegExp(`(^| )${verdict}( |$)`));
  await expect(item(page, DIFFERS)).toBeVisible();
  await filter(page, /Lệch/).click();
  expect(query(page)).toBe('?v=differs');
  await expect(item(page, DIFFERS)).toBeVisible();
  await expect(item(page, '6,27%')).toHaveCount(0);
  await page.goBack();
  await expect(item(page, '6,27%')).toBeVisible();
  expect(sent.filter((line) => !line.startsWith('GET ') || decodeURIComponent(line).includes('118,4'))).toEqual([]);
});

test('a number opens what it rests on; its neighbours are a press away, and the focus comes back', async ({ page }) => {
  await checkSample(page);
  await mark(page, DIFFERS).click();
  const panel = detail(page, DIFFERS);
  await expect(panel.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(mark(page, DIFFERS)).toHaveAttribute('aria-current', 'true');
  await expect(mark(page, DIFFERS)).toBeInViewport();
  expect(query(page)).toMatch(/^\?n=\d+$/);
  await expect(panel).toContainText('114,8');
  await expect(panel).toContainText(common.table.source);
  await expect(panel.getByText(t.detail.suggested)).toBeVisible();
  await expect(panel.locator('.sentence')).toHaveText(/bằng 11[34],\d% dự toán\.$/);
  await expect(panel.getByRole('link', { name: t.detail.sql })).toHaveAttribute('href', /explore\/sql\/\?/);
  await button(panel, t.detail.next).click();
  await expect(detail(page, '8,03%')).toBeVisible();
  await button(detail(page, '8,03%'), t.detail.before).click();
  await button(panel, t.detail.close).click();
  await expect(mark(page, DIFFERS)).toBeFocused();
  expect(query(page)).toBe('');
});

test('the SQL of a number runs', async ({ page }) => {
  await checkSample(page);
  await mark(page, '6,27%').click();
  await page.getByRole('link', { name: t.detail.sql }).click();
  await expect(page).toHaveURL(/explore\/sql/);
  await expect(page.locator('main')).toContainText('grdp-growth');
  await page.goBack();
  await expect(mark(page, '6,27%')).toBeVisible();
});

test('a reading that the reader corrects changes the verdict, holds after an edit and can be taken back', async ({
  page
}) => {
  await checkSample(page);
  await mark(page, '1.250').click();
  const panel = detail(page, '1.250');
  await panel.getByRole('combobox', { name: t.form.findIndicator }).fill('dang vien dua ra khoi dang qua ra soat');
  await panel.getByRole('option', { name: /qua rà soát, sàng lọc/ }).click();
  await panel.getByRole('combobox', { name: t.form.findUnit }).fill('thanh pho ha noi');
  await panel
    .getByRole('option', { name: /^Thành phố Hà Nội/ })
    .first()
    .click();
  await panel.getByLabel(t.form.period, { exact: true }).fill('năm hai nghìn');
  await panel.getByLabel(t.form.period, { exact: true }).press('Tab');
  await expect(panel).toContainText(t.form.badPeriod('năm hai nghìn'));
  await expect(button(panel, t.form.apply)).toBeDisabled();
  await panel.getByLabel(t.form.period, { exact: true }).fill('Năm 2023');
  await panel.getByLabel(t.form.period, { exact: true }).press('Tab');
  await button(panel, t.form.apply).click();
  await expect(panel.getByRole('status').filter({ hasText: t.form.done.applied })).toBeVisible();
  await expect(panel.getByRole('heading', { level: 3 })).toBeFocused();
  await expect(mark(page, '1.250')).toHaveClass(/differs/);
  await expect(panel).toContainText(t.result.corrected);
  await expect(panel).toContainText('668');

  await button(page, t.result.edit).click();
  await expect(area(page)).toBeFocused();
  await area(page).press('Control+Home');
  await area(page).pressSequentially('BÁO CÁO ');
  await button(page, t.input.run).click();
  await expect(mark(page, '1.250')).toHaveClass(/differs/);

  await mark(page, '1.250').click();
  await button(panel, t.form.restore).click();
  await expect(mark(page, '1.250')).toHaveClass(/insufficient/);
  await button(panel, t.form.ignore).click();
  await expect(mark(page, '1.250')).toHaveClass(/not-a-figure/);
  await button(panel, t.form.restore).click();
  await expect(mark(page, '1.250')).toHaveClass(/insufficient/);
});

test('the keyboard alone: marks by arrows, the list by n and p, Enter opens, Escape leads back', async ({ page }) => {
  await open(page);
  await area(page).focus();
  await page.keyboard.type('Năm 2023, GRDP của Hà Nội tăng 6,27%, thu ngân sách đạt 405.252 tỷ đồng.');
  await page.keyboard.press('Control+Enter');
  await expect(result(page)).toBeFocused();
  // Past the snapshot that is proposed.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('id', /^mark-\d+$/);
  await page.keyboard.press('End');
  await expect(mark(page, '405.252')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(mark(page, '6,27%')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(detail(page, '6,27%').getByRole('heading', { level: 3 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark(page, '6,27%')).toBeFocused();

  await item(page, '6,27%').focus();
  await page.keyboard.press('n');
  await expect(item(page, '405.252 tỷ đồng')).toBeFocused();
  await page.keyboard.press('p');
  await expect(item(page, '6,27%')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.locator(':focus')).toHaveAttribute('id', /^(mark|item)-\d+$/);
});

test('the verification sheet is saved as Word and as Excel', async ({ page }) => {
  await checkSample(page);
  for (const [name, end] of [
    [t.take.docx, '.docx'],
    [t.take.xlsx, '.xlsx']
  ] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^[a-z0-9_-]+\\${end}$`));
    const content = await readFile(await file.path());
    expect(content.subarray(0, 2).toString()).toBe('PK');
    expect(content.length).toBeGreaterThan(2000);
    await expect(page.getByText(common.exports.saved(file.suggestedFilename()))).toBeVisible();
  }
});

test('axe finds nothing in the empty page, a result and an open number', async ({ page }) => {
  await open(page);
  expect(await violations(page), 'empty').toEqual([]);
  await checkSample(page);
  expect(await violations(page), 'result').toEqual([]);
  await mark(page, DIFFERS).click();
  await expect(detail(page, DIFFERS)).toBeVisible();
  expect(await violations(page), 'open number').toEqual([]);
});

test('a hundred pages are written bit by bit', async ({ page }) => {
  test.slow();
  await open(page);
  const text = Array.from({ length: 2000 }, (_, i) => `${i}. ${t.sample.split('\n')[2]}`).join('\n');
  expect(text.length).toBeGreaterThan(300_000);
  await area(page).evaluate((node: HTMLTextAreaElement, value) => {
    node.value = value;
    node.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await button(page, t.input.run).click();
  await expect(result(page)).toBeVisible({ timeout: 40_000 });
  await expect(page.locator('ol > li')).toHaveCount(30);
  await page.locator('button.more').click();
  await expect(page.locator('ol > li')).toHaveCount(60);
  const last = page.locator('.text p').last();
  await expect(last).toContainText(DIFFERS);
  await last.locator('.differs').click();
  await expect(page.locator('#detail-heading')).toHaveText(DIFFERS);
});

test('nothing sticks out, from a telephone to a projector', async ({ page }) => {
  await checkSample(page);
  await mark(page, DIFFERS).click();
  for (const width of [360, 768, 1440, 1920]) {
    await page.setViewportSize({ width, height: width < 700 ? 740 : 1080 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
      .toBe(0);
    // Coming to a number brings it into sight.
    await button(page, t.detail.next).click();
    await button(page, t.detail.before).click();
    await expect(mark(page, DIFFERS)).toBeInViewport();
    const covered = await mark(page, DIFFERS).evaluate((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return !node.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    expect(covered, `the number is not under what it rests on at ${width} px`).toBe(false);
  }
});

test('paper has the text with footnotes and every number under it', async ({ page }) => {
  await checkSample(page);
  await mark(page, DIFFERS).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.text sup').first()).toBeVisible();
  await expect(page.locator('main li').filter({ hasText: DIFFERS }).last()).toBeVisible();
  await expect(page.locator('textarea:visible, select:visible')).toHaveCount(0);
});

test('English', async ({ page }) => {
  const en = checkEn.check;
  await open(page, 'en/check/');
  await button(page, en.input.sample).click();
  await button(page, en.input.run).click();
  await mark(page, '6,27%').click();
  await expect(page.getByRole('region', { name: en.detail.label('6,27%') })).toContainText(en.form.heading);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says that it needs it', async ({ page }) => {
    await page.goto('check/');
    await expect(page.locator('noscript p')).toHaveText(t.noscript);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('main textarea:visible')).toHaveCount(0);
  });
});
