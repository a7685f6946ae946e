import { describe, expect, it } from 'vitest';
import { createCells } from '../../../src/lib/compute/cells';
import { peersOf } from '../../../src/lib/compute/peers';
import type { PeerRule } from '../../../src/lib/model/comparison';
import { isMissing, missing } from '../../../src/lib/model/missing';
import type { PeerMembership, Unit } from '../../../src/lib/model/unit';
import { indicator } from '../standing/support/rows';
import { known, unitOf } from './support/world';

/** Eight provinces P1…P8 that live on as M1…M8, with a country over them. */
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8];
const old = NUMBERS.map((n): Unit => ({ ...unitOf('A'), code: `P${n}`, territory: `T${n}` }));
const later = NUMBERS.map((n): Unit => ({ ...unitOf('N'), code: `M${n}`, territory: `T${n}` }));
const units = [unitOf('VN'), ...old, ...later];
const member = (group: string, unit: string, valid_from = '', valid_to = ''): PeerMembership => ({
  group,
  name_vi: `${group} vi`,
  name_en: `${group} en`,
  unit,
  valid_from,
  valid_to
});
const memberships = [
  ...old.map((unit) => member('provinces-63', unit.code, '', '2025-06-30')),
  ...later.map((unit) => member('provinces-34', unit.code, '2025-07-01')),
  ...['P1', 'P2', 'P3'].map((code) => member('region-north', code, '', '2025-06-30')),
  ...['P4', 'P5'].map((code) => member('region-south', code, '', '2025-06-30')),
  member('central-cities', 'P1', '', '2025-06-30'),
  member('central-cities', 'P2', '2025-01-01', '2025-06-30')
];

/** `[indicator, number of the unit, year, value]` */
type Size = [string, number, string, number];
/** Number 0 is the country. */
const placeOf = (n: number) => (n === 0 ? { unit: 'VN', territory: 'T-VN' } : { unit: `P${n}`, territory: `T${n}` });
const ask = (rule: PeerRule, code: string, period: string, day: string, sizes: Size[] = []) => {
  const rows = sizes.map(([of, n, year, value]) => ({
    ...known([of, 'A', year, value]),
    ...placeOf(n)
  }));
  const cellOf = createCells({ known: rows, units, unitChanges: [], indicators: [indicator('population')] });
  const subject = units.find((unit) => unit.code === code) ?? unitOf('VN');
  const neighbours = { M1: ['M2', 'M8'] };
  return peersOf({ rule, subject, day, period, units, memberships, neighbours, cellOf });
};
const codes = (found: ReturnType<typeof ask>) =>
  isMissing(found) ? found.missing : found.members.map((unit) => unit.code).join(' ');

describe('peers of a group', () => {
  it('are those of the day, under the code of the day', () => {
    expect(codes(ask('all', 'M1', '2024', '2024-12-31'))).toBe('P1 P2 P3 P4 P5 P6 P7 P8');
    expect(codes(ask('all', 'P3', '2025', '2025-12-31'))).toBe('M3 M1 M2 M4 M5 M6 M7 M8');
    expect(codes(ask('region', 'M4', '2024', '2024-12-31'))).toBe('P4 P5');
    expect(codes(ask('central-cities', 'P1', '2024', '2024-12-31'))).toBe('P1');
    expect(codes(ask('central-cities', 'P1', '2025-Q1', '2025-03-31'))).toBe('P1 P2');
    const region = ask('region', 'P1', '2024', '2024-12-31');
    expect(region).toMatchObject({ name_vi: 'region-north vi', name_en: 'region-north en', within: null });
  });

  it('are none for those outside it, for the country, or once regions have ended', () => {
    expect(codes(ask('central-cities', 'P5', '2024', '2024-12-31'))).toBe('not-applicable');
    expect(codes(ask('region', 'P1', '2025', '2025-12-31'))).toBe('not-applicable');
    expect(codes(ask('all', 'VN', '2024', '2024-12-31'))).toBe('not-applicable');
    expect(codes(ask('similar-population', 'VN', '2024', '2024-12-31'))).toBe('not-applicable');
  });

  it('around a unit are those that border it, known for the new ones', () => {
    expect(codes(ask('neighbours', 'P1', '2025', '2025-12-31'))).toBe('M1 M2 M8');
    expect(ask('neighbours', 'P1', '2024', '2024-12-31')).toEqual(missing('not-published'));
  });
});

describe('peers of similar size', () => {
  const people = (year: string, values: number[]) => values.map((value, i): Size => ['population', i + 1, year, value]);
  // By ratio to 100: 50 and 200 are equally far, 90 is nearer than 115.
  const sizes = people('2022', [100, 50, 115, 90, 1000, 300, 180, 130]);

  it('are the five nearest by ratio, and how far the farthest is', () => {
    const found = ask('similar-population', 'P1', '2023', '2023-12-31', sizes);
    expect(codes(found)).toBe('P1 P2 P3 P4 P7 P8');
    expect(found).toMatchObject({ within: 2 });
  });

  it('are of the same kind: never the country', () => {
    const withCountry: Size[] = [...sizes, ['population', 0, '2022', 100]];
    expect(codes(ask('similar-population', 'P1', '2023', '2023-12-31', withCountry))).toBe('P1 P2 P3 P4 P7 P8');
  });

  it('are of the latest year that had ended: never of a year still running', () => {
    const newer = [...sizes, ...people('2023', [100, 101, 101, 101, 101, 101, 500, 500])];
    expect(codes(ask('similar-population', 'P1', '2023', '2023-12-31', newer))).toBe('P1 P2 P3 P4 P5 P6');
    expect(codes(ask('similar-population', 'P1', '2023-Q3', '2023-09-30', newer))).toBe('P1 P2 P3 P4 P7 P8');
  });

  it('need the own value and six others', () => {
    expect(ask('similar-population', 'P1', '2023', '2023-12-31', sizes.slice(1))).toEqual(missing('not-published'));
    expect(ask('similar-population', 'P1', '2023', '2023-12-31', sizes.slice(0, 6))).toEqual(missing('not-published'));
    expect(codes(ask('similar-population', 'P1', '2023', '2023-12-31', sizes.slice(0, 7)))).toBe('P1 P2 P3 P4 P6 P7');
  });

  it('fall back on registered people, and have an income of their own', () => {
    const as = (of: string) => sizes.map(([, n, year, value]): Size => [of, n, year, value]);
    expect(codes(ask('similar-population', 'P1', '2023', '2023-12-31', as('population-registered')))).toBe(
      'P1 P2 P3 P4 P7 P8'
    );
    expect(codes(ask('similar-income', 'P1', '2023', '2023-12-31', as('grdp-per-capita')))).toBe('P1 P2 P3 P4 P7 P8');
    expect(codes(ask('similar-income', 'P1', '2023', '2023-12-31', sizes))).toBe('not-published');
  });

  it('keep the values of their territories across the merger', () => {
    expect(codes(ask('similar-population', 'P1', '2025', '2025-12-31', sizes))).toBe('M1 M2 M3 M4 M7 M8');
  });
});
