import { describe, expect, it } from 'vitest';
import {
  ADMITTED_TIMES,
  MOVED_AT_ONCE,
  ORGANISATIONS_OVER_THE_CEILING,
  OVER_THE_CEILING,
  USUALLY_LATE_AT_MOST,
  DAYS_LATE
} from '../../../data/demo/oddities';
import { ALL_YEARS, codesOf, FLOW_YEARS, listOf, valueOf, WHOLE } from './support/demo';

const CEILING = 0.2;
const units = ALL_YEARS.flatMap((year) => codesOf(year).map((code) => ({ code, year, key: `${code}|${year}` })));
const excellentOverGood = (indicator: string, unit: string, year: number) =>
  valueOf(indicator, unit, String(year), 'rating', 'excellent') /
  valueOf(indicator, unit, String(year), 'rating', 'good');
const found = (test: (code: string, year: number) => boolean) =>
  units
    .filter(({ code, year }) => test(code, year))
    .map(({ key }) => key)
    .sort();

describe('what was planted is there, and nothing else', () => {
  it.each([
    ['members-rated', OVER_THE_CEILING],
    ['organisations-rated', ORGANISATIONS_OVER_THE_CEILING]
  ])('%s: excellent over good above the ceiling', (indicator, planted) => {
    expect(found((code, year) => excellentOverGood(indicator, code, year) > CEILING)).toEqual(
      Object.keys(planted).sort()
    );
    for (const year of ALL_YEARS) expect(excellentOverGood(indicator, WHOLE, year)).toBeLessThan(CEILING);
  });

  it('reports weeks late', () => {
    const late = (code: string, year: number) => valueOf('report-days-late', code, String(year));
    expect(found((code, year) => late(code, year) > USUALLY_LATE_AT_MOST)).toEqual(Object.keys(DAYS_LATE).sort());
    for (const { code, year, key } of units.filter((unit) => unit.key in DAYS_LATE)) {
      expect(late(code, year)).toBe(DAYS_LATE[key]);
      expect(late(code, year)).toBeGreaterThan(14);
    }
    const onTime = found((code, year) => late(code, year) === 0).length / units.length;
    expect(onTime).toBeGreaterThan(0.75);
    expect(onTime).toBeLessThan(0.95);
  });

  it('jumps: no other committee changes by more than 5% in a year', () => {
    const growth = (code: string, year: number) =>
      valueOf('party-members', code, `${year}-12-31`) / valueOf('party-members', code, `${year - 1}-12-31`) - 1;
    const jumps = found((code, year) => year > 2019 && Math.abs(growth(code, year)) > 0.05);
    const moved = Object.entries(MOVED_AT_ONCE).flatMap(([year, { from, to }]) => [`${from}|${year}`, `${to}|${year}`]);
    expect(jumps).toEqual([...moved, ...Object.keys(ADMITTED_TIMES)].sort());
    for (const [year, { from, to }] of Object.entries(MOVED_AT_ONCE)) {
      expect(growth(to, Number(year))).toBeGreaterThan(0.1);
      expect(growth(from, Number(year))).toBeLessThan(-0.1);
    }
  });

  it('admissions: three times the usual only where planted', () => {
    const rate = (code: string, year: number) =>
      valueOf('members-admitted', code, String(year)) / valueOf('party-members', code, `${year - 1}-12-31`);
    const outliers = FLOW_YEARS.filter((year) => year < 2025).flatMap((year) =>
      listOf(year)
        .filter(({ code }) => {
          const others = FLOW_YEARS.filter((y) => y < 2025 && y !== year).map((y) => rate(code, y));
          return rate(code, year) > 2.5 * Math.max(...others);
        })
        .map(({ code }) => `${code}|${year}`)
    );
    expect(outliers).toEqual(Object.keys(ADMITTED_TIMES));
  });
});
