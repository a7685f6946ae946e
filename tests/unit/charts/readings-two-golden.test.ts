import { describe, expect, it } from 'vitest';
import type { Reading, ReadingInput } from '../../../src/lib/figures/compare/reading';
import { bump } from '../../../src/lib/figures/compare/readings/bump';
import { dumbbell } from '../../../src/lib/figures/compare/readings/dumbbell';
import { heat } from '../../../src/lib/figures/compare/readings/heat';
import { scatter } from '../../../src/lib/figures/compare/readings/scatter';
import { slope } from '../../../src/lib/figures/compare/readings/slope';
import { strip } from '../../../src/lib/figures/compare/readings/strip';
import { drawn, isDrawn, isGolden, plain } from './support/drawn';
import { indicator, inputOf } from './support/mapInput';
import { growth, many, merged, pointsMatch, population, poverty, table } from './support/tables';

describe('a reading cannot show', () => {
  const none = inputOf(table(growth, ['2024', '2025'], { 'P34-01': [null, null], 'P34-79': [null, null] }));
  const once = inputOf(table(growth, ['2024', '2025'], { 'P34-01': [null, 1], 'P34-79': [null, 2] }));
  const alone = inputOf(table(growth, ['2024', '2025'], { 'P34-01': [1, 2] }));
  const two = inputOf([...many(growth, 3, ['2024', '2025']), ...many(population, 3, ['2024', '2025'])]);
  const crowd = inputOf([...many(growth, 63, ['2024', '2025']), ...many({ ...growth }, 9, ['2024', '2025'])]);
  const unranked = inputOf(many(indicator('area', { better: 'none' }), 4, ['2024', '2025']));
  const pairless = inputOf([
    ...table(population, ['2010'], { 'P63-01': [1], 'P63-31': [null] }),
    ...table(poverty, ['2010'], { 'P63-01': [null], 'P63-31': [1] })
  ]);
  it.each([
    ['no values', dumbbell, none, 'no-value'],
    ['no values', slope, none, 'no-value'],
    ['no values', bump, none, 'no-value'],
    ['no values', heat, none, 'no-value'],
    ['no values', strip, none, 'no-value'],
    ['no common values', scatter, pairless, 'no-value'],
    ['one period', dumbbell, once, 'one-period'],
    ['one period', slope, once, 'one-period'],
    ['one period', bump, once, 'one-period'],
    ['one place', slope, alone, 'one-unit'],
    ['one place', bump, alone, 'one-unit'],
    ['two indicators', dumbbell, two, 'several-indicators'],
    ['two indicators', slope, two, 'several-indicators'],
    ['two indicators', bump, two, 'several-indicators'],
    ['two indicators over periods', strip, two, 'several-indicators'],
    ['two measures', heat, two, 'different-measures'],
    ['more than 70 rows', dumbbell, crowd, 'too-many-lines'],
    ['more than 70 rows', heat, crowd, 'too-many-lines'],
    ['more than 14 slopes', slope, inputOf(many(growth, 15, ['2024', '2025'])), 'too-many-lines'],
    ['places without a better direction', bump, unranked, 'no-rank'],
    ['ranks among two', bump, inputOf(many(growth, 2, ['2024', '2025'])), 'too-few-units'],
    ['one indicator', scatter, alone, 'needs-two-indicators'],
    ['two dots', scatter, inputOf([...many(growth, 2, ['2024']), ...many(population, 2, ['2024'])]), 'too-few-units'],
    ['a field of two', strip, inputOf(many(growth, 2, ['2024'])), 'too-few-units'],
    [
      'two measures in one period',
      strip,
      inputOf([...many(growth, 4, ['2024']), ...many(population, 4, ['2024'])]),
      'different-measures'
    ]
  ] as const)('%s (%#)', (_name, reading, input, reason) => expect(reading.whyNot(input)).toBe(reason));
});

const provinces = many(poverty, 9, ['2008', '2010', '2011'], (i, p) => 3 + ((i * 7 + p * 5) % 23));
const mixed = (): ReadingInput => ({
  ...inputOf(
    table(growth, ['2023', '2024', '2025'], {
      'P34-01': [6.27, 6.52, [8.16, 'e']],
      'P34-79': [5.81, 7.17, [7.53, 'e']],
      'P34-31': [10.34, 11.01, [11.81, 'e']],
      'P34-48': [2.58, null, [-1.2, 'e']]
    })
  ),
  annotations: [merged]
});
const measured = (count: number) =>
  inputOf([
    ...many(population, count, ['2010'], (i) => 900 + 130 * i),
    ...many(poverty, count, ['2010'], (i) => 30 - i + ((i * 5) % 7))
  ]);
const fielded = () => {
  const input = inputOf(provinces.slice(0, 1));
  return { ...input, references: { ...input.references, field: provinces } };
};

const GOLDEN: [string, Reading, () => ReadingInput, string[]][] = [
  ['dumbbell', dumbbell, mixed, ['Hà Nội', 'TP. Hồ Chí Minh', '6,27% → 8,16% [ước] (+1,89 điểm phần trăm)']],
  ['dumbbell-provinces', dumbbell, () => inputOf(provinces), ['Hà Giang', '○ 2008   ● 2011']],
  ['slope', slope, mixed, ['8,16%', '6,27%', 'Hợp nhất tỉnh', '2023', '2025']],
  ['slope-provinces', slope, () => inputOf(provinces), ['Hà Giang', 'Tuyên Quang']],
  ['bump', bump, mixed, ['Hà Nội', 'Hợp nhất tỉnh', '2025']],
  ['bump-provinces', bump, () => inputOf(provinces), ['thứ 1', 'thứ 9', 'Hà Nội']],
  ['heat', heat, mixed, ['Hà Nội', 'TP. Hồ Chí Minh', '×']],
  ['heat-provinces', heat, () => inputOf(provinces), ['Tuyên Quang', '2008']],
  [
    'scatter',
    scatter,
    () => measured(4),
    ['Dân số trung bình, nghìn người', 'Tỷ lệ hộ nghèo, %', 'Hà Nội', 'quá ít để tính r']
  ],
  ['scatter-provinces', scatter, () => measured(30), ['r = −0,97 (30 đơn vị)', 'Hà Nội']],
  ['strip', strip, mixed, ['8,16%', '2023']],
  ['strip-provinces', strip, fielded, ['2008', '2011']]
];

describe.each(GOLDEN)('%s', (name, reading, input, words) => {
  it.each([340, 1000])('is the same drawing as before at %i pixels', (width) =>
    isGolden(name, reading, input(), width)
  );
  it.each([340, 1000])('shows its words at %i pixels', (width) =>
    isDrawn(reading, input(), width, width === 340 ? words.filter((word) => !/ .* /.test(word)) : words)
  );
  it.each([340, 1000])('is walked to data that say the same at %i pixels', (width) =>
    pointsMatch(input(), reading, width)
  );
  it('is said in English', () => {
    const { option, points } = drawn(reading, { ...input(), lang: 'en' }, 340);
    expect(plain(option) + plain(points)).not.toMatch(/thứ|đơn vị|chưa có|ước tính|Hợp nhất/);
  });
});
