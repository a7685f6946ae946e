import { expect } from 'vitest';
import type { Reader } from '../support/reader';

const STARTS = [
  ['PNG', '.png', '\x89PNG'],
  ['SVG', '.svg', '<'],
  ['Excel', '.csv', '\xef\xbb\xbf'],
  ['Parquet', '.parquet', 'PAR1']
] as const;

/** A comparison from its address: drawn, walked by keys, copied, and taken away as picture, sheet and data. */
export async function comparison(reader: Reader): Promise<void> {
  const { page } = reader;
  await reader.open('compare/?i=poverty-rate&u=P63-01&g=central-cities&p=2010');
  // Until the answer is there the page shows the usual comparison, whose chart would take the key.
  await reader.sees('hộ nghèo', 'main h2');
  await reader.waits('main [aria-busy=false] [role=application] .live :is(svg, canvas)');
  await page.focus('main [role=application]');
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.querySelector('.said')?.textContent.trim());
  for (const [name, ending, start] of STARTS) {
    await reader.unfolds('.take details');
    const button = await page.$$eval(
      '.take button',
      (all, text) => all.find((one) => one.textContent.includes(text))?.textContent.trim() ?? '',
      name
    );
    const bytes = await reader.saves(ending, () => reader.clicks('.take button', button));
    expect(bytes.subarray(0, start.length).toString('latin1')).toBe(start);
    expect(bytes.length).toBeGreaterThan(300);
  }
}
