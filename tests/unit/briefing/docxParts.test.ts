import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSvg } from '../../../src/lib/charts/renderSvg';
import type { CardCell, CardTable } from '../../../src/lib/figures/export/card';
import { LIGHT_COLOURS } from '../../../src/lib/figures/export/lightColours';
import { numberSymbol, placeAndDate, pointLetter } from '../../../src/lib/language/briefing/officialPaper';
import { nameLines } from '../../../src/lib/report/docx/headParts';
import { headingNumbers } from '../../../src/lib/report/docx/numberHeadings';
import { textWidth } from '../../../src/lib/report/docx/paper';
import { pictureSvg } from '../../../src/lib/report/docx/pictureSvg';
import { tableShapes } from '../../../src/lib/report/docx/tableShape';
import { readXml } from '../charts/support/xml';
import { map } from './support/sampleBriefing';

const cell = (text: string, more: Partial<CardCell> = {}): CardCell => ({
  value: 1,
  decimals: 0,
  text,
  status: 'final',
  ...more
});

const tableOf = (columns: number, rows: number, text: string, measure = (_: number) => '%'): CardTable => ({
  head: 'Chỉ tiêu',
  columns: Array.from({ length: columns }, (_, i) => ({ label: `Cột ${i}`, measure: measure(i) })),
  rows: Array.from({ length: rows }, (_, r) => ({
    head: `Dòng ${r}`,
    cells: Array.from({ length: columns }, (_, c) => cell(`${text}${r}.${c}`))
  }))
});

describe('the shape of a table on paper', () => {
  it.each([
    ['upright where it fits', tableOf(4, 3, '400.'), ['portrait'], 4],
    ['turned where it is long and flat', tableOf(16, 2, '400.'), ['portrait'], 2],
    ['on its side where columns differ in measure', tableOf(10, 2, '1.234.', (i) => `${i % 2}`), ['landscape'], 10],
    [
      'in even parts where nothing else helps',
      tableOf(30, 30, '123.456.'),
      ['landscape', 'landscape', 'landscape', 'landscape'],
      8
    ]
  ] as const)('%s', (_, table, orientations, columns) => {
    const shapes = tableShapes('vi', table, 'party');
    expect(shapes.map(({ orientation }) => orientation)).toEqual(orientations);
    expect(shapes[0]?.columns).toHaveLength(columns);
  });

  it('says a measure that all columns share once, another one in its column', () => {
    const [one] = tableShapes('vi', tableOf(3, 2, '1'), 'party');
    expect([one?.measure, one?.columns.map(({ measure }) => measure)]).toEqual(['%', ['', '', '']]);
    const [more] = tableShapes(
      'vi',
      tableOf(2, 2, '1', (i) => ['%', 'người'][i] ?? ''),
      'party'
    );
    expect([more?.measure, more?.columns.map(({ measure }) => measure)]).toEqual(['', ['%', 'người']]);
  });

  it('puts a mark that a whole column shares in its head, others beside their values', () => {
    const columns = ['2022', '2023'].map((label) => ({ label, measure: '%' }));
    const rows = [
      { head: 'a', cells: [cell('1', { status: 'estimate' }), cell('2', { status: 'estimate' })] },
      { head: 'b', cells: [cell('3', { status: 'estimate' }), cell('4', { status: 'preliminary' })] }
    ];
    const [shape] = tableShapes('vi', { head: '', columns, rows }, 'party');
    expect(shape?.columns.map(({ label }) => label)).toEqual(['2022 [ước]', '2023']);
    expect(shape?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['1', '2\u00a0[ước]'],
      ['3', '4\u00a0[sb]']
    ]);
  });

  it('tells values, reasons and words apart, also where a value is only text', () => {
    const none = { value: null, status: '' } as const;
    const rows = [
      { head: 'a', cells: [cell('6 tỷ', { value: null, status: 'estimate' }), cell('đạt', none)] },
      { head: 'b', cells: [cell('chưa có số công bố', none), cell('vượt', none)] }
    ];
    const columns = ['Thực hiện', 'Đánh giá'].map((label) => ({ label, measure: '' }));
    const [shape] = tableShapes('vi', { head: '', columns, rows }, 'state');
    expect(shape?.rows.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
      ['value', 'words'],
      ['reason', 'words']
    ]);
  });

  it('loses no cell and fills the text from margin to margin, whatever the table', () => {
    const sizes = fc.record({
      columns: fc.nat(40),
      rows: fc.nat(12),
      text: fc.string({ maxLength: 30 }),
      mixed: fc.boolean(),
      layout: fc.constantFrom('party' as const, 'state' as const)
    });
    fc.assert(
      fc.property(sizes, ({ columns, rows, text, mixed, layout }) => {
        const shapes = tableShapes(
          'vi',
          tableOf(columns, rows, text, (i) => (mixed ? `${i % 2}` : '')),
          layout
        );
        expect(shapes.length).toBeGreaterThan(0);
        const cells = shapes.flatMap((shape) => shape.rows.flatMap((row) => row.cells.map((it) => it.text)));
        const wanted = tableOf(columns, rows, text).rows.flatMap((row) => row.cells.map((it) => it.text));
        expect(cells.sort()).toEqual(wanted.sort());
        for (const { widths, columns: own, orientation } of shapes) {
          expect(widths).toHaveLength(own.length + 1);
          expect(Math.min(...widths)).toBeGreaterThan(0);
          expect(widths.reduce((sum, it) => sum + it, 0)).toBeCloseTo(textWidth(layout, orientation), 6);
        }
      })
    );
  });
});

describe('numbers of headings', () => {
  it('go on in their own level and begin again under a new heading', () => {
    const next = headingNumbers('vi');
    expect([0, 1, 1, 2, 2, 0, 1, 2, 3].map((level) => next('chữ', level))).toEqual([
      'I.',
      '1.',
      '2.',
      'a)',
      'b)',
      'II.',
      '1.',
      'a)',
      ''
    ]);
  });

  it('are those of a writer who numbers', () => {
    const next = headingNumbers('vi');
    for (const own of ['IV. Bốn', '2. Hai', '2.1. Hai một', '2.1 Hai một', 'đ) đê']) expect(next(own, 0)).toBe('');
    for (const plain of ['Chi bộ', 'XIII', '2023 là năm', 'Đ) hoa']) expect(next(plain, 0)).not.toBe('');
  });

  it('are Roman as far as reports go', () => {
    const next = headingNumbers('vi');
    const all = Array.from({ length: 49 }, () => next('chữ', 0));
    expect([3, 8, 13, 39, 48].map((i) => all[i])).toEqual(['IV.', 'IX.', 'XIV.', 'XL.', 'XLIX.']);
  });

  it('have letters of the Vietnamese alphabet, and numbers after it', () => {
    expect([1, 4, 5, 6, 23, 24].map((at) => pointLetter('vi', at))).toEqual(['a)', 'd)', 'đ)', 'e)', 'y)', '24)']);
    expect(pointLetter('en', 5)).toBe('e)');
  });
});

describe('words of official papers', () => {
  it.each([
    ['party', 'vi', 'Số 123-BC/TU', 'Số 123-BC/TU'],
    ['party', 'vi', '123-BC/TU', 'Số 123-BC/TU'],
    ['state', 'vi', 'Số 123/BC-UBND', 'Số: 123/BC-UBND'],
    ['state', 'vi', 'số: 123/BC-UBND', 'Số: 123/BC-UBND'],
    ['party', 'vi', '  ', 'Số …-BC/…'],
    ['state', 'vi', 'Số: …/BC-SLĐTBXH', 'Số: …/BC-SLĐTBXH'],
    ['party', 'en', 'Số 12-BC/TU', 'No. 12-BC/TU']
  ] as const)('number and symbol, %s %s: %s', (layout, lang, symbol, said) => {
    expect(numberSymbol(layout, lang, symbol)).toBe(said);
  });

  it('place and date', () => {
    expect(placeAndDate('vi', 'Hà Nội', '')).toBe('Hà Nội, ngày … tháng … năm …');
    expect(placeAndDate('vi', 'Hà Nội', '2023-02-08')).toBe('Hà Nội, ngày 08 tháng 02 năm 2023');
    expect(placeAndDate('vi', ' ', '')).toBe('…, ngày … tháng … năm …');
    expect(placeAndDate('en', 'Hà Nội', '2023-02-08')).toBe('Hà Nội, 8 February 2023');
  });

  it('a long name of a body in two even lines', () => {
    expect(nameLines('Ủy ban nhân dân thành phố Hà Nội', 12, 70)).toEqual(['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HÀ NỘI']);
    expect(nameLines('Sở Tài chính', 12, 70)).toEqual(['SỞ TÀI CHÍNH']);
    expect(nameLines('A'.repeat(60), 12, 70)).toEqual(['A'.repeat(60)]);
  });
});

describe('the picture of a figure', () => {
  const drawing = map.drawing?.(605);
  if (!drawing) throw new Error('the map has no drawing');
  const chart = { svg: renderSvg('docx', drawing.option, 605, drawing.height), width: 605, height: drawing.height };

  it('stands by itself: sized, on white, no variables of the page', () => {
    const svg = pictureSvg(chart, { lang: 'vi', synthetic: false, fonts: null });
    expect(readXml(svg).text).toContain('Hà Nội');
    expect(svg).not.toContain('MÔ PHỎNG');
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain(LIGHT_COLOURS['--paper']);
    expect(svg).toMatch(new RegExp(`^<svg [^>]*width="605" height="${drawing.height}"`));
  });

  it('is stamped when it is made up, and has the typefaces inside', () => {
    const fonts = {
      '400': 'data:font/woff2;base64,AAAA',
      '600': 'data:font/woff2;base64,BBBB',
      '700': 'data:font/woff2;base64,CCCC'
    };
    const svg = pictureSvg(chart, { lang: 'vi', synthetic: true, fonts });
    expect(readXml(svg).text).toContain('SỐ LIỆU MÔ PHỎNG');
    for (const font of Object.values(fonts)) expect(svg).toContain(font);
  });
});
