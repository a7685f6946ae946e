import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardTable } from '../../../src/lib/figures/export/card';
import { piecesText } from '../../../src/lib/report/slides/inline';
import { fitChart } from '../../../src/lib/report/slides/fitChart';
import { fitTable } from '../../../src/lib/report/slides/fitTable';
import type { InlinePart } from '../../../src/lib/report/slides/slide';
import { placeChart } from '../../../src/lib/report/slides/placeChart';
import { slideFoot } from '../../../src/lib/report/slides/slideFoot';
import { slidesOf } from '../../../src/lib/report/slides/slidesOf';
import { slideTitle } from '../../../src/lib/report/slides/slideTitle';
import { splitText } from '../../../src/lib/report/slides/splitText';
import { TABLE_ROOM } from '../../../src/lib/report/slides/stage';
import { bodySize, titleSize } from '../../../src/lib/report/slides/typeSize';
import { growth, map, sampleBriefing, scorecard } from './support/sampleBriefing';

const slides = slidesOf(sampleBriefing);
const of = (block: string) => slides.filter((slide) => slide.block === block);
const only = (block: string) => {
  const [slide, ...more] = of(block);
  expect(more).toEqual([]);
  if (!slide) throw new Error(`no slide of ${block}`);
  return slide;
};

describe('the slides of a briefing', () => {
  it('stand in the order of its blocks, one each, a page break none', () => {
    const blocks = [...new Set(slides.map(({ block }) => block))];
    expect(blocks).toEqual(sampleBriefing.blocks.map(({ block }) => block.id).filter((id) => id !== 'break'));
    expect(new Set(slides.map(({ id }) => id)).size).toBe(slides.length);
  });

  it('know the heading they stand under, at every depth', () => {
    expect(only('title').under).toBe('');
    expect(only('results').under).toBe('');
    expect(only('growth').under).toBe('Kết quả phát triển kinh tế - xã hội');
    expect(only('members-heading').under).toBe('Công tác xây dựng Đảng');
    expect(only('members').under).toBe('Đội ngũ đảng viên');
  });

  it('carry the notes once, and the stamp of what is made up', () => {
    expect(only('growth').notes).toBe('Nói về <chênh lệch> & 1,22 điểm phần trăm trước.');
    expect(of('scorecard').map(({ notes }) => notes !== '')).toEqual(of('scorecard').map((_, i) => i === 0));
    expect(slides.filter(({ synthetic }) => synthetic).map(({ block }) => block)).toEqual(['members']);
  });

  it('show a figure under its finding, or under the title that the reader gave it', () => {
    expect(only('map')).toMatchObject({ kind: 'figure', title: map.card.title });
    // A figure without a drawing is its table.
    expect(only('growth')).toMatchObject({ kind: 'table', title: growth.card.title });
    expect(slideTitle('vi', only('cities'))).toMatch(/^Một tiêu đề do người viết đặt/);
  });

  it('say in place of a figure that is gone why it is', () => {
    expect(only('gone')).toMatchObject({ kind: 'lost', why: 'no-snapshot' });
    expect(slideTitle('vi', only('gone'))).toBe('Mục này chưa hiện được');
    expect(slideFoot('vi', only('gone'), sampleBriefing)).toBe('Bản số liệu 31/12/2019');
  });

  it('write live numbers as they are now, and what was written where no figure says any more', () => {
    const slide = only('text');
    if (slide.kind !== 'text') throw new Error(slide.kind);
    const text = piecesText(slide.pieces);
    expect(text).toContain('tăng 6,27%, thu ngân sách 400.421');
    expect(text).toContain('cả nước 1,45 lần.');
    expect(text).toContain('<script>alert(1)</script>');
    expect(slideFoot('vi', slide, sampleBriefing)).toMatch(/^Nguồn: .+\. Bản số liệu /);
  });

  it('have a source at the foot of every figure and table', () => {
    for (const slide of slides.filter(({ kind }) => kind === 'figure' || kind === 'table'))
      expect(slideFoot('vi', slide, sampleBriefing)).not.toBe('');
  });

  it('share a long table out, every cell once and in order, the head on each', () => {
    const parts = of('scorecard');
    const tables = parts.map((slide) => (slide.kind === 'table' ? slide.table : null));
    expect(parts.map(({ part, parts: all }) => `${part}/${all}`)).toEqual(
      parts.map((_, i) => `${i + 1}/${parts.length}`)
    );
    expect(new Set(tables.flatMap((table) => table?.rows.map(({ head }) => head))).size).toBe(
      new Set(scorecard.card.table.rows.map(({ head }) => head)).size
    );
  });

  it('set titles at 44 pixels or more and text at 28 or more', () => {
    for (const letters of [0, 60, 61, 200, 400, 5000]) {
      expect(titleSize('x'.repeat(letters))).toBeGreaterThanOrEqual(44);
      expect(bodySize('x'.repeat(letters))).toBeGreaterThanOrEqual(28);
    }
  });
});

const cell = fc.record({
  value: fc.option(fc.integer({ min: -9, max: 999_999 })),
  decimals: fc.constant(0),
  text: fc.string({ maxLength: 40 }),
  status: fc.constantFrom('' as const, 'plan' as const)
});
const table: fc.Arbitrary<CardTable> = fc.nat(12).chain((columns) =>
  fc.record({
    head: fc.string({ maxLength: 30 }),
    columns: fc.array(fc.record({ label: fc.string({ maxLength: 30 }), measure: fc.string({ maxLength: 20 }) }), {
      minLength: columns,
      maxLength: columns
    }),
    rows: fc.array(
      fc.record({
        head: fc.string({ maxLength: 80 }),
        cells: fc.array(cell, { minLength: columns, maxLength: columns })
      }),
      { maxLength: 70 }
    )
  })
);

describe('a table in pieces', () => {
  it('has every cell in exactly one piece, in order, whatever the table', () => {
    fc.assert(
      fc.property(table, (whole) => {
        const pieces = fitTable(whole);
        const rebuilt = whole.rows.map(() => [] as unknown[]);
        let row = 0;
        for (const piece of pieces) {
          if (row === whole.rows.length) row = 0;
          piece.rows.forEach((one, i) => {
            expect(one.head).toBe(whole.rows[row + i]?.head);
            expect(one.cells).toHaveLength(piece.columns.length);
            rebuilt[row + i]?.push(...one.cells);
          });
          row += piece.rows.length;
        }
        expect(rebuilt).toEqual(whole.rows.map(({ cells }) => cells));
      }),
      { numRuns: 60 }
    );
  });

  it('shares rows out evenly: 14 rows of one line are 7 and 7 where 13 would fit', () => {
    const rows = Array.from({ length: 14 }, (_, i) => ({
      head: `Chỉ tiêu ${i + 1}`,
      cells: [{ value: i, decimals: 0, text: String(i), status: '' as const }]
    }));
    const pieces = fitTable(
      { head: 'Chỉ tiêu', columns: [{ label: '2023', measure: '%' }], rows },
      { width: TABLE_ROOM.width, height: 100 + 13 * 60 },
      { size: 30, line: 40, padding: 20, gap: 28 }
    );
    expect(pieces.map((piece) => piece.rows.length)).toEqual([7, 7]);
  });

  it('keeps as many columns beside each other as there is room for', () => {
    const columns = Array.from({ length: 20 }, (_, i) => ({ label: String(2005 + i), measure: '' }));
    const cells = columns.map(() => ({ value: 1, decimals: 0, text: '400.421', status: '' as const }));
    const pieces = fitTable({ head: 'Đơn vị', columns, rows: [{ head: 'Hà Nội', cells }] });
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.flatMap((piece) => piece.columns)).toEqual(columns);
    expect(pieces.every((piece) => piece.rows[0]?.head === 'Hà Nội')).toBe(true);
  });
});

describe('a text in parts', () => {
  const number: InlinePart = { id: 'n', text: '400.421 tỷ đồng', about: '', observations: [], formula: '' };
  const piece = fc.oneof({ weight: 3, arbitrary: fc.lorem({ maxCount: 60 }) }, fc.string(), fc.constant(number));
  const bare = (text: string) => text.replace(/\s+/g, '');

  it('loses nothing but blanks at the cuts, cuts no number, and stays within the room', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: 250, max: 900 }), (pieces, most) => {
        const parts = splitText(pieces, most);
        expect(bare(parts.map(piecesText).join(''))).toBe(bare(piecesText(pieces)));
        const numbers = (list: readonly InlinePart[]) => list.filter((one) => typeof one !== 'string');
        expect(parts.flatMap(numbers)).toEqual(numbers(pieces));
        for (const part of parts) expect(piecesText(part).length).toBeLessThanOrEqual(most + most / 8);
      })
    );
  });

  it('cuts after a sentence', () => {
    const sentence = 'Tổng sản phẩm trên địa bàn tăng 6,27% so với năm trước. ';
    for (const part of splitText([sentence.repeat(12).trim()], 300)) expect(piecesText(part)).toMatch(/trước\.$/);
  });

  it('a text without words is one empty part', () => {
    expect(splitText(['  '])).toEqual([[]]);
  });
});

describe('a chart on the stage', () => {
  it('is enlarged as far as it fits and never runs over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 3000 }), (height) => {
        const room = { width: 1760, height: 620 };
        const fitted = fitChart(() => ({ height }), room);
        expect(fitted.width * fitted.scale).toBeLessThanOrEqual(room.width + 1);
        expect(fitted.height * fitted.scale).toBeLessThanOrEqual(room.height + 1);
      })
    );
    expect(fitChart(() => ({ height: 300 }), { width: 1760, height: 630 })).toEqual({
      width: 838,
      height: 300,
      scale: 2.1
    });
  });

  it('has its sentence beside it where it is high, and under it where it is low', () => {
    const room = { width: 1760, height: 760 };
    expect(placeChart(() => ({ height: 420 }), room, 200)).toBe('beside');
    expect(placeChart(() => ({ height: 200 }), room, 200)).toBe('under');
    expect(placeChart(() => ({ height: 420 }), room, 0)).toBe('under');
    // A sentence that would not fit beside it stays under it.
    expect(placeChart(() => ({ height: 420 }), { width: 1760, height: 300 }, 340)).toBe('under');
  });
});
