import { strToU8, zipSync } from 'fflate';
import { textFileProblem } from '../../src/lib/language/claims/textFileProblem';
import { vi as common } from '../../src/lib/language/messages/vi';
import { FileProblem } from '../../src/lib/model/ownFile';
import { area, button, check, checkSample, DIFFERS, mark, open, t } from './checkPage';
import { alive, query } from './overview';
import { expect, test } from './site';

const WORD = `http:${'//'}schemas.openxmlformats.org/wordprocessingml/2006/main`;

/** A document of Word with one paragraph for each text. */
const docx = (...texts: string[]) => {
  const paragraphs = texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  const body = `<w:document xmlns:w="${WORD}"><w:body>${paragraphs}</w:body></w:document>`;
  return zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(body) });
};

test('a DOCX is opened, also where a text was: that can be brought back', async ({ page }) => {
  await open(page);
  await area(page).fill('Văn bản đang viết.');
  const bytes = [...docx('Năm 2023, GRDP của Hà Nội tăng 6,27%.', 'Thu ngân sách đạt 405.252 tỷ đồng.')];
  await page.evaluate((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], 'bai-phat-bieu.docx'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, bytes);
  await expect(area(page)).toHaveValue('Năm 2023, GRDP của Hà Nội tăng 6,27%.\nThu ngân sách đạt 405.252 tỷ đồng.');
  await expect(page.getByText(t.input.from('bai-phat-bieu.docx'))).toBeVisible();
  await button(page, t.input.back).click();
  await expect(area(page)).toHaveValue('Văn bản đang viết.');
  await button(page, t.input.back).click();
  await button(page, t.input.run).click();
  await expect(mark(page, '6,27%')).toBeVisible();
});

test('HTML in a text is text, and so it is in the address', async ({ page }) => {
  const hostile =
    'Năm 2023 <img src=x onerror="window.hit=1"> GRDP tăng 6,27% <script>window.hit=2</script>{@html 5}&lt;b&gt;';
  await open(page, `check/?n=<img src=x onerror=alert(1)>&v="><script>alert(1)</script>`);
  await expect(page.getByText(t.notice.number('<img src=x onerror=alert(1)>'))).toBeVisible();
  await check(page, hostile);
  for (const piece of ['<img src=x onerror="window.hit=1', '<script>window.hit=2', '</script>{@html 5', '}&lt;b&gt;'])
    await expect(page.locator('.text')).toContainText(piece);
  await mark(page, '6,27%').click();
  await expect(page.locator('main img, main script')).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { hit?: number }).hit)).toBe(undefined);
});

test('only a text that is kept is there after a reload, with its corrections; it can be removed', async ({ page }) => {
  await checkSample(page);
  await page.reload();
  await alive(page);
  await expect(area(page)).toHaveValue('');
  await expect(page.getByRole('heading', { name: t.kept.heading })).toHaveCount(0);

  await checkSample(page);
  await page.getByLabel(t.input.keep).check();
  await mark(page, '1.250').click();
  await button(page, t.form.ignore).click();
  await expect(mark(page, '1.250')).toHaveClass(/not-a-figure/);
  // A moment after the last change it is kept.
  await page.waitForTimeout(900);
  await page.reload();
  await alive(page);
  const title = t.sample.split('\n')[0] ?? '';
  await button(page, t.kept.openLabel(title)).click();
  await expect(page.getByLabel(t.input.keep)).toBeChecked();
  await button(page, t.input.run).click();
  await expect(mark(page, '1.250')).toHaveClass(/not-a-figure/);
  await page.getByLabel(t.input.keep).uncheck();
  await page.reload();
  await alive(page);
  await expect(page.getByText(t.kept.heading)).toHaveCount(0);
});

test('the text survives a walk to another page and back', async ({ page }) => {
  await checkSample(page);
  await page.getByRole('navigation').getByRole('link', { name: common.nav.compare, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(common.compare.heading);
  await page.getByRole('navigation').getByRole('link', { name: common.nav.check, exact: true }).click();
  await expect(mark(page, DIFFERS)).toBeVisible();
  await button(page, t.result.edit).click();
  await expect(area(page)).toHaveValue(t.sample);
});

test('an older snapshot is proposed for an older text, and holds it against what was known then', async ({ page }) => {
  await open(page);
  await check(
    page,
    'Ngày 28/12/2023, thành phố Hà Nội tổng kết năm 2023: GRDP tăng 6,27%, thu ngân sách đạt 400.421 tỷ đồng.'
  );
  await page.getByRole('link', { name: t.result.suggestLink('28/12/2023') }).click();
  await expect.poll(() => query(page)).toBe('?s=2023-12-28');
  await expect(page.getByRole('status').filter({ hasText: t.result.against('28/12/2023') })).toBeVisible();
  await expect(page.getByRole('link', { name: t.result.suggestLink('28/12/2023') })).toHaveCount(0);
});

test.describe('what cannot be checked is told in a sentence', () => {
  test('no text, no number, another language, too much, no text in the file', async ({ page }) => {
    await open(page);
    await button(page, t.input.run).click();
    await expect(page.getByRole('alert')).toHaveText(t.problem.empty);
    await expect(area(page)).toBeFocused();
    await check(page, 'Hội nghị đã thành công tốt đẹp.');
    await expect(page.getByText(t.problem.noNumbers)).toBeVisible();
    await button(page, t.result.edit).click();
    await check(page, 'In 2023 the budget revenue of the city reached VND 400,421 billion, 13.5% above the plan.');
    await expect(page.getByText(t.problem.notVietnamese)).toBeVisible();
    await button(page, t.result.edit).click();
    await area(page).evaluate((node: HTMLTextAreaElement) => {
      node.value = 'Thu đạt 400.421 tỷ đồng. '.repeat(80_000);
      node.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await button(page, t.input.run).click();
    await expect(page.getByRole('alert')).toHaveText(t.problem.tooLong('2.000.000', '1.000.000'));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'anh.docx', mimeType: 'image/png', buffer: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') });
    await expect(page.getByRole('alert')).toHaveText(
      `anh.docx: ${textFileProblem('vi', new FileProblem('unknown-kind', { kind: 'image' }))}`
    );
    expect((await area(page).inputValue()).length).toBe(2_000_000);
  });

  test.describe('an engine that fails', () => {
    test.use({ allow: /Failed to load resource/ });
    test('leaves the text, and another try works', async ({ page }) => {
      await page.route('**/snapshots/2026-01-31/grdp.parquet', (route) => route.fulfill({ status: 404 }));
      await open(page);
      await area(page).fill('Năm 2023, GRDP của Hà Nội tăng 6,27%.');
      await button(page, t.input.run).click();
      await expect(page.getByRole('alert')).toContainText(common.error.engine['file-missing'].what);
      await expect(area(page)).toHaveValue('Năm 2023, GRDP của Hà Nội tăng 6,27%.');
      await page.unrouteAll();
      await button(page, common.action.retry).click();
      await expect(mark(page, '6,27%')).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  });
});
