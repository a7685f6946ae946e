import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkInput } from '../../../data/publish/checkInput';
import { hashFolder, readInputs } from '../../../data/publish/files';
import { buildNational } from '../../../tools/national/buildNational';
import { ALL_COMMUNES, nationalCommunes, nationalUnits } from '../../../tools/national/communes';
import { readOptions } from '../../../tools/national/options';
import { NATIONAL_DATE } from '../../../tools/national/source';
import { findings } from '../checkSnapshot/support/variants';

const SIZE = { communes: 70, years: 2, months: 12, indicators: 30, seed: 7 };
const roots: string[] = [];
let connection: DuckDBConnection;
let out: string;
const { catalogue } = checkInput(readInputs('.'));
const build = async (size: typeof SIZE, workers: number) => {
  const at = join(mkdtempSync(join(tmpdir(), 'national-')), 'demo');
  roots.push(join(at, '..'));
  return { at, built: await buildNational(at, catalogue, size, { workers }) };
};
beforeAll(async () => {
  const { at, built } = await build(SIZE, 2);
  out = at;
  expect(built).toMatchObject({ rows: (70 + 34 + 1) * 2 * 13 * 30, parts: 30 });
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  const files = join(out, NATIONAL_DATE);
  await connection.run(`CREATE VIEW facts AS FROM read_parquet('${files}/*/*/*.parquet', hive_partitioning = false)`);
  for (const table of ['units', 'indicators'])
    await connection.run(`CREATE VIEW ${table} AS FROM read_parquet('${files}/${table}.parquet')`);
}, 180_000);
afterAll(() => {
  connection.closeSync();
  roots.forEach((root) => rmSync(root, { recursive: true }));
});
const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS();

describe('the made-up national snapshot', () => {
  it('keeps the contract, its sums too', { tags: ['wide'], timeout: 180_000 }, async () => {
    const { lines, snapshots } = await findings(out);
    expect(lines).toEqual([]);
    expect(snapshots).toMatchObject([{ date: NATIONAL_DATE, parts: 30 }]);
  });

  it('can never be taken for real', async () => {
    expect(await ask(`SELECT DISTINCT status, source, note FROM facts`)).toEqual([
      ['synthetic', 'demo-national', 'Số mô phỏng do chương trình tạo ra, không phải số liệu thật']
    ]);
    expect(await ask(`SELECT count(*)::INTEGER FROM units WHERE full_name NOT LIKE '%(mô phỏng)'`)).toEqual([[0]]);
    const real = [...catalogue.units.values()].filter(({ regime }) => regime === 'commune126').map(({ code }) => code);
    const made = (await ask(`SELECT code FROM units WHERE regime = 'commune126'`)).flat();
    expect(made).toHaveLength(70);
    expect(made.filter((code) => real.includes(String(code)))).toEqual([]);
    const described = JSON.parse(readFileSync(join(out, NATIONAL_DATE, 'datapackage.json'), 'utf8'));
    expect(described).toMatchObject({ synthetic: true, name: `toan-canh-mo-phong-${NATIONAL_DATE}` });
    expect(described.title).toContain('mô phỏng');
  });

  it('adds up exactly: communes to provinces to the country, months to the year', async () => {
    const differing = await ask(`
      SELECT p.unit, p.indicator, p.period FROM facts p JOIN indicators i ON i.code = p.indicator
      JOIN (SELECT parent, indicator, period, sum(value) AS total FROM facts JOIN units u ON u.code = unit WHERE parent <> '' GROUP BY ALL) c
        ON c.parent = p.unit AND c.indicator = p.indicator AND c.period = p.period
      WHERE i.aggregation = 'sum' AND abs(total - p.value) > 1e-9 * abs(total)`);
    expect(differing).toEqual([]);
    const years = await ask(`
      SELECT count(*)::INTEGER, count(*) FILTER (abs(total - y.value) > 1e-9 * abs(total))::INTEGER FROM facts y
      JOIN (SELECT unit, indicator, year, sum(value) AS total FROM facts WHERE period_kind = 'month' GROUP BY ALL) m USING (unit, indicator, year)
      JOIN indicators i ON i.code = y.indicator WHERE period_kind = 'year' AND i.kind = 'flow' AND i.aggregation = 'sum'`);
    const flows = await ask(`SELECT count(*)::INTEGER FROM indicators WHERE kind = 'flow' AND aggregation = 'sum'`);
    expect(years).toEqual([[105 * 2 * Number(flows[0]?.[0]), 0]]);
  });

  it('is the same for the same seed, whoever shares the work, and another for another', async () => {
    const small = { ...SIZE, communes: 34, years: 1, indicators: 3 };
    const [one, two, other] = [await build(small, 1), await build(small, 3), await build({ ...small, seed: 8 }, 1)];
    expect(hashFolder(one.at)).toEqual(hashFolder(two.at));
    expect(hashFolder(one.at)?.['index.json']).not.toBe(hashFolder(other.at)?.['index.json']);
  }, 180_000);
});

it('has as many communes as the country, and all of its provinces', () => {
  const provinces = nationalUnits(catalogue.units.values()).filter(({ regime }) => regime === 'province34');
  const communes = nationalCommunes(provinces, ALL_COMMUNES, 1);
  expect([ALL_COMMUNES, communes.length, new Set(communes.map(({ unit }) => unit.code)).size]).toEqual([
    3321, 3321, 3321
  ]);
  expect(communes.filter(({ province }) => province === 'P34-01')).toHaveLength(126);
  expect(new Set(communes.map(({ province }) => province)).size).toBe(34);
});

it.each([
  [[], '--out'],
  [['--out', 'x', '--years', '0'], 'from 1 to 30'],
  [['--out', 'x', '--colour', '3'], 'not an option'],
  [['x'], 'not understood']
])('options %j are refused', (args, says) => {
  expect(readOptions(args)).toContain(says);
});
