import fc from 'fast-check';
import { zipSync } from 'fflate';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/lib/files/readFile';
import { serialDate } from '../../../src/lib/files/xlsx/serialDate';
import { xlsxGrid } from '../../../src/lib/files/xlsx/xlsxGrid';
import { problemOf } from './support/problem';
import { workbook } from './support/workbook';

const xlsx = async (...sheets: WriteSheet[]) => ({ name: 'a.xlsx', bytes: await writeXlsx({ sheets }) });

const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({
  startRow,
  startCol,
  endRow,
  endCol
});

describe('a sheet of an office', () => {
  const sheet: WriteSheet = {
    name: 'Biểu 1',
    rows: [
      ['ỦY BAN NHÂN DÂN TỈNH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null, null],
      ['SỞ TÀI CHÍNH', null, null, 'Độc lập - Tự do - Hạnh phúc', null, null],
      [],
      ['TÌNH HÌNH THU NGÂN SÁCH NĂM 2025', null, null, null, null, null],
      [null, null, null, null, 'Đơn vị tính: tỷ đồng', null],
      ['STT', 'Vùng', 'Đơn vị', 'Thu ngân sách', null, 'Ngày báo cáo'],
      [null, null, null, 'Dự toán', 'Tỷ lệ', null],
      ['A', 'B', 'C', '(1)', '(2)', '(3)'],
      ['I', 'Miền Bắc', 'Hà Nội', 400421.5, 0.0627, new Date(Date.UTC(2025, 11, 31))],
      [1, null, 'Hải Phòng', '1.234,5', 1, new Date(Date.UTC(2025, 0, 2))],
      [2, 'Miền Nam', 'Cần Thơ', null, '6,27%', '03/01/2025'],
      [null, null, 'Tổng số', 7, 0.5, null],
      [],
      ['Ghi chú: số ước', null, null, null, null, null],
      [null, null, null, 'Người lập biểu', null, 'Giám đốc']
    ],
    merges: [
      merge(0, 0, 0, 2),
      merge(0, 3, 0, 5),
      merge(1, 0, 1, 2),
      merge(1, 3, 1, 5),
      merge(3, 0, 3, 5),
      merge(5, 0, 6, 0),
      merge(5, 1, 6, 1),
      merge(5, 2, 6, 2),
      merge(5, 3, 5, 4),
      merge(5, 5, 6, 5),
      merge(8, 1, 9, 1)
    ],
    cells: new Map(
      [8, 9, 11].map((row) => [`${row},4`, { style: { numFmt: '0.0%' }, value: [0.0627, 1, 0, 0.5][row - 8] }])
    )
  };

  it('has its head under the motto, of two storeys and a row of numbers', async () => {
    const { reading } = await readFile(await xlsx(sheet));
    expect(reading).toMatchObject({ kind: 'xlsx', sheet: 'Biểu 1', headFrom: 5, headRows: 3, decimal: ',' });
    expect(reading.columns).toEqual([
      { title: 'STT', name: 'stt', as: 'text' },
      { title: 'Vùng', name: 'vung', as: 'text' },
      { title: 'Đơn vị', name: 'don_vi', as: 'text' },
      { title: 'Thu ngân sách – Dự toán', name: 'thu_ngan_sach_du_toan', as: 'number' },
      { title: 'Thu ngân sách – Tỷ lệ', name: 'thu_ngan_sach_ty_le', as: 'percent' },
      { title: 'Ngày báo cáo', name: 'ngay_bao_cao', as: 'date' }
    ]);
  });

  it('has its figures, with merged names in each row, without notes and signatures', async () => {
    const preview = await readFile(await xlsx(sheet));
    expect(preview.rows).toEqual([
      ['I', 'Miền Bắc', 'Hà Nội', 400421.5, 6.27, '2025-12-31'],
      ['1', 'Miền Bắc', 'Hải Phòng', 1234.5, 100, '2025-01-02'],
      ['2', 'Miền Nam', 'Cần Thơ', null, 6.27, '2025-01-03'],
      [null, null, 'Tổng số', 7, 50, null]
    ]);
    expect(preview).toMatchObject({ count: 4, skipped: 3, refusedCount: 0 });
    expect(preview.grid[8]).toEqual(['I', 'Miền Bắc', 'Hà Nội', '400421,5', '6,27%', '2025-12-31']);
  });
});

it('the first shown sheet with rows is read, another when it is wanted', async () => {
  const file = await xlsx(
    { name: 'Bìa', rows: [['BÌA']] },
    {
      name: 'Ẩn',
      rows: [
        ['a', 'b'],
        ['z', 1]
      ],
      hidden: true
    },
    {
      name: 'Số',
      rows: [
        ['Tên', 'Số'],
        ['y', 2]
      ]
    }
  );
  const preview = await readFile(file);
  expect(preview.reading).toMatchObject({ sheets: ['Bìa', 'Số', 'Ẩn'], sheet: 'Số' });
  expect((await readFile(file, { sheet: 'Ẩn' })).rows).toEqual([['z', 1]]);
});

it('text in an old font is converted', async () => {
  const { reading, rows } = await readFile(
    await xlsx({
      name: 'S',
      rows: [
        ['Tªn', 'Sè'],
        ['Hµ Néi', 1],
        ['§µ N½ng', 2],
        ['Qu¶ng Ng·i', 3]
      ]
    })
  );
  expect(reading.encoding).toBe('tcvn3');
  expect(rows).toEqual([
    ['Hà Nội', 1],
    ['Đà Nẵng', 2],
    ['Quảng Ngãi', 3]
  ]);
});

describe('cells', () => {
  const cells = (row: string, parts?: Record<string, string>) =>
    xlsxGrid(workbook(`<row r="1">${row}</row>`, parts)).grid[0];

  it('hold shared, rich and inline text, without how it is pronounced', () => {
    const strings = `<sst><si><t>a &amp; b</t></si><si><r><t>x</t></r><r><t xml:space="preserve"> y</t></r><rPh><t>no</t></rPh></si></sst>`;
    const row = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>z_x000A_&#x111;</t></is></c><c r="D1" t="str"><f>A1</f><v>w</v></c>`;
    expect(cells(row, { 'xl/sharedStrings.xml': strings })).toEqual(['a & b', 'x y', 'z\nđ', 'w']);
    const apart = 'Hà Nội'.normalize('NFD');
    const shared = `<sst><si><r><t>${apart.slice(0, 2)}</t></r><r><t>${apart.slice(2)}</t></r></si></sst>`;
    const both = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>${apart}</t></is></c>`;
    expect(cells(both, { 'xl/sharedStrings.xml': shared })).toEqual(['Hà Nội', 'Hà Nội']);
  });

  it('hold what a formula gave, and the formula where nothing was saved', () => {
    expect(
      cells('<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>cmd|x</f></c><c r="C1"><f t="shared" si="0"/></c>')
    ).toEqual(['2', '=cmd|x', '=']);
  });

  it('hold truths, errors and gaps', () => {
    expect(cells('<c r="B1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c><v>5</v></c>')).toEqual([
      '',
      'TRUE',
      '',
      '#N/A',
      '5'
    ]);
  });

  it('are dates and percents by their style', () => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.00&quot;%d&quot;"/><numFmt numFmtId="166" formatCode="[Red]0.0%"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="10"/><xf numFmtId="20"/></cellXfs></styleSheet>`;
    const row = [1, 2, 3, 4, 5, 6].map((style) => `<c s="${style}"><v>45658.25</v></c>`).join('');
    expect(cells(row, { 'xl/styles.xml': styles })).toEqual([
      '2025-01-01 06:00:00',
      '2025-01-01 06:00:00',
      '45658.25',
      '4565825%',
      '4565825%',
      '45658.25'
    ]);
  });

  it('have names with a prefix too', () => {
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(xlsxGrid(workbook('', { 'xl/worksheets/sheet1.xml': sheet })).grid).toEqual([['5']]);
  });

  it('stand at their row', () => {
    expect(xlsxGrid(workbook('<row r="3"><c r="B3"><v>1</v></c></row><row><c><v>2</v></c></row>')).grid).toEqual([
      ['', ''],
      ['', ''],
      ['', '1'],
      ['2', '']
    ]);
  });
});

it.each<[number, boolean, string | undefined]>([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [45658, false, '2025-01-01'],
  [45658.5, false, '2025-01-01 12:00:00'],
  [0, true, '1904-01-01'],
  [44196, true, '2025-01-01'],
  [-0.5, false, undefined],
  [-1, false, undefined],
  [1e9, false, undefined]
])('day %s from 1904 %s is %s', (serial, from1904, expected) => {
  expect(serialDate(serial, from1904)).toBe(expected);
});

it('a formula without a result is missing and told', async () => {
  const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    `<row>${text('A1', 'Tên')}${text('B1', 'Số')}</row>`,
    `<row>${text('A2', 'a')}<c r="B2"><v>1</v></c></row>`,
    `<row>${text('A3', 'b')}<c r="B3"><f>SUM(B1:B2)</f></c></row>`
  ];
  const preview = await readFile({ name: 'a.xlsx', bytes: workbook(rows.join('')) });
  expect(preview.rows).toEqual([
    ['a', 1],
    ['b', null]
  ]);
  expect(preview.refused).toEqual([{ line: 3, column: 'so', text: '=SUM(B1:B2)' }]);
});

describe('a bad workbook', () => {
  const problem = (bytes: Uint8Array) => problemOf(() => readFile({ name: 'a.xlsx', bytes }));
  const good = workbook('<row><c><v>1</v></c><c><v>2</v></c></row>');

  it('with a password is protected, an old one of a kind unknown', async () => {
    const ole = (name: string) =>
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0])]);
    expect((await problem(ole('EncryptedPackage'))).code).toBe('protected');
    expect(await problem(ole('Workbook'))).toEqual({ code: 'unknown-kind', detail: { kind: 'xls' } });
    expect(await problem(ole('WordDocument'))).toEqual({ code: 'unknown-kind', detail: { kind: 'doc' } });
  });

  it.each([
    ['word/document.xml', 'docx'],
    ['xl/workbook.bin', 'xlsb'],
    ['content.xml', 'ods'],
    ['a.txt', 'zip']
  ])('that holds %s is of kind %s', async (name, kind) => {
    expect(await problem(zipSync({ [name]: new Uint8Array(3) }))).toEqual({ code: 'unknown-kind', detail: { kind } });
  });

  it('that would swell is a bomb by what it says', async () => {
    const bytes = workbook('', { 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(200_000);
    expect((await problem(bytes)).code).toBe('zip-bomb');
  });

  it('that lies about its size is stopped on the way', async () => {
    const bytes = workbook('', { 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024).fill(32) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect((await problem(bytes)).code).toBe('zip-bomb');
  });

  it('whose files overlap is a bomb', async () => {
    const bytes = good.slice();
    const view = new DataView(bytes.buffer);
    const heads = Array.from(bytes.keys()).filter(
      (at) => at < bytes.length - 4 && view.getUint32(at, true) === 0x02014b50
    );
    view.setUint32(heads[1]! + 42, view.getUint32(heads[0]! + 42, true) + 5, true);
    expect((await problem(bytes)).code).toBe('zip-bomb');
  });

  it('with a document type is damaged: it could define entities', async () => {
    const sheet = `<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>`;
    expect((await problem(workbook('', { 'xl/worksheets/sheet1.xml': sheet }))).code).toBe('damaged');
  });

  it('of 5,000 columns, or of nothing', async () => {
    const cells = Array.from({ length: 5000 }, () => '<c><v>1</v></c>').join('');
    expect((await problem(workbook(`<row>${cells}</row>`))).code).toBe('too-many-columns');
    expect((await problem(workbook(''))).code).toBe('no-table');
  });

  it('cut anywhere, or with bytes changed, ends in a preview or a FileProblem', async () => {
    const outcome = (bytes: Uint8Array) =>
      readFile({ name: 'a.xlsx', bytes }).then(
        () => 'read',
        (thrown: Error) => thrown.name
      );
    for (let end = 0; end < good.length; end += 7) expect(await outcome(good.slice(0, end))).toBe('FileProblem');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        async (changes) => {
          const bytes = good.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          expect(['read', 'FileProblem']).toContain(await outcome(bytes));
        }
      ),
      { numRuns: 400, seed: 6 }
    );
  });
});
