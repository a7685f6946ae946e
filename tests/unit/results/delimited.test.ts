import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginningOf,
  CSV_PLAIN,
  CSV_VIETNAM,
  delimited,
  tabbed
} from '../../../src/routes/[[lang=lang]]/explore/results/delimited';

const FORMS = { CSV_VIETNAM, CSV_PLAIN, TSV_VI: tabbed('vi'), TSV_EN: tabbed('en') };

describe('a line', () => {
  const row = [6.27, 'Hà Nội; "thủ đô"', null, true, '=cmd|calc', -1.5, 'a\tb', '2025-12-31'];
  it('for Excel in Vietnam has decimal commas and semicolons', () => {
    expect(beginningOf(CSV_VIETNAM) + delimited([row], CSV_VIETNAM)).toBe(
      '\ufeff6,27;"Hà Nội; ""thủ đô""";;TRUE;\'=cmd|calc;-1,5;a\tb;2025-12-31\r\n'
    );
  });
  it('for programs has a decimal point and no mark before it', () => {
    expect(beginningOf(CSV_PLAIN) + delimited([row], CSV_PLAIN)).toBe(
      '6.27,"Hà Nội; ""thủ đô""",,true,\'=cmd|calc,-1.5,a\tb,2025-12-31\r\n'
    );
  });
  it('for the clipboard has tabs', () => {
    expect(delimited([row], tabbed('vi'))).toBe(
      '6,27\t"Hà Nội; ""thủ đô"""\t\tTRUE\t\'=cmd|calc\t-1,5\t"a\tb"\t2025-12-31\r\n'
    );
  });
  it('writes every digit of a number, and no marks of thousands', () => {
    expect(delimited([[400421, 0.1 + 0.2, 1e21, 1.5e-9]], CSV_VIETNAM)).toBe(
      '400421;0,30000000000000004;1E21;1,5E-9\r\n'
    );
  });
});

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', "'", 'a', 'đ', '\u2212', ' ')
  }),
  fc.double({ noNaN: true, noDefaultInfinity: true })
);

describe.each(Object.entries(FORMS))('%s', (_name, form) => {
  /** What a sheet program makes of a cell. */
  const read = (text: string, was: string | number) =>
    typeof was === 'number'
      ? Number(text.replace(form.decimal, '.'))
      : /^[=+\-@\t\r\n\u2212\uff1d\uff0b\uff0d\uff20]/.test(was)
        ? text.replace(/^'/, '')
        : text;

  it('is read back as it was', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 4 })
          .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }))),
        (rows) => {
          const text = delimited(rows, form);
          const found = parse(text, { delimiter: form.separator, recordDelimiter: '\r\n' }) as string[][];
          expect(found.map((line, r) => line.map((value, c) => read(value, rows[r]![c]!)))).toEqual(
            rows.map((row) => row.map((value) => value || (value === 0 ? 0 : '')))
          );
        }
      )
    );
  });

  it('has no text that a sheet program would run', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\u2212'),
        (rest, first) => {
          const [[value] = []] = parse(delimited([[first + rest, 'x']], form), {
            delimiter: form.separator,
            recordDelimiter: '\r\n'
          }) as string[][];
          expect(value?.[0]).toBe("'");
        }
      )
    );
  });
});
