import { describe, expect, it } from 'vitest';
import { PAPER, SUBJECT } from '../../../src/lib/charts/theme';
import type { ReadingInput } from '../../../src/lib/figures/compare/reading';
import { bump } from '../../../src/lib/figures/compare/readings/bump';
import { dumbbell } from '../../../src/lib/figures/compare/readings/dumbbell';
import { slope } from '../../../src/lib/figures/compare/readings/slope';
import type { Series } from '../../../src/lib/model/cube';
import { drawn, plain } from './support/drawn';
import { inputOf } from './support/mapInput';
import { growth, many, merged, pointsMatch, poverty, said, seriesOf, table } from './support/tables';

const CITIES = {
  'P34-01': [6.52, [8.16, 'e']],
  'P34-79': [7.17, [7.53, 'e']],
  'P34-31': [11.01, [11.81, 'e']],
  'P34-48': [null, [9.5, 'e']]
} as const;
const cities = () => inputOf(table(growth, ['2024', '2025'], CITIES));

describe('dumbbells', () => {
  it('are sorted by the last value, those without one last, and say both values and the change', () => {
    expect(said(cities(), dumbbell).map(([, to]) => to)).toEqual([
      'Hải Phòng, 2025: 11,81% (ước tính) (+0,80 điểm phần trăm)',
      'Đà Nẵng, 2025: 9,5% (ước tính)',
      'Hà Nội, 2025: 8,16% (ước tính) (+1,64 điểm phần trăm)',
      'TP. Hồ Chí Minh, 2025: 7,53% (ước tính) (+0,36 điểm phần trăm)'
    ]);
    const gone = { ...CITIES, 'P34-31': [11.01, null] };
    expect(said(inputOf(table(growth, ['2024', '2025'], gone)), dumbbell).at(-1)![1]).toBe(
      'Hải Phòng, 2025: chưa có số'
    );
  });

  it('stand at the first and last period with values, nothing between', () => {
    const input = inputOf(
      table(growth, ['2021', '2022', '2023', '2024'], {
        'P34-01': [null, 8.89, 6.27, null],
        'P34-79': [null, 9.26, 5.81, null]
      })
    );
    expect(said(input, dumbbell)[0]!.map((text) => text.slice(0, 17))).toEqual([
      'Hà Nội, 2022: 8,8',
      'Hà Nội, 2023: 6,2'
    ]);
    expect(plain(drawn(dumbbell, input, 1000).option)).toContain('○ 2022   ● 2023');
  });

  it('are hollow where they were and filled where they are; a missing end has neither mark nor line', () => {
    const [lines, from, to, , labels] = seriesOf(cities(), dumbbell);
    expect(from!.data.every(({ itemStyle }) => itemStyle!.color === PAPER)).toBe(true);
    expect(to!.data.every(({ itemStyle }) => itemStyle!.color !== PAPER)).toBe(true);
    expect(to!.data[2]!.itemStyle!.color).toBe(SUBJECT);
    expect(from!.data[1]!.value[0]).toBe('-');
    expect(lines!.data).toHaveLength(3 * 3);
    expect(labels!.data[1]!.label!.formatter).toBe('× → 9,5% [ước]');
  });
});

describe('slopes', () => {
  it('are named with their values at both ends, and no two names touch', () => {
    const close = Object.fromEntries(
      ['P34-01', 'P34-79', 'P34-31', 'P34-48', 'P34-92', 'P34-24'].map((code, i) => [code, [5 + i / 100, 9 - i / 100]])
    );
    for (const width of [340, 1000]) {
      const lines = seriesOf(inputOf(table(growth, ['2024', '2025'], close)), slope, width).filter(({ name }) => name);
      for (const side of [0, 1]) {
        const at = lines.map(({ data }) => (data[side]!.value[1] as number) + data[side]!.label!.offset![1]!);
        const deepest = Math.max(...lines.map(({ data }) => data[side]!.label!.formatter!.split('\n').length));
        const sorted = at.toSorted((a, b) => a - b);
        for (let i = 1; i < sorted.length; i++)
          expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(deepest * 15 - 1e-6);
      }
      expect(lines[0]!.data[0]!.label!.formatter!.replace(/\s+/g, ' ')).toBe('Hà Nội 5%');
      expect(lines[0]!.data[1]!.label!.formatter!.replace(/\s+/g, ' ')).toBe('9% Hà Nội');
    }
  });

  it('keep a place with one value as one point', () => {
    const line = seriesOf(cities(), slope).find(({ name }) => name === 'Đà Nẵng')!;
    expect(line.data.map(({ value, label }) => [typeof value[1], label!.show])).toEqual([
      ['string', false],
      ['number', true]
    ]);
  });

  it('are not joined across a break that concerns them, which is named', () => {
    const input = { ...cities(), annotations: [{ ...merged, scope: ['P34-79'] }] };
    const shape = (name: string) =>
      seriesOf(input, slope)
        .find((entry) => entry.name === name)!
        .data.map(({ value }) => typeof value[1]);
    expect(shape('Hà Nội')).toEqual(['number', 'number']);
    expect(shape('TP. Hồ Chí Minh')).toEqual(['number', 'string', 'number']);
    expect(plain(drawn(slope, input, 340).option)).toContain('Hợp nhất tỉnh');
    pointsMatch(input, slope, 340);
  });
});

describe('rank paths', () => {
  const years = ['2023', '2024', '2025'];
  const places = {
    'P34-01': [6.27, 6.52, 8.16],
    'P34-79': [5.81, 7.17, 7.53],
    'P34-31': [10.34, 11.01, 11.81],
    VN: [5.05, 7.09, 8.02]
  };
  const ranksOf = (input: ReadingInput) => seriesOf(input, bump).map(({ data }) => data.map(({ value }) => value[1]));

  it('are worked out among the places shown, without the country, their number stated', () => {
    const input = inputOf(table(growth, years, places));
    expect(ranksOf(input)).toEqual([
      [2, 3, 2],
      [3, 2, 3],
      [1, 1, 1]
    ]);
    expect(said(input, bump)[0]).toEqual([
      'Hà Nội, 2023: thứ 2/3; 6,27%',
      'Hà Nội, 2024: thứ 3/3; 6,52%',
      'Hà Nội, 2025: thứ 2/3; 8,16%'
    ]);
  });

  it('put the least first where less is better, equals on one place', () => {
    const input = inputOf(table(poverty, ['2010', '2011'], { 'P63-01': [5, 4], 'P63-31': [5, 6], 'P63-79': [1, 5] }));
    expect(ranksOf(input)).toEqual([
      [2, 1],
      [2, 3],
      [1, 2]
    ]);
  });

  it('stand with 1 on top', () => {
    const { option } = drawn(bump, inputOf(table(growth, years, places)), 340);
    expect(option.yAxis).toMatchObject({ inverse: true, min: 0.5, max: 3.5 });
  });

  it('keep a gap where a place has no value or too few have one, with the reason', () => {
    const input = inputOf(table(growth, years, { ...places, 'P34-31': [10.34, null, 11.81] }));
    expect(ranksOf(input).map((ranks) => ranks[1])).toEqual(['-', '-', '-']);
    const [own, , none] = said(input, bump);
    expect(own![1]).toMatch(/^Hà Nội, 2024: mới 2\/3 đơn vị/);
    expect(none![1]).toBe('Hải Phòng, 2024: chưa có số');
  });

  it('are cut at a break, which is labelled; the points beside it stay', () => {
    const input = { ...inputOf(table(growth, years, places)), annotations: [merged] };
    expect(ranksOf(input)[0]).toEqual([2, 3, '-', 2]);
    expect(plain(drawn(bump, input, 340).option)).toContain('Hợp nhất tỉnh');
    pointsMatch(input, bump, 340);
  });

  const given = (shown: Series[], field: Series[]) => {
    const input = inputOf(shown, { measure: { measure: 'rank', decimals: 0, better: 'down' } });
    return { ...input, references: { ...input.references, field } };
  };

  it('of the rank transform are drawn as they are, before the field of peers', () => {
    const all = many(growth, 30, ['2010', '2011'], (i, p) => ((i + p) % 30) + 1);
    const input = given(all.slice(0, 1), all);
    const lines = seriesOf(input, bump);
    expect(lines).toHaveLength(30);
    expect(lines.filter(({ name }) => name).map(({ name }) => name!.replaceAll('\u00a0', ' '))).toEqual([
      'thứ 2  Hà Nội'
    ]);
    expect(lines.at(-1)!.data.map(({ value }) => value[1])).toEqual([1, 2]);
    expect(drawn(bump, input, 1000).points).toHaveLength(1);
  });

  it('are named for the chosen places only when there are many', () => {
    const all = many(growth, 30, ['2010', '2011'], (i) => i + 1);
    const input = given(all, []);
    const chosen = { ...input, comparison: { ...input.comparison, units: ['P63-01', 'P63-04'] } };
    expect(seriesOf(chosen, bump).filter(({ name }) => name)).toHaveLength(2);
  });
});
