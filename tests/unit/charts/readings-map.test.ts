import { describe, expect, it } from 'vitest';
import { areaStyle, stepsOf } from '../../../src/lib/charts/parts/mapColour';
import { SUBJECT } from '../../../src/lib/charts/theme';
import type { Reading } from '../../../src/lib/figures/compare/reading';
import { map } from '../../../src/lib/figures/compare/readings/map';
import { tiles } from '../../../src/lib/figures/compare/readings/tiles';
import type { Series } from '../../../src/lib/model/cube';
import { drawn, isDrawn, isGolden, plain } from './support/drawn';
import { cell, geometry, indicator, inputOf, series, unit, unitsOf, type CellSpec } from './support/mapInput';

const population = indicator('population', { measure_vi: 'nghìn người', measure_en: 'thousand people' });
const rate = indicator('poverty-rate');

/** Provinces with made-up values 10, 11, 12 … in the order of their codes. */
const provinces = (
  regime: 'province34' | 'province63',
  of = rate,
  other: (code: string) => CellSpec = () => ({})
): Series[] =>
  unitsOf(regime).map((at, i) =>
    series(of, at, [cell('2024', { value: 10 + i, ...other(at.code) })], { subject: at.code.endsWith('-01') })
  );

describe('a map or tiles cannot be drawn', () => {
  const all = provinces('province34');
  it.each([
    [
      'without values',
      map,
      inputOf(provinces('province34', rate, () => ({ value: { missing: 'not-published' } }))),
      'no-value'
    ],
    ['of two indicators', map, inputOf([...all, ...provinces('province34', population)]), 'several-indicators'],
    [
      'of two categories',
      tiles,
      inputOf([...all, series(rate, unit('P34-01'), [cell('2024', { value: 1 })], { category: 'a' })]),
      'several-indicators'
    ],
    ['of two places', map, inputOf(all.slice(0, 2)), 'too-few-units'],
    [
      'of communes',
      tiles,
      inputOf(
        unitsOf('commune126')
          .slice(0, 9)
          .map((at) => series(rate, at, [cell('2024', { value: 1 })]))
      ),
      'no-geometry'
    ],
    ['of former provinces', map, inputOf(provinces('province63')), 'no-geometry'],
    ['without geometry', map, inputOf(all, { geometry: null }), 'no-geometry'],
    ['without boundaries', map, inputOf(all, { geometry: { ...geometry, map: '' } }), 'no-geometry'],
    ['without tiles', tiles, inputOf(all, { geometry: null }), 'no-geometry'],
    ['when a unit would be left out', tiles, inputOf([...all, ...provinces('province63').slice(1, 2)]), 'no-geometry']
  ] as const)('%s', (_name, reading, input, reason) => expect(reading.whyNot(input)).toBe(reason));

  it('but tiles can without boundaries, and of either list', () => {
    expect(tiles.whyNot(inputOf(all, { geometry: { ...geometry, map: '' } }))).toBe(null);
    expect(tiles.whyNot(inputOf(provinces('province63')))).toBe(null);
  });
});

interface Area {
  name: string;
  text?: string;
  itemStyle: { areaColor: string; borderColor: string };
}
const areasOf = (option: unknown) => (option as { geo: { regions: Area[] }[] }).geo;

describe('the map', () => {
  const shown = [
    series(rate, unit('VN'), [cell('2024', { value: 5 })]),
    ...provinces('province34', rate, (code) => (code === 'P34-20' ? { value: { missing: 'not-published' } } : {}))
  ];
  const input = inputOf(shown);

  it('fills classes of about equal size; what has no value is not on the scale', () => {
    // In order of rank, the least poverty first.
    const [filled] = areasOf(drawn(map, input, 1000).option);
    const fills = new Map<string, number>();
    for (const { itemStyle } of filled!.regions)
      fills.set(itemStyle.areaColor, (fills.get(itemStyle.areaColor) ?? 0) + 1);
    expect([...fills.entries()]).toEqual([
      ...stepsOf(5).map((step) => [areaStyle({ step }).fill, expect.any(Number)]),
      [areaStyle('missing').fill, 1]
    ]);
    for (const count of [...fills.values()].slice(0, 5)) expect([6, 7]).toContain(count);
  });

  it('outlines the subject in red, in a layer above, and nothing else', () => {
    const [filled, outline] = areasOf(drawn(map, input, 1000).option);
    expect(outline!.regions.map(({ name }) => name)).toEqual(['P34-01']);
    expect(outline!.regions[0]!.itemStyle.borderColor).toBe(SUBJECT);
    expect(filled!.regions.some(({ itemStyle }) => itemStyle.borderColor === SUBJECT)).toBe(false);
  });

  it('is walked by rank, best first, those without a value last', () => {
    // Less poverty is better.
    const [row] = drawn(map, input, 1000).points;
    expect(row).toHaveLength(34);
    expect(row![0]!.text).toMatch(/^Hà Nội, 2024: 10/);
    expect(row!.at(-1)!.text).toBe('Lạng Sơn, 2024: chưa có số');
    expect(row!.map(({ dataIndex }) => dataIndex)).toEqual(row!.map((_, i) => i));
  });

  it('says period, class bounds, what is absent and the country in its legend', () => {
    const text = plain(drawn(map, inputOf(shown.slice(0, 31)), 1000).option);
    for (const words of ['Năm 2024', '"10–15 (6 đơn vị)"', 'chưa có số', 'không chọn', 'Cả nước: 5%'])
      expect(text.replaceAll('\u00a0', ' ')).toContain(words);
  });

  it('shows the last period in which three places have values', () => {
    const two = provinces('province34').map((entry, i) => ({
      ...entry,
      cells: [...entry.cells, cell('2025', i < 2 ? { value: 1 } : {})]
    }));
    expect(plain(drawn(map, inputOf(two), 340).option)).toContain('Năm 2024');
  });

  it('puts a territory that did not change where it was published, a pieced value only at its own code', () => {
    const former = provinces('province63', rate, (code) => ({ under: code }));
    const [subject] = [series(rate, unit('P34-01'), [cell('2024', { value: 3, under: 'P63-01' })], { subject: true })];
    const mixed = inputOf([subject!, ...former.slice(1)]);
    expect(drawn(tiles, mixed, 340).points.flat()).toHaveLength(63);
    const pieced = series(rate, unit('P34-48'), [cell('2024', { value: 3, under: 'P63-48', pieced: true })]);
    expect(tiles.whyNot(inputOf([pieced, ...former.slice(0, 9)]))).toBe('no-geometry');
  });
});

describe('tiles', () => {
  it('carry name and value, the islands only their name', () => {
    const { option, points } = drawn(tiles, inputOf(provinces('province63')), 1000);
    const data = (option.series as { data: { text: string; label: { formatter: () => string } }[] }[])[0]!.data;
    expect(data).toHaveLength(65);
    const labels = data.map(({ label }) => label.formatter());
    expect(labels).toContain('{n|Hà Nội}\n{v|10}');
    expect(labels).toContain('{n|QĐ. Hoàng Sa}');
    for (const { seriesIndex, dataIndex, text } of points.flat())
      expect([seriesIndex, data[dataIndex]!.text]).toEqual([0, text]);
  });

  it('are walked by the rows of the grid', () => {
    const { points } = drawn(tiles, inputOf(provinces('province34')), 340);
    expect(points[0]!.map(({ text }) => text.split(',')[0])).toEqual([
      'Lai Châu',
      'Lào Cai',
      'Tuyên Quang',
      'Cao Bằng',
      'Lạng Sơn'
    ]);
    expect(points).toHaveLength(12);
  });
});

const GOLDEN: [string, Reading, Series[], string[]][] = [
  ['map', map, provinces('province34'), ['Hà Nội', 'QĐ. Hoàng Sa', 'QĐ. Trường Sa', 'Năm 2024']],
  ['tiles34', tiles, provinces('province34'), ['Cà Mau', 'Hoàng Sa', '43']],
  ['tiles63', tiles, provinces('province63'), ['Cà Mau', 'Hoàng Sa', '72']]
];

describe.each(GOLDEN)('%s', (name, reading, shown, words) => {
  it.each([340, 1000])('is the same option as before at %i pixels', (width) =>
    isGolden(name, reading, inputOf(shown), width)
  );
  it.each([340, 1000])('shows its words at %i pixels', (width) => isDrawn(reading, inputOf(shown), width, words));
  it('is said in English', () =>
    expect(plain(drawn(reading, inputOf(shown, { lang: 'en' }), 340).option)).not.toMatch(/đơn vị|Năm /));
});
