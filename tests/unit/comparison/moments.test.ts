import { describe, expect, it } from 'vitest';
import { breakBetween } from '../../../src/lib/compute/annotations';
import { transform } from '../../../src/lib/compute/transforms/transform';
import type { Annotation } from '../../../src/lib/model/annotation';
import type { Transform } from '../../../src/lib/model/comparison';
import { missing } from '../../../src/lib/model/missing';
import { cubeOf, inputOf, plain, table, UNITS, unitOf, type Row, type World } from './support/world';

describe('states of different days', () => {
  const members: Row[] = [
    ['members', 'C', '2022-06-30', 90],
    ['members', 'C', '2022-12-31', 100],
    ['members', 'C', '2023-06-30', 99],
    ['members', 'VN', '2023-06-30', 900],
    ['members', 'VN', '2023-12-31', 1000]
  ];
  const of = (rows: Row[], period = '2023'): World => ({ rows, indicator: 'members', units: ['C'], periods: [period] });

  it('change on the same day of the year before, not on its last', () => {
    expect(table(cubeOf('change', of(members)))).toEqual([[9]]);
    expect(table(cubeOf('growth', of(members)))[0]?.[0]).toBeCloseTo(10, 12);
  });

  it('have no change where the year before is known on another day only', () => {
    expect(table(cubeOf('change', of(members.slice(1))))).toEqual([['not-comparable']]);
  });

  it('change where one is of a year and the other of its last day', () => {
    const rows: Row[] = [
      ['members', 'C', '2022', 80],
      ['members', 'C', '2023-12-31', 84]
    ];
    expect(table(cubeOf('change', of(rows)))).toEqual([[4]]);
  });

  it('are a share of the country of that day', () => {
    expect(table(cubeOf('share', of(members)))).toEqual([[11]]);
    const december = members.filter((row) => row[1] === 'C' || row[2] === '2023-12-31');
    expect(table(cubeOf('share', of(december)))).toEqual([['not-comparable']]);
  });

  it('grow by the years that lie between them: from mid-2021 to the end of 2022 it is one and a half', () => {
    const rows: Row[] = [
      ['members', 'C', '2021-06-30', 100],
      ['members', 'C', '2022-12-31', 133.1]
    ];
    const world = { rows, indicator: 'members', units: ['C'], periods: ['2021', '2022'] };
    expect(table(cubeOf('cagr', world))[0]?.[1]).toBeCloseTo((1.331 ** (2 / 3) - 1) * 100, 9);
  });
});

describe('periods', () => {
  const rows: Row[] = [
    ['revenue', 'A', '2022-9M', 80],
    ['revenue', 'A', '2023-9M', 100],
    ['revenue', 'A', '2022', 500],
    ['revenue', 'A', '2016..2020', 900],
    ['population', 'A', '2023', 50],
    ['population', 'A', '2020', 50]
  ];
  const value = (code: Transform, period: string) =>
    table(cubeOf(code, { rows, indicator: 'revenue', units: ['A'], periods: [period] }))[0]?.[0];

  it('of nine months are held against nine months', () => {
    expect(value('growth', '2023-9M')).toBe(25);
    expect(value('growth', '2022-9M')).toBe('not-published');
  });

  it('of nine months stand over the people of the year; several years over nobody', () => {
    expect(value('per-capita', '2023-9M')).toBe(2);
    expect(value('per-capita', '2016..2020')).toBe('not-applicable');
    expect(value('growth', '2016..2020')).toBe('not-applicable');
  });

  it('a quarter apart grow by a quarter of a year', () => {
    const quarters: Row[] = [
      ['revenue', 'A', '2022-Q4', 100],
      ['revenue', 'A', '2023-Q1', 110]
    ];
    const world = { rows: quarters, indicator: 'revenue', units: ['A'], periods: ['2022-Q4', '2023-Q1'] };
    expect(table(cubeOf('cagr', world))[0]?.[1]).toBeCloseTo((1.1 ** 4 - 1) * 100, 9);
  });
});

describe('a break in a series', () => {
  const annotation = (date: string, scope: string[]): Annotation => ({
    date,
    scope,
    indicators: [],
    kind: 'break',
    label_vi: '',
    label_en: '',
    text_vi: '',
    text_en: '',
    source: ''
  });
  const annotations = [annotation('2022-08-01', ['C']), annotation('2025-07-01', ['N'])];
  const cells = (code: Transform, world: World) =>
    transform(code, {
      ...inputOf(world),
      breakBetween: (series, a, b) => breakBetween(annotations, series, a, b, UNITS)
    }).series[0]?.cells ?? [];

  const rows: Row[] = [
    ['revenue', 'C', '2021', 100],
    ['revenue', 'C', '2022', 200],
    ['revenue', 'C', '2023', 220],
    ['revenue', 'VN', '2021', 1000],
    ['revenue', 'VN', '2022', 1000],
    ['revenue', 'A', '2024', 50],
    ['revenue', 'B', '2024', 50],
    ['revenue', 'N', '2025', 110]
  ];
  const world: World = { rows, indicator: 'revenue', units: ['C'], periods: ['2021', '2022', '2023'] };
  const broken = missing('break-in-series', { day: '2022-08-01' });

  it.each(['change', 'growth', 'contribution'] as const)('%s does not cross it', (code) => {
    expect(cells(code, world)[1]?.value).toEqual(broken);
  });

  it('index and average growth do not cross it either, nor backwards', () => {
    expect(cells('index', world).map(plain)).toEqual([100, 'break-in-series', 'break-in-series']);
    expect(cells('index', { ...world, base: '2022' })[0]?.value).toEqual(broken);
    expect(cells('cagr', world).map(plain)).toEqual(['not-applicable', 'break-in-series', 'break-in-series']);
    expect(cells('growth', world)[2]?.value).toBeCloseTo(10, 12);
  });

  it('is none for a unit on the day it was put together: what came before is of all its land', () => {
    const cell = cells('growth', { ...world, units: ['N'], periods: ['2025'] })[0];
    expect(cell?.value).toBeCloseTo(10, 12);
    expect(unitOf('N').valid_from).toBe('2025-07-01');
  });

  it('is none where the input knows of no breaks', () => {
    expect(table(cubeOf('growth', world))[0]?.[1]).toBe(100);
  });
});
