import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { figures } from './read';

const printed = readFileSync('data/catalogue/measures.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([words = '', base = '', factor = '']): [string, string, number] => [words, base, Number(factor)]);

describe('the measures of the catalogue', () => {
  it.each(printed)('%s is %s × %d', (words, base, factor) => {
    const text = words.startsWith('hạng/')
      ? `xếp hạng 7/${words.slice(5)}`
      : base === 'times'
        ? `gấp 7 ${words}`
        : `có 7 ${words}`;
    expect(figures(text)).toMatchObject([{ value: 7 * factor, measure: base, step: factor }]);
  });
});
