import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from '../../../src/lib/files/cells/readDelimited';
import { sniffDelimiter } from '../../../src/lib/files/cells/sniffDelimiter';
import { decodeText } from '../../../src/lib/files/encoding/decodeText';
import { problemOf } from './support/problem';
import { encode, LETTERS } from './support/text';

function read(text: string, delimiter = ','): [string[], number][] {
  const rows: [string[], number][] = [];
  readDelimited(text, delimiter, (cells, line) => void rows.push([cells, line]));
  return rows;
}

describe('text with a delimiter', () => {
  it.each<[string, string, [string[], number][]]>([
    [
      'plain',
      'a,b\n1,2',
      [
        [['a', 'b'], 1],
        [['1', '2'], 2]
      ]
    ],
    [
      'with \\r\\n',
      'a,b\r\n1,2\r\n',
      [
        [['a', 'b'], 1],
        [['1', '2'], 2]
      ]
    ],
    [
      'with \\r',
      'a,b\r1,2\r',
      [
        [['a', 'b'], 1],
        [['1', '2'], 2]
      ]
    ],
    ['with quotes', '"a,b","c""d"\n', [[['a,b', 'c"d'], 1]]],
    [
      'with breaks in quotes',
      '"a\nb",c\nd,e',
      [
        [['a\nb', 'c'], 1],
        [['d', 'e'], 3]
      ]
    ],
    [
      'with a quote inside',
      '5" ống,b\nc,d',
      [
        [['5" ống', 'b'], 1],
        [['c', 'd'], 2]
      ]
    ],
    ['with text behind a quote', '"a"b,c', [[['ab', 'c'], 1]]],
    [
      'with empty cells',
      ',,\n"",\n',
      [
        [['', '', ''], 1],
        [['', ''], 2]
      ]
    ],
    [
      'with an empty line',
      'a\n\nb',
      [
        [['a'], 1],
        [[''], 2],
        [['b'], 3]
      ]
    ],
    ['without anything', '', []],
    ['quoted to its end', '"a"', [[['a'], 1]]],
    [
      'quoted before \\r\\n',
      '"a"\r\n"b"\r\n',
      [
        [['a'], 1],
        [['b'], 2]
      ]
    ]
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('says where a quote is not closed', async () => {
    const text = 'a,b\n"c\nd",e\n1,"x\n2,y\n';
    expect(await problemOf(() => read(text))).toEqual({ code: 'unclosed-quote', detail: { line: 4 } });
  });

  it('ends when it is told to', () => {
    const lines: number[] = [];
    readDelimited('a\nb\n"c"\nd', ',', (_, line) => (lines.push(line), line < 3));
    expect(lines).toEqual([1, 2, 3]);
  });
});

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...LETTERS, ...'ab1 ,;|\t"\n'), maxLength: 8 }),
  fc.constant('')
);
const grids = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }));

it('gives back any grid, by every delimiter, end of line and encoding', () => {
  const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3'] as const;
  const first = ['Việt', ...Array<string>(9).fill('')];
  fc.assert(
    fc.property(
      grids,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(...encodings),
      (cells, delimiter, end, encoding) => {
        // The first row keeps a short text of old codes from being UTF-8 by chance.
        const grid = [first.slice(0, cells[0]!.length), ...cells];
        const quoted = (text: string) => (/[",;|\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = grid.map((row) => row.map(quoted).join(delimiter) + end).join('');
        const back = read(decodeText(encode(text, encoding), encoding), delimiter).map(([cells]) => cells);
        expect(back).toEqual(grid);
      }
    )
  );
});

describe('the delimiter', () => {
  it.each([
    ['of a table with commas in numbers', 'Đơn vị;GRDP\nHà Nội;1,5\nHuế;2,5', ';'],
    ['of a plain one', 'a,b,c\n1,2,3', ','],
    ['of a table by tabs', 'a\tb\n1,5\t2,5', '\t'],
    ['of a table by bars', 'a|b\n1|2', '|'],
    ['under titles', 'BÁO CÁO, năm 2024\n\na;b;c\n1;2;3\n4;5;6', ';'],
    ['of one column', 'a\n1\n2', ','],
    ['of quoted text', '"a;b","c;d"\n"e","f"', ',']
  ])('%s', (_, text, expected) => {
    expect(sniffDelimiter(text)).toBe(expected);
  });
});
