import { beforeAll, describe, expect, it } from 'vitest';
import { allOf } from '../../office/ooxml/xmlTree';
import { textOf, valueOf, type ReadDocx } from './support/readDocx';
import { budget, cities, growth, map, members, sampleBriefing, scorecard } from './support/sampleBriefing';
import { greyPng } from './support/samplePicture';
import { heading, mm, shown, withBlocks, written } from './support/writtenDocx';

let party: ReadDocx;
beforeAll(async () => {
  party = await written(sampleBriefing);
});

describe('figures', () => {
  it('are pictures of at least 300 dots an inch with what they show in words', () => {
    const drawings = allOf(party.part('word/document.xml'), 'inline');
    expect(drawings).toHaveLength(2);
    const [first] = drawings.map((it) => allOf(it, 'docPr')[0]);
    expect(valueOf(first, 'name')).toBe('Hình 1');
    expect(valueOf(first, 'descr')).toMatch(/^Một tiêu đề .*đại dịch\. Năm 2021, Hải Phòng tăng cao nhất/);
    const images = Object.entries(party.parts).filter(([path]) => path.startsWith('word/media/'));
    expect(images.map(([path]) => path.split('.').at(-1))).toEqual(['png', 'png']);
    const dots = images.map(([, png]) => new DataView(png.buffer, png.byteOffset).getUint32(16)).sort();
    const inches = drawings.map((it) => Number(valueOf(allOf(it, 'extent')[0], 'cx')) / 914400).sort();
    dots.forEach((it, i) => expect(it / (inches[i] ?? 0)).toBeGreaterThanOrEqual(300));
    for (const inch of inches) expect(inch * 25.4).toBeLessThanOrEqual(160.2);
  });

  it('have measure, notes and source under them', () => {
    const at = party.paragraphs.findIndex(({ text }) => text.startsWith('Hình\u00a02.'));
    expect(party.paragraphs.slice(at + 1, at + 3)).toEqual([
      { style: 'ReportUnit', text: map.card.measure },
      { style: 'ReportSource', text: map.card.source }
    ]);
  });

  it('are tables when the picture cannot be made', async () => {
    const doc = await written(withBlocks([shown('figure', map)]), { picture: async () => null });
    expect(allOf(doc.part('word/document.xml'), 'drawing')).toEqual([]);
    expect(doc.tables[1]?.map(([name]) => name)).toContain('Quảng Ninh');
  });

  it('are tables when they are too tall for a page', async () => {
    const tall = async (_: unknown, width: number) => ({ png: greyPng(8, 8), width, height: 1400 });
    const doc = await written(withBlocks([shown('figure', map)]), { picture: tall });
    expect(allOf(doc.part('word/document.xml'), 'drawing')).toEqual([]);
    expect(doc.tables).toHaveLength(3);
    const lower = async (_: unknown, width: number) => ({ png: greyPng(8, 8), width, height: 900 });
    const [extent] = allOf(
      (await written(withBlocks([shown('figure', map)]), { picture: lower })).part('word/document.xml'),
      'extent'
    );
    expect(Number(valueOf(extent, 'cy')) / 36000).toBeCloseTo(190, 0);
    expect(Number(valueOf(extent, 'cx')) / Number(valueOf(extent, 'cy'))).toBeCloseTo(605 / 900, 2);
  });

  it('hold on to the signature when they are last', async () => {
    const sources = (doc: ReadDocx) =>
      allOf(doc.part('word/document.xml'), 'p').filter((it) => valueOf(allOf(it, 'pStyle')[0]) === 'ReportSource');
    const doc = await written(withBlocks([shown('figure', map), shown('table', growth)]));
    expect(sources(doc).map((it) => allOf(it, 'keepNext').some((keep) => valueOf(keep) !== 'false'))).toEqual([
      false,
      true
    ]);
  });

  it('are stamped when they are made up or internal', async () => {
    const stamps = (doc: ReadDocx) =>
      doc.paragraphs.filter(({ style }) => style === 'ReportStamp').map(({ text }) => text);
    expect(stamps(party)).toEqual(['SỐ LIỆU MÔ PHỎNG']);
    const inner = { ...cities, from: { ...cities.from, snapshot: 'internal-2026-01-31' } };
    const doc = await written(withBlocks([shown('figure', inner)], { classification: 'public' }));
    expect(stamps(doc)).toEqual(['NỘI BỘ']);
    expect(stamps(await written(withBlocks([shown('figure', cities)])))).toEqual([]);
    expect((await written(withBlocks([shown('sentence', members)]))).footnotes[0]).toMatch(/^SỐ LIỆU MÔ PHỎNG/);
  });
});

describe('tables', () => {
  it('repeat their head on every page, keep their rows whole, and have their numbers to the right', () => {
    const tables = allOf(party.part('word/document.xml'), 'tbl').slice(1, -1);
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const [head, ...rows] = allOf(table, 'tr');
      expect(head && allOf(head, 'tblHeader')).toHaveLength(1);
      for (const row of rows) {
        expect(allOf(row, 'cantSplit')).toHaveLength(1);
        expect(allOf(row, 'tblHeader')).toEqual([]);
        const [name, ...cells] = allOf(row, 'tc').map((it) => valueOf(allOf(it, 'jc')[0]));
        expect(name).toBe('left');
        for (const cell of cells) expect(cell).toBe('right');
      }
    }
  });

  it('hold every cell as the reader sees it, statuses as marks that are explained', () => {
    const [, table] = party.tables;
    expect(table?.[0]).toEqual(['Đơn vị', '2019', '2020', '2021 [sb]', '2022 [ước]', '2023 [ước]']);
    expect(table?.[1]?.map((it) => it.replaceAll('\u00a0', ' '))).toEqual([
      'Hà Nội',
      'chưa có số công bố',
      '3,94 [sb]',
      '2,92',
      '8,89',
      '6,27'
    ]);
    expect(party.paragraphs.map(({ text }) => text)).toContain('Đơn vị tính: %');
    expect(party.text).toMatch(/\[ước\] ước tính: .*; \[sb\] sơ bộ: /);
    for (const figure of [growth, budget, scorecard, members])
      for (const row of figure.card.table.rows)
        for (const cell of row.cells) expect(party.text.replaceAll('\u00a0', ' ')).toContain(cell.text);
  });

  it('say their source under them', () => {
    const sources = party.paragraphs.filter(({ style }) => style === 'ReportSource').map(({ text }) => text);
    expect(sources).toEqual([growth, budget, cities, scorecard, map, members].map(({ card }) => card.source));
  });

  it('lie on their side when they are too wide, with their heading; the page numbers run on', async () => {
    const columns = Array.from({ length: 10 }, (_, i) => ({ label: `Cột ${i}`, measure: i === 0 ? 'tỷ đồng' : '%' }));
    const cells = columns.map(() => ({ value: 1234567, decimals: 0, text: '1.234.567', status: 'final' as const }));
    const table = { head: 'Chỉ tiêu', columns, rows: [{ head: 'Một chỉ tiêu', cells }] };
    const wide = { ...scorecard, card: { ...scorecard.card, table } };
    const doc = await written(
      withBlocks([heading('Trước', 0), shown('sentence', cities), heading('Bảng', 0), shown('table', wide)])
    );
    expect(doc.sections.map((it) => valueOf(allOf(it, 'pgSz')[0], 'orient'))).toEqual([
      'portrait',
      'landscape',
      'portrait'
    ]);
    expect(mm(valueOf(doc.sections[1] && allOf(doc.sections[1], 'pgSz')[0], 'w'))).toBe(297);
    expect(doc.sections.map((it) => allOf(it, 'titlePg').length)).toEqual([1, 0, 0]);
    const body = doc.part('word/document.xml').children[0]?.children ?? [];
    const firstEnd = body.findIndex((it) => allOf(it, 'sectPr').length > 0);
    expect(body.findIndex((it) => textOf(it) === 'II. Bảng')).toBeGreaterThan(firstEnd);
  });
});
