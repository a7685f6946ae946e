import fc from 'fast-check';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ByteWriter, parquetWrite, parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnColumn } from '../../../src/lib/files/ownColumns';
import { checkOwnParquet } from '../../../src/lib/files/parquet/checkOwnParquet';
import { tableParquet } from '../../../src/lib/files/parquet/tableParquet';
import { readFile } from '../../../src/lib/files/readFile';
import { tableOf } from '../../../src/lib/files/tableOf';
import { ownEngine } from './support/ownEngine';
import { problemOf } from './support/problem';

let engine: Awaited<ReturnType<typeof ownEngine>>;
beforeAll(async () => {
  engine = await ownEngine();
});
afterAll(() => engine.close());

const COLUMNS: OwnColumn[] = [
  { name: 'ten', type: 'text', values: ['Hà Nội', null, 'Huế; "cố đô"'] },
  { name: 'so', type: 'number', values: [400421.5, -0.1, null] },
  { name: 'ngay', type: 'date', values: ['2025-12-31', null, '1945-09-02'] },
  { name: 'co', type: 'truth', values: [true, false, null] }
];

describe('a table as Parquet', () => {
  it('has the types that the engine is to see', () => {
    const file = engine.file(tableParquet({ columns: COLUMNS }));
    expect(
      engine.query(`describe select * from read_parquet('${file}')`).map((row) => [row.column_name, row.column_type])
    ).toEqual([
      ['ten', 'VARCHAR'],
      ['so', 'DOUBLE'],
      ['ngay', 'DATE'],
      ['co', 'BOOLEAN']
    ]);
    expect(engine.query(`select ten, so, ngay::varchar as ngay, co from read_parquet('${file}')`)).toEqual([
      { ten: 'Hà Nội', so: 400421.5, ngay: '2025-12-31', co: true },
      { ten: null, so: -0.1, ngay: null, co: false },
      { ten: 'Huế; "cố đô"', so: null, ngay: '1945-09-02', co: null }
    ]);
  });

  it('of any values comes back from the engine', () => {
    const text = fc.option(fc.string({ unit: 'grapheme' }), { nil: null });
    const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
    const row = fc.tuple(text, number);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 400 }), (rows) => {
        const columns: OwnColumn[] = [
          { name: 'a', type: 'text', values: rows.map(([value]) => value) },
          { name: 'b', type: 'number', values: rows.map(([, value]) => value) }
        ];
        const bytes = tableParquet({ columns });
        expect(checkOwnParquet(bytes).rows).toBe(rows.length);
        const back = engine.query(`select a, b from read_parquet('${engine.file(bytes)}')`);
        expect(back.map(({ a, b }) => [a, b])).toEqual(rows);
      }),
      { numRuns: 40 }
    );
  });

  it('is found by filters over several groups of rows', () => {
    const values = Array.from({ length: 250_000 }, (_, i) => `một tên rất dài và giống nhau ${i % 1000}`);
    const file = engine.file(tableParquet({ columns: [{ name: 'a', type: 'text', values }] }));
    const [row] = engine.query(`select count(*)::int as n from read_parquet('${file}') where a like '% 7'`);
    expect(row).toEqual({ n: 250 });
  });
});

describe('a reader’s Parquet file', () => {
  it('is told by its footer, with its first rows', async () => {
    const file = { name: 'a.csv', bytes: tableParquet({ columns: COLUMNS }) };
    const preview = await readFile(file);
    expect(preview.reading.columns.map(({ name, as }) => [name, as])).toEqual([
      ['ten', 'text'],
      ['so', 'number'],
      ['ngay', 'date'],
      ['co', 'truth']
    ]);
    expect(preview).toMatchObject({ count: 3, grid: [], skipped: 0 });
    expect(preview.rows[0]).toEqual(['Hà Nội', 400421.5, '2025-12-31', true]);
    const table = await tableOf(file, preview.reading, {
      added: [{ name: 'k', from: 'ten', keys: { 'Hà Nội': 'P1' } }]
    });
    expect(table.columns).toEqual([...COLUMNS, { name: 'k', type: 'text', values: ['P1', null, null] }]);
  });

  const written = (
    codec: 'SNAPPY' | 'UNCOMPRESSED' | 'GZIP' | 'BROTLI' | 'LZ4',
    encoding?: 'BYTE_STREAM_SPLIT' | 'DELTA_BINARY_PACKED' | 'DELTA_BYTE_ARRAY' | 'DELTA_LENGTH_BYTE_ARRAY'
  ) => {
    const compressors = {
      GZIP: (input: Uint8Array) => new Uint8Array(gzipSync(input)),
      BROTLI: (input: Uint8Array) => new Uint8Array(brotliCompressSync(input)),
      LZ4: (input: Uint8Array) => input
    };
    const isText = encoding?.endsWith('BYTE_ARRAY');
    const data = Array.from({ length: 500 }, (_, i) => (isText ? `t${i % 50}` : i));
    const type = isText ? 'STRING' : encoding === 'BYTE_STREAM_SPLIT' ? 'DOUBLE' : 'INT32';
    return new Uint8Array(
      parquetWriteBuffer({ codec, compressors, columnData: [{ name: 'a', type, data, ...(encoding && { encoding }) }] })
    );
  };

  it.each([
    written('SNAPPY'),
    written('UNCOMPRESSED'),
    written('GZIP'),
    written('SNAPPY', 'DELTA_BINARY_PACKED'),
    written('SNAPPY', 'DELTA_BYTE_ARRAY'),
    written('SNAPPY', 'DELTA_LENGTH_BYTE_ARRAY'),
    written('SNAPPY', 'BYTE_STREAM_SPLIT')
  ])('that is let in is read by the engine (%#)', (bytes) => {
    expect(checkOwnParquet(bytes).rows).toBe(500);
    expect(engine.query(`select count(distinct a)::int > 1 as ok from read_parquet('${engine.file(bytes)}')`)).toEqual([
      { ok: true }
    ]);
  });

  it.each([
    ['BROTLI', written('BROTLI')],
    ['LZ4', written('LZ4')]
  ])('that the engine does not read is refused for %s', async (codec, bytes) => {
    expect(() => engine.query(`select count(distinct a)::int from read_parquet('${engine.file(bytes)}')`)).toThrow();
    expect(await problemOf(() => checkOwnParquet(bytes))).toEqual({ code: 'codec', detail: { codec } });
  });

  it('with an encoding of the future is refused', async () => {
    const bytes = written('SNAPPY', 'BYTE_STREAM_SPLIT');
    // A list of one number, 9, twice as large in the file's own writing.
    const at = bytes.findLastIndex((byte, i) => byte === 0x19 && bytes[i + 1] === 0x15 && bytes[i + 2] === 18);
    bytes[at + 2] = 22;
    expect(await problemOf(() => checkOwnParquet(bytes))).toEqual({ code: 'codec', detail: { codec: '?' } });
  });

  it('with too many columns, without rows, or encrypted is refused', async () => {
    const wide = Array.from({ length: 2001 }, (_, i): OwnColumn => ({ name: `c${i}`, type: 'number', values: [1] }));
    expect((await problemOf(() => checkOwnParquet(tableParquet({ columns: wide })))).code).toBe('too-many-columns');
    const none: OwnColumn[] = [{ name: 'a', type: 'number', values: [] }];
    expect((await problemOf(() => checkOwnParquet(tableParquet({ columns: none })))).code).toBe('no-table');
    const bytes = tableParquet({ columns: COLUMNS });
    bytes[bytes.length - 1] = 'E'.charCodeAt(0);
    expect((await problemOf(() => checkOwnParquet(bytes))).code).toBe('protected');
  });

  it('with nested columns has one for each', () => {
    const writer = new ByteWriter();
    parquetWrite({
      writer,
      schema: [
        { name: 'root', num_children: 2 },
        { name: 'list', repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'INT32', repetition_type: 'OPTIONAL' },
        { name: 'b', type: 'INT32', repetition_type: 'OPTIONAL' }
      ],
      columnData: [
        { name: 'list', data: [[1, 2], []] },
        { name: 'b', data: [1, 2] }
      ]
    });
    expect(checkOwnParquet(writer.getBytes()).columns.map(({ name }) => name)).toEqual(['list', 'b']);
  });
});

describe('a damaged Parquet file', () => {
  const bytes = tableParquet({ columns: COLUMNS });
  const outcome = (damaged: Uint8Array) => {
    try {
      checkOwnParquet(damaged);
      return 'passed';
    } catch (thrown) {
      return (thrown as Error).name;
    }
  };

  it('cut anywhere is refused', () => {
    for (let end = 0; end < bytes.length; end++) expect(outcome(bytes.slice(0, end)), String(end)).toBe('FileProblem');
    for (let from = 1; from < bytes.length - 12; from++)
      expect(outcome(bytes.slice(from)), String(from)).toBe('FileProblem');
  });

  it('with a page that leaves its column, or has other values than said, is refused', async () => {
    const first = 4; // the head of the first page: its kind, its size, its packed size, each after a byte that names it
    for (const [at, byte] of [
      [first + 5, 0x7e],
      [first + 1, 0x0a],
      [first + 8, 0x04]
    ] as const) {
      const damaged = bytes.slice();
      expect(damaged[at]).not.toBe(byte);
      damaged[at] = byte;
      expect(await problemOf(() => checkOwnParquet(damaged)), String(at)).toMatchObject({ code: 'damaged' });
    }
  });

  it('with bytes of its footer changed is refused, or ends in the engine with an answer or an error', () => {
    const length = new DataView(bytes.buffer).getUint32(bytes.length - 8, true);
    const footer = bytes.length - 8 - length;
    let passed = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: footer, max: bytes.length - 1 }), fc.nat(255)), {
          minLength: 1,
          maxLength: 4
        }),
        (changes) => {
          const damaged = bytes.slice();
          for (const [at, byte] of changes) damaged[at] = byte;
          const end = outcome(damaged);
          expect(['passed', 'FileProblem']).toContain(end);
          if (end !== 'passed') return;
          passed++;
          try {
            engine.query(`select * from read_parquet('${engine.file(damaged)}')`);
          } catch (thrown) {
            expect((thrown as Error).message).not.toMatch(/unreachable|memory access/);
          }
        }
      ),
      { numRuns: 500, seed: 6 }
    );
    expect(passed).toBeLessThan(250);
  });
});
