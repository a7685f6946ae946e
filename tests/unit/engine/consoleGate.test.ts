import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { ConsoleEngine } from '../../../src/lib/engine/console/consoleEngine';
import { codeOf } from './support/ask';
import { DATE, parquetOf, rowsOf, testConsole } from './support/console';

let engine: ConsoleEngine;
let before: unknown;

const state = async () => [
  await engine.tables(),
  await rowsOf(engine, `select * from "${DATE}".observations order by all`),
  await rowsOf(engine, 'select * from own.mine order by all'),
  await rowsOf(
    engine,
    'select schema_name, view_name from duckdb_views() where not internal and schema_name in (?, ?) order by all',
    DATE,
    'own'
  ),
  await rowsOf(
    engine,
    `select current_setting('search_path') as a, current_setting('memory_limit') as b, current_setting('threads') as c`
  )
];

beforeAll(async () => {
  ({ engine } = await testConsole());
  await engine.use(DATE);
  await engine.add({ name: 'mine', bytes: await parquetOf('select range as i from range(3)') });
  before = await state();
});
afterAll(() => engine.close());

const NO_QUESTIONS = [
  'create table t as select 1',
  'create or replace view own.mine as select 1',
  'create temp table t(a int)',
  'create schema s',
  'create macro f(x) as x',
  'create sequence s',
  'create type t as enum (1)',
  'insert into own.mine values (4)',
  'with a as (select 1 as i) insert into own.mine select i from a',
  'update own.mine set i = 0',
  'delete from own.mine',
  'drop view own.mine',
  `drop schema "${DATE}" cascade`,
  'alter view own.mine rename to yours',
  'truncate own.mine',
  `copy own.mine to 'x.csv'`,
  `copy (select 1) to 'x.csv'`,
  `copy own.mine from 'x.csv'`,
  `attach 'x.db'`,
  'detach memory',
  'set threads = 1',
  `set memory_limit = '9GB'`,
  `set search_path = 'own'`,
  'reset threads',
  'pragma enable_profiling',
  'install httpfs',
  'load httpfs',
  'call pragma_version()',
  `export database 'x'`,
  `import database 'x'`,
  'prepare p as select 1',
  'execute p',
  'deallocate p',
  'begin',
  'commit',
  'checkpoint',
  'vacuum',
  'analyze',
  'use own',
  'describe own.mine',
  'show tables',
  'summarize own.mine',
  'explain analyze select 1',
  'select 1 as a into t',
  'select 1; select 2',
  'select 1; drop view own.mine',
  '; select 1',
  '-- a comment\n/* another */ drop view own.mine',
  '((drop view own.mine))',
  'pivot (select 1 as a, 2 as b) on a using sum(b)'
];

/** Nearly questions: refused as mistakes. */
const BROKEN = [
  '',
  '  -- nothing\n;',
  '()',
  'select',
  'select 1)',
  '(select 1',
  'select 1) as q; drop view own.mine; select * from (select 1',
  `select 1) as a, (select 2`,
  'select 1) to (select 1',
  `select 'a`,
  'select 1 /* a',
  `select nextval('s')`,
  `select * from read_text('x')`,
  `select * from query('drop view own.mine')`,
  `select getenv('HOME')`,
  'select * from nowhere',
  'select ?',
  'select 1 -- \0'
];

describe('the gate of the console', () => {
  it.each(NO_QUESTIONS)('refuses what does not only read: %s', async (sql) => {
    const params: string[] = [];
    expect([sql, await codeOf(engine.run(sql, params)), await codeOf(engine.explain(sql, params))]).toEqual([
      sql,
      expect.stringMatching(/^not-a-question$/),
      expect.stringMatching(/^not-a-question$/)
    ]);
  });

  it.each(BROKEN)('refuses what it cannot answer: %s', async (sql) => {
    expect(await codeOf(engine.run(sql))).toBe('query-failed');
    expect(await codeOf(engine.explain(sql))).toBe('query-failed');
  });

  it.each([
    ['select 1 as a', [[1]]],
    ['select 1 as a;', [[1]]],
    ['select 1 as a ; -- the end\n/* ; */ ;', [[1]]],
    ['-- first\nselect 1 as a -- last', [[1]]],
    ["(select ';' as a)", [[';']]],
    ['with a as (select 1 as x) select * from a', [[1]]],
    ['from range(2)', [[0], [1]]],
    ['values (1, null)', [[1, null]]],
    ['pivot (select 1 as a, 2 as b) on a in (1) using sum(b)', [[2]]],
    [
      'unpivot (select 1 as a, 2 as b) on a, b',
      [
        ['a', 1],
        ['b', 2]
      ]
    ],
    ['select $$ ) ; ( $$ as a, "b)" from (select 2 as "b)")', [[' ) ; ( ', 2]]],
    ['table own.mine', [[0], [1], [2]]],
    ['select i from mine order by i desc limit 1', [[2]]],
    ['select count(*) as n from observations', [[3]]]
  ])('answers %s', async (sql, rows) => {
    expect(await rowsOf(engine, sql)).toEqual(rows);
  });

  it('keeps every table, view and setting whatever it is given', async () => {
    for (const sql of [...NO_QUESTIONS, ...BROKEN]) await engine.run(sql).catch(() => {});
    const part = fc.constantFrom(
      ...[
        'select 1',
        'drop view own.mine',
        'create or replace view own.mine as select 9',
        ';',
        ')',
        '(',
        '--',
        '\n',
        '/*',
        '*/',
        "'",
        '"',
        '$$',
        'as q',
        ' union all ',
        "e'\\'"
      ]
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 7 }), async (parts) => {
        const result = await engine.run(parts.join(' ')).catch(() => null);
        if (result) await engine.drop(result.id);
      }),
      { numRuns: 150 }
    );
    expect(await state()).toEqual(before);
  });
});

describe('errors of a statement', () => {
  const wordsOf = (sql: string, ...params: string[]) =>
    engine.run(sql, params).then(
      () => 'answered',
      ({ about }: { about: { message: string } }) => about.message
    );

  it.each([
    ['select 1 +\n\nfrom x', 'Parser Error: syntax error at or near "from"\nLINE 3: from x\n        ^'],
    ['selekt 1', 'Parser Error: syntax error at or near "1"\nLINE 1: selekt 1\n               ^'],
    ['select 1 +', 'Parser Error: syntax error at end of input\nLINE 1: select 1 +\n                  ^'],
    ['select 1\n)', 'Parser Error: syntax error at or near ")"\nLINE 2: )\n        ^'],
    ["select 'a", `Parser Error: unterminated quoted string at or near "'a"\nLINE 1: select 'a\n               ^`],
    [`${'\n'.repeat(8)}select )`, 'Parser Error: syntax error at or near ")"\nLINE 9: select )\n               ^'],
    [`${'\n'.repeat(8)}selekt 1`, 'Parser Error: syntax error at or near "1"\nLINE 9: selekt 1\n               ^']
  ])('are told of its own lines: %j', async (sql, words) => {
    expect(await wordsOf(sql)).toBe(words);
  });

  it('say nothing of the brackets around it', async () => {
    const kept = await engine.run('select 1 as a');
    for (const sql of [...BROKEN.filter((sql) => !/as q/.test(sql)), 'select * from r', `from r${kept.id}0`])
      expect(await wordsOf(sql)).not.toMatch(/as q|"r\d+"/);
    expect(await wordsOf('select foo from mine')).toMatch(/Referenced column "foo" not found/);
  });

  it('come while it is answered, too', async () => {
    expect(await wordsOf(`select x::int as i from (values ('1'), ('một')) t(x)`)).toMatch(
      /Could not convert string 'một'/
    );
    expect(await wordsOf('select ? as a', 'a', 'b')).toMatch(/parameters/);
  });
});
