import { tableFromArrays, tableToIPC, int64 } from '@uwdata/flechette';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineError } from '../../../src/lib/engine/errors';
import { EngineClient } from '../../../src/lib/engine/protocol';
import { rows } from '../../../src/lib/engine/rows';
import { codeOf } from './support/ask';
import { nodeWorker } from './support/nodeWorker';

let client: EngineClient;
beforeAll(async () => void (client = await EngineClient.boot(nodeWorker())));
afterAll(() => client.terminate(new EngineError('cancelled')));
const one = async (expression: string) => (await client.query(`select ${expression} as v`))[0]?.v;

describe('traps of 1.28.0', () => {
  it('DECIMAL is not 100 times too large', async () => expect(await one('12.34::decimal(10,2)')).toBe(12.34));
  it('BIGINT, HUGEINT and their sums are numbers', async () => {
    expect(await one('5::bigint')).toBe(5);
    expect(await one('5::hugeint')).toBe(5);
    expect(await client.query('select sum(range) as s, count(*) as n from range(4)')).toEqual([{ s: 6, n: 4 }]);
  });
  it('BIGINT beyond 2^53 is rounded by the engine', async () =>
    expect(await one('9007199254740993::bigint')).toBe(2 ** 53));
  it('ENUM is refused, its text is not', async () => {
    expect(await codeOf(one(`'a'::enum('a', 'b')`))).toBe('query-failed');
    expect(await one(`'a'::enum('a', 'b')::varchar`)).toBe('a');
  });
  it('BIGINT inside a list would arrive as garbage, so it is refused', async () => {
    expect(await codeOf(one('[1::bigint]'))).toBe('query-failed');
    expect(await codeOf(one('{a: 1.5::decimal(4,1)}'))).toBe('query-failed');
    expect(await one('[1::integer, null]')).toEqual([1, null]);
    expect(await one("{a: 1::integer, d: date '2024-02-03', l: ['x', null]}")).toEqual({
      a: 1,
      d: '2024-02-03',
      l: ['x', null]
    });
    expect(await one(`map(['k'], ['v'])`)).toEqual([['k', 'v']]);
  });
  it('DATE is text, TIMESTAMP a Date in UTC', async () => {
    expect(await one(`date '2024-02-29'`)).toBe('2024-02-29');
    expect(await one(`date '0044-03-15'`)).toBe('0044-03-15');
    expect(await one(`timestamp '2024-02-29 10:11:12.345'`)).toEqual(new Date('2024-02-29T10:11:12.345Z'));
    expect(await codeOf(one(`date 'infinity'`))).toBe('query-failed');
  });
  it('strip_accents leaves đ, and byte order puts Đ after Z', async () => {
    expect(await one(`strip_accents('Đặng đê')`)).toBe('Đang đe');
    expect(await client.query(`select v from (values ('Đ'), ('Z'), ('A')) t(v) order by v`)).toEqual([
      { v: 'A' },
      { v: 'Z' },
      { v: 'Đ' }
    ]);
  });
  it('booleans, nulls, NaN, bytes', async () => {
    expect(
      await client.query(`select true as t, null as n, 'NaN'::double as x, blob 'ab' as b, null::date as d`)
    ).toEqual([{ t: true, n: null, x: NaN, b: new Uint8Array([97, 98]), d: null }]);
  });
  it('several thousand rows come in several parts and in order', async () => {
    const answer = await client.query('select range::integer as i from range(5000) order by i');
    expect(answer.map(({ i }) => i)).toEqual(Array.from({ length: 5000 }, (_, i) => i));
  });
  it('no rows, and statements without rows, are empty', async () => {
    expect(await client.query('select 1 as x where false')).toEqual([]);
    expect(await client.query('create or replace table nothing (x integer)')).toEqual([]);
  });
});

describe('rows', () => {
  const ipc = (value: bigint) =>
    tableToIPC(tableFromArrays({ v: [value] }, { types: { v: int64() } }), { format: 'stream' }) as Uint8Array;
  it('turns a BigInt into a number or throws', () => {
    expect(rows(ipc(5n))).toEqual([{ v: 5 }]);
    expect(() => rows(ipc(2n ** 60n))).toThrowError(expect.objectContaining({ code: 'query-failed' }));
  });
  it('throws an EngineError for what is not Arrow', () => {
    expect(() => rows(new Uint8Array(10).fill(9))).toThrowError(expect.objectContaining({ name: 'EngineError' }));
  });
});
