import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/lib/report/xlsx/writeXlsx';
import { card, cell, long } from '../figures/support/exportCard';
import { briefingOf, formatAt, numbersIn, read, sheetAt, texts } from './support/xlsxSheets';

describe('cells', () => {
  const one = async (more: Parameters<typeof cell>[2] & { value: number; decimals?: number }, measure = '') => {
    const { value, decimals = 2, ...rest } = more;
    const own = card({
      table: {
        head: 'Tên',
        columns: [{ label: 'Số', measure }],
        rows: [{ head: 'A', cells: [cell(value, decimals, rest)] }]
      }
    });
    return sheetAt(await read(briefingOf(own)), 1);
  };

  it('shows both ends of a band', async () => {
    const sheet = await one({ value: 7, upper: 7.5, decimals: 1, text: '7,0–7,5%' });
    expect(numbersIn(sheet.rows.find((row) => row[0] === 'A'))).toEqual([7, 7.5]);
    expect(formatAt(sheet, 7)).toBe('#,##0.0"%"');
    expect(formatAt(sheet, 7.5)).toBe('#,##0.0"%"');
    expect(texts(sheet)).toEqual(expect.arrayContaining(['Từ', 'Đến']));
  });

  it('shows the text beside a number that is printed in a larger unit', async () => {
    const sheet = await one({ value: 1432000, decimals: 0, text: '1,43 triệu tỷ đồng' });
    expect(sheet.rows.find((row) => row[0] === 'A')?.slice(0, 3)).toEqual(['A', 1432000, '1,43 triệu tỷ đồng']);
  });

  it('keeps sign, quotation marks and units', async () => {
    expect(formatAt(await one({ value: -6.78, text: '−6,78%' }), -6.78)).toBe('#,##0.00"%";-#,##0.00"%"');
    expect(formatAt(await one({ value: 20, decimals: 0, text: '+20%' }), 20)).toBe('"+"#,##0"%"');
    expect(formatAt(await one({ value: 5, decimals: 0, text: 'thứ 5/63 "tạm"' }), 5)).toBe(
      '"thứ "#,##0"/63 "\\""tạm"\\"'
    );
  });

  it('does not take a part of another number for the number', async () => {
    const sheet = await one({ value: 5, decimals: 0, text: 'năm 2025: 15' });
    expect(formatAt(sheet, 5)).toBe('#,##0');
    expect(sheet.rows.find((row) => row[0] === 'A')).toContain('năm 2025: 15');
  });

  it('keeps a value as the engine gave it, whatever is shown', async () => {
    const value = 6.27 / 5.05;
    expect(numbersIn((await one({ value, text: '1,24' })).rows.find((row) => row[0] === 'A'))).toEqual([value]);
  });
});

const HOSTILE = [
  '=HYPERLINK("x","y")',
  '+1+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '#N/A',
  '#REF!',
  '<script>alert(1)</script>',
  ']]>&amp;',
  '_x0041_',
  "'; DROP",
  '&P&N',
  ' đầu và cuối '
];

describe('hostile texts', () => {
  it.each(HOSTILE)('%j stays the text it is, everywhere', async (text) => {
    const own = card({
      title: text,
      measure: text,
      sentence: text,
      notes: [text],
      source: text,
      what: text,
      table: {
        head: text,
        columns: [{ label: text, measure: text }],
        rows: [{ head: text, cells: [cell(null, 0, { text })] }]
      },
      long: [long({ source: text, publisher: text, category: text, formula: text, url: `javascript:${text}` })]
    });
    const resolved = briefingOf(own, { title: text, organisation: text });
    const bytes = await writeXlsx(resolved);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    // hucre writes and reads `_x0041_` as it stands; Excel reads an underscore from `_x005F_`.
    const back = (value: unknown) => (typeof value === 'string' ? value.replaceAll('_x005F_', '_') : value);
    const found = sheetAt(sheets, 1).rows.flat().map(back);
    expect(found.filter((value) => value === text).length).toBeGreaterThanOrEqual(6);
    expect(sheetAt(sheets, -1).rows.at(-1)?.map(back)).toEqual(expect.arrayContaining([text, `javascript:${text}`]));
    const parts = Object.entries(unzipSync(bytes)).map(([, part]) => strFromU8(part));
    for (const part of parts) {
      expect(part).not.toMatch(/<f[ >]|t="e"|<script/);
      expect(part).not.toMatch(/Target="javascript/);
    }
  });

  it('drops what no file of this kind can hold, and cuts what is too long', async () => {
    const sheets = await read(briefingOf(card({ title: 'a\u0000b\ud800c\uffff', sentence: 'dài '.repeat(20_000) })));
    expect(texts(sheetAt(sheets, 1))).toContain('abc');
    expect(Math.max(...texts(sheetAt(sheets, 1)).map((text) => text.length))).toBe(32_767);
  });

  it('links only to addresses of the web', async () => {
    const [safe, unsafe] = ['https://example.test/a?b=1&c=2', 'file:///etc/passwd'];
    const bytes = await writeXlsx(briefingOf(card({ long: [long({ url: safe }), long({ url: unsafe })] })));
    const rels = Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      name.startsWith('xl/worksheets/_rels') ? [strFromU8(part)] : []
    );
    expect(rels).toHaveLength(1);
    expect(rels[0]).toContain('https://example.test/a?b=1&amp;c=2');
    expect(rels[0]).not.toContain('passwd');
  });
});

describe('names of sheets', () => {
  it('are short, allowed and unlike, also where figures have the same name', async () => {
    const own = card({ what: `Thu/chi [ngân sách]: "A\\B"? *'${'rất dài '.repeat(9)}` });
    const one = briefingOf(own);
    const [block] = one.blocks;
    if (!block || block.block.kind !== 'figure') throw new Error('no figure');
    const other = { ...block, block: { ...block.block, id: 'b', title: 'Tên khác' } };
    const same = { ...block, block: { ...block.block, id: 'c' } };
    const sheets = await read({ ...one, blocks: [block, other, same] });
    const names = sheets.map(({ name }) => name);
    expect(names).toHaveLength(4);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
  });

  it('do not cut a letter from its mark', async () => {
    const what = `${'a'.repeat(27)}${'ế'.normalize('NFD')}`;
    const [, sheet] = await read(briefingOf(card({ what })));
    expect(sheet?.name).toBe(`1. ${'a'.repeat(27)}`);
  });
});
