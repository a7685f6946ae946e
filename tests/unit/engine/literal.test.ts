import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind } from '../../../src/lib/engine/bind';
import { EngineError } from '../../../src/lib/engine/errors';
import { identifier, literal } from '../../../src/lib/engine/literal';
import { EngineClient } from '../../../src/lib/engine/protocol';
import { nodeWorker } from './support/nodeWorker';

let client: EngineClient;
beforeAll(async () => void (client = await EngineClient.boot(nodeWorker())));
afterAll(() => client.terminate(new EngineError('cancelled')));

const AWKWARD = [
  "'",
  "''",
  '"',
  '\\',
  "\\'",
  '\0',
  'a\0b\0',
  '?',
  '--',
  '/*',
  '*/',
  '$$',
  '$t$',
  ';',
  '%',
  '',
  ' ',
  '😀',
  'Đà Nẵng',
  'Ha\u0300 No\u0323\u0302i',
  '\n\r\t',
  '\u2028'
];

describe('literal', () => {
  it.each(AWKWARD)('round-trips %j', async (value) => {
    expect(
      await client.query(
        `select ${literal(value)} as v, ${identifier(value.replaceAll('\0', '') || 'x')} as w from (select 1 as ${identifier(value.replaceAll('\0', '') || 'x')})`
      )
    ).toEqual([{ v: value, w: 1 }]);
  });

  it('round-trips any text', async () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...AWKWARD)), {
      minLength: 20,
      maxLength: 40
    });
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const sql = `select ${values.map((_, i) => `? as c${i}`).join(', ')}`;
        const [row] = await client.query(bind(sql, values));
        expect(Object.values(row ?? {})).toEqual(values);
      }),
      { numRuns: 40 }
    );
  });

  it('round-trips any number as the type it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.double(), fc.maxSafeInteger()), async (value) => {
        const [row] = await client.query(bind('select 1 -? as minus, ? as v', [value, value]));
        expect(row?.v).toEqual(value === 0 ? 0 : value);
        if (Number.isInteger(value) || Number.isNaN(value)) return;
        expect(row?.minus).toBe(1 - value);
      }),
      { numRuns: 100 }
    );
  });

  it('keeps whole numbers whole and makes the others DOUBLE, never DECIMAL', async () => {
    const sql = bind('select typeof(?) as a, typeof(?) as b, typeof(?) as c, typeof(?) as d from range(9) limit?', [
      5,
      0.1,
      true,
      null,
      1
    ]);
    expect(await client.query(sql)).toEqual([{ a: 'INTEGER', b: 'DOUBLE', c: 'BOOLEAN', d: 'NULL' }]);
  });

  it('replaces half surrogates, which UTF-8 cannot hold', async () => {
    const sql = `select ${literal('a\ud800b\udc00')} as v, ${literal('\ud800')} as w`;
    expect(await client.query(sql)).toEqual([{ v: 'a\ufffdb\ufffd', w: '\ufffd' }]);
    expect(bind("select '\ud800'", [])).toBe("select '\ufffd'");
  });
});

describe('bind', () => {
  it('leaves ? alone in strings, quoted names and comments', async () => {
    const sql = `select '?' || ? as a, 'it''s ?' as b, e'\\'?''?' as c, $$?'$$ as d, $t$?$$?$t$ as e, "?" as f -- ? '
      /* ? /* ' ? */ ? */ from (select ? as "?") /* ? */ where ? = 3 -- ?`;
    expect(await client.query(bind(sql, ['?', 'f', 3]))).toEqual([
      { a: '??', b: "it's ?", c: "'?'?", d: "?'", e: '?$$?', f: 'f' }
    ]);
  });

  it('is equal to a prepared statement', async () => {
    const sql = `select ? as text, ? as number, ? as nothing, ? + 0.5 as sum, ? like '%à%' as found`;
    const params = ["Hà'Nội?", 6.27, null, 2, 'Hà'];
    expect(await client.query(bind(sql, params))).toEqual(await client.prepared(sql, params));
  });

  it('keeps booleans, which prepared statements turn into numbers', async () => {
    expect(await client.query(bind('select ? as v', [false]))).toEqual([{ v: false }]);
    expect(await client.prepared('select ? as v', [false])).toEqual([{ v: 0 }]);
  });

  it('refuses SQL that holds NUL', () => {
    expect(() => bind('select 1\0 limit 0', [])).toThrowError(expect.objectContaining({ code: 'query-failed' }));
  });

  it.each([
    ['select ?', []],
    ['select ?', [1, 2]],
    ["select '?'", [1]]
  ])('refuses %j with %j', (sql, params) => {
    expect(() => bind(sql, params)).toThrowError(expect.objectContaining({ code: 'query-failed' }));
  });

  it('survives text that is never closed', () => {
    for (const sql of ["'?", '"?', '/* ?', '$$?', '-- ?', "e'?\\"]) expect(bind(sql, [])).toBe(sql);
  });
});
