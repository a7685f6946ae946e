import { fsum } from 'd3-array';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCells } from '../../../src/lib/compute/cells';
import { peersOf } from '../../../src/lib/compute/peers';
import type { PeerRule } from '../../../src/lib/model/comparison';
import type { CellOf } from '../../../src/lib/model/cube';
import type { Indicator } from '../../../src/lib/model/indicator';
import { isMissing } from '../../../src/lib/model/missing';
import { parsePeriod } from '../../../src/lib/model/period';
import type { PeerMembership, Unit, UnitChange } from '../../../src/lib/model/unit';
import { askComparison, selectionOf } from '../../../src/lib/questions/comparison';
import { comparisonFacts } from '../../../src/lib/figures/compare/comparisonFacts';
import type { CompareChoices } from '../../../src/lib/view/compareChoices';
import { defaultComparison } from '../../../src/lib/view/defaultComparison';
import { openRealFigures, type RealFigures } from '../questions/support/realFigures';

const snapshot = '2026-01-31';
let figures: RealFigures;
let choices: CompareChoices;
let cellOf: CellOf;

const all = <Row>(table: string) =>
  figures.engine.run<Row>({ name: table, sql: `select * from "${snapshot}".${table}`, params: [] });
const ask = (indicators: string[]) =>
  askComparison(figures.engine.run, selectionOf({ indicators, units: ['P34-01'], snapshot }, choices));

beforeAll(async () => {
  figures = await openRealFigures();
  choices = {
    snapshots: [snapshot],
    units: figures.units,
    indicators: await all<Indicator>('indicators'),
    memberships: await all<PeerMembership>('peer_groups'),
    unitChanges: await all<UnitChange>('unit_changes'),
    neighbours: JSON.parse(readFileSync('static/maps/neighbours.json', 'utf8')) as CompareChoices['neighbours'],
    annotations: []
  };
  const { known } = await ask(['population', 'poverty-rate']);
  cellOf = createCells({ known, ...choices });
});
afterAll(() => figures.engine.close());

const provinces34 = () => choices.units.filter((unit) => unit.regime === 'province34');

describe('63 provinces carried into 34', () => {
  it.each([
    // The sum of the provinces is the country as the same source published it (tenths of a thousand people).
    ['2005', null],
    ['2008', 85118.7],
    ['2009', 86025],
    ['2010', 86932.5],
    ['2011', 87840],
    ['2017', 94286],
    ['2018', 95385.2],
    ['2019', 96484]
  ])('population of %s: the 34 make up the country exactly', async (period, country) => {
    const cells = provinces34().map((unit) => cellOf('population', unit, period));
    const values = cells.map((cell) => (isMissing(cell.value) ? NaN : cell.value));
    const sum = Math.round(fsum(values) * 10) / 10;
    const [old] = await figures.engine.run<{ sum: number; of: number }>({
      name: 'sum',
      sql: `select round(sum(value), 1) as sum, cast(count(*) as integer) as of from (
        select value from "${snapshot}".observations
        where indicator = 'population' and dimension = '' and period = ? and unit like 'P63-%'
        qualify row_number() over (partition by unit order by published desc, source) = 1)`,
      params: [period]
    });
    expect(old?.of).toBe(63);
    expect(sum).toBe(old?.sum);
    if (country !== null) expect(sum).toBe(country);
    expect(cells.filter((cell) => cell.pieced)).toHaveLength(23);
    expect(cells.filter((cell) => !cell.pieced).map((cell) => cell.observations.length)).toEqual(Array(11).fill(1));
  });

  it('a poverty rate is weighted by people, or missing: never a plain mean', () => {
    const city = figures.unit('P34-79');
    const parts = ['P63-79', 'P63-74', 'P63-77'].map((code) => figures.unit(code));
    const pairs = parts.map((unit) => [
      cellOf('poverty-rate', unit, '2010').value,
      cellOf('population', unit, '2010').value
    ]);
    const cell = cellOf('poverty-rate', city, '2010');
    const rule = choices.indicators.find((entry) => entry.code === 'poverty-rate')?.aggregation;
    if (rule === 'weighted:population') {
      const weighted =
        fsum(pairs.map(([rate, people]) => Number(rate) * Number(people))) / fsum(pairs.map((pair) => Number(pair[1])));
      expect(cell.value).toBeCloseTo(weighted, 10);
      expect(cell.pieced).toBe(true);
    } else expect(cell.value).toMatchObject({ missing: 'not-additive' });
  });

  it('former districts are closed series: communes have nothing of theirs', () => {
    const districts = choices.units.filter((unit) => unit.regime === 'district');
    expect(districts.length).toBeGreaterThan(0);
    for (const district of districts) {
      const value = cellOf('population', district, '2026').value;
      expect(value).toMatchObject({ missing: 'unit-ended' });
    }
    const communes = choices.units.filter((unit) => unit.regime === 'commune126');
    for (const commune of communes) expect(isMissing(cellOf('population', commune, '2018').value)).toBe(true);
  });
});

describe('growth, share and rank against SQL of their own', () => {
  const facts = async (indicator: string, part: object) => {
    const asked = { ...defaultComparison(choices, snapshot), indicators: [indicator], ...part };
    const found = comparisonFacts(asked, await ask([indicator]), choices);
    if (!found) throw new Error('no facts');
    return found;
  };
  /** Latest value of every province, by window functions of its own. */
  const latest = `select unit, period, value from "${snapshot}".observations
    where indicator = ? and dimension = '' and status <> 'plan'
    qualify row_number() over (partition by unit, period order by (status = 'secondary'), (restates <> ''), published desc, length(published_as) desc, source) = 1`;
  const rows = <Row>(sql: string, params: string[]) => figures.engine.run<Row>({ name: 'own', sql, params });

  it('growth of population', async () => {
    const { cube } = await facts('population', {
      units: ['P63-01'],
      peers: 'all',
      periods: ['2011'],
      transform: 'growth'
    });
    const own = await rows<{ unit: string; growth: number }>(
      `with l as (${latest}) select a.unit, (a.value / b.value - 1) * 100 as growth
       from l a join l b on a.unit = b.unit and a.period = '2011' and b.period = '2010' where a.unit like 'P63-%'`,
      ['population']
    );
    expect(cube.series).toHaveLength(63);
    for (const series of cube.series)
      expect(series.cells[0]?.value).toBeCloseTo(own.find((row) => row.unit === series.unit.code)?.growth ?? NaN, 9);
  });

  it('share of population, which makes a hundred', async () => {
    const { cube } = await facts('population', {
      units: ['P63-01'],
      peers: 'all',
      periods: ['2018'],
      transform: 'share'
    });
    const own = await rows<{ unit: string; share: number }>(
      `with l as (${latest}) select a.unit, a.value / b.value * 100 as share
       from l a join l b on b.unit = 'VN' and a.period = '2018' and b.period = '2018' where a.unit like 'P63-%'`,
      ['population']
    );
    for (const series of cube.series)
      expect(series.cells[0]?.value).toBeCloseTo(own.find((row) => row.unit === series.unit.code)?.share ?? NaN, 9);
    expect(fsum(cube.series.map((series) => Number(series.cells[0]?.value)))).toBeCloseTo(100, 9);
  });

  it('rank of poverty, lowest first, equals together', async () => {
    const { cube } = await facts('poverty-rate', {
      units: ['P63-01'],
      peers: 'all',
      periods: ['2010'],
      transform: 'rank'
    });
    const own = await rows<{ unit: string; place: number }>(
      `with l as (${latest}) select unit, cast(rank() over (order by value) as integer) as place
       from l where period = '2010' and unit like 'P63-%'`,
      ['poverty-rate']
    );
    expect(own).toHaveLength(63);
    for (const series of cube.series)
      expect(series.cells[0]?.value).toBe(own.find((row) => row.unit === series.unit.code)?.place);
  });
});

describe('all provinces of a unit', () => {
  const shown = async (unit: string, period: string) => {
    const asked = { ...defaultComparison(choices, snapshot), indicators: ['population'], units: [unit] };
    const found = comparisonFacts({ ...asked, peers: 'all', periods: [period] }, await ask(['population']), choices);
    return found?.cube.series ?? [];
  };

  it('of today are today’s, carried back by putting former ones together', async () => {
    const series = await shown('P34-01', '2018');
    expect(series).toHaveLength(34);
    expect(series.filter((entry) => entry.cells[0]?.pieced)).toHaveLength(23);
    expect(series.every((entry) => !isMissing(entry.cells[0]?.value))).toBe(true);
  });

  it('of before 1 July 2025 are the former ones', async () => {
    const series = await shown('P63-01', '2018');
    expect(series).toHaveLength(63);
    expect(series.some((entry) => entry.cells[0]?.pieced)).toBe(false);
  });
});

describe('peers', () => {
  const peers = (rule: PeerRule, code: string, period: string) => {
    const day = parsePeriod(period)?.end ?? '';
    return peersOf({ rule, subject: figures.unit(code), day, period, ...choices, cellOf });
  };
  const codes = (found: ReturnType<typeof peers>) =>
    isMissing(found) ? found.missing : found.members.map((unit) => unit.code);
  const names = (found: ReturnType<typeof peers>) =>
    isMissing(found) ? found.missing : found.members.map((unit) => unit.name);

  it('centrally-run cities are five in 2023, six with Huế in early 2025, six of the new list after that', () => {
    expect(codes(peers('central-cities', 'P34-01', '2023'))).toHaveLength(5);
    expect(names(peers('central-cities', 'P34-01', '2025-Q1'))).toContain('Huế');
    expect(codes(peers('central-cities', 'P34-01', '2025-Q1'))).toHaveLength(6);
    expect(codes(peers('central-cities', 'P34-01', '2025'))).toEqual(expect.arrayContaining(['P34-01', 'P34-79']));
    expect(codes(peers('central-cities', 'P34-01', '2026'))).toHaveLength(7);
  });

  it('take the code of the day, the subject first', () => {
    expect(codes(peers('all', 'P34-01', '2023'))).toHaveLength(63);
    expect(codes(peers('all', 'P34-01', '2023'))[0]).toBe('P63-01');
    expect(codes(peers('all', 'P63-01', '2025'))).toHaveLength(34);
    expect(codes(peers('all', 'P63-01', '2025'))[0]).toBe('P34-01');
  });

  it('of a region are known for the 63 only', () => {
    expect(codes(peers('region', 'P63-01', '2023'))).toHaveLength(11);
    expect(codes(peers('region', 'P34-01', '2025'))).toBe('not-applicable');
  });

  it('that border each other are symmetric, and known for the 34 only', () => {
    const around = codes(peers('neighbours', 'P34-01', '2025'));
    expect(around).toContain('P34-25');
    expect(codes(peers('neighbours', 'P34-25', '2025'))).toContain('P34-01');
    expect(codes(peers('neighbours', 'P63-01', '2023'))).toBe('not-published');
  });

  it('of similar population are the five nearest by ratio', () => {
    const found = peers('similar-population', 'P63-01', '2018');
    expect(isMissing(found)).toBe(false);
    if (isMissing(found)) return;
    expect(found.members).toHaveLength(6);
    const size = (unit: Unit) => Number(cellOf('population', unit, '2018').value);
    const own = size(figures.unit('P63-01'));
    const factor = (unit: Unit) => Math.max(size(unit) / own, own / size(unit));
    const farthest = Math.max(...found.members.slice(1).map(factor));
    const others = choices.units.filter((unit) => unit.regime === 'province63' && !found.members.includes(unit));
    for (const unit of others) expect(factor(unit)).toBeGreaterThanOrEqual(farthest);
    expect(found.within).toBeGreaterThanOrEqual(farthest);
    expect(found.within).toBeLessThan(farthest + 0.01);
  });

  it('the country has none', () => {
    expect(codes(peers('all', 'VN', '2023'))).toBe('not-applicable');
  });
});

describe('the seed article’s comparison', () => {
  it('1,45 times is not what the figures give: 6,27 / 5,07 in the newest snapshot, with both behind it', async () => {
    const asked = { ...defaultComparison(choices, snapshot), periods: ['2023'], transform: 'ratio' as const };
    const found = comparisonFacts(asked, await ask(['grdp-growth']), choices);
    const cell = found?.cube.series[0]?.cells[0];
    expect(cell?.value).toBeCloseTo(6.27 / 5.07, 9);
    expect(cell?.observations.map((row) => [row.unit, row.value])).toEqual([
      ['P63-01', 6.27],
      ['VN', 5.07]
    ]);
    expect(found?.cube.measures['grdp-growth']?.measure).toBe('times');
  });
});
