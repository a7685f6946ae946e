import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim, ClaimCorrection, ClaimReading, ClaimVerdict, JudgedClaim } from '../../../../src/lib/model/claim';
import type { Unit } from '../../../../src/lib/model/unit';
import { looksVietnamese } from '../../../../src/routes/[[lang=lang]]/check/looksVietnamese';
import { markedText } from '../../../../src/routes/[[lang=lang]]/check/markedText';
import { movedCorrections } from '../../../../src/routes/[[lang=lang]]/check/movedCorrections';
import { NO_READING } from '../../../../src/lib/claims/noReading';
import {
  changedParts,
  comparisonOf,
  unitIn,
  withPeriod
} from '../../../../src/routes/[[lang=lang]]/check/readingDraft';
import { countVerdicts, shownNumbers } from '../../../../src/routes/[[lang=lang]]/check/shownNumbers';
import { stepOf } from '../../../../src/routes/[[lang=lang]]/check/stepOf';
import { snapshotOfDay, textDay } from '../../../../src/routes/[[lang=lang]]/check/textDay';
import { textTitle } from '../../../../src/routes/[[lang=lang]]/check/textTitle';

const claimsIn = (text: string, pattern = /\d+(?:,\d+)?%?/g): Claim[] =>
  [...text.matchAll(pattern)].map(
    ({ 0: found, index }, i) => ({ index: i, start: index, end: index + found.length, text: found }) as Claim
  );
const judged = (claim: Partial<Claim>, verdict: ClaimVerdict = 'match'): JudgedClaim =>
  ({ claim: { form: 'percent', reading: null, ...claim }, judgement: { verdict } }) as JudgedClaim;
const reading = (part: Partial<ClaimReading>): ClaimReading => ({ ...NO_READING, ...part });

describe('the marked text', () => {
  it('has a line for each paragraph, with its numbers', () => {
    const text = 'GRDP tăng 6,27%.\r\n\r\nThu đạt 400 tỷ, bằng 113%';
    expect(markedText(text, claimsIn(text))).toEqual([
      { start: 0, pieces: ['GRDP tăng ', 0, '.'] },
      { start: 20, pieces: ['Thu đạt ', 1, ' tỷ, bằng ', 2] }
    ]);
  });

  it('loses no letter, whatever the spans are', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), spans, (text, list) => {
        const claims = list
          .sort((a, b) => a[0] - b[0])
          .map(([start, length], index) => ({ index, start, end: start + length }) as Claim);
        const said = markedText(text, claims)
          .map(({ pieces }) =>
            pieces.map((p) => (typeof p === 'string' ? p : text.slice(claims[p]!.start, claims[p]!.end))).join('')
          )
          .join('');
        const lines = text.split(/[\r\n\u2028\u2029]/).filter((line) => line.trim() !== '');
        expect(said).toBe(lines.join(''));
      })
    );
  });

  it('is made of 6,000 numbers', () => {
    const text = 'Thu ngân sách đạt 400.421 tỷ đồng.\n'.repeat(6000);
    expect(markedText(text, claimsIn(text, /400\.421/g))).toHaveLength(6000);
  });
});

describe('corrections move with an edit', () => {
  const correction = (start: number, text: string): ClaimCorrection => ({ start, text, reading: {}, ignored: false });
  const before = 'Thu đạt 10 tỷ. Chi đạt 20 tỷ. Nợ 10 tỷ.';
  const said = [correction(8, '10'), correction(23, '20'), correction(33, '10')];
  const places = (after: string) => movedCorrections(before, after, said).map(({ start }) => start);

  it('stay where nothing was before them', () => {
    expect(before.slice(33, 35)).toBe('10');
    expect(places(before)).toEqual([8, 23, 33]);
    expect(places(`${before} Hết.`)).toEqual([8, 23, 33]);
  });

  it('move along behind it', () => {
    expect(places(`Năm 2023. ${before}`)).toEqual([18, 33, 43]);
    expect(places('Thu đạt 10 tỷ. Chi ngân sách đạt 20 tỷ. Nợ 10 tỷ.')).toEqual([8, 33, 43]);
  });

  it('inside it go to the nearest same text, or wait for it', () => {
    expect(places('Thu đạt 10 tỷ. Chi được 20 tỷ. Nợ 11 tỷ.')).toEqual([8, 24, 8]);
    expect(places('')).toEqual([8, 23, 33]);
  });

  it('are where their text is after one insertion', () => {
    fc.assert(
      fc.property(fc.nat(before.length), fc.constantFrom(' x ', '10', '\n', 'Năm 2024 '), (at, piece) => {
        if (said.some(({ start, text }) => at > start && at < start + text.length)) return;
        const after = before.slice(0, at) + piece + before.slice(at);
        for (const { start, text } of movedCorrections(before, after, said))
          expect(after.slice(start, start + text.length)).toBe(text);
      })
    );
  });
});

describe('the day of a text', () => {
  const day = (...list: Partial<Claim>[]) => textDay(list.map((claim) => judged(claim)));

  it.each([
    ['ngày 28/12/2023', '2023-12-28'],
    ['7-8-2023', '2023-08-07'],
    ['ngày 1 tháng 7 năm 2025', '2025-07-01'],
    ['31/12', ''],
    ['45/13/2023', '']
  ])('reads %s', (text, expected) => {
    expect(day({ form: 'date', text })).toBe(expected);
  });

  it('is the latest of dates and periods of results; plans look ahead', () => {
    expect(
      day(
        { form: 'date', text: '7/8/2023' },
        { reading: reading({ period: '2023' }) },
        { reading: reading({ period: '2025', plan: true }) }
      )
    ).toBe('2023-12-31');
  });

  it('leads to the last snapshot up to it, when that is not in use', () => {
    const snapshots = ['2022-12-31', '2023-12-28', '2026-01-31'];
    expect(snapshotOfDay('2023-12-31', snapshots, '2026-01-31')).toBe('2023-12-28');
    expect(snapshotOfDay('2023-12-31', snapshots, '2023-12-28')).toBeNull();
    expect(snapshotOfDay('2025-12-31', snapshots, '2026-01-31')).toBeNull();
    expect(snapshotOfDay('2022-12-30', snapshots, '2026-01-31')).toBeNull();
    expect(snapshotOfDay('2030-01-01', snapshots, '2026-01-31')).toBeNull();
    expect(snapshotOfDay('', snapshots, '2026-01-31')).toBeNull();
  });
});

describe('a reading that is being corrected', () => {
  it('a change is on the year before, and moves with its period', () => {
    const grown = reading({ period: '2023-9M', comparison: comparisonOf('percent-change', '2023-9M') });
    expect(grown.comparison).toMatchObject({ againstPeriod: '2022-9M', againstUnit: '', direction: 'up' });
    expect(withPeriod(grown, '2024').comparison?.againstPeriod).toBe('2023');
    const own = { ...grown, comparison: { ...grown.comparison!, againstPeriod: '2015' } };
    expect(withPeriod(own, '2024').comparison?.againstPeriod).toBe('2015');
  });

  it('a share is of the country; the level compares nothing', () => {
    expect(comparisonOf('share', '2023')?.againstUnit).toBe('VN');
    expect(comparisonOf('', '2023')).toBeNull();
  });

  it('only what is read otherwise is said', () => {
    const before = reading({ indicator: 'grdp-growth', period: '2023' });
    expect(changedParts(before, { ...before })).toEqual({});
    expect(changedParts(before, { ...before, period: '2024', plan: true })).toEqual({ period: '2024', plan: true });
  });

  it('a unit has the code of the period', () => {
    const units = [
      { code: 'P63-01', territory: 'T', valid_from: '', valid_to: '2025-06-30' },
      { code: 'P34-01', territory: 'T', valid_from: '2025-07-01', valid_to: '' }
    ] as Unit[];
    expect(unitIn('P34-01', '2023', units)).toBe('P63-01');
    expect(unitIn('P63-01', '2025', units)).toBe('P34-01');
    expect(unitIn('P34-01', '', units)).toBe('P34-01');
    expect(unitIn('X', '2023', units)).toBe('X');
  });
});

describe('the list', () => {
  const numbers = [judged({}, 'match'), judged({}, 'not-a-figure'), judged({}, 'differs'), judged({}, 'match')];

  it('counts and filters by verdict; by default it has every figure', () => {
    expect(countVerdicts(numbers)).toEqual({
      match: 2,
      'match-older': 0,
      differs: 1,
      insufficient: 0,
      'not-a-figure': 1
    });
    expect(shownNumbers(numbers, '')).toHaveLength(3);
    expect(shownNumbers(numbers, 'not-a-figure')).toEqual([numbers[1]]);
  });

  it.each([
    ['ArrowDown', 1, 2],
    ['n', 1, 2],
    ['p', 1, 0],
    ['ArrowUp', 0, 0],
    ['End', 0, 3],
    ['Home', 3, 0],
    ['n', 3, 3],
    ['x', 1, null]
  ])('%s leads from %d to %s', (key, at, to) => {
    const event = { key, ctrlKey: false, altKey: false, metaKey: false };
    expect(stepOf(event, at, 4, true)).toBe(to);
    expect(stepOf({ ...event, ctrlKey: true }, at, 4, true)).toBeNull();
  });
});

it.each([
  ['Năm 2023, tổng thu ngân sách nhà nước trên địa bàn thành phố ước đạt 400.421 tỷ đồng.', true],
  ['Năm 2023, tổng thu ngân sách nhà nước trên địa bàn thành phố ước đạt.'.normalize('NFD'), true],
  ['In 2023 the total state budget revenue in the area of the city reached VND 400,421 billion.', false],
  ['Nam 2023, tong thu ngan sach nha nuoc tren dia ban thanh pho uoc dat 400.421 ty dong.', false],
  ['GRDP +6,27%', true]
])('%s: Vietnamese with its marks is %s', (text, expected) => {
  expect(looksVietnamese(text)).toBe(expected);
});

it('a text is called by its file or its first words', () => {
  expect(textTitle({ name: 'bai.docx', text: 'x' })).toBe('bai.docx');
  expect(textTitle({ name: '', text: `\n  BÁO CÁO  \nNăm` })).toBe('BÁO CÁO');
  expect(textTitle({ name: '', text: 'a'.repeat(200) })).toBe(`${'a'.repeat(70)}…`);
});
