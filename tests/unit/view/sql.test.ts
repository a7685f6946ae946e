import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Parameter } from '$lib/model/question';
import type { SqlView } from '$lib/model/sqlView';
import { DEFAULT_SQL } from '$lib/sql/defaultSql';
import { readSql } from '$lib/view/readSql';
import { LONGEST_SQL_QUERY, writeSql } from '$lib/view/writeSql';

const SNAPSHOTS = ['2023-12-28', '2026-01-31'];
const NEWEST = '2026-01-31';
const read = (query: string) => readSql(new URLSearchParams(query), SNAPSHOTS);
const write = (view: Partial<SqlView>) => writeSql({ sql: 'select 1', params: [], snapshot: NEWEST, ...view }, NEWEST);

const anyParameter: fc.Arbitrary<Parameter> = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom("'", "','", "''", ',', '&p=1', 'true', '6,27', 'Hà Nội'),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null)
);
const anyView: fc.Arbitrary<SqlView> = fc.record({
  sql: fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ minLength: 900, maxLength: 4_000 }),
    fc.constantFrom(DEFAULT_SQL, '', 'select 100 % 7 + 1 -- ?&p=#', "select 'Đà Nẵng'\n\tfrom x")
  ),
  params: fc.array(anyParameter, { maxLength: 12 }),
  snapshot: fc.constantFrom(...SNAPSHOTS)
});

describe('a statement in the address', () => {
  it.each<[Partial<SqlView>, string]>([
    [{ sql: DEFAULT_SQL }, ''],
    [{ sql: DEFAULT_SQL, snapshot: '2023-12-28' }, '?s=2023-12-28'],
    [{}, '?q=select+1'],
    [{ sql: 'select a, b from t where x = ?', params: [6.27] }, '?q=select+a,+b+from+t+where+x+=+%3F&p=6.27'],
    [{ params: ["P34-01's", true, null, -5] }, "?q=select+1&p='P34-01''s',true,null,-5"],
    [{ sql: 'select 1 & 2 + 3 # %' }, '?q=select+1+%26+2+%2B+3+%23+%25']
  ])('%j is %s', (view, query) => {
    expect(write(view)).toBe(query);
    expect(read(query)).toEqual({
      view: { sql: 'select 1', params: [], snapshot: NEWEST, ...view },
      notices: []
    });
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        fc.pre(!view.sql.includes('\0') && !/\p{Surrogate}/u.test(view.sql + view.params.join('')));
        expect(read(writeSql(view, NEWEST))).toEqual({ view, notices: [] });
      }),
      { numRuns: 500 }
    );
  });

  it('is short when it is long and repeats itself, and made of letters that no address changes', () => {
    const query = write({ sql: 'select value from observations union all '.repeat(500), params: ['Hà Nội'] });
    expect(query).toMatch(/^\?z=[\w-]+$/);
    expect(query.length).toBeLessThan(LONGEST_SQL_QUERY);
    expect(read(query).view.params).toEqual(['Hà Nội']);
  });

  it('replaces half surrogates, which no address can hold', () => {
    expect(read(write({ sql: "select '\ud800'" })).view.sql).toBe("select '\ufffd'");
  });
});

describe('a broken address', () => {
  const bomb = Buffer.from(deflateSync(new Uint8Array(50_000_000))).toString('base64url');

  it.each([
    ['s=2020-01-01', ['snapshot']],
    ['q=select+1&p=a', ['params']],
    ["q=select+1&p='a", ['params']],
    ["q=select+1&p='a'b", ['params']],
    ['q=select+1&p=1,', ['params']],
    ['q=select+1&p=,1', ['params']],
    ['q=select+1&p=0x10', ['params']],
    [`q=select+1&p=${'1,'.repeat(200)}1`, ['params']],
    ['q=select+%00', ['sql']],
    [`q=${'x'.repeat(100_001)}`, ['sql']],
    ['z=', ['sql']],
    ['z=!!', ['sql']],
    ['z=AAAA', ['sql']],
    [`z=${bomb}`, ['sql']],
    [`${write({ sql: 'x, '.repeat(2_000) }).slice(1, -9)}`, ['sql']]
  ])('%.40s is told and never throws', (query, about) => {
    const { view, notices } = read(query);
    expect(notices.map((notice) => notice.about)).toEqual(about);
    expect(notices.every(({ given }) => given.length <= 40)).toBe(true);
    expect(view.snapshot).toBe(NEWEST);
    expect([DEFAULT_SQL, 'select 1']).toContain(view.sql);
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (q, p, z) => {
        for (const params of [
          { q, p, s: z },
          { z, p }
        ] as Record<string, string>[]) {
          const { view } = readSql(new URLSearchParams(params), SNAPSHOTS);
          expect(SNAPSHOTS).toContain(view.snapshot);
        }
      })
    );
  });
});
