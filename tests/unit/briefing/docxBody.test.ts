import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/lib/report/docx/writeDocx';
import { officeFaults } from '../../office/ooxml/officeFaults';
import { allOf } from '../../office/ooxml/xmlTree';
import { readDocx, textOf, valueOf, type ReadDocx } from './support/readDocx';
import { budget, cities, growth, map, members, sampleBriefing, scorecard } from './support/sampleBriefing';
import { samplePicture } from './support/samplePicture';
import { heading, LAYOUTS, mm, plain, shown, withBlocks, written } from './support/writtenDocx';

let party: ReadDocx;
beforeAll(async () => {
  party = await written(sampleBriefing);
});

describe('the body', () => {
  it('keeps the order of the blocks, with numbered headings and captions', () => {
    const kept = party.paragraphs.filter(({ style }) => /^(Heading|Caption)/.test(style));
    expect(kept.map(({ style, text }) => [style, text.replace('\u00a0', ' ').slice(0, 60)])).toEqual([
      ['Heading1', 'I. Kết quả phát triển kinh tế - xã hội'],
      ['Caption', `Bảng 1. ${growth.card.title}`.slice(0, 60)],
      ['Caption', `Bảng 2. ${budget.card.title}`.slice(0, 60)],
      ['Caption', 'Hình 1. Một tiêu đề do người viết đặt, dài hơn mọi khung: so với'.slice(0, 60)],
      ['Caption', `Bảng 3. ${scorecard.card.title}`.slice(0, 60)],
      ['Caption', `Hình 2. ${map.card.title}`.slice(0, 60)],
      ['Heading1', 'II. Công tác xây dựng Đảng'],
      ['Heading2', '1. Đội ngũ đảng viên'],
      ['Caption', `Bảng 4. ${members.card.title}`.slice(0, 60)]
    ]);
  });

  it('numbers captions with fields that hold their numbers and ask nothing', () => {
    const fields = allOf(party.part('word/document.xml'), 'fldSimple')
      .map((field) => [valueOf(field, 'instr'), textOf(field)])
      .filter(([instruction]) => instruction?.startsWith('SEQ'));
    expect(fields).toEqual([
      ['SEQ Bảng \\* ARABIC', '1'],
      ['SEQ Bảng \\* ARABIC', '2'],
      ['SEQ Hình \\* ARABIC', '1'],
      ['SEQ Bảng \\* ARABIC', '3'],
      ['SEQ Hình \\* ARABIC', '2'],
      ['SEQ Bảng \\* ARABIC', '4']
    ]);
    expect(allOf(party.part('word/document.xml'), 'fldSimple').filter((field) => valueOf(field, 'dirty'))).toEqual([]);
    expect(allOf(party.part('word/settings.xml'), 'updateFields').map((it) => valueOf(it))).not.toContain('true');
  });

  it('writes live numbers as they are now, each with its source; a changed or lost one says so', () => {
    const text = party.paragraphs.find(({ text: it }) => it.startsWith('Kinh tế Thủ đô'));
    expect(text).toMatchObject({ style: 'ReportBody' });
    expect(text?.text).toContain('Kinh tế Thủ đô tăng 6,27%, thu ngân sách 400.421 tỷ đồng; so với cả nước 1,45 lần.');
    expect(party.footnotes.slice(0, 3)).toEqual([
      'Tốc độ tăng GRDP, Hà Nội, 2023; ước tính; Hànộimới, 28/12/2023.',
      'Tổng thu ngân sách, Hà Nội, 2023; ước tính; Hànộimới, 28/12/2023. Khi soạn, số này là 405.252 tỷ đồng.',
      expect.stringContaining('không còn tìm thấy trong bản số liệu')
    ]);
  });

  it('breaks a line of a reader into paragraphs, justified with the first line indented', () => {
    const said = party.paragraphs.filter(({ style }) => style === 'ReportBody').map(({ text }) => text);
    expect(said).toContain('Đoạn thứ hai: 668 đảng viên được đưa ra khỏi Đảng qua rà soát, sàng lọc.');
    const body = allOf(party.part('word/styles.xml'), 'style').find((it) => valueOf(it, 'styleId') === 'ReportBody');
    expect(valueOf(body && allOf(body, 'jc')[0])).toBe('both');
    expect(mm(valueOf(body && allOf(body, 'ind')[0], 'firstLine'))).toBe(10);
  });

  it('says a sentence with its source, and once where its figure follows', async () => {
    const doc = await written(withBlocks([shown('sentence', cities), shown('figure', cities)]));
    expect(doc.paragraphs.filter(({ text }) => text === cities.card.sentence)).toHaveLength(1);
    expect(doc.footnotes).toEqual([cities.card.source]);
    const alone = await written(withBlocks([shown('figure', cities)]));
    expect(alone.paragraphs.filter(({ text }) => text === cities.card.sentence)).toHaveLength(1);
    expect(alone.footnotes).toEqual([]);
  });

  it('points again to a footnote that was made', async () => {
    const doc = await written(
      withBlocks([shown('sentence', cities), shown('sentence', growth), shown('sentence', cities)])
    );
    expect(doc.footnotes).toEqual([cities.card.source, growth.card.source]);
    const marks = allOf(doc.part('word/document.xml'), 'fldSimple').map((field) => [
      valueOf(field, 'instr'),
      textOf(field)
    ]);
    expect(marks).toEqual([['NOTEREF _note1 \\f \\h', '1']]);
    expect(allOf(doc.part('word/document.xml'), 'bookmarkStart').map((it) => valueOf(it, 'name'))).toContain('_note1');
  });

  it('keeps speaker’s notes out', () => {
    for (const said of ['Chào hội nghị', 'Nhắc lại', 'Nói về', 'chỉ nêu các chỉ tiêu'])
      for (const [path, bytes] of Object.entries(party.parts))
        expect(path.endsWith('.xml') && new TextDecoder().decode(bytes).includes(said)).toBe(false);
  });

  it('says why a figure is not there', () => {
    expect(party.text).toContain('[Không có bản số liệu mà hình này lấy số.]');
  });

  it('numbers headings I., 1., a) and keeps a number of the writer', async () => {
    const doc = await written(
      withBlocks([
        heading('Một', 1),
        heading('Hai', 2),
        ...['a', 'b', 'c', 'd', 'đ', 'e'].map((text) => heading(text, 3)),
        heading('Sâu', 4),
        heading('Ba', 2),
        heading('chữ', 3),
        heading('V. Có số sẵn', 1),
        heading('Tiếp', 1)
      ])
    );
    expect(doc.paragraphs.filter(({ style }) => style.startsWith('Heading')).map(({ text }) => text)).toEqual([
      'I. Một',
      '1. Hai',
      ...['a) a', 'b) b', 'c) c', 'd) d', 'đ) đ', 'e) e'],
      'Sâu',
      '2. Ba',
      'a) chữ',
      'V. Có số sẵn',
      'II. Tiếp'
    ]);
  });
});

describe('hostile text', () => {
  const HOSTILE = '<script>alert(1)</script> & "\'>]]>\u0000\u0008\ufffe\ud800 </w:t><w:p/> {{x}} $& =1+1';
  it('stays text wherever it comes from', async () => {
    const card = {
      ...cities.card,
      title: HOSTILE,
      measure: HOSTILE,
      sentence: HOSTILE,
      notes: [HOSTILE],
      source: HOSTILE,
      table: { head: HOSTILE, columns: [{ label: HOSTILE, measure: HOSTILE }], rows: [{ head: HOSTILE, cells: [] }] }
    };
    const bad = { ...cities, card, sentence: [HOSTILE] };
    const resolved = withBlocks(
      [
        plain({ id: '1', kind: 'title', text: HOSTILE, sub: HOSTILE }),
        heading(HOSTILE, 0),
        plain({ id: '2', kind: 'title', text: HOSTILE, sub: HOSTILE }),
        plain({ id: '3', kind: 'text', parts: [HOSTILE] }),
        shown('sentence', bad),
        shown('figure', bad),
        shown('table', bad)
      ],
      { organisation: HOSTILE, place: HOSTILE, symbol: HOSTILE }
    );
    const more = {
      superior: HOSTILE,
      authority: [HOSTILE],
      signatory: HOSTILE,
      recipients: [HOSTILE],
      signed: HOSTILE
    };
    for (const layout of LAYOUTS) {
      const bytes = await writeDocx(resolved, { layout, picture: samplePicture, ...more });
      expect(await officeFaults(bytes)).toEqual([]);
      const doc = readDocx(bytes);
      expect(allOf(doc.part('word/document.xml'), 'script')).toEqual([]);
      expect(doc.text.split('<script>alert(1)</script> & "\'>]]>').length).toBeGreaterThan(10);
    }
  });
});

describe('writing', () => {
  it('stops when it is aborted', async () => {
    const stop = new AbortController();
    const picture = async () => {
      stop.abort(new Error('enough'));
      return null;
    };
    await expect(writeDocx(sampleBriefing, { layout: 'party', picture, signal: stop.signal })).rejects.toThrow(
      'enough'
    );
  });

  it('changes nothing of the briefing', async () => {
    const before = JSON.stringify(sampleBriefing.briefing);
    await written(sampleBriefing);
    expect(JSON.stringify(sampleBriefing.briefing)).toBe(before);
  });
});
