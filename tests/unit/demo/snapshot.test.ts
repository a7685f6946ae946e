import type { DuckDBConnection } from '@duckdb/node-api';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPlan } from '../../../data/demo/demoPlan';
import { DEMO_DATE } from '../../../data/demo/source';
import { checkInput } from '../../../data/publish/checkInput';
import { readInputs, sha256 } from '../../../data/publish/files';
import { DEMO_PATHS, publishDemo } from '../../../data/publish/publishDemo';
import type { SnapshotPlan } from '../../../data/publish/snapshotPlan';
import { parquetWriter } from '../../../data/publish/writeParquet';
import { FACT_TABLES } from '../../../src/lib/model/indicator';
import { MEMBER_INDICATORS } from '../../../src/lib/model/memberStatistics';
import { ROWS } from './support/demo';

let plan: ReturnType<typeof demoPlan>;
let connection: DuckDBConnection;
beforeAll(async () => {
  plan = demoPlan(checkInput(readInputs('.')).catalogue.indicators);
  connection = await parquetWriter();
}, 180_000);
afterAll(() => connection.closeSync());

const cellOf = (o: { indicator: string; unit: string; period: string; dimension: string; category: string }) =>
  [o.indicator, o.unit, o.period, o.dimension, o.category].join('\t');

/** Rows of a query over the fact files of a snapshot's folder. */
async function facts(folder: string, sql: (from: string) => string): Promise<unknown[][]> {
  const files = FACT_TABLES.map((name) => join(folder, `${name}.parquet`)).filter((path) => existsSync(path));
  const from = `read_parquet([${files.map((path) => `'${path}'`).join(', ')}])`;
  return (await connection.runAndReadAll(sql(from))).getRowsJS();
}

const texts = (folder: string) => JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));

describe('what is withheld', () => {
  it('is no value of the whole, and no small count of people is shown', () => {
    expect(plan.withheld.length).toBeGreaterThan(500);
    expect(plan.withheld.filter(({ unit }) => unit === 'M-00')).toEqual([]);
    const small = plan.observations.filter(
      (o) => /^(party-members|members-)/.test(o.indicator) && o.value > 0 && o.value < 5
    );
    expect(small).toEqual([]);
  });

  it('with what is shown is everything made up, unaltered', () => {
    const withheld = new Set(plan.withheld.map(cellOf));
    const shown = new Map(plan.observations.map((o) => [cellOf(o), o]));
    expect(shown.size + withheld.size).toBe(ROWS.length);
    for (const row of ROWS) {
      const cell = cellOf(row);
      if (withheld.has(cell)) expect(shown.has(cell)).toBe(false);
      else expect(shown.get(cell)).toEqual(row);
    }
  });

  it('is not given away by the rating, whose total is the number of members', () => {
    const hidden = plan.withheld.filter((w) => w.dimension === '').map(({ indicator }) => indicator);
    expect(hidden).not.toContain(MEMBER_INDICATORS.stock);
    expect(hidden).not.toContain(MEMBER_INDICATORS.rated);
  });
});

describe('static/demo', () => {
  const folder = DEMO_PATHS.folder;

  it('holds what the generator makes, byte for byte as locked', async () => {
    expect(await publishDemo('.', 'rebuild', () => plan)).toEqual({ state: 'kept', problems: [] });
  });

  it('says that it is made up, in its package, its list, its source, and every row', async () => {
    const described = texts(folder);
    expect(described).toMatchObject({ synthetic: true, classification: 'public', created: DEMO_DATE });
    expect(described.title).toContain('mô phỏng');
    expect(described.name).toBe(`toan-canh-mo-phong-${DEMO_DATE}`);
    const [entry] = JSON.parse(readFileSync(DEMO_PATHS.index, 'utf8'));
    const bytes = readFileSync(join(folder, 'datapackage.json'));
    expect(entry).toMatchObject({ date: DEMO_DATE, sha256: sha256(bytes), rows: plan.observations.length });
    expect(await facts(folder, (from) => `SELECT DISTINCT status, source, class FROM ${from}`)).toEqual([
      ['synthetic', 'demo', 'public']
    ]);
    expect(await facts(folder, (from) => `SELECT count(*)::INTEGER FROM ${from}`)).toEqual([
      [plan.observations.length]
    ]);
    expect(readFileSync(join(folder, 'changes.md'), 'utf8')).toContain('mô phỏng');
  });

  it('is below 600 kB', () => {
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(600_000);
  });
});

it('nothing made up is in static/snapshots', async () => {
  const dates = readdirSync('static/snapshots').filter((name) => /^\d{4}/.test(name));
  expect(dates.length).toBeGreaterThan(5);
  for (const date of dates) {
    const folder = join('static/snapshots', date);
    const made = await facts(
      folder,
      (from) =>
        `SELECT unit FROM ${from} WHERE status = 'synthetic' OR source = 'demo' OR regexp_matches(unit, '^M(50|136)?-')`
    );
    expect(made).toEqual([]);
    expect(texts(folder)).not.toHaveProperty('synthetic');
    const units = await connection.runAndReadAll(
      `SELECT code FROM read_parquet('${folder}/units.parquet') WHERE regime = 'committee'`
    );
    expect(units.getRowsJS()).toEqual([]);
  }
});

describe('publishing', () => {
  const roots: string[] = [];
  let root: string;
  let made: number;
  /** A plan of a few rows, so that each build is quick. */
  const few = (value = 1): SnapshotPlan => {
    made++;
    const facts = plan.facts.map((table) => ({ ...table, rows: table.rows.slice(0, 5).map((row) => [...row]) }));
    const column = 5;
    const first = facts[0]?.rows[0];
    if (first) first[column] = value;
    return { ...plan, facts };
  };
  const at = (path: string) => join(root, path);
  const publish = (value?: number, mode: 'publish' | 'rebuild' | 'check' = 'publish') =>
    publishDemo(root, mode, () => few(value));
  const state = () =>
    ['datapackage.json', 'budget.parquet'].map((name) => sha256(readFileSync(at(join(DEMO_PATHS.folder, name)))));

  beforeEach(async () => {
    made = 0;
    root = mkdtempSync(join(tmpdir(), 'demo-'));
    roots.push(root);
    mkdirSync(at(DEMO_PATHS.generator), { recursive: true });
    expect(await publish()).toEqual({ state: 'built', problems: [] });
  });
  afterAll(() => roots.forEach((path) => rmSync(path, { recursive: true })));

  it('leaves alone what is there, without making it again, and nothing else behind', async () => {
    expect(await publish(2)).toEqual({ state: 'kept', problems: [] });
    expect(made).toBe(1);
    expect(readdirSync(at(dirname(DEMO_PATHS.folder))).sort()).toEqual([DEMO_DATE, 'index.json']);
  });

  it('builds the same again when it is missing', async () => {
    const before = state();
    rmSync(at('static'), { recursive: true });
    expect((await publish()).state).toBe('built');
    expect(state()).toEqual(before);
  });

  it('refuses a difference until the entry of the lock is deleted', async () => {
    const before = state();
    const refusals = [await publish(2, 'rebuild')];
    cpSync(at('static'), at('kept'), { recursive: true });
    rmSync(at('static'), { recursive: true });
    refusals.push(await publish(2));
    for (const { state: outcome, problems } of refusals) {
      expect([outcome, problems.length, problems[0]?.level]).toEqual(['kept', 1, 'error']);
      expect(problems[0]?.message_vi).toContain('budget.parquet');
    }
    expect(existsSync(at(DEMO_PATHS.folder))).toBe(false);
    cpSync(at('kept'), at('static'), { recursive: true });
    writeFileSync(at(DEMO_PATHS.lock), '{}\n');
    expect((await publish(2)).state).toBe('built');
    expect(state()).not.toEqual(before);
    expect((await publish(2, 'rebuild')).problems).toEqual([]);
  });

  it('refuses a folder that was tampered with, and a broken lock', async () => {
    writeFileSync(at(join(DEMO_PATHS.folder, 'members.parquet')), 'x');
    expect((await publish()).problems[0]?.message_vi).toContain('members.parquet');
    writeFileSync(at(DEMO_PATHS.lock), '{');
    expect((await publish()).problems[0]?.message_en).toContain('cannot be read');
  });

  it('makes nothing for a check, and nothing in a root without the generator', async () => {
    rmSync(at('static'), { recursive: true });
    expect(await publish(1, 'check')).toEqual({ state: 'kept', problems: [] });
    rmSync(at(DEMO_PATHS.generator), { recursive: true });
    expect(await publish()).toEqual({ state: 'kept', problems: [] });
    expect(existsSync(at('static'))).toBe(false);
  });
});
