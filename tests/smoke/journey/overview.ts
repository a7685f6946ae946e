import { expect } from 'vitest';
import type { Reader } from '../support/reader';

/** The year 2023 as it was told, in both languages; a number leads to its source and back; another year asks the engine. */
export async function overview(reader: Reader): Promise<void> {
  await reader.open('?u=P63-01&p=2023&s=2023-12-28');
  await reader.sees('GRDP năm 2023 ước tăng 6,27%');
  await reader.sees('400.421 tỷ đồng, bằng 113,5% dự toán');
  await reader.waits('main [role=img] svg');
  await reader.clicks('main p a', '6,27');
  await reader.sees('Hànộimới', 'dialog[open]');
  await reader.sees('28/12/2023', 'dialog[open]');
  await reader.page.keyboard.press('Escape');
  await reader.page.waitForFunction(() => !document.querySelector('dialog[open]'));
  expect(await reader.page.evaluate(() => document.activeElement?.textContent.trim())).toMatch(/^6,27/);

  await reader.open('en/?u=P63-01&p=2023&s=2023-12-28');
  await reader.sees('GRDP rose by an estimated 6.27% in 2023');
}
