import { readXlsx, type Sheet } from 'hucre';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeVerification, type Verification } from '../../../../src/lib/report/verification/writeVerification';
import { officeFaults } from '../../../office/ooxml/officeFaults';
import { plain } from '../words/support/plain';
import { longVerification, placed, sampleVerification } from './support/sampleVerification';

const read = async (verification: Verification) =>
  (await readXlsx(await writeVerification('xlsx', verification), { readStyles: true })).sheets;

let sheets: Sheet[];
beforeAll(async () => {
  sheets = await read(sampleVerification);
});

const texts = (row: Sheet['rows'][number] = []) => row.map((it) => (typeof it === 'string' ? plain(it) : (it ?? '')));
const sheetAt = (i: number): Sheet => {
  const sheet = sheets[i];
  if (!sheet) throw new Error(`no sheet ${i}`);
  return sheet;
};
/** Rows from the head of the table on. */
const table = (sheet: Sheet, first: string) => {
  const at = sheet.rows.findIndex((row) => row[0] === first && row.length > 2 && row[1] !== null);
  return { at, rows: sheet.rows.slice(at).map(texts) };
};

describe('a verification as a workbook', () => {
  it('is a package without a fault, of four sheets', async () => {
    expect(await officeFaults(await writeVerification('xlsx', sampleVerification))).toEqual([]);
    expect(sheets.map(({ name }) => name)).toEqual(['Kết quả', 'Không khớp nhau', 'Nguồn', 'Văn bản']);
  });

  it('says over the results what was checked', () => {
    const facts = sheetAt(0)
      .rows.slice(0, 7)
      .map((row) => texts(row).filter((it) => it !== ''));
    expect(facts.slice(0, 6)).toEqual([
      ['Phiếu kiểm tra số liệu'],
      ['Văn bản', 'bao-cao-2023.docx'],
      ['SHA-256 của văn bản', 'a'.repeat(64)],
      ['Ngày kiểm tra', '03/02/2026'],
      ['Bản số liệu', '31/01/2026'],
      ['SHA-256 của bản số liệu', 'b'.repeat(64)]
    ]);
    expect(facts[6]?.[1]).toMatch(/^8 số liệu: 4 khớp;/);
  });

  it('has every cell of every figure', () => {
    const { rows } = table(sheetAt(0), 'STT');
    expect(rows[0]).toEqual([
      'STT',
      'Số trong văn bản',
      'Giá trị đọc được',
      'Đơn vị tính',
      'Câu trong văn bản',
      'Cách đọc',
      'Số liệu cho',
      'Số liệu cho (viết đủ)',
      'Kết quả',
      'Lý do, căn cứ',
      'Cách tính',
      'Cách đọc khác cho đúng hoặc gần đúng số của văn bản',
      'Người kiểm tra',
      'Câu đề nghị sửa'
    ]);
    expect(rows).toHaveLength(9);
    const [flagged, removed] = [rows[2] ?? [], rows[6] ?? []];
    expect(flagged.slice(0, 4)).toEqual([2, '1,45 lần', 1.45, 'lần']);
    expect(flagged[6]).toBeCloseTo(0.2416, 4);
    expect(flagged.slice(7, 9)).toEqual(['gấp 1,24 lần, tức cao hơn 0,24 lần', 'lệch']);
    expect(flagged.slice(10)).toEqual([
      '6,27 / 5,05 = 1,24 (6,27: Hà Nội; 5,05: cả nước)',
      '9 tháng năm 2023 thay cho năm 2023: 6,08 / 4,24 = 1,43',
      '',
      ''
    ]);
    expect(removed).toEqual([
      6,
      '700 đảng viên',
      700,
      'đảng viên',
      'Qua rà soát, sàng lọc đã đưa 700 đảng viên ra khỏi Đảng; 50/50 ban tổ chức cấp ủy được kiểm tra theo …',
      'Đảng viên đưa ra khỏi Đảng, Hà Nội, năm 2023',
      668,
      '668 đảng viên',
      'lệch',
      'Số liệu công bố 28/12/2023 (Hànộimới) là 668 đảng viên; văn bản viết 700 đảng viên, lệch 32 đảng viên.',
      '',
      '',
      'đã sửa hoặc xác nhận cách đọc',
      'Qua rà soát, sàng lọc đã đưa 668 đảng viên ra khỏi Đảng.'
    ]);
  });

  it('keeps numbers as numbers with the digits they have', () => {
    const sheet = sheetAt(0);
    const { at } = table(sheet, 'STT');
    const format = (row: number, column: number) => sheet.cells?.get(`${at + row},${column}`)?.style?.numFmt;
    expect([format(1, 2), format(2, 2), format(3, 2), format(3, 6)]).toEqual([
      '#,##0.00',
      '#,##0.00',
      '#,##0',
      '#,##0'
    ]);
  });

  it('tells contradictions, published values and paragraphs', () => {
    expect(table(sheetAt(1), 'STT').rows.slice(1)).toEqual([
      [
        1,
        'Từ 400.421 tỷ đồng và 113,5% suy ra dự toán Trung ương giao là khoảng 352.640–352.950 tỷ đồng, nhưng văn bản viết 353.000 tỷ đồng.',
        '3, 4'
      ]
    ]);
    const values = table(sheetAt(2), 'Chỉ tiêu').rows;
    expect(values[1]).toEqual([
      'Tốc độ tăng GRDP',
      'Hà Nội',
      '2023',
      '',
      6.27,
      '%',
      'chính thức',
      '28/12/2023',
      'Hànộimới',
      'Tổng kết công tác tổ chức xây dựng Đảng',
      'https://source.example/2023',
      '1, 2'
    ]);
    const [, first, second] = table(sheetAt(3), 'Đoạn').rows;
    expect(first).toEqual([1, 'BÁO CÁO TỔNG KẾT NĂM 2023', '']);
    expect(second?.[1]).toBe(sampleVerification.text.split('\n')[1]);
    expect(second?.[2]).toMatch(/^1: 6,27%, khớp\n2: 1,45 lần, lệch\n3: /);
  });

  it('has a column for the upper ends of bands only where there is one', async () => {
    const [first] = sampleVerification.numbers.slice(1);
    if (!first) throw new Error('no number');
    const text = 'tăng 7,0–7,5%';
    const band = { ...first, claim: { ...first.claim, value: 7, upper: 7.5 } };
    const [sheet] = await read({
      ...sampleVerification,
      text,
      numbers: placed(text, [['7,0–7,5%', band]]),
      inconsistencies: []
    });
    if (!sheet) throw new Error('no sheet');
    expect(table(sheet, 'STT').rows[1]?.slice(0, 4)).toEqual([1, '7,0–7,5%', 7, 7.5]);
  });

  it('carries the stamp of made-up figures on every sheet', async () => {
    const own = sampleVerification.numbers.map(({ claim, judgement }) => ({
      claim,
      judgement: {
        ...judgement,
        computed: judgement.computed && {
          ...judgement.computed,
          parts: judgement.computed.parts.map((part) => ({ ...part, status: 'synthetic' as const }))
        }
      }
    }));
    for (const sheet of await read({ ...sampleVerification, numbers: own }))
      expect(sheet.rows[0]?.[0]).toBe('SỐ LIỆU MÔ PHỎNG, KHÔNG PHẢI SỐ THẬT');
    for (const sheet of sheets) expect(sheet.rows[0]?.[0]).not.toContain('MÔ PHỎNG');
  });
});

it('texts like formulas stay texts, whatever they begin with', async () => {
  const text = '=1+1 đạt 700 đảng viên\n@SUM(A1)\n+CMD|x\n#N/A';
  const [first] = sampleVerification.numbers.slice(6);
  if (!first) throw new Error('no number');
  const numbers = placed(text, [['700 đảng viên', first]]);
  const own = { ...sampleVerification, name: '=HYPERLINK("x")', text, numbers, inconsistencies: [] };
  const bytes = await writeVerification('xlsx', own);
  expect(await officeFaults(bytes)).toEqual([]);
  const { sheets: written } = await readXlsx(bytes);
  const body = table(written[3] ?? sheetAt(3), 'Đoạn').rows;
  expect(body.slice(1).map((row) => row[1])).toEqual(text.split('\n'));
  for (const sheet of written) for (const cell of sheet.cells?.values() ?? []) expect(cell.formula ?? '').toBe('');
});

it('a long paragraph is told in several cells, nothing of it lost', async () => {
  const text = 'Thu ngân sách tăng khá. '.repeat(2000);
  const [, , , last] = await read({ ...sampleVerification, text, numbers: [], inconsistencies: [] });
  if (!last) throw new Error('no sheet');
  const cells = table(last, 'Đoạn')
    .rows.slice(1)
    .map((row) => String(row[1]));
  expect(cells.length).toBeGreaterThan(10);
  expect(cells.join('')).toBe(text);
});

it('a text of a thousand numbers is written, one without numbers too', async () => {
  const [long] = await read(longVerification(1000));
  expect(table(long ?? sheetAt(0), 'STT').rows).toHaveLength(1001);
  const empty = await writeVerification('xlsx', {
    ...sampleVerification,
    name: '',
    text: '',
    numbers: [],
    inconsistencies: []
  });
  expect(await officeFaults(empty)).toEqual([]);
});

it('in English', async () => {
  const own = await read({ ...sampleVerification, lang: 'en' });
  expect(own.map(({ name }) => name)).toEqual(['Results', 'Contradictions', 'Sources', 'Text']);
});
