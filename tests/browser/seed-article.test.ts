import { cell, lead, open, SEED } from './overview';
import { expect, test } from './site';
import { wide } from './wide';

const TOLD = {
  vi: {
    known: [
      'GRDP năm 2023 ước tăng 6,27%',
      '400.421 tỷ đồng, bằng 113,5% dự toán, tăng 20% so với năm 2022',
      'đưa 668 đảng viên không còn đủ tư cách ra khỏi Đảng',
      'kiểm tra 50/50 ban tổ chức cấp ủy',
      'cả nước chưa công bố số năm 2023'
    ],
    hindsight: [
      'ngày 29/12/2023',
      'tăng 5,05%',
      'cao hơn 1,22 điểm phần trăm',
      'gấp 1,24 lần mức tăng của cả nước (6,27/5,05)',
      'Mức 1,45 lần mà Hànộimới nêu không khớp với các số này'
    ],
    after: 'Sau bản số liệu này',
    cells: { 'Tốc độ tăng GRDP': '6,27', 'Thu ngân sách nhà nước trên địa bàn': '400.421' }
  },
  en: {
    known: [
      'GRDP rose by an estimated 6.27% in 2023',
      'VND 400,421 billion, 113.5% of the budget plan, up 20% on 2022',
      'removed 668 members',
      '50/50 organising boards',
      "the country's figure for 2023 was not out yet"
    ],
    hindsight: [
      '29 Dec 2023',
      '5.05%',
      '1.22 percentage points higher',
      '1.24 times the national rate (6.27/5.05)',
      'The ratio of 1.45 times given by Hànộimới does not follow from these figures'
    ],
    after: 'After this snapshot',
    cells: { 'GRDP growth': '6.27', 'State budget revenue in the area': '400,421' }
  }
} as const;

for (const lang of ['vi', 'en'] as const) {
  test(
    `${lang}: the year 2023 as it was told on 28 December, and what came out the day after`,
    wide(lang !== 'vi'),
    async ({ page }) => {
      await open(page, lang, SEED);
      const { known, hindsight, after, cells } = TOLD[lang];
      for (const text of known) await expect(lead(page)).toContainText(text);
      const later = page.getByText(after);
      for (const text of hindsight) await expect(later).toContainText(text);
      for (const [title, value] of Object.entries(cells))
        await expect(cell(page, title).getByRole('link', { name: value, exact: true })).toBeVisible();
    }
  );
}

test('6,27% leads to its value, status, source, date and every vintage; Escape leads back', async ({ page }) => {
  await open(page, 'vi', SEED);
  const number = lead(page).getByRole('link', { name: /^6,27%?$/ });
  await number.click();
  const dialog = page.getByRole('dialog', { name: /^6,27%?$/ });
  await expect(dialog).toContainText('Tốc độ tăng GRDP, Hà Nội, năm 2023');
  for (const [term, said] of [
    ['Số liệu', '6,27% · năm 2023'],
    ['Trạng thái', 'ước tính'],
    ['Công bố', '28/12/2023'],
    ['Nguồn', 'Hànộimới:']
  ] as const) {
    const row = dialog.locator('dl > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${term}$`) }) });
    await expect(row.getByRole('definition')).toContainText(said);
  }
  const vintages = dialog.getByRole('table', { name: /^Đã công bố \d+ lần$/ });
  await expect(vintages.getByRole('row', { name: '26/11/2023' })).toContainText('6,11%');
  await expect(vintages.getByRole('row', { name: '28/12/2023' })).toContainText('6,27%');
  await expect(vintages).not.toContainText('5,05');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(number).toBeFocused();
});

test('a computed number shows its formula and every figure it comes from', async ({ page }) => {
  await open(page, 'vi', SEED);
  await page.getByText('Sau bản số liệu này').getByRole('link', { name: /^1,24/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('6,27 / 5,05 = 1,24');
  for (const text of ['Hànộimới', '28/12/2023', '5,05%', '29/12/2023']) await expect(dialog).toContainText(text);
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  await expect(dialog).toBeHidden();
});
