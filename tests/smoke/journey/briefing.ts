import { expect } from 'vitest';
import type { Reader } from '../support/reader';

const READY = 'Dựng báo cáo';

/** A briefing made from a template is there after a reload, is presented, and becomes slides. */
export async function briefing(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.open('briefing/');
  await reader.unfolds('details', 'Dựng sẵn theo mẫu');
  await page.select('select[name=ready-snapshot]', '2023-12-28');
  await reader.clicks('button', READY);
  await reader.sees('400.421', '.briefing-paper');
  await reader.open('briefing/');
  await reader.sees('400.421', '.briefing-paper');
  const slides = await reader.saves('.pptx', () => reader.clicks('button', 'PowerPoint'));
  expect(slides.subarray(0, 2).toString()).toBe('PK');
  await reader.open('briefing/present/');
  await reader.waits('.presenter .screen .slide');
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() =>
    document.querySelector('.presenter .screen .count')?.textContent.trim().startsWith('2/')
  );
}
