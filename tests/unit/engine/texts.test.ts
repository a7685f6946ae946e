import { tableFromArrays, tableFromIPC, tableToIPC, utf8 } from '@uwdata/flechette';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { texts } from '../../../src/lib/engine/texts';

/** The column as it arrives: encoded and read again. */
function columnOf(values: readonly (string | null)[]) {
  const bytes = tableToIPC(tableFromArrays({ v: [...values] }, { types: { v: utf8() } }), { format: 'stream' });
  return tableFromIPC(bytes as Uint8Array).getChild('v');
}

describe('texts', () => {
  it('are those of the column: equal neighbours, empty, missing, of one byte and of several', () => {
    const values = ['area', 'area', '', null, 'area', 'arez', 'ước', 'ước', 'nước', '', '', 'a', 'aa', 'a'];
    expect(texts(columnOf(values))).toEqual(values);
  });

  it('are those of the column, whatever they hold', () => {
    const text = fc.oneof(fc.constantFrom('a', 'ab', '', 'Hà Nội', '😀'), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(fc.option(text), { minLength: 1, maxLength: 40 }), (values) => {
        const column = columnOf(values);
        expect(texts(column)).toEqual([...column]);
      })
    );
  });

  it('are none of a column of numbers', () => {
    const bytes = tableToIPC(tableFromArrays({ v: [1.5, 2] }), { format: 'stream' });
    expect(texts(tableFromIPC(bytes as Uint8Array).getChild('v'))).toBeNull();
  });
});
