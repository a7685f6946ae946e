import { afterAll, beforeAll, expect, it } from 'vitest';
import { openNodeEngine, type NodeEngine } from '$lib/engine/node';
import { FUNCTIONS, KEYWORDS, QUESTION_WORDS, TABLE_FUNCTIONS, TYPES, WINDOW_FUNCTIONS } from '$lib/sql/duckdbWords';

let engine: NodeEngine;
beforeAll(async () => {
  engine = await openNodeEngine('static');
});
afterAll(() => engine.close());

async function list(sql: string): Promise<string[]> {
  const rows = await engine.run<{ word: string }>({ name: 'words', sql, params: [] });
  return rows.map(({ word }) => word).sort();
}

it('keywords are those of the engine that cannot be names', async () => {
  expect([...KEYWORDS]).toEqual(
    await list(
      `select keyword_name as word from duckdb_keywords() where keyword_category in ('reserved', 'type_function')`
    )
  );
});

it('words of questions are keywords of the engine', async () => {
  const known = await list(`select keyword_name as word from duckdb_keywords()`);
  expect(QUESTION_WORDS.filter((word) => !known.includes(word))).toEqual([]);
});

it('types are those of the engine', async () => {
  expect([...TYPES]).toEqual(await list('select distinct type_name as word from duckdb_types()'));
});

it('functions are those of the engine, but for what is not for readers', async () => {
  const known = await list(
    `select distinct function_name as word from duckdb_functions() where function_type in ('scalar', 'aggregate', 'macro')`
  );
  const hidden = /^(pg_|has_|inet_|current_|txid_|not_)|_(description|escape|privilege|user)$/;
  expect([...FUNCTIONS]).toEqual(known.filter((name) => /^[a-z][a-z0-9_]*$/.test(name) && !hidden.test(name)));
  const tables = await list(
    `select distinct function_name as word from duckdb_functions() where function_type = 'table'`
  );
  expect(TABLE_FUNCTIONS.filter((name) => !tables.includes(name))).toEqual([]);
});

it('window functions are taken by the engine over a window only', async () => {
  const ARGUMENTS: Record<string, string> = {
    ntile: '2',
    lag: '1',
    lead: '1',
    first_value: '1',
    last_value: '1',
    nth_value: '1, 1'
  };
  for (const name of WINDOW_FUNCTIONS) {
    const call = `${name}(${ARGUMENTS[name] ?? ''})`;
    await expect(list(`select ${call} over () as x`), name).resolves.toHaveLength(1);
    await expect(list(`select ${call} as x`), name).rejects.toThrow();
  }
});
