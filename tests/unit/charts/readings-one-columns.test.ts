import { describe, expect, it } from 'vitest';
import { HATCH, PEER, PREVIOUS, SUBJECT } from '../../../src/lib/charts/theme';
import type { ReadingInput } from '../../../src/lib/figures/compare/reading';
import { bars } from '../../../src/lib/figures/compare/readings/bars';
import { columns } from '../../../src/lib/figures/compare/readings/columns';
import { multiples } from '../../../src/lib/figures/compare/readings/multiples';
import { missing } from '../../../src/lib/model/missing';
import { cell, input, series } from './support/cubes';
import { drawn, isDrawn } from './support/drawn';
import {
  YEARS,
  growth,
  hanoi,
  haiphong,
  saigon,
  danang,
  country,
  revenue,
  plans,
  population,
  merged,
  references,
  provinces,
  seriesOf,
  texts,
  pointsHold,
  type Drawn
} from './support/growthCubes';

describe('columns', () => {
  it('of one series are lighter before the last, which is hatched while provisional', () => {
    const [own] = seriesOf(columns, input([revenue]));
    expect(own!.data.map(({ itemStyle }) => itemStyle.color)).toEqual([PREVIOUS, PREVIOUS, SUBJECT]);
    expect(own!.data.map(({ itemStyle }) => itemStyle.decal)).toEqual([undefined, undefined, HATCH]);
  });

  it('stand inside outlined plans, each named by who assigned it and outlined in its own way', () => {
    const read = input([revenue], { references: { plans } });
    const [, central, council] = seriesOf(columns, read);
    expect(central!.data[0]!.itemStyle).toMatchObject({ color: 'transparent', borderType: 'solid' });
    expect(council!.data[0]!.itemStyle.borderType).toEqual([4, 3]);
    const said = texts(columns, read);
    expect(said[1]![2]).toBe('dự toán Trung ương giao, 2025: 505.400 tỷ đồng (kế hoạch)');
    isDrawn(columns, read, 340, ['Dự toán Trung ương giao', 'Dự toán HĐND thành phố giao']);
  });

  it('of one series stay alone beside one without any value, whose reasons can be reached', () => {
    const read = input([hanoi, growth('VN', [])], { references: { plans: [] } });
    const [own, nation] = seriesOf(columns, read);
    expect(own!.data.map(({ itemStyle }) => itemStyle.color).slice(-2)).toEqual([PREVIOUS, SUBJECT]);
    expect(nation!.data.every(({ label }) => !label.show)).toBe(true);
    expect(texts(columns, read)[1]![0]).toBe('Cả nước, 2020: chưa có số');
    pointsHold(columns, read);
  });

  it('of several series at two periods stand by series, each named, the missing one marked', () => {
    const two = ['2022', '2023'];
    const shown = [
      growth('P34-01', [8.96, 6.27], two),
      growth('P34-31', [12.32, null], two),
      growth('P34-48', [14.05, -2.58], two)
    ];
    const { option } = drawn(columns, input(shown), 340);
    expect((option.xAxis as { data: string[] }).data.map((name) => name.replace('\n', ' '))).toEqual([
      'Hà Nội',
      'Hải Phòng',
      'Đà Nẵng'
    ]);
    const [before, now] = option.series as unknown as Drawn[];
    expect(before!.data.map(({ itemStyle }) => itemStyle.color)).toEqual([PREVIOUS, PREVIOUS, PREVIOUS]);
    expect(now!.data.map(({ itemStyle }) => itemStyle.color)).toEqual([SUBJECT, PEER, PEER]);
    expect(now!.data.map(({ label }) => label.formatter)).toEqual(['6,27%', '×', '−2,58%']);
    expect(now!.data.map(({ label }) => label.position)).toEqual(['top', 'top', 'bottom']);
    expect(texts(columns, input(shown))[1]![1]).toBe('Hải Phòng, 2023: chưa có số');
    pointsHold(columns, input(shown));
  });

  it('of a few series over more periods stand by period, with a key in their order', () => {
    const read = input([hanoi, haiphong, saigon].map((entry) => ({ ...entry, cells: entry.cells.slice(2) })));
    expect(seriesOf(columns, read).map(({ name }) => name)).toEqual(['Hà Nội', 'Hải Phòng', 'TP. Hồ Chí Minh']);
    isDrawn(columns, read, 340, ['Hà Nội', 'Hải Phòng', 'TP. Hồ Chí Minh']);
  });

  it('have zero on the axis', () => {
    for (const shown of [[revenue], [growth('P34-01', [95, 96, 97])], [growth('P34-01', [-9, -8, -7])]]) {
      const { min, max } = drawn(columns, input(shown), 1000).option.yAxis as { min: number; max: number };
      expect([min <= 0, max >= 0]).toEqual([true, true]);
    }
  });

  it.each([
    ['nothing', [growth('P34-01', [])], 'no-value'],
    ['two measures', [hanoi, population('P34-01', [1, 2, 3])], 'different-measures'],
    ['thirty columns', provinces(5, YEARS), 'too-many-lines'],
    ['twenty-four columns', provinces(4, YEARS), null]
  ] as const)('of %s', (_name, shown, reason) => expect(columns.whyNot(input(shown))).toBe(reason));
});

describe('bars', () => {
  const names = (read: ReadingInput, width = 1000) =>
    (drawn(bars, read, width).option.yAxis as { data: string[] }).data.map((name) => name.replaceAll('\n', ' '));

  it('are of the last period with values, the best first, with their places', () => {
    expect(names(input([hanoi, saigon, haiphong]))).toEqual(['1  Hải Phòng', '2  Hà Nội', '3  TP. Hồ Chí Minh']);
    const down = [3.2, 0.4, 5.1, null].map((value, i) =>
      series('poverty-rate', ['P34-01', 'P34-31', 'P34-79', 'P34-48'][i]!, ['2022', '2023'], [value, null], {
        subject: i === 0
      })
    );
    expect(names(input(down))).toEqual(['1  Hải Phòng', '2  Hà Nội', '3  TP. Hồ Chí Minh', 'Đà Nẵng']);
    expect(texts(bars, input(down))[0]).toEqual([
      '1. Hải Phòng, 2022: 0,4%',
      '2. Hà Nội, 2022: 3,2%',
      '3. TP. Hồ Chí Minh, 2022: 5,1%',
      'Đà Nẵng, 2022: chưa có số'
    ]);
  });

  it('have no places where neither way is better, and equal values share one', () => {
    expect(names(input([population('P34-01', [8000]), population('P34-31', [4000])]))).toEqual(['Hà Nội', 'Hải Phòng']);
    const tied = [growth('P34-01', [5], ['2023']), growth('P34-31', [5], ['2023']), growth('P34-48', [4], ['2023'])];
    expect(names(input(tied)).map((name) => name[0])).toEqual(['1', '1', '3']);
  });

  it('end with the units that have no value, as words', () => {
    const ended = { ...haiphong, cells: YEARS.map((period) => cell(period, missing('unit-ended'))) };
    const [own, labels] = seriesOf(bars, input([ended, hanoi]));
    expect(own!.data[1]).toMatchObject({ value: 0, itemStyle: { color: 'transparent' } });
    expect(labels!.data[1]!.label).toMatchObject({ show: true, formatter: 'đơn vị không còn' });
  });

  it('have the country and the median as labelled rules; the country among them has no place', () => {
    const [own] = seriesOf(bars, input([hanoi, haiphong, danang], { references, peers: 'central-cities' }));
    expect(own!.markLine!.data.map(({ label }) => label.formatter)).toEqual(['Cả nước 8,02%']);
    const filled = { ...references, median: { 'grdp-growth': YEARS.map((period) => cell(period, 8.5)) } };
    const [both] = seriesOf(bars, input([hanoi, haiphong], { references: filled, peers: 'central-cities' }), 340);
    expect(both!.markLine!.data.map(({ label }) => label.formatter)).toContain('mức giữa của nhóm 8,5%');
    expect(names(input([hanoi, haiphong, country, danang]))).toEqual([
      '1  Hải Phòng',
      '2  Đà Nẵng',
      '3  Hà Nội',
      'Cả nước'
    ]);
  });

  it('say a total of the country in words, since it would press the places against the axis', () => {
    const shown = [
      population('P34-01', [8807], ['2025']),
      population('P34-31', [4390], ['2025']),
      population('VN', [102300], ['2025'])
    ];
    const { option } = drawn(bars, input(shown), 1000);
    expect((option.xAxis as { max: number }).max).toBe(8807);
    isDrawn(bars, input(shown), 1000, ['102.300 nghìn người, không vẽ theo tỷ lệ']);
    pointsHold(bars, input(shown));
  });

  it('go below zero with their values beside them, clear of the names', () => {
    const shown = [growth('P34-01', [-3], ['2023']), growth('P34-48', [-5.5], ['2023'])];
    const { option } = drawn(bars, input(shown), 340);
    const { min, max } = option.xAxis as { min: number; max: number };
    expect(max).toBe(0);
    expect(min).toBeLessThan(-5.5);
    expect((option.series as unknown as Drawn[])[1]!.data.map(({ label }) => label.position)).toEqual(['left', 'left']);
  });

  it('are as many as there are provinces, each with its whole name', () => {
    const read = input(provinces(63), { references });
    const { height, points } = drawn(bars, read, 340);
    expect(points[0]).toHaveLength(63);
    expect(height).toBeGreaterThan(63 * 22);
    expect(names(read, 340)).toContain(names(read, 1000).find((name) => name.includes('Bà Rịa')));
    pointsHold(bars, read);
  });

  it.each([
    ['nothing', [growth('P34-01', []), growth('P34-31', [])], 'no-value'],
    ['one unit', [hanoi], 'one-unit'],
    ['two indicators', [hanoi, population('P34-31', [1, 2, 3])], 'several-indicators']
  ] as const)('of %s', (_name, shown, reason) => expect(bars.whyNot(input(shown))).toBe(reason));
});

describe('small multiples', () => {
  const axes = (read: ReadingInput, width = 1000) =>
    (drawn(multiples, read, width).option.yAxis as { min: number; max: number }[]).map(({ min, max }) => [min, max]);

  it('are one panel for each series, the subject first, the country behind each', () => {
    const read = input([haiphong, hanoi, saigon], { references });
    expect(texts(multiples, read).map((row) => row[0]!.split(',')[0])).toEqual([
      'Hà Nội',
      'Hải Phòng',
      'TP. Hồ Chí Minh'
    ]);
    const list = seriesOf(multiples, read);
    expect(list.map(({ name }) => name)).toEqual([
      'Hà Nội',
      'Cả nước',
      'Hải Phòng',
      'Cả nước',
      'TP. Hồ Chí Minh',
      'Cả nước'
    ]);
    expect(list[0]!.lineStyle.color).toBe(SUBJECT);
    expect(list[1]!.lineStyle).toMatchObject({ color: PEER, type: [5, 3] });
    pointsHold(multiples, read);
  });

  it('have the country behind them also when it is one of the chosen', () => {
    expect(seriesOf(multiples, input([hanoi, country])).map(({ name }) => name)).toEqual([
      'Hà Nội',
      'Cả nước',
      'Cả nước'
    ]);
  });

  it('share a scale and say so; with several measures each has its own and says that', () => {
    const one = input([hanoi, haiphong, danang], { annotations: [merged] });
    expect(new Set(axes(one).map(String)).size).toBe(1);
    isDrawn(multiples, one, 340, ['Các hình chung một thang', 'Hợp nhất tỉnh']);
    const several = input([hanoi, population('P34-01', [8246, 8331, 8435, 8587, 8718, 8807])]);
    expect(new Set(axes(several).map(String)).size).toBe(2);
    isDrawn(multiples, several, 340, ['Mỗi hình một thang riêng', 'người']);
  });

  it('wrap by the width, and are at least 150 pixels wide', () => {
    const lefts = (width: number) =>
      new Set(
        (drawn(multiples, input(provinces(9, YEARS)), width).option.grid as { left: number }[]).map(({ left }) => left)
      ).size;
    expect([lefts(340), lefts(1000), lefts(310)]).toEqual([2, 4, 2]);
  });

  it('are cut at breaks, and say the last value with its period where that is not the last', () => {
    const early = growth('P34-31', [1, 2, 3]);
    const read = input([hanoi, early, growth('P34-48', [])], { annotations: [merged] });
    expect(seriesOf(multiples, read)[0]!.data[5]!.value).toEqual([4.5, '-']);
    isDrawn(multiples, read, 340, ['8,16%', '3% (2022)', 'chưa có số']);
  });

  it.each([
    ['nothing', [growth('P34-01', []), growth('P34-31', [])], 'no-value'],
    ['one period', [growth('P34-01', [1]), growth('P34-31', [2])], 'one-period'],
    ['one series', [hanoi], 'one-unit'],
    ['thirty-seven', provinces(37, YEARS), 'too-many-lines'],
    ['thirty-six', provinces(36, YEARS), null]
  ] as const)('of %s', (_name, shown, reason) => expect(multiples.whyNot(input(shown))).toBe(reason));
});
