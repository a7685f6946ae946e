import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved, ordered } from '../../../src/lib/ui/bigTable/gridKeys';
import { RowCache } from '../../../src/lib/ui/bigTable/rowCache';
import { pageRows, scrollTopFor, topRow } from '../../../src/lib/ui/bigTable/scrollPlace';

const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A cache over numbers whose requests are answered by hand. */
function byHand(rows: number, block: number) {
  const asked: { from: number; to: number; answer: () => void; refuse: () => void }[] = [];
  let loads = 0;
  const refused: unknown[] = [];
  const cache = new RowCache<number>({
    rows,
    block,
    page: (from, to) =>
      new Promise((resolve, reject) =>
        asked.push({
          from,
          to,
          answer: () => resolve(Array.from({ length: to - from }, (_, i) => from + i)),
          refuse: () => reject(new Error('gone'))
        })
      ),
    loaded: () => loads++,
    failed: (thrown) => refused.push(thrown)
  });
  return { cache, asked, refused, loads: () => loads };
}

describe('a cache of rows', () => {
  it('has what was asked for, and reads no more than the table', async () => {
    const { cache, asked, loads } = byHand(250, 100);
    cache.want(190, 260);
    expect(cache.row(195)).toBeUndefined();
    asked[0]?.answer();
    await settled();
    asked[1]?.answer();
    await settled();
    expect(asked.map(({ from, to }) => [from, to])).toEqual([
      [100, 200],
      [200, 250]
    ]);
    expect([cache.row(195), cache.row(249), cache.row(250), cache.row(5)]).toEqual([195, 249, undefined, undefined]);
    expect(loads()).toBe(2);
    cache.want(100, 250);
    expect(asked).toHaveLength(2);
  });

  it('asks one thing at a time, and then only for the latest', async () => {
    const { cache, asked } = byHand(10_000_000, 100);
    cache.want(0, 30);
    for (let row = 1; row < 90; row++) cache.want(row * 100_000, row * 100_000 + 30);
    expect(asked).toHaveLength(1);
    asked[0]?.answer();
    await settled();
    expect(asked.map(({ from }) => from)).toEqual([0, 8_900_000]);
  });

  it('tells a refusal once, and asks again when it is wanted again', async () => {
    const { cache, asked, refused } = byHand(1000, 100);
    cache.want(0, 30);
    asked[0]?.refuse();
    await settled();
    expect([asked.length, refused.length]).toEqual([1, 1]);
    cache.want(0, 30);
    expect(asked).toHaveLength(2);
  });

  it('tells nothing once it is closed', async () => {
    const { cache, asked, loads } = byHand(1000, 100);
    cache.want(0, 300);
    cache.close();
    asked[0]?.answer();
    await settled();
    expect([asked.length, loads()]).toEqual([1, 0]);
  });

  it('does not grow with the table', async () => {
    const cache = new RowCache<number>({
      rows: 1_000_000,
      block: 10,
      page: (from, to) => Promise.resolve(Array.from({ length: to - from }, (_, i) => from + i)),
      loaded: () => {},
      failed: () => {}
    });
    for (let row = 0; row < 1000; row += 10) {
      cache.want(row, row + 10);
      await settled();
    }
    const here = Array.from({ length: 1000 }, (_, i) => cache.row(i)).filter((row) => row !== undefined);
    expect(here).toHaveLength(240);
    expect(here.at(-1)).toBe(999);
  });
});

describe('keys', () => {
  const size = { rows: 100, columns: 7, page: 20 };
  it.each([
    ['ArrowDown', false, { row: 51, column: 3 }],
    ['ArrowUp', false, { row: 49, column: 3 }],
    ['ArrowLeft', false, { row: 50, column: 2 }],
    ['ArrowRight', false, { row: 50, column: 4 }],
    ['PageDown', false, { row: 70, column: 3 }],
    ['PageUp', false, { row: 30, column: 3 }],
    ['Home', false, { row: 50, column: 0 }],
    ['End', false, { row: 50, column: 6 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 99, column: 6 }],
    ['ArrowDown', true, { row: 99, column: 3 }],
    ['ArrowUp', true, { row: 0, column: 3 }],
    ['x', false, null]
  ])('%s (ctrl %s)', (key, ctrl, place) => expect(moved({ row: 50, column: 3 }, key, ctrl, size)).toEqual(place));
  it('the head is above the first row, and only one step away', () => {
    expect(moved({ row: 0, column: 3 }, 'ArrowUp', false, size)).toEqual({ row: -1, column: 3 });
    expect(moved({ row: -1, column: 3 }, 'ArrowUp', false, size)).toEqual({ row: -1, column: 3 });
    expect(moved({ row: 5, column: 3 }, 'PageUp', false, size)).toEqual({ row: 0, column: 3 });
    expect(moved({ row: -1, column: 3 }, 'ArrowUp', true, size)).toEqual({ row: -1, column: 3 });
  });
  it('a selection has its rows in order, whichever way it was made', () => {
    expect([ordered({ from: 2, to: 5 }), ordered({ from: 5, to: 2 })]).toEqual([
      { from: 2, to: 6 },
      { from: 2, to: 6 }
    ]);
  });
});

describe('scrolling', () => {
  const MOST = 10_000_000;
  const of = fc
    .record({ rows: fc.integer({ min: 1, max: 100_000_000 }), height: fc.integer({ min: 200, max: 1200 }) })
    .map(({ rows, height }) => ({
      rows,
      height,
      rowHeight: 37,
      scrollHeight: Math.max(height, Math.min(MOST, (rows + 1) * 37))
    }));
  it('brings every row of up to a hundred million into sight, or as near as a pixel allows', () => {
    fc.assert(
      fc.property(
        of,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (table, a, b) => {
          const row = Math.floor(a * (table.rows - 1));
          const top = scrollTopFor(table, row, Math.floor(b * (table.scrollHeight - table.height)));
          const first = topRow(table, top);
          expect(Number.isInteger(top)).toBe(true);
          // A pixel is up to ten rows of a hundred million: in a low table no place shows some of them whole.
          const pixel = table.rows / Math.max(1, table.scrollHeight - table.height);
          const slack = Math.max(1e-6, pixel > 1 ? pixel : 0);
          expect(first).toBeLessThanOrEqual(row + slack);
          expect(row + 1).toBeLessThanOrEqual(first + table.height / 37 - 1 + slack);
        }
      )
    );
  });
  it('stays where the row is already in sight', () => {
    const table = { rows: 1000, height: 370, rowHeight: 37, scrollHeight: 37037 };
    expect([pageRows(table), topRow(table, 370)]).toEqual([9, 10]);
    expect(scrollTopFor(table, 12, 370)).toBe(370);
    expect(scrollTopFor(table, 9, 370)).toBe(333);
    expect(scrollTopFor(table, 19, 370)).toBe(407);
  });
});
