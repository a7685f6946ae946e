import { expect } from 'vitest';
import type { Drawing } from '../../../../src/lib/charts/drawing';
import { renderSvg } from '../../../../src/lib/charts/renderSvg';
import type { Reading, ReadingInput } from '../../../../src/lib/figures/compare/reading';
import { readXml } from './xml';

/** What an option holds, with labels as a reader sees them. */
export const plain = (option: unknown): string =>
  JSON.stringify(
    option,
    (_key, value: unknown) =>
      typeof value === 'function' ? (value.length === 0 ? (value as () => unknown)() : '(function)') : value,
    1
  ) + '\n';

export function drawn(reading: Reading, input: ReadingInput, width: number): Drawing {
  expect(reading.whyNot(input)).toBe(null);
  return reading.draw(input, width);
}

/** The drawing is the one on file, point by point. */
export async function isGolden(name: string, reading: Reading, input: ReadingInput, width: number) {
  const { option, points, height } = drawn(reading, input, width);
  await expect(`${height}\n${plain(option)}${plain(points)}`).toMatchFileSnapshot(
    `../../fixtures/golden-options/${name}-${width}.txt`
  );
}

/** As SVG it holds these words. */
export function isDrawn(reading: Reading, input: ReadingInput, width: number, words: readonly string[]) {
  const { option, height } = drawn(reading, input, width);
  const svg = renderSvg('drawn', option, width, height);
  const said = readXml(svg).text.replaceAll('\u00a0', ' ');
  for (const word of words) expect(said).toContain(word);
  expect(svg).not.toMatch(/NaN|undefined/);
}
