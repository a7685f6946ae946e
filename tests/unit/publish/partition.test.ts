import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashFolder } from '../../../data/publish/files';
import { publish } from '../../../data/publish/publish';
import {
  INDICATORS,
  OBSERVATIONS,
  replace,
  SNAPSHOTS,
  validData,
  writeData,
  type Texts
} from '../../fixtures/publish/data';

const DATE = '2024-12-31';
const PART = 'budget/indicator=budget-revenue/part-0.parquet';
const roots: string[] = [];
const textsWith = (partition: string): Texts => {
  const texts = validData();
  texts.set(
    SNAPSHOTS,
    `date,title_vi,title_en,partition\n2023-12-28,Ngày họp,The day,\n${DATE},Cuối 2024,End of 2024,${partition}\n`
  );
  return texts;
};
const rootOf = (texts: Texts) => {
  const root = writeData(texts);
  roots.push(root);
  return root;
};
let root: string;
beforeAll(async () => {
  root = rootOf(textsWith('indicator'));
  expect((await publish(root)).problems).toEqual([]);
}, 60_000);
afterAll(() => roots.forEach((path) => rmSync(path, { recursive: true })));
const folder = (date: string, at = root) => join(at, 'static/snapshots', date);

it('a snapshot is cut by indicator where the list says so, and only there', () => {
  expect(Object.keys(hashFolder(folder('2023-12-28')) ?? {})).toContain('budget.parquet');
  const files = Object.keys(hashFolder(folder(DATE)) ?? {});
  expect(files.filter((path) => path.includes('/'))).toEqual([
    'budget/indicator=budget-percent/part-0.parquet',
    PART,
    'grdp/indicator=grdp-growth/part-0.parquet',
    'members/indicator=members/part-0.parquet',
    'targets/indicator=grdp-growth/part-0.parquet'
  ]);
  expect(files).not.toContain('budget.parquet');
  expect(files).toContain('units.parquet');
});

it('the package describes every part, a line each, and the lock holds it', () => {
  const text = readFileSync(join(folder(DATE), 'datapackage.json'), 'utf8');
  const described = JSON.parse(text);
  const lock = JSON.parse(readFileSync(join(root, 'data/snapshots.lock.json'), 'utf8'));
  expect(lock[DATE]).toEqual(hashFolder(folder(DATE)));
  const part = described.resources.find(({ path }: { path: string }) => path === PART);
  expect(part).toMatchObject({
    name: 'budget.budget-revenue.0',
    table: 'budget',
    partition: { indicator: 'budget-revenue' },
    bytes: readFileSync(join(folder(DATE), PART)).length,
    hash: `sha256:${lock[DATE][PART]}`,
    rows: 2,
    units: 1,
    periods: { first: '2023', last: '2023' }
  });
  expect(text.split('\n').filter((line) => line.startsWith('    {"name"'))).toHaveLength(described.resources.length);
  expect(described.resources.map(({ name }: { name: string }) => name).slice(-5)).toEqual([
    'indicators',
    'units',
    'unit_changes',
    'peer_groups',
    'sources'
  ]);
});

it('gives the same bytes elsewhere, and is left alone when nothing changed', async () => {
  const other = rootOf(textsWith('indicator'));
  await publish(other);
  expect(hashFolder(folder(DATE, other))).toEqual(hashFolder(folder(DATE)));
  const before = hashFolder(join(root, 'static'));
  const { problems, snapshots } = await publish(root, 'rebuild');
  expect([problems, snapshots.map(({ otherwise }) => otherwise)]).toEqual([[], [[], []]]);
  expect((await publish(root)).snapshots.map(({ state }) => state)).toEqual(['kept', 'kept']);
  expect(hashFolder(join(root, 'static'))).toEqual(before);
});

it('does not take an altered value, a damaged part, or another cut once it is published', async () => {
  const copy = () => {
    const at = mkdtempSync(join(tmpdir(), 'partition-'));
    roots.push(at);
    cpSync(root, at, { recursive: true });
    return at;
  };
  const told = async (at: string) =>
    (await publish(at)).problems
      .filter(({ level }) => level === 'error')
      .map(({ message_vi }) => message_vi)
      .join(' ');
  const altered = copy();
  const texts = textsWith('indicator');
  replace(texts, OBSERVATIONS, '499.9', '498.9');
  writeData(texts, altered);
  expect(await told(altered)).toMatch(/budget-revenue P63-01 2023.*499900.*498900/);
  const damaged = copy();
  writeFileSync(join(folder(DATE, damaged), PART), 'x');
  expect(await told(damaged)).toContain(PART);
  const missing = copy();
  rmSync(folder(DATE, missing), { recursive: true });
  writeData(textsWith(''), missing);
  expect(await told(missing)).toContain('budget.parquet');
});

it('refuses another cut, and a code that cannot name a folder', async () => {
  const unknown = await publish(rootOf(textsWith('unit')));
  expect(unknown.problems.map(({ message_vi }) => message_vi).join()).toContain('Cột partition: "unit"');
  const texts = textsWith('indicator');
  replace(texts, INDICATORS, 'members-hidden,', 'members/hidden,');
  const { problems } = await publish(rootOf(texts));
  expect(problems.map(({ message_en }) => message_en).join()).toContain('"members/hidden" cannot name a folder');
});
