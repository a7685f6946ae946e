import { expect } from 'vitest';
import type { Reader } from '../support/reader';

/** The sentence of a figure is copied and can be pasted, with or without a clipboard API. */
export async function copying(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.open('compare/');
  await reader.unfolds('.take details');
  await reader.clicks('.take button', 'Chép câu diễn giải');
  await reader.sees('Đã chép câu diễn giải', 'body');
  await reader.open('check/');
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('textarea')?.value);
  expect(await page.$eval('textarea', (area) => area.value)).toContain('Hà Nội');
}
