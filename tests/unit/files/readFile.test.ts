import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSize } from '../../../src/lib/files/checkSize';
import { readFile } from '../../../src/lib/files/readFile';
import { sniffKind } from '../../../src/lib/files/sniffKind';
import { tableOf } from '../../../src/lib/files/tableOf';
import { problemOf } from './support/problem';
import { csv, encode } from './support/text';

const titlesOf = async (text: string) => (await readFile(csv(text))).reading.columns.map(({ title }) => title);

const REPORT = `CỤC THỐNG KÊ,,,,,
BIỂU 1. TỔNG SẢN PHẨM NĂM 2024,,,,,
,,,,Đơn vị tính: tỷ đồng,
STT,Đơn vị,Kế hoạch,,Thực hiện,
,,2024,2025,2024,2025
A,B,1,2,3,4
I,Đồng bằng sông Hồng,,,,
1,Hà Nội,400.421,"6,27%",1.234.567,x
2,Hải Phòng,"1.234,5",…,-,"(1.234)"
STT,Đơn vị,Kế hoạch,,Thực hiện,
,Tổng số,1,2,3,4

Ghi chú: số sơ bộ,,,,,
`;

describe('a report saved as CSV', () => {
  it('has its head under titles, offices and the unit', async () => {
    const { reading } = await readFile(csv(REPORT));
    expect(reading).toMatchObject({ delimiter: ',', encoding: 'utf-8', decimal: ',', headFrom: 3, headRows: 3 });
    expect(reading.columns).toEqual([
      { title: 'STT', name: 'stt', as: 'text' },
      { title: 'Đơn vị', name: 'don_vi', as: 'text' },
      { title: 'Kế hoạch – 2024', name: 'ke_hoach_2024', as: 'number' },
      { title: 'Kế hoạch – 2025', name: 'ke_hoach_2025', as: 'number' },
      { title: 'Thực hiện – 2024', name: 'thuc_hien_2024', as: 'number' },
      { title: 'Thực hiện – 2025', name: 'thuc_hien_2025', as: 'number' }
    ]);
  });

  it('has its figures, without repeated heads and notes', async () => {
    const preview = await readFile(csv(REPORT));
    expect(preview.rows).toEqual([
      ['I', 'Đồng bằng sông Hồng', null, null, null, null],
      ['1', 'Hà Nội', 400421, 6.27, 1234567, null],
      ['2', 'Hải Phòng', 1234.5, null, null, -1234],
      [null, 'Tổng số', 1, 2, 3, 4]
    ]);
    expect(preview).toMatchObject({ count: 4, skipped: 3, refused: [], refusedCount: 0 });
    expect(preview.grid[0]![0]).toBe('CỤC THỐNG KÊ');
    expect(preview.grid).toHaveLength(13);
  });
});

describe('the head', () => {
  it.each<[string, string, string[]]>([
    ['of one row', 'Đơn vị;Giá trị\nHà Nội;1', ['Đơn vị', 'Giá trị']],
    ['of years', 'Đơn vị;2021;2022\nHà Nội;1,5;2,5', ['Đơn vị', '2021', '2022']],
    ['of months', 'Chỉ tiêu;1;2;3\nCPI;101,2;101,4;101,6', ['Chỉ tiêu', '1', '2', '3']],
    ['of a table with a column of years', 'Đơn vị;Năm;Mức\nHà Nội;2023;cao\nHuế;2024;thấp', ['Đơn vị', 'Năm', 'Mức']],
    ['of text alone', 'Mã,Tên\nP34-01,Hà Nội\nP34-46,Huế', ['Mã', 'Tên']],
    ['that is not there', 'Hà Nội;1;2\nHuế;3;4', ['cot_1', 'cot_2', 'cot_3']],
    ['with the same title twice', 'Tên;Số;Số\na;1;2', ['Tên', 'Số', 'Số (2)']],
    ['with an empty title', 'Tên;;Số\na;1;2', ['Tên', 'cot_2', 'Số']],
    [
      'with index numbers in brackets',
      'Tên;Kế hoạch;Thực hiện\n(1);(2);(3)=(2)/(1)\na;5;7',
      ['Tên', 'Kế hoạch', 'Thực hiện']
    ],
    ['after an empty row', 'BÁO CÁO\n\nTên;Số\n\na;1\nb;2', ['Tên', 'Số']],
    ['above rows of sections', 'Tên;Số\nMiền Bắc;\nHà Nội;1\nMiền Nam;\nCần Thơ;2', ['Tên', 'Số']],
    [
      'under the motto',
      'UBND TỈNH;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;\n;;Độc lập - Tự do - Hạnh phúc;\nSTT;Tên;Số;Tỷ lệ\n1;a;5;2%',
      ['STT', 'Tên', 'Số', 'Tỷ lệ']
    ]
  ])('%s', async (_, text, titles) => {
    expect(await titlesOf(text)).toEqual(titles);
  });

  it('makes names that SQL takes without quotes, unique', async () => {
    const { reading } = await readFile(csv('Tên;Tên!;2024;%;Tỷ lệ (%)\nx;y;10;20;30'));
    expect(reading.columns.map(({ name }) => name)).toEqual(['ten', 'ten_2', 'c_2024', 'cot_4', 'ty_le']);
  });

  it('is what the reader says', async () => {
    const text = 'x;y\n1;2\n3;4';
    const none = await readFile(csv(text), { headFrom: 1, headRows: 0 });
    expect(none.rows).toEqual([
      [1, 2],
      [3, 4]
    ]);
    const second = await readFile(csv(text), { headFrom: 1, headRows: 1 });
    expect(second.reading.columns.map(({ title }) => title)).toEqual(['1', '2']);
  });
});

describe('columns', () => {
  it.each<[string, string[], string]>([
    ['codes with zeros', ['01', '02', '10'], 'text'],
    ['numbers', ['1', '2,5', '-'], 'number'],
    ['percents', ['6,27%', '5%'], 'percent'],
    ['dates', ['31/12/2025', '01/02/2024'], 'date'],
    ['truths', ['Có', 'Không'], 'truth'],
    ['names', ['a', '1'], 'text'],
    ['long numbers that name', ['1234567890123456', '1234567890123457'], 'text'],
    ['marks alone', ['-', '…'], 'number'],
    ['ticks', ['x', '', 'x'], 'text']
  ])('of %s', async (_, cells, as) => {
    const { reading } = await readFile(csv(`Tên;Cột\n${cells.map((cell) => `a;${cell}`).join('\n')}`));
    expect(reading.columns[1]!.as).toBe(as);
  });

  it('tell the cells that are otherwise', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `a;${i}`);
    rows[7] = 'a;khoảng 7';
    const preview = await readFile(csv(`Tên;Số\n${rows.join('\n')}`));
    expect(preview.refused).toEqual([{ line: 9, column: 'so', text: 'khoảng 7' }]);
    expect(preview.rows[7]).toEqual(['a', null]);
  });

  it('are read anew as wanted', async () => {
    const text = 'Tên;Số;Ngày\na;400.421;01/02/2024';
    const { reading } = await readFile(csv(text));
    expect((await readFile(csv(text))).rows).toEqual([['a', 400421, '2024-02-01']]);
    const point = await readFile(csv(text), { decimal: '.', dateOrder: 'month' });
    expect(point.rows).toEqual([['a', 400.421, '2024-01-02']]);
    const columns = reading.columns.map(
      (column) => ({ ...column, as: column.title === 'Số' ? 'skip' : 'text' }) as const
    );
    expect((await readFile(csv(text), { columns })).rows).toEqual([['a', '01/02/2024']]);
  });

  it('wider rows lose nothing untold', async () => {
    const rows = Array.from({ length: 2100 }, (_, i) => `a;${i}`);
    const preview = await readFile(csv(`Tên;Số\n${rows.join('\n')}\nb;1;thừa`));
    expect(preview.refused).toEqual([{ line: 2102, column: 'cot_3', text: 'thừa' }]);
  });
});

it('columns are added by what another says', async () => {
  const file = csv('Tên;Số\nHà Nội;1\nHuế;2\nkhác;3');
  const { reading } = await readFile(file);
  const added = [
    { name: 'unit_code', from: 'ten', keys: { 'Hà Nội': 'P34-01', Huế: 'P34-46', khác: '' } },
    { name: 'so', key: '2024' }
  ];
  const { columns } = await tableOf(file, reading, { added });
  expect(columns.slice(2)).toEqual([
    { name: 'unit_code', type: 'text', values: ['P34-01', 'P34-46', null] },
    { name: 'so_2', type: 'text', values: ['2024', '2024', '2024'] }
  ]);
});

it('a file of an old font saved as UTF-8 is converted', async () => {
  const { reading, rows } = await readFile(csv('§¬n vÞ;Gi¸ trÞ\nHµ Néi;1\n§µ N½ng;2\nThõa Thiªn HuÕ;3'));
  expect(reading.encoding).toBe('tcvn3');
  expect(rows.map(([name]) => name)).toEqual(['Hà Nội', 'Đà Nẵng', 'Thừa Thiên Huế']);
});

describe('a bad file', () => {
  const wide = Array.from({ length: 5000 }, (_, i) => `c${i}`).join(',');
  it.each<[string, Uint8Array | string, { code: string; detail?: object }]>([
    ['of nothing', '', { code: 'empty' }],
    ['of spaces', ' \n\t\r\n', { code: 'empty' }],
    ['of a mark alone', new Uint8Array([0xef, 0xbb, 0xbf]), { code: 'empty' }],
    ['of 5,000 columns', `${wide}\n${wide}`, { code: 'too-many-columns', detail: { columns: 5000, limit: 2000 } }],
    ['of a head alone', 'Tên;Số\n', { code: 'no-table' }],
    ['with an open quote', 'a,b\n1,"2\n', { code: 'unclosed-quote', detail: { line: 2 } }],
    ['with a zero', 'a,b\n1,2\0\n3,4', { code: 'damaged', detail: { line: 2 } }],
    ['of PDF', '%PDF-1.7', { code: 'unknown-kind', detail: { kind: 'pdf' } }],
    [
      'of a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]),
      { code: 'unknown-kind', detail: { kind: 'image' } }
    ],
    ['of a web page', '\n<html><table></table></html>', { code: 'unknown-kind', detail: { kind: 'html' } }],
    ['of noise', Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32), { code: 'unknown-kind', detail: {} }]
  ])('%s', async (_, content, expected) => {
    const bytes = typeof content === 'string' ? encode(content, 'utf-8') : content;
    expect(await problemOf(() => readFile({ name: 'a.csv', bytes }))).toMatchObject(expected);
  });

  it('with a wrong name is what it holds', async () => {
    expect((await readFile({ name: 'a.xlsx', bytes: encode('a;b\n1;2', 'utf-8') })).reading.kind).toBe('csv');
  });

  it('that is too large is refused by its size alone', async () => {
    const MB = 1024 * 1024;
    expect(await problemOf(() => checkSize('a.csv', 2048 * MB))).toEqual({
      code: 'too-large',
      detail: { size: 2048 * MB, limit: 200 * MB }
    });
    expect((await problemOf(() => checkSize('a.xlsx', 101 * MB))).code).toBe('too-large');
    expect((await problemOf(() => checkSize('a', 2048 * MB))).code).toBe('too-large');
    expect(await problemOf(() => checkSize('a.csv', 0))).toEqual({ code: 'empty', detail: {} });
    expect(() => checkSize('a.parquet', 1500 * MB)).not.toThrow();
  });
});

it('any bytes end in a preview or a FileProblem', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(...'a1,;"\n\r .%-đ(') }).map((text) => encode(text, 'utf-8'))
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      const outcome = await readFile({ name: 'a.csv', bytes: content }).then(
        () => 'read',
        (thrown: Error) => thrown.name
      );
      expect(['read', 'FileProblem']).toContain(outcome);
    }),
    { numRuns: 300 }
  );
});

it('any table of Vietnamese numbers comes back', async () => {
  const number = fc.option(
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 100),
    { nil: null }
  );
  const print = (value: number | null) =>
    value === null
      ? '…'
      : value
          .toFixed(2)
          .replace('.', ',')
          .replace(/\B(?=(\d{3})+,)/g, '.');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 30 }), async (rows) => {
      const text = ['Đơn vị;Kế hoạch;Thực hiện', ...rows.map(([a, b]) => `Xã;${print(a)};${print(b)}`)].join('\n');
      const preview = await readFile(csv(text), { decimal: ',', headFrom: 0, headRows: 1 });
      expect(preview.rows.map(([, a, b]) => [a, b])).toEqual(rows.map(([a, b]) => [a === 0 ? 0 : a, b === 0 ? 0 : b]));
    })
  );
});

it('UTF-16 full of Vietnamese letters is text, though each has a control character for a byte', () => {
  const codes = Array.from('\ufeffthuế, tiền tệ, nợ, chế độ, để, về, hết, lệ phí; '.repeat(40), (letter) =>
    letter.charCodeAt(0)
  );
  expect(sniffKind('a.csv', new Uint8Array(Uint16Array.from(codes).buffer))).toBe('csv');
});
