import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/lib/report/docx/writeDocx';
import { officeFaults } from '../../office/ooxml/officeFaults';
import { allOf } from '../../office/ooxml/xmlTree';
import { valueOf, type ReadDocx } from './support/readDocx';
import { growth, sampleBriefing } from './support/sampleBriefing';
import { samplePicture } from './support/samplePicture';
import { heading, LAYOUTS, mm, shown, withBlocks, written } from './support/writtenDocx';

let party: ReadDocx;
let state: ReadDocx;
beforeAll(async () => {
  party = await written(sampleBriefing);
  state = await written(sampleBriefing, { layout: 'state' });
});

describe.each(LAYOUTS)('a document in the %s layout', (layout) => {
  it('is a package without a fault', async () => {
    const bytes = await writeDocx(sampleBriefing, { layout, picture: samplePicture });
    expect(await officeFaults(bytes)).toEqual([]);
  });

  it('is A4 with the margins that are prescribed', () => {
    const [section] = (layout === 'party' ? party : state).sections;
    const size = section && allOf(section, 'pgSz')[0];
    const margin = section && allOf(section, 'pgMar')[0];
    expect([valueOf(size, 'w'), valueOf(size, 'h')].map(mm)).toEqual([210, 297]);
    const [top, bottom, left, right] = ['top', 'bottom', 'left', 'right'].map((side) => mm(valueOf(margin, side)));
    for (const side of [top, bottom]) expect(side).toBeOneOf([20, 21, 22, 23, 24, 25]);
    expect(left).toBeOneOf([30, 31, 32, 33, 34, 35]);
    expect(right).toBeOneOf([15, 16, 17, 18, 19, 20]);
  });

  it('is set in Times New Roman 14, in the language of its text', () => {
    const styles = (layout === 'party' ? party : state).part('word/styles.xml');
    const defaults = allOf(styles, 'rPrDefault')[0];
    if (!defaults) throw new Error('no defaults');
    expect(valueOf(allOf(defaults, 'rFonts')[0], 'ascii')).toBe('Times New Roman');
    expect(valueOf(allOf(defaults, 'sz')[0])).toBe('28');
    expect(valueOf(allOf(defaults, 'lang')[0])).toBe('vi-VN');
  });

  it('has its page number top centre from the second page on', () => {
    const doc = layout === 'party' ? party : state;
    const [section] = doc.sections;
    expect(section && allOf(section, 'titlePg')).toHaveLength(1);
    const heads = Object.keys(doc.parts)
      .filter((path) => /^word\/header\d+\.xml$/.test(path))
      .map((path) => doc.part(path));
    const numbered = heads.filter((head) => allOf(head, 'instrText').some(({ text }) => text.includes('PAGE')));
    expect(heads).toHaveLength(2);
    expect(numbered).toHaveLength(1);
    const style = numbered[0] && valueOf(allOf(numbered[0], 'pStyle')[0]);
    const centred = allOf(doc.part('word/styles.xml'), 'style').find((it) => valueOf(it, 'styleId') === style);
    expect(valueOf(centred && allOf(centred, 'jc')[0])).toBe('center');
  });

  it('carries snapshots, classification and the stamp on every page', () => {
    const doc = layout === 'party' ? party : state;
    const [feet] = doc.running('footer');
    expect(Object.keys(feet ?? {}).sort()).toEqual(['default', 'first']);
    for (const foot of Object.values(feet ?? {}))
      expect(foot).toBe('Toàn Cảnh · Bản số liệu 28/12/2023, 31/12/2025, 31/01/2026 · Nội bộ');
    const [heads] = doc.running('header');
    for (const head of Object.values(heads ?? {})) expect(head).toContain('MÔ PHỎNG');
  });
});

describe('the head of a Party document', () => {
  it('has the title of the Party, the issuing body with *, number, place and a day to fill in', async () => {
    const doc = await written(sampleBriefing, { superior: 'Thành ủy Hà Nội' });
    expect(doc.tables[0]).toEqual([
      [
        'THÀNH ỦY HÀ NỘIBAN TỔ CHỨCTHÀNH ỦY HÀ NỘI*Số 123-BC/BTCTU',
        'ĐẢNG CỘNG SẢN VIỆT NAMHà Nội, ngày … tháng … năm …'
      ]
    ]);
    const said = doc.paragraphs.map(({ text }) => text).filter(Boolean);
    expect(said.slice(0, 4)).toEqual([
      'BÁO CÁO',
      'tổng kết công tác tổ chức xây dựng Đảng năm 2023',
      'Trình bày tại hội nghị tổng kết ngành, ngày 28 tháng 12 năm 2023',
      '-----'
    ]);
  });

  it('has nothing of the State', () => {
    for (const text of ['CỘNG HÒA', 'Độc lập', 'Số:', 'VT,']) expect(party.text).not.toContain(text);
  });

  it('says the day of signing, authority, name and recipients when they are given', async () => {
    const doc = await written(sampleBriefing, {
      signed: '2024-01-05',
      authority: ['T/M Ban Thường vụ', 'Phó Bí thư'],
      signatory: 'Nguyễn Văn A',
      recipients: ['Thường trực Thành ủy,', 'Lưu Văn phòng.']
    });
    expect(doc.tables[0]?.[0]?.[1]).toContain('Hà Nội, ngày 05 tháng 01 năm 2024');
    expect(doc.tables.at(-1)).toEqual([
      ['Nơi nhận:- Thường trực Thành ủy,- Lưu Văn phòng.', 'T/M BAN THƯỜNG VỤPHÓ BÍ THƯNguyễn Văn A']
    ]);
  });
});

describe('the head of a State document', () => {
  it('has the national title and motto, the issuing body, number with a colon, place and day', async () => {
    const organisation = 'Ủy ban nhân dân\nSở Tài chính';
    const { briefing } = sampleBriefing;
    const doc = await written(
      { ...sampleBriefing, briefing: { ...briefing, organisation, symbol: '123/BC-STC' } },
      { layout: 'state' }
    );
    expect(doc.tables[0]).toEqual([
      ['ỦY BAN NHÂN DÂNSỞ TÀI CHÍNH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc'],
      ['Số: 123/BC-STC', 'Hà Nội, ngày … tháng … năm …']
    ]);
    expect(doc.paragraphs.map(({ text }) => text)).toContain('Tổng kết công tác tổ chức xây dựng Đảng năm 2023');
  });

  it('has nothing of the Party', () => {
    const head = state.tables[0]?.flat().join() ?? '';
    for (const text of ['ĐẢNG CỘNG SẢN', '*', '-----'])
      expect(`${head}${state.paragraphs.map(({ text: it }) => it).join()}`).not.toContain(text);
  });

  it('leaves what is not known to fill in', async () => {
    const empty = { organisation: '', place: '', symbol: '', title: '' };
    const doc = await written(withBlocks([], empty), { layout: 'state' });
    expect(doc.tables[0]?.flat()).toEqual([
      '[TÊN CƠ QUAN BAN HÀNH]',
      expect.stringContaining('CỘNG HÒA'),
      'Số: …/BC-…',
      '…, ngày … tháng … năm …'
    ]);
    expect(doc.tables.at(-1)?.flat()).toEqual([
      'Nơi nhận:- …;- Lưu: VT, ….',
      '[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ][Họ và tên]'
    ]);
  });
});

describe('an English document', () => {
  it('keeps what the law prescribes in Vietnamese and says the rest in English', async () => {
    const english = withBlocks([heading('Growth', 0), shown('table', growth)], {
      lang: 'en',
      title: 'Report on the year 2023',
      organisation: 'Hà Nội Party Committee',
      symbol: 'No. 12-BC/TU'
    });
    const doc = await written(english, { signed: '2024-01-05' });
    expect(doc.tables[0]?.[0]).toEqual([
      'HÀ NỘI PARTY COMMITTEE*No. 12-BC/TU',
      'ĐẢNG CỘNG SẢN VIỆT NAMHà Nội, 5 January 2024'
    ]);
    expect(
      doc.paragraphs
        .map(({ text }) => text)
        .filter(Boolean)
        .slice(0, 3)
    ).toEqual(['REPORT', 'the year 2023', 'English version for reference']);
    expect(doc.paragraphs.some(({ text }) => text.startsWith('Table\u00a01. '))).toBe(true);
    expect(doc.tables.at(-1)?.[0]?.[0]).toMatch(/^Recipients:/);
    const state = await written(english, { layout: 'state' });
    expect(state.tables[0]?.[0]?.[1]).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc');
  });
});
