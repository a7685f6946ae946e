import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passages } from '../../../../src/lib/claims/text/passages';
import { readable } from '../../../../src/lib/claims/text/readable';
import { findNumbers } from '../../../../src/lib/claims/numbers/findNumbers';
import { figures, read } from './read';

const dotted = (digits: string) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, '.');

const UNITS: [string, string, number][] = [
  [' tỷ đồng', 'vnd-billion', 1],
  [' nghìn tỷ đồng', 'vnd-billion', 1000],
  [' triệu người', 'thousand-persons', 1000],
  ['%', 'percent', 1],
  [' điểm phần trăm', 'points', 1],
  [' đảng viên', 'members', 1],
  [' tỷ USD', 'usd-billion', 1]
];

const PIECES = [
  ...'0123456789.,-/%()+ ',
  ...[
    '\t',
    '\n',
    '\u00a0',
    '–',
    '“',
    '”',
    ' năm ',
    ' quý ',
    'IV',
    'VI',
    'tỷ',
    ' triệu ',
    ' đồng',
    ' lần',
    'gấp ',
    'thứ ',
    'ngày '
  ],
  ...[
    'tháng ',
    'từ ',
    ' đến ',
    ' trong ',
    'số ',
    'Điều ',
    'Nghị quyết ',
    '2023',
    '400.421',
    '7,5',
    ' đảng viên',
    'hai ',
    'mươi ',
    'đôi'
  ],
  ...[
    'CT/TU',
    'COVID-',
    'km2',
    'hạng ',
    'ước ',
    'hơn ',
    'vượt ',
    'n\u0306a\u0306m',
    '😀',
    'İ',
    'một phần ba',
    'khóa ',
    '1.000.000.000.000.000.000'
  ]
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('findNumbers', () => {
  it('finds a number written the Vietnamese way with its value and step', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom(...UNITS),
        (digits, places, [unit, measure, factor]) => {
          fc.pre(digits % 10 !== 0);
          const padded = String(digits).padStart(places + 1, '0');
          const cut = padded.length - places;
          const written = dotted(padded.slice(0, cut)) + (places ? `,${padded.slice(cut)}` : '');
          fc.pre(!(unit === '%' || unit.includes('điểm')) || digits < 1_000_000);
          const [found, ...rest] = figures(`Kết quả đạt ${written}${unit}, tốt.`);
          expect(rest).toEqual([]);
          expect(found).toMatchObject({ text: written + unit, measure });
          expect(found!.value / ((digits * factor) / 10 ** places)).toBeCloseTo(1, 12);
          expect(found!.step / (factor / 10 ** places)).toBeCloseTo(1, 12);
        }
      ),
      { numRuns: 500 }
    );
  });

  it('never throws, keeps its offsets, its order and its paragraphs', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 60 })), (given) => {
        const source = readable(given);
        const paragraphs = passages(source.text);
        let last = 0;
        for (const found of findNumbers(source, paragraphs)) {
          const { start, end, value, upper, step } = found;
          const wrong = [
            start < last && 'order',
            end <= start && 'empty',
            source.text.slice(start, end) !== found.text && 'text',
            found.text !== found.text.trim() && 'space',
            !paragraphs.some((paragraph) => paragraph.start <= start && end <= paragraph.end) && 'paragraph',
            upper !== null && !(upper > value) && 'upper',
            !Number.isNaN(value) && !(step > 0) && 'step'
          ].filter(Boolean);
          if (wrong.length) expect([found, wrong]).toEqual([found, []]);
          last = found.end;
        }
      }),
      { numRuns: 1000 }
    );
  });

  it('misses no group of digits but those of units and names of gases', () => {
    fc.assert(
      fc.property(text, (given) => {
        const source = readable(given);
        const found = findNumbers(source, passages(source.text));
        for (const { index, 0: digits } of source.text.matchAll(/(?<![\p{L}\p{N}.,/-])\d+(?![\p{L}\p{N}.,/-])/gu)) {
          const covered = found.some(({ start, end }) => start <= index && index + digits.length <= end);
          if (!covered) expect(digits).toBe('found');
        }
      }),
      { numRuns: 1000 }
    );
  });

  it('reads composed and decomposed text alike', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(read(given.normalize('NFD')).map((found) => found.text)).toEqual(
          read(given.normalize('NFC')).map((found) => found.text)
        );
      })
    );
  });
});
