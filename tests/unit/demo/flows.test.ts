import { group, sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { COMMITTEES_136, COMMITTEES_50 } from '../../../data/demo/committees';
import { LINKS } from '../../../data/demo/links';
import { MEMBER_INDICATORS } from '../../../src/lib/model/memberStatistics';
import { codesOf, FLOW_YEARS, ROWS, valueOf, WHOLE } from './support/demo';

const { stock, inflows, outflows } = MEMBER_INDICATORS;
const flow = (indicator: string, unit: string, year: number) => valueOf(indicator, unit, String(year));
const stockAt = (unit: string, year: number) => valueOf(stock, unit, `${year}-12-31`);
const net = (unit: string, year: number) =>
  sum(inflows, (indicator) => flow(indicator, unit, year)) - sum(outflows, (indicator) => flow(indicator, unit, year));

describe.each(FLOW_YEARS)('%i', (year) => {
  it('closing = opening + inflows − outflows, for every committee and the whole', () => {
    const broken = [WHOLE, ...codesOf(year)].filter(
      (unit) => stockAt(unit, year) !== stockAt(unit, year - 1) + net(unit, year)
    );
    expect(broken).toEqual([]);
  });

  it('committees add up to the whole, at the beginning and at the end', () => {
    for (const at of [year - 1, year]) expect(sum(codesOf(year), (unit) => stockAt(unit, at))).toBe(stockAt(WHOLE, at));
    for (const indicator of ['members-admitted', 'members-removed', 'members-deceased']) {
      expect(sum(codesOf(year), (unit) => flow(indicator, unit, year))).toBe(flow(indicator, WHOLE, year));
    }
  });

  it('moves between committees cancel inside the whole', () => {
    const [into, outOf] = ['members-moved-in', 'members-moved-out'].map((indicator) =>
      sum(codesOf(year), (unit) => flow(indicator, unit, year))
    ) as [number, number];
    const [border, away] = [flow('members-moved-in', WHOLE, year), flow('members-moved-out', WHOLE, year)];
    expect(into - outOf).toBe(border - away);
    expect(into - border).toBe(flow('members-transferred', WHOLE, year));
  });

  it('those expelled and those screened are among those removed', () => {
    for (const unit of [WHOLE, ...codesOf(year)]) {
      const expelled = valueOf('members-disciplined', unit, String(year), 'form', 'expulsion');
      expect(flow('members-removed', unit, year)).toBeGreaterThanOrEqual(expelled);
    }
    const ofWhole = (indicator: string) => flow(indicator, WHOLE, year);
    expect(ofWhole('members-removed')).toBeGreaterThan(
      ofWhole('members-removed-by-screening') + valueOf('members-disciplined', WHOLE, String(year), 'form', 'expulsion')
    );
  });
});

describe('50 became 136', () => {
  it('every old committee goes somewhere and every new one comes from somewhere', () => {
    expect(new Set(LINKS.map(({ from }) => from))).toEqual(new Set(COMMITTEES_50.map(({ code }) => code)));
    expect(new Set(LINKS.map(({ to }) => to))).toEqual(new Set(COMMITTEES_136.map(({ code }) => code)));
    expect(new Set(LINKS.map(({ from, to }) => `${from} ${to}`)).size).toBe(LINKS.length);
  });

  it('the members of committees tied by the change are as many before as after', () => {
    const parts = components();
    expect(parts.length).toBeGreaterThan(10);
    for (const { from, to } of parts) {
      expect(sum(from, (unit) => stockAt(unit, 2024))).toBe(sum(to, (unit) => stockAt(unit, 2024)));
    }
  });

  it('the opening position is the only figure of the 136 before 2025, and of the 50 there is none after 2024', () => {
    const years = group(
      ROWS,
      ({ unit }) => unit.split('-')[0],
      ({ period }) => period.slice(0, 4)
    );
    expect([...(years.get('M50')?.keys() ?? [])].sort()).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
    expect([...(years.get('M136')?.keys() ?? [])].sort()).toEqual(['2024', '2025']);
    const opening = years.get('M136')?.get('2024') ?? [];
    expect(opening).toHaveLength(136);
    for (const o of opening) {
      expect([o.indicator, o.period, o.dimension]).toEqual([stock, '2024-12-31', '']);
      expect(o.note).toContain('số đầu kỳ');
    }
  });
});

/** Old and new committees that the change ties to one another. */
function components(): { from: Set<string>; to: Set<string> }[] {
  const found: { from: Set<string>; to: Set<string> }[] = [];
  for (const { from, to } of LINKS) {
    const touched = found.filter((part) => part.from.has(from) || part.to.has(to));
    const joined = {
      from: new Set([from, ...touched.flatMap((part) => [...part.from])]),
      to: new Set([to, ...touched.flatMap((part) => [...part.to])])
    };
    found.splice(0, found.length, ...found.filter((part) => !touched.includes(part)), joined);
  }
  return found;
}
