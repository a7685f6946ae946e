import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvPlain, csvVietnam } from '../../../src/lib/figures/export/csv';
import { card, cell, long } from './support/exportCard';

const sheet = (text: string): string[][] =>
  parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n', relax_column_count: true });
const programs = (text: string): Record<string, string>[] =>
  parse(text, { delimiter: ',', record_delimiter: '\r\n', columns: true });
const oneRow = (head: string, ...cells: ReturnType<typeof cell>[]) =>
  card({ table: { head: 'x', columns: cells.map(() => ({ label: '2023', measure: '' })), rows: [{ head, cells }] } });

describe('the table for Excel in Vietnam', () => {
  it('begins with the mark that makes Excel read UTF-8, and ends every line as Excel does', () => {
    const text = csvVietnam(card());
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.match(/\ufeff/g)).toHaveLength(1);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has decimal commas, reasons for what is missing, and statuses only where one is not final', () => {
    const [head, first, second] = sheet(csvVietnam(card()));
    expect(head).toEqual(['Đơn vị', '2021, %', '2022, %', '2023, %', 'Trạng thái']);
    expect(first).toEqual(['Hà Nội', 'chưa công bố', '8,89', '6,27', 'ước tính']);
    expect(second).toEqual(['Cả nước; tính chung', '2,58', '8,02', '5,05', 'chính thức']);
  });

  it('writes numbers without separators of thousands, as many digits as the figure shows, negative ones too', () => {
    const [, row] = sheet(csvVietnam(oneRow('x', cell(400421.4, 0), cell(1.005), cell(-0.5, 1), cell(0, 1))));
    expect(row).toEqual(['x', '400421', '1,01', '-0,5', '0,0']);
  });

  it('keeps both ends of a band', () => {
    const [, row] = sheet(csvVietnam(oneRow('x', cell(7, 1, { upper: 7.5, text: '7,0–7,5%' }))));
    expect(row?.[1]).toBe('7,0–7,5%');
  });

  it('marks a revised value as well', () => {
    const [head, row] = sheet(csvVietnam(oneRow('x', cell(1, 0, { status: 'revised' }))));
    expect([head?.[2], row?.[2]]).toEqual(['Trạng thái', 'điều chỉnh']);
  });

  it('says under the table what the figure says, notes, source and snapshot, and that figures are made up', () => {
    const below = (more = {}) => sheet(csvVietnam(card(more))).slice(4);
    const { title, measure, notes, source } = card();
    expect(below().map(([text]) => text)).toEqual([title, measure, ...notes, source]);
    expect(below({ source: '' }).at(-1)).toEqual(['Bản số liệu 31/01/2026.']);
    expect(below({ synthetic: true }).at(-1)).toEqual(['SỐ LIỆU MÔ PHỎNG, KHÔNG PHẢI SỐ THẬT']);
  });

  it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '\uff1d1', '\u22125'])(
    'makes text of what begins like %j',
    (hostile) => {
      const harmless = `'${hostile}`;
      const rows = sheet(
        csvVietnam({ ...oneRow(hostile, cell(null, 0, { text: hostile })), title: hostile, notes: [hostile] })
      );
      expect(rows[1]).toEqual([harmless, harmless]);
      expect(rows.flat().filter((text) => text === harmless)).toHaveLength(4);
      expect(rows.flat()).not.toContain(hostile);
    }
  );

  it('no text of a reader ever begins a formula or breaks the table', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [, row] = sheet(csvVietnam(oneRow(text, cell(1.5, 1))));
        expect(row).toEqual([expect.any(String), '1,5']);
        expect(row?.[0]).toMatch(/^(?![=+\-@\t\r])/);
        expect([text, `'${text}`]).toContain(row?.[0]);
      })
    ));
});

describe('the data for programs', () => {
  it('has one value a line with codes, a decimal point, and its source; what is missing is empty with a reason', () => {
    const text = csvPlain(card());
    expect(text.startsWith('indicator,unit,')).toBe(true);
    const [first, second] = programs(text);
    expect(first).toMatchObject({
      unit: 'P34-01',
      unit_name: 'Hà Nội',
      value: '6.27',
      upper: '',
      published: '2023-12-28'
    });
    expect(second).toMatchObject({ unit: 'VN', value: '', missing: 'not-published' });
  });

  it('gives any text and any number back', () => {
    const text = fc.string({ unit: 'binary' });
    const row = fc
      .record({ unit_name: text, source: text, formula: text, value: fc.double({ noNaN: true }) })
      .map(long);
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const back = programs(csvPlain(card({ long: rows })));
        expect(back.map((r) => [r.unit_name, r.source, r.formula])).toEqual(
          rows.map((r) => [r.unit_name, r.source, r.formula])
        );
        back.forEach((r, i) => expect(Number(r.value)).toBe((rows[i]?.value ?? NaN) + 0));
      })
    );
  });
});
