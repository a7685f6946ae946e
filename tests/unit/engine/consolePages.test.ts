import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResultFilter } from '../../../src/lib/engine/console/console';
import type { ConsoleEngine } from '../../../src/lib/engine/console/consoleEngine';
import { collate } from '../../../src/lib/language/collate';
import { codeOf } from './support/ask';
import { parquetOf, testConsole, view } from './support/console';

let engine: ConsoleEngine;
beforeAll(async () => {
  ({ engine } = await testConsole());
});
afterAll(() => engine.close());

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

describe('pages', () => {
  type Row = [number | null, string | null, number];
  const compare = (a: number | string, b: number | string) =>
    typeof a === 'string' ? collate(a, String(b)) : a - Number(b);
  const row = fc.tuple(
    fc.option(fc.integer({ min: -3, max: 3 })),
    fc.option(fc.constantFrom('Hà', 'Huế', 'đà', 'Da', 'Ăn', 'an'))
  );
  const sort = fc.uniqueArray(fc.record({ column: fc.constantFrom('x', 't'), descending: fc.boolean() }), {
    selector: ({ column }) => column,
    maxLength: 2
  });
  const filter = fc.array(
    fc.oneof(
      fc.record({
        column: fc.constant('x'),
        test: fc.constantFrom('at-least', 'at-most'),
        value: fc.constantFrom('-1', '0', '2')
      }),
      fc.record({
        column: fc.constantFrom('x', 't'),
        test: fc.constantFrom('missing', 'present'),
        value: fc.constant('')
      })
    ) as fc.Arbitrary<ResultFilter>,
    { maxLength: 2 }
  );

  it('are those of the same rows sorted and filtered by hand', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 40 }),
        sort,
        filter,
        fc.nat(30),
        fc.nat(20),
        async (cells, sort, filters, from, length) => {
          const rows: Row[] = cells.map(([x, t], i) => [x, t, i]);
          const passes = (each: Row) =>
            filters.every(({ column, test, value }) => {
              const cell = each[column === 'x' ? 0 : 1];
              if (test === 'missing') return cell === null;
              if (cell === null) return false;
              return (
                test === 'present' ||
                (test === 'at-least' ? Number(cell) >= Number(value) : Number(cell) <= Number(value))
              );
            });
          const sorted = rows.filter(passes).sort((a, b) => {
            for (const { column, descending } of sort) {
              const [one, other] = [a[column === 'x' ? 0 : 1], b[column === 'x' ? 0 : 1]];
              if (one === other) continue;
              if (one === null || other === null) return one === null ? 1 : -1;
              const order = compare(one, other);
              if (order !== 0) return descending ? -order : order;
            }
            return a[2] - b[2];
          });
          const values = rows.map(([x, t, i]) => `(${x ?? 'null'}, ${t === null ? 'null' : text(t)}, ${i})`).join(', ');
          const result = await engine.run(
            `select x::int as x, t::varchar as t, i from (values ${values}) as v(x, t, i)`
          );
          const looked = view(result, sort, filters);
          expect(await engine.count(looked)).toBe(sorted.length);
          expect(await engine.page(looked, from, from + length)).toEqual(sorted.slice(from, from + length));
          expect(await engine.page(looked, 0, 100)).toEqual(sorted);
          await engine.drop(result.id);
        }
      ),
      { numRuns: 40 }
    );
  });

  it('of many rows come by an index, from a table and from a file', async () => {
    const sql = 'select range as i, (range * 7919) % 300007 as k, range % 7 as r from range(210000)';
    await engine.add({ name: 'many', bytes: await parquetOf(sql) });
    const expected = Array.from({ length: 210_000 }, (_, i) => [i, (i * 7919) % 300_007, i % 7]).sort(
      (a, b) => (a[1] as number) - (b[1] as number)
    );
    for (const statement of [sql, 'select * from own.many', 'FROM "own"."many" ;']) {
      const result = await engine.run(statement);
      expect(await engine.page(view(result), 209_999, 210_001)).toEqual([
        [209_999, (209_999 * 7919) % 300_007, 209_999 % 7]
      ]);
      const sorted = view(result, [{ column: 'k', descending: false }]);
      for (const at of [0, 105_000, 209_998])
        expect(await engine.page(sorted, at, at + 50)).toEqual(expected.slice(at, at + 50));
      const [first, ...more] = await engine.page(
        view(result, [], [{ column: 'r', test: 'equals', value: '3' }]),
        100,
        102
      );
      expect([first?.[0], more[0]?.[0]]).toEqual([703, 710]);
      await engine.drop(result.id);
    }
  });

  it('of the same view share one sort, of which each caller may leave', async () => {
    const result = await engine.run('select hash(range)::double as k from range(210000)');
    const sorted = view(result, [{ column: 'k', descending: false }]);
    const stop = new AbortController();
    const left = codeOf(engine.page(sorted, 0, 3, { signal: stop.signal }));
    const stayed = engine.page(sorted, 0, 3);
    stop.abort();
    expect(await left).toBe('cancelled');
    expect(await stayed).toHaveLength(3);
  });
});
