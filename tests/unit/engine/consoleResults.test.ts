import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsoleValue } from '../../../src/lib/engine/console/console';
import type { ConsoleEngine } from '../../../src/lib/engine/console/consoleEngine';
import { codeOf } from './support/ask';
import { rowsOf, testConsole, view } from './support/console';

let engine: ConsoleEngine;
beforeAll(async () => {
  ({ engine } = await testConsole());
});
afterAll(() => engine.close());

describe('a result', () => {
  it('has the columns and the values of the statement', async () => {
    const result = await engine.run(
      `select 1::tinyint as n, 1.10::decimal(30, 10) as d, 170141183460469231731687303715884105727 as huge, 9007199254740993::bigint as big,
        'Đà Nẵng' as t, 'a'::enum('a', 'b') as e, date '2024-02-29' as day, timestamp '2024-02-29 01:02:03.5' as at,
        timestamptz '2024-02-29 01:02:03+07' as zone, true as yes, time '10:00:00' as clock, [1.5, null] as list, {a: 1} as struct,
        map(['x'], [2]) as map, interval 1 month as span, 'NaN'::double as nan, null::varchar as none, ? as given`,
      ['6,27%']
    );
    expect(result.rows).toBe(1);
    expect(result.ms).toBeGreaterThan(0);
    expect(result.columns.map(({ name, kind }) => `${name} ${kind}`)).toEqual(
      ['n number', 'd number', 'huge number', 'big number', 't text', 'e text', 'day date', 'at time', 'zone time']
        .concat(['yes boolean', 'clock other', 'list other', 'struct other', 'map other', 'span other', 'nan number'])
        .concat(['none text', 'given text'])
    );
    expect(result.columns[1]?.type).toBe('DECIMAL(30,10)');
    expect(await engine.page(view(result), 0, 5)).toEqual([
      [1, 1.1, 1.7014118346046923e38, 9007199254740992, 'Đà Nẵng', 'a', '2024-02-29', '2024-02-29T01:02:03.5Z']
        .concat(['2024-02-28T18:02:03Z'])
        .concat([true, '10:00:00', '[1.5, NULL]', "{'a': 1}", '{x=2}', '1 month', NaN, null, '6,27%'] as never[])
    ]);
  });

  it('has no more columns than the engine survives, and the console lives on', async () => {
    const columns = Array.from({ length: 5_000 }, (_, i) => `${i} as c${i}`);
    expect(await codeOf(engine.run(`select ${columns.join(', ')}`))).toBe('too-large');
    expect(await rowsOf(engine, 'select 1 as one')).toEqual([[1]]);
  });

  it('makes names unique, and takes any name and any number of columns', async () => {
    const result = await engine.run(
      'select 1 as a, 2 as a, 3 as n, 4 as c0, 5 as "c""1", 6 as at, 7 as wanted, 8 as rows'
    );
    expect(result.columns.map(({ name }) => name)).toEqual(['a', 'a:1', 'n', 'c0', 'c"1', 'at', 'wanted', 'rows']);
    const page = await engine.page(view(result, [{ column: 'c"1', descending: true }]), 0, 9);
    expect(page).toEqual([[1, 2, 3, 4, 5, 6, 7, 8]]);
    const wide = await engine.run(`select ${Array.from({ length: 600 }, (_, i) => `${i} as "x${i}"`).join(', ')}`);
    expect((await engine.page(view(wide), 0, 1))[0]?.at(-1)).toBe(599);
  });

  it('stays in the order of the statement', async () => {
    const rows = await rowsOf(engine, 'select range as i from range(10000) order by hash(range)');
    const again = await rowsOf(
      engine,
      'select range as i, row_number() over (order by hash(range)) as k from range(10000) order by k'
    );
    expect(rows.flat()).toEqual(again.map(([i]) => i));
  });

  it('may be empty, and is asked beyond its ends', async () => {
    const none = await engine.run('select 1 as a where false');
    expect([none.rows, await engine.page(view(none), 0, 10)]).toEqual([0, []]);
    const few = await engine.run('from range(3)');
    expect(await engine.page(view(few), 2, 9)).toEqual([[2]]);
    expect(await engine.page(view(few), 5, 9)).toEqual([]);
  });

  it('is gone once dropped', async () => {
    const result = await engine.run('select 1 as a');
    await engine.page(view(result, [{ column: 'a', descending: false }]), 0, 1);
    await engine.drop(result.id);
    await engine.drop(result.id);
    const kept = await rowsOf(engine, `select table_name from duckdb_tables() where table_name = 'r${result.id}'`);
    expect(kept).toEqual([]);
    for (const work of [
      engine.page(view(result), 0, 1),
      engine.count(view(result)),
      engine.profile(view(result), 'a'),
      engine.parquet(view(result))
    ])
      expect(await codeOf(work)).toBe('result-gone');
  });

  it('refuses a column that it does not have', async () => {
    const result = await engine.run('select 1 as a');
    expect(await codeOf(engine.page(view(result, [{ column: 'b', descending: false }]), 0, 1))).toBe('query-failed');
    expect(await codeOf(engine.profile(view(result), 'b'))).toBe('query-failed');
  });
});

describe('a Parquet file of a view', () => {
  it('holds its rows in its order, with their names and types', async () => {
    const result = await engine.run(
      `select * from (values (2, 'Đà', date '2024-02-29', [1.5]), (1, 'hà', null, null), (3, 'ba', null, null)) as t("Số", t, d, l)`
    );
    const looked = view(result, [{ column: 't', descending: false }], [{ column: 't', test: 'contains', value: 'a' }]);
    const bytes = await engine.parquet(looked);
    expect(await engine.add({ name: 'back', bytes })).toMatchObject({
      rows: 3,
      columns: [{ name: 'Số', type: 'INTEGER' }, { type: 'VARCHAR' }, { type: 'DATE' }, { type: 'VARCHAR' }]
    });
    const rows: ConsoleValue[][] = [
      [3, 'ba', null, null],
      [2, 'Đà', '2024-02-29', '[1.5]'],
      [1, 'hà', null, null]
    ];
    expect(await rowsOf(engine, 'select * from own.back')).toEqual(rows);
    expect(await rowsOf(engine, 'select * from own.back where true')).toEqual(rows);
    const plain = await engine.parquet(view(result));
    await engine.add({ name: 'back', bytes: plain });
    expect((await rowsOf(engine, 'from own.back')).map(([n]) => n)).toEqual([2, 1, 3]);
    await engine.remove('back');
  });
});
