import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ResultFilter, ResultView } from '../../../src/lib/engine/console/console';
import type { ConsoleEngine } from '../../../src/lib/engine/console/consoleEngine';
import { collate } from '../../../src/lib/language/collate';
import { codeOf } from './support/ask';
import { testConsole, view } from './support/console';

let engine: ConsoleEngine;
beforeAll(async () => {
  ({ engine } = await testConsole());
});
afterAll(() => engine.close());

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const column = async (sql: string, sort: ResultView['sort'] = [], filters: ResultFilter[] = []) => {
  const result = await engine.run(sql);
  const rows = await engine.page(view(result, sort, filters), 0, 10_000);
  expect(await engine.count(view(result, sort, filters))).toBe(rows.length);
  await engine.drop(result.id);
  return rows.map(([cell]) => cell);
};

describe('filters', () => {
  const NAMES = `values ('Hà Nội'), ('Đà Nẵng'), ('ha noi'), (null), ('Bà Rịa – Vũng Tàu'), ('100%'), ('it''s')`;
  it.each([
    [NAMES, 'contains', 'HÀ N', ['Hà Nội', 'ha noi']],
    [NAMES, 'contains', 'da', ['Đà Nẵng']],
    [NAMES, 'contains', 'Đa', ['Đà Nẵng']],
    [NAMES, 'contains', 'ria – vung', ['Bà Rịa – Vũng Tàu']],
    [NAMES, 'contains', '%', ['100%']],
    [NAMES, 'contains', "t's", ["it's"]],
    [NAMES, 'equals', 'Hà Nội', ['Hà Nội']],
    [NAMES, 'equals', 'Hà Nội'.normalize('NFD'), ['Hà Nội']],
    [NAMES, 'contains', 'Nẵng'.normalize('NFD'), ['Đà Nẵng']],
    [NAMES, 'at-least', 'Đ'.normalize('NFD'), ['Hà Nội', 'Đà Nẵng', 'ha noi', "it's"]],
    [`values ('${'Hà Nội'.normalize('NFD')}')`, 'equals', 'Hà Nội', ['Hà Nội'.normalize('NFD')]],
    [NAMES, 'missing', '', [null]],
    [NAMES, 'present', '', ['Hà Nội', 'Đà Nẵng', 'ha noi', 'Bà Rịa – Vũng Tàu', '100%', "it's"]],
    [NAMES, 'at-least', 'Đ', ['Hà Nội', 'Đà Nẵng', 'ha noi', "it's"]],
    [NAMES, 'at-most', 'c', ['Bà Rịa – Vũng Tàu', '100%']],
    ['values (1), (2.5), (null), (-3)', 'at-least', '1', [1, 2.5]],
    ['values (1), (2.5), (null), (-3)', 'at-most', '2.4', [1, -3]],
    ['values (1), (2.5), (null), (-3)', 'equals', '2.50', [2.5]],
    ['values (1), (2.5), (null), (-3)', 'contains', '.5', [2.5]],
    [`values (date '2024-02-29'), (date '2023-01-01')`, 'at-least', '2024-01-01', ['2024-02-29']],
    [`values (date '2024-02-29'), (date '2023-01-01')`, 'contains', '02-29', ['2024-02-29']],
    [
      `values (timestamp '2024-02-29 10:00:00'), (timestamp '2024-02-29 12:00:00')`,
      'at-most',
      '2024-02-29 11:00:00',
      ['2024-02-29T10:00:00Z']
    ],
    [
      `values (timestamp '2024-02-29 10:00:00'), (timestamp '2024-02-29 12:00:00')`,
      'equals',
      '2024-02-29T12:00:00Z',
      ['2024-02-29T12:00:00Z']
    ],
    ['values (true), (false), (null)', 'equals', 'false', [false]],
    ['values ([1, 2]), ([3])', 'contains', '1, 2', ['[1, 2]']]
  ] as const)('%s, %s %s', async (sql, test, value, kept) => {
    expect(await column(`select * from (${sql}) as t(x)`, [], [{ column: 'x', test, value }])).toEqual(kept);
  });

  it.each([
    ['select 1 as x', 'một'],
    ['select 1 as x', ''],
    [`select date '2024-01-01' as x`, '2024'],
    [`select date '2024-01-01' as x`, '2024-02-31'],
    ['select true as x', "true or (select 1) = '1'"]
  ])('refuse a value of another kind: %s, %s', async (sql, value) => {
    const result = await engine.run(sql);
    const filters: ResultFilter[] = [{ column: 'x', test: 'equals', value }];
    expect(await codeOf(engine.count(view(result, [], filters)))).toBe('query-failed');
    expect(await codeOf(engine.page(view(result, [], filters), 0, 1))).toBe('query-failed');
  });
});

describe('the order of text', () => {
  it('is that of the dictionary, missing last both ways', async () => {
    const words = [
      'Quận 10',
      'Quận 2',
      'đa',
      'da',
      'dạ',
      'ẻ',
      'zone',
      'ă',
      'â',
      'a',
      'Ấp',
      'ấp',
      'b',
      'ơ',
      'ô',
      'o',
      'ưa',
      'ua',
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
      'máa',
      'mab',
      ''
    ];
    const sql = `select * from (values ${[...words.map(text), 'null'].map((cell) => `(${cell})`).join(', ')}) as t(x)`;
    const sorted = [...words].sort(collate);
    expect(await column(sql, [{ column: 'x', descending: false }])).toEqual([...sorted, null]);
    expect(await column(sql, [{ column: 'x', descending: true }])).toEqual([...sorted.reverse(), null]);
  });

  it('is that of language/collate for any text of its signs', async () => {
    const sign = fc.constantFrom(...' _-,.()/%0123456789aAàÀảãáạăắĂâấbcdđĐeéêệgiíhknoóôốơớpqrstuúưứvxyýỵÿüñç');
    const word = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(word, { minLength: 2, maxLength: 60 }), async (words) => {
        const sql = `select * from (values ${words.map((each) => `(${text(each)})`).join(', ')}) as t(x)`;
        const sorted = (await column(sql, [{ column: 'x', descending: false }])) as string[];
        const plain = (each: string) => each.replace(/[ÿüñç]/g, (letter) => letter.normalize('NFD').charAt(0));
        for (const [i, each] of sorted.slice(1).entries())
          expect(collate(plain(sorted[i] as string), plain(each)), `${sorted[i]} < ${each}`).toBeLessThanOrEqual(0);
      }),
      { numRuns: 25 }
    );
  });
});
