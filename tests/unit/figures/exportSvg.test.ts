import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lineChart } from '../../../src/lib/charts/lineChart';
import { renderSvg } from '../../../src/lib/charts/renderSvg';
import { cardSvg } from '../../../src/lib/figures/export/cardSvg';
import { cardTable } from '../../../src/lib/figures/export/cardTable';
import { LIGHT_COLOURS } from '../../../src/lib/figures/export/lightColours';
import { approximateWidth, balancedText, wrapText } from '../../../src/lib/figures/export/wrapText';
import { readXml } from '../charts/support/xml';
import { card, cell } from './support/exportCard';
import { srgbHex } from './support/oklch';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"/><image href="x"/>',
  ']]>',
  "a & b ' c",
  '\u0000\u0008\ufffe',
  '\ud800',
  '$& $1'
];
const FONTS = {
  '400': 'data:font/woff2;base64,AAAA',
  '600': 'data:font/woff2;base64,BBBB',
  '700': 'data:font/woff2;base64,CCCC'
};

const option = lineChart({
  periods: ['2021', '2022', '2023'],
  lines: [
    {
      name: 'Hà Nội',
      subject: true,
      points: [2.92, 8.89, 6.27].map((value) => ({ value, label: `${value}`, status: 'estimate' }))
    }
  ],
  formatAxis: String,
  narrow: false
});
const chart = { svg: renderSvg('card', option, 600, 300), width: 600, height: 300 };

describe('the card as a picture', () => {
  it('says everything that the figure says, with its source and the name of the site', () => {
    const made = card({ title: 'Một đầu đề', notes: ['Chú ý một', 'Chú ý hai'] });
    const { text } = readXml(cardSvg(made, chart));
    const all = [made.title, made.measure, made.sentence, ...made.notes, made.source, 'Toàn Cảnh', 'Hà Nội'];
    for (const said of all) expect(text).toContain(said);
    expect(text).not.toContain('MÔ PHỎNG');
  });

  it('shows the table where there is no chart', () => {
    const { text } = readXml(cardSvg(card(), null));
    for (const said of ['Cả nước; tính chung', '2021', '8,02', 'chưa công bố']) expect(text).toContain(said);
    readXml(cardSvg(card({ table: { head: '', columns: [], rows: [] } }), null));
  });

  it('marks unsettled values of that table and says what the marks mean', () => {
    const { text } = readXml(cardSvg(card(), null));
    expect(text).toContain('6,27 [ước]');
    expect(text).toContain('[ước] ước tính: ');
    expect(readXml(cardSvg(card(), chart)).text).not.toContain('[ước]');
  });

  it('turns a table that is wider than the card', () => {
    const columns = Array.from({ length: 30 }, (_, i) => ({ label: `${1990 + i}`, measure: '%' }));
    const table = { head: 'Đơn vị', columns, rows: [{ head: 'Hà Nội', cells: columns.map((_, i) => cell(i, 0)) }] };
    const { width, height, svg } = cardTable(card({ table }), 1104, approximateWidth);
    expect(width).toBe(1104);
    expect(height).toBeGreaterThan(1000);
    expect(readXml(svg).text).toMatch(/^Hà Nội%19900.*201929$/);
  });

  it('is stamped over and above when a figure is made up', () => {
    const { text } = readXml(cardSvg(card({ synthetic: true }), chart));
    expect(text.match(/SỐ LIỆU MÔ PHỎNG/g)).toHaveLength(2);
  });

  it('needs nothing from outside: plain colours, its own typefaces, and only those it uses', () => {
    const blank = { svg: '<svg viewBox="0 0 9 9"><rect fill="var(--accent)"/></svg>', width: 9, height: 9 };
    const used = (svg: string) =>
      [...svg.matchAll(/url\((data:[^)]*)\)/g)].map(([, url]) => Object.values(FONTS).indexOf(url ?? ''));
    expect(used(cardSvg(card(), blank, { fonts: FONTS }))).toEqual([0, 2]);
    const whole = cardSvg(card(), chart, { fonts: FONTS });
    expect(used(whole)).toEqual([0, 1, 2]); // The subject's label is semibold.
    expect(whole).not.toMatch(/var\(|oklch/);
    expect(whole).not.toMatch(/(href|src)="(?!#)/);
  });

  it('places the chart over the whole width and keeps its shape', () => {
    expect(cardSvg(card(), chart)).toContain('width="1104" height="552"');
    expect(cardSvg(card(), { ...chart, svg: chart.svg.replace('<svg ', '<svg width="9" height="9" ') })).not.toContain(
      '"9"'
    );
    expect(cardSvg(card(), chart, { width: 800 })).toContain('width="704" height="352"');
  });

  it.each(HOSTILE)('keeps %j as text', (hostile) => {
    const table = {
      head: hostile,
      columns: [{ label: hostile, measure: hostile }],
      rows: [{ head: hostile, cells: [cell(null, 0, { text: hostile })] }]
    };
    const made = card({
      title: hostile,
      measure: hostile,
      sentence: hostile,
      notes: [hostile],
      source: hostile,
      table
    });
    for (const drawing of [chart, null]) {
      const { tags } = readXml(cardSvg(made, drawing));
      expect([...tags].filter((tag) => /script|image|img/.test(tag))).toEqual([]);
    }
    expect(() => encodeURIComponent(cardSvg(made, null))).not.toThrow();
  });

  it('does not take a title for a colour', () =>
    expect(readXml(cardSvg(card({ title: 'var(--ink)' }), chart)).text).toContain('var(--ink)'));
});

describe('lines', () => {
  const style = { size: 20, weight: 400 } as const;

  it('are never wider than the card, whatever the text, and lose nothing but blanks', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrapText(text, style, width, approximateWidth);
        for (const line of lines)
          expect(approximateWidth(line, style) <= width || [...line.normalize('NFC')].length === 1).toBe(true);
        const bare = (some: string) => some.replace(/[ \n\r\t]/g, '');
        expect(bare(lines.join(''))).toBe(bare(text));
      })
    ));

  it('of a title are as many as they must be, and even', () => {
    const measure = (some: string) => some.length * 10;
    const [text, width] = ['một hai ba bốn năm sáu bảy', 240] as const;
    expect(wrapText(text, style, width, measure)).toEqual(['một hai ba bốn năm sáu', 'bảy']);
    expect(balancedText(text, style, width, measure)).toEqual(['một hai ba bốn', 'năm sáu bảy']);
    expect(balancedText('một', style, width, measure)).toEqual(['một']);
    expect(balancedText('', style, width, measure)).toEqual([]);
  });

  it('keep numbers and their measures together', () =>
    expect(wrapText('tăng 6,27\u00a0%', style, 80, (text) => text.length * 10)).toEqual(['tăng', '6,27\u00a0%']));
});

describe('the light colours', () => {
  it('are those of the stylesheet', () => {
    const css = readFileSync(new URL('../../../src/lib/ui/styles/tokens.css', import.meta.url), 'utf8');
    const light = css.slice(0, css.indexOf('@media'));
    const tokens = [...light.matchAll(/(--[\w-]+): oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)].map(([, name, l, c, h]) => [
      name,
      srgbHex(Number(l), Number(c), Number(h))
    ]);
    expect(tokens.length).toBeGreaterThan(15);
    expect(Object.fromEntries(tokens)).toEqual(LIGHT_COLOURS);
  });
});
