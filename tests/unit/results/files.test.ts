import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { ConsoleValue } from '../../../src/lib/engine/console/console';
import { resultSheet } from '../../../src/lib/report/xlsx/resultSheet';
import { resultFile, resultText } from '../../../src/routes/[[lang=lang]]/explore/results/resultFile';
import { sheetProblem } from '../../../src/routes/[[lang=lang]]/explore/results/sheetProblem';
import { tabbed } from '../../../src/routes/[[lang=lang]]/explore/results/delimited';
import { column, fakeConsole } from './fakeConsole';

const columns = [column('n'), column('ten', 'text'), column('ngay', 'date'), column('dung', 'boolean')];
const rows: ConsoleValue[][] = [
  [1.5, '=1+1', '2025-12-31', true],
  [null, null, null, null],
  [-3, '  Hà\nNội ', '1899-01-02', false],
  [4e15, '', '2024-02-29', null]
];
const taken = (fake = fakeConsole(columns, rows)) => ({
  console: fake.console,
  result: fake.result,
  view: { result: 7, sort: [], filters: [] },
  rows: fake.result.rows,
  name: 'thử'
});

async function read(parts: BlobPart[]) {
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return (await readXlsx(bytes)).sheets[0];
}
async function* one(page: ConsoleValue[][]) {
  yield page;
}

describe('a sheet of a result', () => {
  it('holds text as text, numbers as numbers, days as days and nothing for nothing', async () => {
    const sheet = await read(await resultSheet({ name: 'a/b:c', columns, pages: one(rows) }));
    expect(sheet?.name).toBe('1. a b c');
    expect(sheet?.rows[0]).toEqual(['n', 'ten', 'ngay', 'dung']);
    expect(sheet?.rows[1]?.slice(0, 2)).toEqual([1.5, '=1+1']);
    expect(sheet?.rows[1]?.[2]).toEqual(new Date('2025-12-31T00:00:00Z'));
    expect(sheet?.rows[1]?.[3]).toBe(true);
    expect((sheet?.rows[2] ?? []).every((value) => value === null)).toBe(true);
    expect(sheet?.rows[3]).toEqual([-3, '  Hà\nNội ', '1899-01-02', false]);
    expect(sheet?.rows[4]?.[0]).toBe(4e15);
    expect([...(sheet?.cells?.values() ?? [])].some((cell) => cell.formula)).toBe(false);
  });
  it('leaves out what no sheet can hold', async () => {
    const sheet = await read(
      await resultSheet({ name: 'x', columns: [column('a', 'text')], pages: one([['b\u0000c'], [NaN]]) })
    );
    expect(sheet?.rows.map((row) => row[0] ?? null).slice(0, 2)).toEqual(['a', 'bc']);
  });
  it('has a limit that is said', () => {
    expect(sheetProblem('vi', 1_048_575, 16_384)).toBe(null);
    expect(sheetProblem('vi', 1_048_576, 2)).toContain('1.048.576 dòng');
    expect(sheetProblem('en', 10, 16_385)).toContain('16,385 columns');
  });
});

describe('a file of a result', () => {
  it('for Excel in Vietnam is whole', async () => {
    const file = await resultFile('csvVietnam', taken());
    // `text()` would swallow the mark.
    expect(Buffer.from(await file.arrayBuffer()).toString('utf8')).toBe(
      '\ufeffn;ten;ngay;dung\r\n1,5;\'=1+1;2025-12-31;TRUE\r\n;;;\r\n-3;"  Hà\nNội ";1899-01-02;FALSE\r\n4000000000000000;;2024-02-29;\r\n'
    );
  });
  it('as a sheet and as Parquet is of its type', async () => {
    const sheet = await resultFile('xlsx', taken());
    expect(sheet.type).toContain('spreadsheetml');
    expect((await read([sheet]))?.rows).toHaveLength(5);
    expect(await (await resultFile('parquet', taken())).text()).toBe('PAR1');
  });
  it('is read page by page, tells how far it is, and stops when it is told to', async () => {
    const fake = fakeConsole(
      [column('n')],
      Array.from({ length: 50_000 }, (_, i) => [i])
    );
    const shares: number[] = [];
    const file = await resultFile('csvPlain', taken(fake), { progress: (share) => shares.push(share) });
    expect(fake.read).toEqual([
      [0, 20_000],
      [20_000, 40_000],
      [40_000, 50_000]
    ]);
    expect(shares).toEqual([0.4, 0.8, 1]);
    const lines = (await file.text()).split('\r\n');
    expect([lines.length, lines[1], lines[50_000]]).toEqual([50_002, '0', '49999']);
    const stop = new AbortController();
    const stopped = resultFile('csvPlain', taken(fake), { signal: stop.signal, progress: () => stop.abort() });
    await expect(stopped).rejects.toThrow();
    expect(fake.read).toHaveLength(4);
  });
  it('for the clipboard has the rows that were chosen under their names', async () => {
    expect(await resultText(tabbed('en'), taken(), { from: 2, to: 3 })).toBe(
      'n\tten\tngay\tdung\r\n-3\t"  Hà\nNội "\t1899-01-02\tFALSE\r\n'
    );
  });
});
