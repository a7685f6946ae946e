import { beforeAll, describe, expect, it } from 'vitest';
import { claimWords } from '../../../../src/lib/language/claims/claimWords';
import { writeVerification } from '../../../../src/lib/report/verification/writeVerification';
import { officeFaults } from '../../../office/ooxml/officeFaults';
import { allOf } from '../../../office/ooxml/xmlTree';
import { readDocx, textOf, valueOf, type ReadDocx } from '../../briefing/support/readDocx';
import { mm } from '../../briefing/support/writtenDocx';
import { plain } from '../words/support/plain';
import { longVerification, sampleVerification } from './support/sampleVerification';

let doc: ReadDocx;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeVerification('docx', sampleVerification);
  doc = readDocx(bytes);
});

const runs = () =>
  allOf(doc.part('word/document.xml'), 'r').map((run) => ({
    text: textOf(run),
    raised: allOf(run, 'vertAlign').some((it) => valueOf(it) === 'superscript'),
    bold: allOf(run, 'b').length > 0,
    struck: allOf(run, 'strike').length > 0,
    underline: valueOf(allOf(run, 'u')[0])
  }));

describe('a verification as a document', () => {
  it('is a package without a fault', async () => {
    expect(await officeFaults(bytes)).toEqual([]);
  });

  it('is A4: the table on its side, the text upright, in Times New Roman', () => {
    const sizes = doc.sections.map((section) => {
      const size = allOf(section, 'pgSz')[0];
      return [mm(valueOf(size, 'w')), mm(valueOf(size, 'h'))];
    });
    expect(sizes).toEqual([
      [297, 210],
      [210, 297]
    ]);
    expect(valueOf(allOf(doc.part('word/styles.xml'), 'rFonts')[0], 'ascii')).toBe('Times New Roman');
  });

  it('says which text was held against which figures, when and how it came out', () => {
    const lines = doc.paragraphs.map(({ text }) => plain(text));
    expect(lines[0]).toBe('PHIẾU KIỂM TRA SỐ LIỆU');
    expect(lines.slice(1, 7)).toEqual([
      'Văn bản: bao-cao-2023.docx',
      `SHA-256 của văn bản: ${'a'.repeat(64)}`,
      'Ngày kiểm tra: 03/02/2026',
      'Bản số liệu: 31/01/2026',
      `SHA-256 của bản số liệu: ${'b'.repeat(64)}`,
      'Kết quả: 8 số liệu: 4 khớp; 1 khớp với lần công bố trước; 2 lệch; 1 không đủ số liệu. Ngoài ra có 2 số không phải số liệu (ngày tháng, số hiệu văn bản, số thứ tự …), không ghi vào bảng'
    ]);
  });

  it('has a row for every figure, none for a date or the number of a document', () => {
    const [head, ...rows] = doc.tables[0] ?? [];
    expect(head).toEqual([
      'STT',
      'Số trong văn bản',
      'Cách đọc',
      'Số liệu cho',
      'Kết quả',
      'Lý do, căn cứ',
      'Câu đề nghị sửa'
    ]);
    expect(rows.map(([no]) => no)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(rows[5]?.map(plain)).toEqual([
      '6',
      '700 đảng viênQua rà soát, sàng lọc đã đưa 700 đảng viên ra khỏi Đảng; 50/50 ban tổ chức cấp ủy được kiểm tra theo …',
      'Đảng viên đưa ra khỏi Đảng, Hà Nội, năm 2023',
      '668 đảng viên',
      'lệch(đã sửa hoặc xác nhận cách đọc)',
      'Số liệu công bố 28/12/2023 (Hànộimới) là 668 đảng viên; văn bản viết 700 đảng viên, lệch 32 đảng viên.',
      'Qua rà soát, sàng lọc đã đưa 668 đảng viên ra khỏi Đảng.'
    ]);
    expect(plain(rows[1]?.[5] ?? '')).toContain('– 9 tháng năm 2023 thay cho năm 2023: 6,08 / 4,24 = 1,43');
  });

  it('says in every row what the words of claims say', () => {
    const words = claimWords('vi', sampleVerification);
    const figures = sampleVerification.numbers.filter(({ judgement }) => judgement.verdict !== 'not-a-figure');
    figures.forEach((judged, i) => {
      const cells = doc.tables[0]?.[i + 1] ?? [];
      expect(cells[1]).toContain(judged.claim.text);
      expect(cells[2]).toBe(judged.claim.reading && words.reading(judged.claim.reading));
      expect(cells[3]).toBe(words.computed(judged));
      expect(cells[4]).toContain(words.verdict(judged.judgement.verdict));
      expect(cells[5]).toContain(words.reason(judged));
    });
  });

  it('has no column of suggestions where there is none', async () => {
    const own = readDocx(await writeVerification('docx', { ...sampleVerification, suggested: new Map() }));
    expect(own.tables[0]?.[0]).toHaveLength(6);
  });

  it('tells the contradictions and the sources with their rows', () => {
    const lines = doc.paragraphs.map(({ text }) => plain(text));
    expect(lines).toContain(
      'Từ 400.421 tỷ đồng và 113,5% suy ra dự toán Trung ương giao là khoảng 352.640–352.950 tỷ đồng, nhưng văn bản viết 353.000 tỷ đồng. (STT 3, 4)'
    );
    expect(lines).toContain(
      '1. Hànộimới, 28/12/2023: Tổng kết công tác tổ chức xây dựng Đảng. https://source.example/2023 (STT 1, 2, 3, 4, 5, 6, 7)'
    );
  });

  it('has the whole text, its figures raised with row and letter, none struck through', () => {
    const marks = runs().flatMap((run, i, all) =>
      run.raised ? [[all[i - 1]?.text, run.text, all[i - 1]?.underline]] : []
    );
    expect(marks).toEqual([
      ['6,27%', '1K', 'single'],
      ['1,45 lần', '2L', 'double'],
      ['400.421 tỷ đồng', '3C', 'dash'],
      ['113,5%', '4K', 'single'],
      ['20%', '5K', 'single'],
      ['700 đảng viên', '6L', 'double'],
      ['50/50 ban tổ chức cấp ủy', '7K', 'single'],
      ['5,05%', '8T', 'dotted']
    ]);
    expect(runs().filter(({ struck }) => struck)).toEqual([]);
    const without = runs()
      .filter(({ raised }) => !raised)
      .map(({ text }) => text)
      .join('');
    for (const line of sampleVerification.text.split('\n')) expect(without).toContain(line);
  });

  it('is signed by who checked and who approved', () => {
    expect(doc.tables.at(-1)?.flat().map(plain).join(' ')).toMatch(/NGƯỜI KIỂM TRA.*NGƯỜI DUYỆT/);
  });

  it('is open for public figures; stamped on every page for made-up and internal ones', async () => {
    expect(doc.running('header')[0]).toEqual({ first: '', default: '' });
    const demo = readDocx(await writeVerification('docx', { ...sampleVerification, snapshot: 'demo-2025-12-31' }));
    for (const head of Object.values(demo.running('header')[0] ?? {})) expect(head).toContain('SỐ LIỆU MÔ PHỎNG');
    const own = readDocx(await writeVerification('docx', { ...sampleVerification, snapshot: 'internal-2025-12-31' }));
    for (const head of Object.values(own.running('header')[1] ?? {})) expect(head).toContain('NỘI BỘ');
  });
});

it('a document in English says the same', async () => {
  const own = readDocx(await writeVerification('docx', { ...sampleVerification, lang: 'en' }));
  expect(own.paragraphs[0]?.text).toBe('VERIFICATION OF FIGURES');
  expect(own.tables[0]?.[6]?.map(plain)[5]).toBe(
    'The figure published 28 Dec 2023 (Hànộimới) is 668 members; the text says “700 đảng viên”, 32 members off.'
  );
});

it.each([
  ['no numbers', { numbers: [], inconsistencies: [] }],
  ['nothing at all', { numbers: [], inconsistencies: [], text: '', name: '' }],
  [
    'what XML cannot hold',
    { name: 'a\u0000b\u000b.docx', text: `${sampleVerification.text}\n\u0001 <b>&</b> \ud800 \ufffe` }
  ]
])('a text with %s is written', async (_, part) => {
  expect(await officeFaults(await writeVerification('docx', { ...sampleVerification, ...part }))).toEqual([]);
});

it('a text of a thousand numbers is written', async () => {
  const own = readDocx(await writeVerification('docx', longVerification(1000)));
  expect(own.tables[0]).toHaveLength(1001);
});
