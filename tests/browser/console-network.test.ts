import type { Console } from '../../src/lib/engine/console/console';
import { openConsole } from './consolePage';
import { expect, test } from './site';

declare global {
  interface Window {
    console_: Console;
  }
}

/** The code and the words of the error that a statement ends in. */
const failure = (sql: string) =>
  window.console_.run(sql).then(
    ({ rows }) => ({ code: 'answered', words: String(rows) }),
    (thrown: { code: string; about: { message?: string } }) => ({
      code: thrown.code,
      words: thrown.about.message ?? ''
    })
  );

test('SQL of a reader reaches nothing, not even the own origin, and says so', async ({ page }) => {
  await openConsole(page);
  const own = new URL('some.csv', page.url()).href;
  expect(await page.evaluate(() => window.console_.run('select 6 * 7 as n').then(({ rows }) => rows))).toBe(1);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const address of [
    'https://example.com/a.parquet',
    'http://127.0.0.1:9/a.csv',
    's3://bucket/a.parquet',
    own,
    '/some.csv',
    'some.csv'
  ]) {
    for (const source of [
      `'${address}'`,
      `read_csv_auto('${address}')`,
      `read_parquet('${address}')`,
      `parquet_metadata('${address}')`,
      `glob('${address}')`
    ]) {
      const { code, words } = await page.evaluate(failure, `select * from ${source}`);
      if (code !== 'answered')
        expect([source, code, words]).toEqual([source, 'query-failed', expect.stringMatching(/\w/)]);
      else expect([source, words]).toEqual([`glob('${address}')`, '0']);
    }
  }
  for (const sql of [
    `copy (select 1) to '${own}'`,
    `attach '${own}'`,
    `install httpfs`,
    `load httpfs`,
    `export database '${own}'`
  ])
    expect(await page.evaluate(failure, sql)).toMatchObject({ code: 'not-a-question' });
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => window.console_.run('select 6 * 7 as n').then(({ rows }) => rows))).toBe(1);
});

test('the worker of the console has no way out left, and writes what it is asked for', async ({ page }) => {
  await openConsole(page);
  const size = await page.evaluate(async () => {
    const { id: result } = await window.console_.run('select * from range(1000)');
    return (await window.console_.parquet({ result, sort: [], filters: [] })).length;
  });
  expect(size).toBeGreaterThan(100);
  const [worker] = page.workers();
  const left = await worker?.evaluate(() =>
    ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'Worker', 'indexedDB', 'caches'].filter(
      (name) => {
        try {
          const way = (self as unknown as Record<string, unknown>)[name] as new (url: string) => unknown;
          if (typeof way !== 'function') return way !== undefined;
          new way('/probe');
          return true;
        } catch (thrown) {
          return !/no access to the network/.test(String(thrown));
        }
      }
    )
  );
  expect(left).toEqual([]);
});
