import { describe, expect, it } from 'vitest';
import { placeNames } from '../../../src/lib/charts/parts/placeNames';
import { PAPER, SUBJECT } from '../../../src/lib/charts/theme';
import { heat } from '../../../src/lib/figures/compare/readings/heat';
import { scatter } from '../../../src/lib/figures/compare/readings/scatter';
import { strip } from '../../../src/lib/figures/compare/readings/strip';
import type { Series } from '../../../src/lib/model/cube';
import { drawn, isDrawn, plain } from './support/drawn';
import { inputOf } from './support/mapInput';
import { growth, many, population, poverty, said, seriesOf, table, type Value } from './support/tables';

describe('the heat table', () => {
  const years = ['2010', '2011'];
  it('writes a value in a cell where there is room, and a cross in one without a value', () => {
    const input = inputOf(table(poverty, years, { 'P63-01': [5.3, 4.3], 'P63-79': [0.3, null] }));
    const [cells] = seriesOf(input, heat);
    expect(cells!.data.map(({ words }) => words!.text)).toEqual(['5,3%', '4,3%', '0,3%', '×']);
    expect(cells!.data[3]!.rect).toBeNull();
    expect(said(input, heat)[1]![1]).toBe('TP. Hồ Chí Minh, 2011: chưa có số');
  });

  it('shows colour and the text of the point where there is none', () => {
    const periods = Array.from({ length: 12 }, (_, i) => String(2008 + i));
    const [cells] = seriesOf(inputOf(many(poverty, 4, periods)), heat, 340);
    expect(cells!.data.every(({ words }) => words!.text === '')).toBe(true);
    expect(cells!.data.every(({ text }) => text!.includes('%'))).toBe(true);
  });

  it('has colours on both sides of zero only when values lie on both', () => {
    const colours = (list: Record<string, Value[]>) =>
      plain(drawn(heat, inputOf(table(growth, years, list)), 1000).option);
    expect(colours({ 'P63-01': [2, 4], 'P63-79': [1, 3] })).not.toContain('--low');
    expect(colours({ 'P63-01': [2, -4], 'P63-79': [1, 3] })).toContain('--low');
  });

  it('does not cut a long name', () => {
    const long = 'Một đơn vị hành chính có tên dài hơn hẳn mọi tên khác trong bảng này';
    const [first, second] = table(poverty, years, { 'P63-01': [5, 4], 'P63-79': [1, 2] });
    const input = inputOf([{ ...first!, unit: { ...first!.unit, name: long } }, second!]);
    isDrawn(heat, input, 340, ['Một đơn vị', 'trong bảng', 'này']);
  });
});

describe('the scatter', () => {
  /** Poverty falls by one with each thousand, but for those named in `off`. */
  const pairs = (count: number, off: Record<number, number> = {}) => [
    ...many(population, count, ['2010'], (i) => 1000 * (i + 1)),
    ...many(poverty, count, ['2010'], (i) => 40 - i + (off[i] ?? 0))
  ];

  it('states period, r and the number of places', () => {
    const note = (shown: Series[]) => (drawn(scatter, inputOf(shown), 340).option.title as { text: string }[])[0]!.text;
    expect(note(pairs(8))).toBe('2010 · r = −1,00 (8 đơn vị)');
    expect(note(pairs(4))).toBe('2010 · 4 đơn vị, quá ít để tính r');
    const level = [...many(population, 6, ['2010'], () => 5), ...many(poverty, 6, ['2010'])];
    expect(note(level)).toContain('một chỉ tiêu không đổi');
  });

  it('names the subject and at most six, those farthest from the line', () => {
    const off = { 3: 9, 8: -9, 12: 8, 16: -8, 20: 7, 24: -7 };
    const [dots] = seriesOf(inputOf(pairs(30, off)), scatter);
    const named = dots!.data.flatMap(({ label }, i) => (label!.show ? i : []));
    expect(named).toEqual([0, ...Object.keys(off).map(Number)]);
    expect(dots!.data[0]!.itemStyle!.color).toBe(SUBJECT);
  });

  it('names all where there are few', () => {
    const [dots] = seriesOf(inputOf(pairs(4)), scatter);
    expect(dots!.data.every(({ label }) => label!.show)).toBe(true);
  });

  it('shows the last period in which enough places have both, without the country', () => {
    const codes = ['P63-01', 'P63-31', 'P63-48', 'P63-79', 'VN'];
    const both = (of: typeof growth, last: number) =>
      table(
        of,
        ['2010', '2011', '2012'],
        Object.fromEntries(codes.map((code, i) => [code, [i, i + 1, i < last ? i : null]]))
      );
    const input = inputOf([...both(population, 5), ...both(poverty, 2)]);
    expect(said(input, scatter)[0]).toHaveLength(4);
    expect(said(input, scatter)[0]![0]).toBe('Hà Nội, 2011: 1 nghìn người; 1%');
  });

  it('draws a dot hollow where a value is not settled', () => {
    const shown = [
      ...table(population, ['2010'], { 'P63-01': [3], 'P63-31': [4], 'P63-79': [5] }),
      ...table(poverty, ['2010'], { 'P63-01': [3], 'P63-31': [[4, 'e']], 'P63-79': [5] })
    ];
    const [dots] = seriesOf(inputOf(shown), scatter);
    expect(dots!.data.map(({ itemStyle }) => itemStyle!.color === PAPER)).toEqual([false, true, false]);
    expect(said(inputOf(shown), scatter)[0]![1]).toBe('Hải Phòng, 2010: 4 nghìn người; 4% (ước tính)');
  });

  it('places names where they touch neither one another nor a dot', () => {
    const dot = (x: number, y: number, weight: number) => ({ x, y, radius: 5, name: 'Hà Giang', weight });
    const place = (...dots: ReturnType<typeof dot>[]) =>
      placeNames(dots, { box: { left: 0, top: 0, right: 300, height: 300 }, size: 12 }).map((at) => at?.side ?? null);
    expect(place(dot(100, 100, 1))).toEqual(['right']);
    expect(place(dot(290, 100, 1))).toEqual(['left']);
    expect(place(dot(100, 100, 2), dot(130, 100, 0))).toEqual(['left', null]);
    // The heavier chooses first, whatever the order.
    expect(place(dot(100, 100, 1), dot(100, 101, 2))).toEqual(['left', 'right']);
    const around = [dot(130, 100, 0), dot(70, 100, 0), dot(100, 85, 0), dot(100, 115, 0)];
    // The heaviest is named whatever it covers; another has no name rather than cover one.
    expect(place(dot(100, 100, 1), ...around)[0]).toBe('right');
    expect(place(dot(100, 100, 1), dot(250, 250, 2), ...around).slice(0, 2)).toEqual([null, 'left']);
  });
});

describe('the strip', () => {
  const field = many(poverty, 9, ['2010', '2011'], (i, p) => 10 * (i + 1) + p);
  const among = (shown: Series[], all: Series[] = field, comparison = {}) => {
    const input = inputOf(shown, comparison);
    return { ...input, references: { ...input.references, field: all } };
  };

  it('shows least, quartiles, median and most of the field, and the subject in it', () => {
    const [whisker, box, dots, median, subject] = seriesOf(among(field.slice(0, 1)), strip);
    expect(whisker!.data.slice(0, 2)).toEqual([
      [0, 10],
      [0, 90]
    ]);
    expect(box!.data.slice(0, 2)).toEqual([
      [0, 30],
      [0, 70]
    ]);
    expect(dots!.data).toHaveLength(16);
    expect(median!.data.map(({ value }) => value)).toEqual([
      [0, 50],
      [1, 51]
    ]);
    expect(subject!.data.map(({ value }) => value)).toEqual([
      [0, 10],
      [1, 11]
    ]);
    expect(said(among(field.slice(0, 1)), strip)[0]![0]).toBe(
      'Hà Nội, 2010: 10%; thấp nhất 10,0%, mức giữa 50,0%, cao nhất 90,0%'
    );
  });

  it('says why the subject has no value, and keeps the field', () => {
    const [own] = table(poverty, ['2010', '2011'], { 'P63-01': [10, null] });
    const input = among([own!]);
    expect(said(input, strip)[0]![1]).toMatch(/^Hà Nội, 2011: chưa có số; thấp nhất/);
    expect(seriesOf(input, strip)[4]!.data[1]!.value[1]).toBe('-');
  });

  it('stands for each indicator where several share a period and a measure', () => {
    const two = [...many(poverty, 5, ['2011']), ...many(growth, 5, ['2011'], (i) => 2 * i)];
    const input = among([two[0]!, two[5]!], two);
    const { option, points } = drawn(strip, input, 340);
    expect(points[0]).toHaveLength(2);
    const label = (option.xAxis as { axisLabel: { formatter: (value: number) => string } }).axisLabel.formatter;
    expect(label(0).replaceAll('\n', ' ')).toBe('Tỷ lệ hộ nghèo');
    expect(points[0]!.map(({ text }) => text.split(',')[0])).toEqual(['Tỷ lệ hộ nghèo', 'Tốc độ tăng GRDP']);
  });
});
