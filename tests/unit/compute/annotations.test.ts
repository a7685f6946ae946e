import { describe, expect, it } from 'vitest';
import { annotationsFor, breakBetween, ruleAfter } from '../../../src/lib/compute/annotations';
import { quantileClasses } from '../../../src/lib/compute/classes';
import type { Annotation } from '../../../src/lib/model/annotation';
import type { Cube, Series } from '../../../src/lib/model/cube';
import type { Unit } from '../../../src/lib/model/unit';

const place = (code: string, regime: Unit['regime'], territory = code) => ({ code, regime, territory }) as Unit;
const former = place('P63-01', 'province63', 'hanoi');
const hanoi = place('P34-01', 'province34', 'hanoi');
const country = place('VN', 'country');
const units = [country, former, hanoi, place('P34-48', 'province34')];

const series = (unit: Unit, code = 'grdp-growth', theme = 'economy') =>
  ({ unit, indicator: { code, theme } }) as Series;
const cube = (periods: string[], ...list: Series[]): Cube => ({ periods, series: list, measures: {} });

const event = (date: string, other: Partial<Annotation> = {}): Annotation => ({
  date,
  scope: [],
  indicators: [],
  kind: 'context',
  label_vi: date,
  label_en: date,
  text_vi: '',
  text_en: '',
  source: '',
  ...other
});
const concerns = (other: Partial<Annotation>, ...list: Series[]) =>
  annotationsFor([event('2022-06-01', other)], cube(['2021', '2023'], ...list), units).length === 1;

describe('annotationsFor', () => {
  it.each<[string, Partial<Annotation>, Series, boolean]>([
    ['everything', {}, series(country), true],
    ['a unit by its code', { scope: ['P34-01'] }, series(hanoi), true],
    ['a unit by the former code of its territory', { scope: ['P63-01'] }, series(hanoi), true],
    ['a unit by its regime', { scope: ['province34'] }, series(hanoi), true],
    ['a unit by the former regime of its territory', { scope: ['province63'] }, series(hanoi), true],
    ['another unit', { scope: ['P34-48'] }, series(hanoi), false],
    ['another regime', { scope: ['district'] }, series(hanoi), false],
    ['an indicator by its code', { indicators: ['population', 'grdp-growth'] }, series(hanoi), true],
    ['an indicator by its theme', { indicators: ['economy'] }, series(hanoi), true],
    ['another theme', { indicators: ['party'] }, series(hanoi), false],
    ['the unit, but another indicator', { scope: ['P34-01'], indicators: ['population'] }, series(hanoi), false]
  ])('about %s', (_name, other, of, expected) => expect(concerns(other, of)).toBe(expected));

  it('needs one series that is both: its unit and its indicator', () => {
    const other = { scope: ['P34-01'], indicators: ['population'] };
    expect(concerns(other, series(hanoi), series(country, 'population'))).toBe(false);
    expect(concerns(other, series(country, 'population'), series(hanoi, 'population'))).toBe(true);
  });

  it('are after the first day shown and not after the last, in order of date', () => {
    const days = ['2023-12-31', '2022-01-01', '2024-01-01', '2021-01-01', '2021-01-02', '2020-05-05'];
    const found = annotationsFor(
      days.map((day) => event(day)),
      cube(['2021', '2022', '2023'], series(hanoi)),
      units
    );
    expect(found.map(({ date }) => date)).toEqual(['2021-01-02', '2022-01-01', '2023-12-31']);
  });

  it('are none without a period or a series', () => {
    expect(annotationsFor([event('2022-01-01')], cube([], series(hanoi)), units)).toEqual([]);
    expect(annotationsFor([event('2022-01-01')], cube(['2021', '2023']), units)).toEqual([]);
  });
});

describe('breakBetween', () => {
  const joined = event('2008-08-01', { kind: 'break', scope: ['P63-01'] });
  const between = (a: string, b: string, of = series(hanoi), list = [joined]) =>
    breakBetween(list, of, a, b, units)?.date ?? null;

  it.each([
    ['2007', '2008', '2008-08-01'],
    ['2008', '2007', '2008-08-01'],
    ['2005', '2010', '2008-08-01'],
    ['2008', '2009', null], // the year of the break is the new state
    ['2005', '2007', null],
    ['2008-H1', '2008-H2', '2008-08-01'],
    ['2008-H2', '2009-H1', null],
    ['2008-07-31', '2008-08-01', '2008-08-01'],
    ['2008', '2008', null],
    ['2008', 'x', null]
  ])('%s and %s: %s', (a, b, expected) => expect(between(a, b)).toBe(expected));

  it('agrees with the place of the rule', () => {
    const periods = ['2006', '2007', '2008', '2009'];
    const at = ruleAfter(periods, joined.date);
    periods.slice(1).forEach((period, i) => expect(between(periods[i]!, period) !== null).toBe(i === at));
  });

  it('is only of what concerns the series, and never a context', () => {
    expect(between('2007', '2009', series(country))).toBe(null);
    expect(between('2007', '2009', series(hanoi), [{ ...joined, kind: 'context' }])).toBe(null);
  });

  it('is the first of several, whatever their order', () => {
    const later = event('2010-01-01', { kind: 'break' });
    expect(between('2005', '2015', series(hanoi), [later, joined])).toBe('2008-08-01');
  });

  it('knows a unit by its own code without a list of units', () => {
    expect(breakBetween([joined], series(former), '2007', '2009')).toBe(joined);
    expect(breakBetween([joined], series(hanoi), '2007', '2009')).toBe(null);
  });
});

describe('quantileClasses', () => {
  it('hold about equal numbers, with the bounds of their own members', () => {
    const { classes, classOf } = quantileClasses([5, 1, 2, 3, 4, 6], 3);
    expect(classes).toEqual([
      { from: 1, to: 2, count: 2 },
      { from: 3, to: 4, count: 2 },
      { from: 5, to: 6, count: 2 }
    ]);
    expect([1, 2, 3, 4, 5, 6].map(classOf)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('keep equal values together and have no empty class', () => {
    for (const values of [[1, 1, 1, 1, 1, 9], [0, 0, 0], [2, 2, 3], [7], [-1, 0, 0, 0, 0, 0, 0, 5, 8]]) {
      const { classes, classOf } = quantileClasses(values, 5);
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      for (const value of values) {
        const own = classes[classOf(value)]!;
        expect(value >= own.from && value <= own.to && own.count > 0).toBe(true);
      }
      expect(classes.map(({ from }) => from)).toEqual([...classes.map(({ from }) => from)].sort((a, b) => a - b));
    }
  });

  it('are none of nothing', () => expect(quantileClasses([], 5).classes).toEqual([]));
});
