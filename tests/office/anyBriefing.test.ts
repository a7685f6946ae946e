import fc from 'fast-check';
import { readXlsx } from 'hucre';
import { expect, it } from 'vitest';
import type { CardCell } from '../../src/lib/figures/export/card';
import { STATUSES } from '../../src/lib/model/observation';
import { writeXlsx } from '../../src/lib/report/xlsx/writeXlsx';
import { card, long } from '../unit/figures/support/exportCard';
import { briefingOf, numbersIn } from '../unit/briefing/support/xlsxSheets';
import { officeFaults } from './ooxml/officeFaults';

/** Any text, with what files and sheet programs trip over more often than chance has it. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '=1+1', '#N/A', '_x0000_', '"', "'", '&amp;', '</t>', '\r\n\t', '[a]:*?/\\', 'History', '\ud800')
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
const cell: fc.Arbitrary<CardCell> = fc.record({
  value: fc.option(number),
  upper: fc.option(number),
  decimals: fc.integer({ min: 0, max: 4 }),
  text,
  status: fc.constantFrom('', ...STATUSES)
});
const table = fc
  .record({ columns: fc.integer({ min: 1, max: 5 }), rows: fc.integer({ min: 0, max: 5 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      head: text,
      columns: fc.array(fc.record({ label: text, measure: text }), { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.record({ head: text, cells: fc.array(cell, { minLength: columns, maxLength: columns }) }), {
        minLength: rows,
        maxLength: rows
      })
    })
  );
const anyCard = fc
  .record({ title: text, measure: text, sentence: text, source: text, what: text, notes: fc.array(text), table })
  .map((own) => card({ ...own, long: [long({ source: own.source, url: own.title, unit_name: own.what })] }));

it('a workbook of any figure is sound and holds its numbers', async () => {
  await fc.assert(
    fc.asyncProperty(anyCard, text, async (own, title) => {
      const bytes = await writeXlsx(briefingOf(own, { title, organisation: title, place: title }));
      expect(await officeFaults(bytes)).toEqual([]);
      const sheet = (await readXlsx(bytes)).sheets[1];
      const expected = own.table.rows.flatMap((row) =>
        row.cells.flatMap(({ value, upper }) => (value === null ? [] : upper == null ? [value] : [value, upper]))
      );
      expect(sheet?.rows.flatMap(numbersIn)).toEqual(expected.map((it) => it || 0));
    }),
    { numRuns: 100 }
  );
});
