import { describe, expect, it } from 'vitest';
import { dataMessage } from '../../../src/lib/language/dataMessage';
import {
  CHECK_COLUMNS,
  checkCells,
  checkSummary,
  checkText,
  type CheckedFile
} from '../../../src/lib/language/verify/checkReport';
import { readSnapshot, writeSnapshot } from '../../../src/lib/view/readSnapshot';
import { readLicences } from '../../../src/routes/[[lang=lang]]/data/licences';

/** Every text with its path; a function is called with a mark for each parameter. */
function texts(tree: object, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value !== 'function') return texts(value as object, here);
    const marks = Array.from({ length: value.length }, (_, i) => `<${i}>`);
    return [[here, String((value as (...marks: string[]) => string)(...marks))]];
  });
}

it('both languages have every text of the page, with every parameter', () => {
  const [vi, en] = [texts(dataMessage('vi')), texts(dataMessage('en'))];
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
  vi.forEach(([path, text], i) => {
    const marks = (said: string) => (said.match(/<\d>/g) ?? []).sort();
    expect(marks(en[i]?.[1] ?? ''), path).toEqual(marks(text));
    for (const said of [text, en[i]?.[1] ?? '']) {
      expect(said, path).toBe(said.normalize('NFC'));
      expect(said, path).not.toMatch(/[!—]|\p{Extended_Pictographic}/u);
      expect(said.trim(), path).not.toBe('');
    }
  });
});

describe('the result of a check', () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)] as const;
  const sound: CheckedFile = {
    snapshot: '2026-01-31',
    path: 'grdp.parquet',
    verdict: 'matches',
    expected: [{ by: 'build', sha256: a, bytes: 10 }],
    found: { sha256: a, bytes: 10 },
    detail: ''
  };
  const other: CheckedFile = {
    ...sound,
    path: 'units.parquet',
    verdict: 'differs',
    found: { sha256: b, bytes: 11 }
  };
  const gone: CheckedFile = {
    ...sound,
    path: 'targets.parquet',
    verdict: 'missing',
    found: null,
    detail: 'HTTP 404'
  };

  it('is a sentence that counts what is wrong', () => {
    expect(checkSummary('vi', [sound])).toBe('Cả 1 tệp đều khớp.');
    expect(checkSummary('vi', [sound, other, gone])).toContain('2/3 tệp không khớp');
    expect(checkSummary('en', [sound, other, gone])).toContain('2 of 3 files');
  });

  it('is a text with full hashes', () => {
    expect(checkText('vi', '1.0', [sound, other, gone]).split('\n')).toEqual([
      'Kiểm tra tệp số liệu, trang dựng phiên bản 1.0',
      '2/3 tệp không khớp hoặc không đọc được. Hãy báo người phụ trách.',
      '',
      `2026-01-31/grdp.parquet: khớp (${a})`,
      `2026-01-31/units.parquet: khác; mã khóa lúc dựng trang ${a}; mã tìm thấy ${b}`,
      `2026-01-31/targets.parquet: không có tệp; mã khóa lúc dựng trang ${a}; mã tìm thấy không có; HTTP 404`,
      ''
    ]);
  });

  it('is a line of cells for each column', () => {
    expect(Object.fromEntries(CHECK_COLUMNS.map((name, i) => [name, checkCells(other)[i]]))).toEqual({
      ...{ snapshot: '2026-01-31', file: 'units.parquet', result: 'differs', bytes_found: '11', sha256_found: b },
      ...{ bytes_expected: '10', sha256_build: a, sha256_index: '', sha256_package: '', detail: '' }
    });
    expect(checkCells(gone)).toHaveLength(CHECK_COLUMNS.length);
  });
});

describe('the snapshot of the address', () => {
  const all = ['2025-12-31', '2026-01-31'];
  it.each([
    ['', '2026-01-31', 0],
    ['s=2025-12-31', '2025-12-31', 0],
    ['s=2026-01-31', '2026-01-31', 0],
    ['s=', '2026-01-31', 1],
    ['s=demo-2025-12-31', '2026-01-31', 1],
    [`s=${'<script>'.repeat(50)}`, '2026-01-31', 1]
  ])('%s is %s', (query, snapshot, count) => {
    const read = readSnapshot(new URLSearchParams(query), all);
    expect([read.snapshot, read.notices.length]).toEqual([snapshot, count]);
    for (const { given } of read.notices) expect(given.length).toBeLessThanOrEqual(40);
  });

  it('is not written when it is the newest', () =>
    expect([writeSnapshot('2026-01-31', all), writeSnapshot('2025-12-31', all)]).toEqual(['', '?s=2025-12-31']));
});

describe('licences.json', () => {
  const answered = (status: number, body: string) => readLicences('x', async () => new Response(body, { status }));
  it('is read with what it leaves out as empty', async () =>
    expect(await answered(200, '{"packages":[{"name":"a","licence":"MIT"}]}')).toEqual({
      packages: [{ name: 'a', version: '', licence: 'MIT', text: '' }],
      assets: []
    }));
  it('may not be there', async () => expect(await answered(404, '')).toBe('none'));
  it.each([
    [200, '<html>'],
    [200, '{"packages":[{"name":1}]}'],
    [500, '{}']
  ])('%i with %s is bad', async (status, body) => expect(await answered(status, body)).toBe('bad'));
  it('is bad when the network fails', async () =>
    expect(await readLicences('x', () => Promise.reject(new TypeError('no network')))).toBe('bad'));
});
