import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { alive } from './overview';
import { expect, test } from './site';
import { violations } from './violations';

const parts = (page: Page) => page.getByRole('list', { name: 'Các phần trong báo cáo' });
const partNames = (page: Page) => page.locator('[id^=part-] .text').allTextContents();
const says = (page: Page, text: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: text }).first()).toBeVisible();

/** A briefing of two headings, a figure and a text, as a file. */
const file = (change: (given: Record<string, unknown> & { blocks: unknown[] }) => void = () => {}) => {
  const from = { page: 'overview', query: 'u=P63-01&p=2023', figure: 'growth', snapshot: '2023-12-28' };
  const given = {
    format: 'toan-canh-briefing',
    version: 1,
    id: 'test',
    lang: 'vi',
    title: 'Tổng kết thử',
    organisation: 'Thành ủy Hà Nội',
    place: 'Hà Nội',
    symbol: 'Số 1-BC/TU',
    classification: 'public',
    blocks: [
      { kind: 'heading', id: 'a', text: 'Kinh tế', blocks: [{ kind: 'figure', id: 'b', from }] },
      { kind: 'text', id: 'c', parts: ['Lời mở đầu.'] },
      { kind: 'heading', id: 'd', text: 'Xây dựng Đảng', blocks: [] }
    ] as unknown[]
  };
  change(given);
  return { name: 'bao-cao.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(given)) };
};

async function openBriefing(page: Page, given = file()) {
  await page.goto('./briefing/');
  await alive(page);
  await page.locator('input[type=file]').setInputFiles(given);
  await expect(parts(page)).toBeVisible();
}

test('the page explains itself without JavaScript, in both languages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('./briefing/');
  await expect(page.getByRole('main')).toContainText('“Thêm vào báo cáo”');
  expect(await page.content()).toContain('Soạn báo cáo cần JavaScript');
  await page.goto('./en/briefing/');
  await expect(page.getByRole('main')).toContainText('“Add to briefing”');
  await context.close();
});

test('a figure of a page is added, says where, and is there with its number after a reload', async ({ page }) => {
  await page.goto('./targets/?p=2021&s=2026-01-31');
  await alive(page);
  await page.locator('summary', { hasText: 'Lấy hình này' }).click();
  await page.getByRole('button', { name: 'Thêm vào báo cáo' }).click();
  await says(page, 'Đã thêm vào báo cáo “Báo cáo của tôi”.');
  await page.getByRole('link', { name: 'Mở báo cáo' }).click();
  await expect(parts(page)).toContainText('Bảng chỉ tiêu kế hoạch, bản 31/01/2026');
  await expect(page.locator('.briefing-paper')).toContainText('1/2 chỉ tiêu đạt và vượt');
  await page.reload();
  await expect(page.locator('.briefing-paper')).toContainText('1/2 chỉ tiêu đạt và vượt');
});

test('parts are put in order with the keyboard alone, undone and redone', async ({ page }) => {
  await openBriefing(page);
  const part = (name: string) => page.locator('[id^=part-]').filter({ hasText: name });
  await part('Lời mở đầu').focus();
  await page.keyboard.press('Enter');
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Lên');
  await says(page, 'Đã đưa lên.');
  expect((await partNames(page))[0]).toBe('Lời mở đầu.');
  await expect(page.getByRole('button', { name: 'Lên', exact: true })).toBeFocused();
  await press('Xuống');
  await press('Vào đề mục trước');
  expect(await page.locator('li li [id^=part-]').count()).toBe(2);
  await press('Ra khỏi đề mục');
  await press('Nhân đôi');
  expect((await partNames(page)).filter((name) => name === 'Lời mở đầu.')).toHaveLength(2);
  await press('Xóa');
  await says(page, 'Đã xóa Lời văn: Lời mở đầu.');
  expect((await partNames(page)).filter((name) => name === 'Lời mở đầu.')).toHaveLength(1);
  await page.keyboard.press('Control+z');
  expect((await partNames(page)).filter((name) => name === 'Lời mở đầu.')).toHaveLength(2);
  await page.keyboard.press('Control+Shift+Z');
  expect((await partNames(page)).filter((name) => name === 'Lời mở đầu.')).toHaveLength(1);
});

test('a number is picked from a figure, stands in the text and leads to its source', async ({ page }) => {
  await openBriefing(page);
  await expect(page.locator('.briefing-paper h2, .briefing-paper h3').first()).toBeVisible();
  await page.locator('[id^=part-]').filter({ hasText: 'Lời mở đầu' }).click();
  const field = page.getByRole('textbox', { name: 'Nội dung' });
  await field.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' GRDP tăng ');
  await page.getByRole('button', { name: 'Chèn số' }).click();
  await page.getByLabel('Tìm số').fill('6,27');
  await page.getByRole('group', { name: 'Chèn số lấy từ hình' }).getByRole('button', { name: /6,27%/ }).first().click();
  await page.keyboard.type(' <b>năm 2023</b>.');
  await expect(field).toContainText('Lời mở đầu. GRDP tăng 6,27% <b>năm 2023</b>.');
  const reading = page.locator('.briefing-paper').getByText('Lời mở đầu. GRDP tăng');
  await expect(reading).toContainText('GRDP tăng 6,27% <b>năm 2023</b>.');
  await field.getByRole('button', { name: /6,27%/ }).click();
  await expect(page.getByRole('dialog')).toContainText('6,27%');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('.briefing-paper')).toContainText('GRDP tăng 6,27%');
});

test('a file that is broken opens with what can be kept, says what was lost, and keeps nothing', async ({ page }) => {
  await openBriefing(
    page,
    file(({ blocks }) => {
      blocks.push({ kind: 'video', id: 'v' }, { kind: 'text', id: 'x', parts: ['<script>alert(1)</script>'] });
      blocks.push({
        kind: 'figure',
        id: 'y',
        from: { page: 'overview', query: 'u=P99', figure: 'growth', snapshot: '1999-01-01' }
      });
    })
  );
  await expect(page.getByRole('alert').filter({ hasText: 'Phần không giữ được' })).toContainText(
    'không biết loại “video”'
  );
  await expect(page.locator('.briefing-paper')).toContainText('<script>alert(1)</script>');
  await expect(page.locator('.briefing-paper')).toContainText('Không có bản số liệu mà hình này lấy số.');
  await expect(page.getByText('Báo cáo này mở từ tệp hoặc liên kết, chưa lưu.')).toBeVisible();
  const kept = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const count = kept.includes('toan-canh')
    ? await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const open = indexedDB.open('toan-canh');
            open.onsuccess = () => {
              const all = open.result.transaction('briefings').objectStore('briefings').count();
              all.onsuccess = () => resolve(all.result);
            };
          })
      )
    : 0;
  expect(count).toBe(0);
  await page.locator('input[type=file]').setInputFiles({ ...file(), buffer: Buffer.from('{"format":') });
  await expect(page.getByRole('alert').filter({ hasText: 'Không mở được' })).toContainText('Tệp hỏng hoặc bị cắt');
});

test('a link opens the same briefing elsewhere and replaces nothing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBriefing(page);
  await page.getByRole('button', { name: 'Lưu báo cáo này' }).click();
  await page.getByRole('button', { name: 'Chép liên kết' }).click();
  await says(page, 'Đã chép liên kết.');
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(8_000);
  const other = await context.newPage();
  await other.goto(link);
  await expect(parts(other)).toContainText('Kinh tế');
  await expect(other).toHaveURL(/\/briefing\/$/);
  await expect(other.getByText('Các báo cáo đã lưu vẫn nguyên.')).toBeVisible();
  expect(await other.getByLabel('Báo cáo đang mở').locator('option').count()).toBe(2);
  await other.goto(`${link.slice(0, -40)}`);
  await other.reload();
  await expect(other.getByRole('alert').filter({ hasText: 'Liên kết bị cắt hoặc hỏng' })).toBeVisible();
});

test('an update shows the numbers that would change before it changes them', async ({ page }) => {
  await openBriefing(page);
  await expect(page.locator('.briefing-paper')).toContainText('6,27');
  await page.getByRole('button', { name: 'Cập nhật lên bản mới' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('con số sẽ đổi');
  await expect(dialog.getByRole('row')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(parts(page)).toContainText('bản 28/12/2023');
  await page.getByRole('button', { name: 'Cập nhật lên bản mới' }).click();
  await dialog.getByRole('button', { name: 'Đồng ý cập nhật' }).click();
  await says(page, 'Đã cập nhật.');
  await expect(parts(page)).not.toContainText('bản 28/12/2023');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(parts(page)).toContainText('bản 28/12/2023');
});

test('a year-end review makes itself, and becomes the four files of an office', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('./briefing/');
  await page.locator('summary', { hasText: 'Dựng sẵn theo mẫu' }).click();
  await page.locator('select[name=ready-snapshot]').selectOption('2023-12-28');
  await page.getByRole('button', { name: 'Dựng báo cáo' }).click();
  await says(page, /Đã dựng “/);
  await expect(page.locator('.briefing-paper')).toContainText('400.421', { timeout: 60_000 });
  for (const [name, extension] of [
    ['PowerPoint (PPTX)', /2023-12-28\.pptx$/],
    ['Word, văn bản của Đảng (DOCX)', /2023-12-28\.party\.docx$/],
    ['Word, văn bản hành chính (DOCX)', /2023-12-28\.state\.docx$/],
    ['Excel (XLSX)', /2023-12-28\.xlsx$/]
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.getByRole('button', { name }).click()
    ]);
    expect(download.suggestedFilename()).toMatch(extension);
    const bytes = await readFile(await download.path());
    expect(bytes.subarray(0, 2).toString(), name).toBe('PK');
  }
});

test('axe finds nothing while a briefing is edited, in light and dark, wide and at 360 px', async ({ page }) => {
  await openBriefing(page);
  await page.locator('[id^=part-]').filter({ hasText: 'Lời mở đầu' }).click();
  await page.getByRole('button', { name: 'Chèn số' }).click();
  for (const summary of ['Thông tin chung', 'Dựng sẵn theo mẫu', 'Thêm hình theo liên kết'])
    await page.locator('summary', { hasText: summary }).click();
  await expect(page.locator('.briefing-paper')).toContainText('6,27');
  expect(await violations(page), 'wide').toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await violations(page), '360 px').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
