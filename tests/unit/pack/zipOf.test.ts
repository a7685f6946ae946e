import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { timeOf, zipOf } from '../../../tools/pack/zipOf.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the zip', () => {
  it('is the same whatever the order and the day', () => {
    const one = zipOf({ 'a/b.html': bytes('<p>'), 'a/a.json': bytes('{}'), 'a/c.br': bytes('xxxxxxxxxxxx') });
    const other = zipOf({ 'a/c.br': bytes('xxxxxxxxxxxx'), 'a/a.json': bytes('{}'), 'a/b.html': bytes('<p>') });
    expect(Buffer.from(one).equals(other)).toBe(true);
    expect(Object.keys(unzipSync(one))).toEqual(['a/a.json', 'a/b.html', 'a/c.br']);
    expect(new TextDecoder().decode(unzipSync(one)['a/b.html'])).toBe('<p>');
  });

  it('gives another file of the same length another time, and the same file the same', () => {
    const times = Array.from({ length: 500 }, (_, index) => timeOf(bytes(`release ${String(index).padStart(3, '0')}`)));
    expect(new Set(times.map(Number)).size).toBe(500);
    expect(timeOf(bytes('a'))).toEqual(timeOf(bytes('a')));
    for (const time of times) {
      expect(time.getFullYear()).toBeGreaterThanOrEqual(1990);
      expect(time.getFullYear()).toBeLessThan(2020);
      expect(time.getHours()).toBeGreaterThanOrEqual(4);
      expect(time.getSeconds() % 2).toBe(0);
    }
  });
});
