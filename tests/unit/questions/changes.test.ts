import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changes } from '../../../src/lib/questions/changes';
import type { Change } from '../../../src/lib/model/known';
import { csv, knownOn, latestBy, publisherOf, territoryOf, type Row } from './support/byHand';
import { KNOWN_SNAPSHOTS, openRealFigures, type RealFigures } from './support/realFigures';

let figures: RealFigures;
beforeAll(async () => {
  figures = await openRealFigures();
});
afterAll(() => figures.engine.close());

const pairs = KNOWN_SNAPSHOTS.slice(1).map((snapshot, i) => [KNOWN_SNAPSHOTS[i] as string, snapshot] as const);
const everywhere = [...new Set(territoryOf.values())] as string[];
const key = (row: Row) =>
  [row.indicator, row.unit, row.period, row.dimension, row.category, row.status === 'plan', row.plan_by].join('|');

function byHand(before: string, snapshot: string): Map<string, [number | null, number | null]> {
  const [was, is] = [latestBy(knownOn(before), key), latestBy(knownOn(snapshot), key)];
  const found = new Map<string, [number | null, number | null]>();
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    const [b, a] = [was.get(name)?.row, is.get(name)?.row];
    if (b?.value !== a?.value || b?.upper !== a?.upper) found.set(name, [b?.value ?? null, a?.value ?? null]);
  }
  return found;
}

const line = (row: Change) =>
  [
    row.change,
    ...[row.indicator, row.unit, row.period, row.dimension, row.category, row.plan_by],
    ...[row.before ?? '', row.before_published_as, row.after ?? '', row.after_published_as]
  ].join(',');

describe.each(pairs)('what is new from %s to %s', (before, snapshot) => {
  it('is what the CSV files say', async () => {
    const answer = await figures.engine.run(changes({ snapshot, before, territories: everywhere }));
    const said = answer.map(
      (row) =>
        [
          [row.indicator, row.unit, row.period, row.dimension, row.category, row.is_plan, row.plan_by].join('|'),
          [row.before, row.after]
        ] as const
    );
    expect(new Map([...said].sort())).toEqual(new Map([...byHand(before, snapshot)].sort()));
    expect(said).toHaveLength(new Set(said.map(([name]) => name)).size);
    const periods = answer.map((row) => row.period);
    expect(periods).toEqual([...periods].sort().reverse());
  });

  it.each([[['T-P34-01', 'T-VN']], [['T-P34-79']], [everywhere]])(
    'is what changes.csv of the snapshot says of %j',
    async (territories) => {
      const lines = csv(`static/snapshots/${snapshot}/changes.csv`).filter((record) =>
        territories.includes(territoryOf.get(record['unit']) ?? '')
      );
      const expected = lines.map(({ source: _, ...record }) => Object.values(record).join(','));
      const answer = await figures.engine.run(changes({ snapshot, before, territories }));
      expect(answer.map(line).sort()).toEqual(expected.sort());
      const publishers = new Map(
        lines.map(({ source, ...record }) => [Object.values(record).join(','), publisherOf.get(source)])
      );
      for (const row of answer) expect(row.publisher).toBe(publishers.get(line(row)));
    }
  );
});

it('between a snapshot and itself there is nothing', async () => {
  const same = { snapshot: '2023-12-28', before: '2023-12-28', territories: everywhere };
  expect(await figures.engine.run(changes(same))).toEqual([]);
});

it('backwards what is new is withdrawn, and what was revised has its numbers exchanged', async () => {
  const [before, snapshot] = ['2023-11-26', '2023-12-28'];
  const there = await figures.engine.run(changes({ snapshot, before, territories: everywhere }));
  const back = await figures.engine.run(changes({ snapshot: before, before: snapshot, territories: everywhere }));
  const opposite = { new: 'withdrawn', withdrawn: 'new', revised: 'revised' };
  const turned = there.map(({ change, before, after, before_published_as, after_published_as, ...row }) => ({
    ...row,
    change: opposite[change],
    before: after,
    after: before,
    before_published_as: after_published_as,
    after_published_as: before_published_as
  }));
  expect(back.map(line).sort()).toEqual(turned.map((row) => line(row as Change)).sort());
  for (const row of back) expect(row.publisher).not.toBe('');
});

it('a band whose upper end moved is revised, as in changes.csv', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns =
    'indicator, unit, period, dimension, category, value, upper, qualifier, status, plan_by, published, published_as, source, restates';
  for (const [date, upper] of [
    ['2023-11-26', '7.5'],
    ['2023-12-28', '8.0']
  ]) {
    const row = `'grdp-growth', 'P63-01', '2024', '', '', 7.0, ${upper}, '', 'plan', 'council', '2023-11-20', '2023-11-20', 's', ''`;
    await connection.run(`create schema "${date}";
      create table "${date}".observations as select * from (values (${row})) as t(${columns});
      create table "${date}".units as select 'P63-01' as code, 'T' as territory;
      create table "${date}".sources as select 's' as code, 'Publisher' as publisher`);
  }
  const { sql, params } = changes({ snapshot: '2023-12-28', before: '2023-11-26', territories: ['T'] });
  const rows = (await connection.runAndReadAll(sql, [...params])).getRowObjectsJS();
  connection.closeSync();
  expect(rows).toMatchObject([{ change: 'revised', indicator: 'grdp-growth', period: '2024' }]);
});
