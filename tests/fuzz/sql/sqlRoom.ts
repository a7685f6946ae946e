import { DuckDBInstance } from '@duckdb/node-api';
import type { ConsoleEngine } from '../../../src/lib/engine/console/consoleEngine';
import { readerStatement } from '../../../src/lib/engine/console/readerStatement';
import { EngineError } from '../../../src/lib/engine/errors';
import { DATE, parquetOf, rowsOf, testConsole } from '../../unit/engine/support/console';
import { mustHold } from '../parts/fail';
import { utf8 } from '../parts/publishedSite';
import { textChanges } from '../parts/textChanges';
import { ANSWERED, refused, type Change, type OpenRoom, type Room } from '../run/room';
import { DEEDS, QUESTIONS, SIGNS } from './statements';

/** What stands between words and changes nothing, but hides signs from a reader that does not see it. */
const BETWEEN = [' /* ; */ ', ' -- ;\n', '\n\t', '/**/', ' /* /* ) */ ( */ ', ' /* \' " $$ */ ', ' -- \' " $$ )\n'];

const CHANGES: readonly Change<string>[] = [
  ...Array.from({ length: 8 }, (): Change<string> => (sql, random) => {
    const spaces = [...sql.matchAll(/ /g)];
    if (spaces.length === 0) return `${random.pick(BETWEEN)}${sql}${random.pick(BETWEEN)}`;
    const at = random.pick(spaces).index;
    return sql.slice(0, at) + random.pick(BETWEEN) + sql.slice(at + 1);
  }),
  ...Object.values(textChanges(4_000)),
  ...Array.from({ length: 6 }, (): Change<string> => (sql, random) => {
    const at = random.below(sql.length + 1);
    return sql.slice(0, at) + random.pick(SIGNS) + sql.slice(at);
  }),
  // Out of the brackets that the console puts around it, and into others.
  ...Array.from({ length: 3 }, (): Change<string> => (sql, random) => {
    const [end, start] = [random.pick([')', ') as q', ') q']), random.pick(['select * from (', '(', 'from ('])];
    return `${sql}${random.pick(['', '\n', ' -- (\n', '/*(*/'])}${end}; ${random.pick(DEEDS)}; ${start}${random.pick(QUESTIONS)}`;
  }),
  (sql, random) => `${sql}${random.pick(SIGNS)}${random.pick(DEEDS)}`,
  (sql, random) => `${random.pick(SIGNS)}${random.pick(DEEDS)}${random.pick(SIGNS)}${sql}`,
  (sql, random) => {
    const at = random.below(sql.length + 1);
    return `${sql.slice(0, at)}${random.pick(SIGNS)};${random.pick(DEEDS)};${random.pick(SIGNS)}${sql.slice(at)}`;
  }
];

/** Everything that a statement which does not only read could have changed. */
const STATE = [
  'select schema_name, view_name, sql from duckdb_views() where not internal and not temporary order by all',
  'select schema_name, table_name from duckdb_tables() where not internal and not temporary order by all',
  'select schema_name from duckdb_schemas() order by all',
  'select database_name, path from duckdb_databases() order by all',
  "select name, value from duckdb_settings() where name in ('memory_limit', 'search_path', 'threads', 'enable_profiling') order by all",
  'select i from own.mine order by all'
];

const stateOf = async (engine: ConsoleEngine) => {
  const parts: unknown[] = [];
  for (const sql of STATE) parts.push(await rowsOf(engine, sql));
  return JSON.stringify(parts);
};

/** `guard` stands in for the console's own, to see that the room finds what is wrong with one. */
export async function openSqlRoom(guard: typeof readerStatement = readerStatement): Promise<OpenRoom<string>> {
  const native = await (await DuckDBInstance.create()).connect();
  const { engine } = await testConsole({ limits: { timeoutMs: 6_000, graceMs: 200 } });
  await engine.use(DATE);
  await engine.add({ name: 'mine', bytes: await parquetOf('select range as i from range(3)') });
  const before = await stateOf(engine);

  /** How many statements a parser finds where the console puts the reader's; 0 where it finds a mistake. */
  const statementsIn = async (statement: string): Promise<number> => {
    try {
      return (await native.extractStatements(`select * from (\n${statement}\n) as q`)).count;
    } catch {
      return 0;
    }
  };

  return {
    begin: (random) => random.pick(random.chance(0.8) ? QUESTIONS : DEEDS),
    changes: CHANGES,
    hold: async (sql) => {
      let code = '';
      try {
        const count = await statementsIn(guard(sql, []));
        mustHold(count <= 1, `${count} statements are let through`);
        const result = await engine.run(sql);
        await engine.drop(result.id);
      } catch (thrown) {
        if (!(thrown instanceof EngineError)) throw thrown;
        code = thrown.code;
      }
      // Each look at the state costs as much as the case: one in four, and after whatever went through.
      if (!code || sql.length % 4 === 0)
        mustHold((await stateOf(engine)) === before, 'tables, views or settings were changed');
      return code ? refused(code) : ANSWERED;
    },
    saved: (sql) => ({ extension: 'sql', bytes: utf8(sql) }),
    close: () => {
      engine.close();
      native.closeSync();
    }
  };
}

/** The console: no second statement and none that does more than read gets through, as parsers see it and as it ends. */
export const sqlRoom: Room = { name: 'sql', cases: 1_000, deadlineMs: 45_000, open: () => openSqlRoom() };
