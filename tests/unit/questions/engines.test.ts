import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mountSnapshot } from '../../../src/lib/engine/mountSnapshot';
import { loadSnapshot } from '../../../src/lib/engine/snapshot';
import { indicatorsOf, periodsWithFigures, unitsWithFigures } from '../../../src/lib/questions/catalogue';
import type { Question, Run } from '../../../src/lib/model/question';
import { changes } from '../../../src/lib/questions/changes';
import { HEADLINE_INDICATORS, PARTY_INDICATORS } from '../../../src/lib/questions/headline';
import { known } from '../../../src/lib/questions/known';
import { later } from '../../../src/lib/questions/later';
import { askOverview, snapshotsNeeded } from '../../../src/lib/questions/overview';
import { peers } from '../../../src/lib/questions/peers';
import { placeholders, relation } from '../../../src/lib/questions/relation';
import { series } from '../../../src/lib/questions/series';
import { vintages } from '../../../src/lib/questions/vintages';
import { KNOWN_SNAPSHOTS, openRealFigures, type RealFigures } from './support/realFigures';

const ROOT = 'static';
let figures: RealFigures;
let native: DuckDBConnection;

/** The native engine over the same files, with the views that the reader's engine has. */
async function openNative(): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (const date of KNOWN_SNAPSHOTS) {
    const snapshot = await loadSnapshot(date, async (path) => new Uint8Array(readFileSync(`${ROOT}/${path}`)));
    await mountSnapshot(
      {
        registerFile: async () => {},
        execute: async (sql) =>
          void (await connection.run(sql.replace("read_parquet('", `read_parquet('${ROOT}/snapshots/`)))
      },
      snapshot
    );
  }
  return connection;
}

/** `?` bound by the native engine itself, not by our `bind`. */
const runNative: Run = async <Row>({ sql, params }: Question<Row>) => {
  const reader = await native.runAndReadAll(sql, [...params]);
  return reader.getRowObjectsJS() as Row[];
};

beforeAll(async () => {
  figures = await openRealFigures();
  native = await openNative();
});
afterAll(() => {
  figures.engine.close();
  native.closeSync();
});

const snapshot = '2023-12-28';
const before = '2023-11-26';
const territories = ['T-P34-01', 'T-VN'];
const indicators = [...HEADLINE_INDICATORS, ...PARTY_INDICATORS, 'budget-revenue-percent-of-plan'];
const hostile = "P63-01' or 1=1 --";

const QUESTIONS: Question<unknown>[] = [
  series({ snapshot, territories, indicators }),
  series({ snapshot, territories: [], indicators: ['budget-revenue', 'population'] }),
  known({ snapshot, territories, indicators, fromYear: 2017, toYear: 2023 }),
  vintages({ snapshot, territories, indicators, periods: ['2023', '2022', '2023-9M'] }),
  peers({ snapshot, unit: 'P63-01', indicators, period: '2023', day: '2023-12-31' }),
  later({ newest: '2026-01-31', after: snapshot, territories, indicators, period: '2023' }),
  changes({ snapshot, before, territories }),
  indicatorsOf(snapshot, indicators),
  unitsWithFigures(snapshot),
  periodsWithFigures(snapshot, 'T-P34-01', indicators)
];

/** The same questions about nobody: every text parameter is an attack. */
const HOSTILE: Question<unknown>[] = [
  series({ snapshot, territories: [hostile], indicators: [hostile] }),
  peers({ snapshot, unit: hostile, indicators: [hostile], period: hostile, day: hostile }),
  changes({ snapshot, before, territories: [hostile] }),
  indicatorsOf(snapshot, [hostile, '?', '"', "\\'; drop schema x; --"]),
  periodsWithFigures(snapshot, hostile, [hostile])
];

const EMPTY: Question<unknown>[] = [
  known({ snapshot, territories: [], indicators: [], fromYear: 2023, toYear: 2023 }),
  vintages({ snapshot, territories, indicators: [], periods: [] }),
  peers({ snapshot, unit: '', indicators: [], period: '', day: '' }),
  changes({ snapshot, before, territories: [] }),
  indicatorsOf(snapshot, [])
];

describe('each question', () => {
  it.each(QUESTIONS)('$name: the reader’s engine and the native one agree to the last digit', async (question) => {
    const answer = await figures.engine.run(question);
    expect(answer.length).toBeGreaterThan(0);
    expect(answer).toStrictEqual(await runNative(question));
  });

  it.each(QUESTIONS)('$name: both engines can explain it', async ({ name, sql, params }) => {
    const explain = { name, sql: `explain ${sql}`, params };
    expect((await figures.engine.run(explain)).length).toBeGreaterThan(0);
    expect((await runNative(explain)).length).toBeGreaterThan(0);
  });

  it.each(HOSTILE)('$name: an attack in a parameter is a text that nothing equals', async (question) => {
    expect(question.sql).not.toContain('1=1');
    expect(await figures.engine.run(question)).toEqual([]);
    expect(await runNative(question)).toEqual([]);
  });

  it.each(EMPTY)('$name: about nothing there is no answer, and no error', async (question) => {
    expect(await figures.engine.run(question)).toEqual([]);
    expect(await runNative(question)).toEqual([]);
  });

  it('the attacks broke nothing', async () => {
    const count = { name: 'count', sql: `select count(*) as n from ${relation(snapshot, 'observations')}`, params: [] };
    expect(await figures.engine.run(count)).toEqual([{ n: 2410 }]);
  });
});

describe('relation', () => {
  it.each(['', '2023-12-2', 'x', '2023-12-28"; drop schema x; --', '2023-12-28\n', '../2023-12-28'])(
    'refuses %j for a date',
    (given) => expect(() => relation(given, 'units')).toThrow('not a snapshot')
  );
  it('quotes a date', () => expect(relation('2023-12-28', 'units')).toBe('"2023-12-28".units'));
  it('makes one mark for each, and null for none', () =>
    expect([placeholders([]), placeholders([1]), placeholders([1, 2, 3])]).toEqual(['null', '?', '?, ?, ?']));
});

describe('the whole overview', () => {
  it.each([
    ['P63-01', '2023', '2023-12-28'],
    ['P34-79', '2025', '2026-01-31'],
    ['VN', '2021-Q3', '2022-12-31']
  ])('%s %s in %s is the same from both engines', async (unit, period, date) => {
    const view = { unit, period, snapshot: date };
    const input = { view, unit: figures.unit(unit), country: figures.country, peerCode: unit, outside: null };
    const snapshots = KNOWN_SNAPSHOTS;
    const answer = await askOverview(figures.engine.run, { ...input, snapshots });
    expect(answer).toStrictEqual(await askOverview(runNative, { ...input, snapshots }));
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  });

  it.each([
    ['2022-12-31', ['2022-12-31', '2026-01-31']],
    ['2023-12-28', ['2023-12-28', '2023-11-26', '2026-01-31']],
    ['2026-01-31', ['2026-01-31', '2025-12-31']]
  ])('of %s needs %j', (date, needed) =>
    expect(snapshotsNeeded({ unit: 'VN', period: '2023', snapshot: date }, KNOWN_SNAPSHOTS)).toEqual(needed)
  );

  it('has no snapshot before the first, and asks for no changes then', async () => {
    const first = await figures.overview('P63-01', '2022', '2022-12-31');
    expect([first.before, first.changes]).toEqual([null, []]);
    expect((await figures.overview('P63-01', '2023', '2023-12-28')).before).toBe('2023-11-26');
  });

  it('refuses what is no period, and a signal that is aborted', async () => {
    const input = {
      unit: figures.country,
      country: figures.country,
      peerCode: 'VN',
      outside: null,
      snapshots: KNOWN_SNAPSHOTS
    };
    const view = { unit: 'VN', period: '2023', snapshot };
    await expect(askOverview(figures.engine.run, { ...input, view: { ...view, period: 'soon' } })).rejects.toThrow(
      'soon'
    );
    const aborted = { signal: AbortSignal.abort() };
    await expect(askOverview(figures.engine.run, { ...input, view }, aborted)).rejects.toMatchObject({
      code: 'cancelled'
    });
  });

  it('says what every row is: catalogue entries for all its indicators, a source for every value', async () => {
    const answer = await figures.overview('P63-01', '2023', '2023-12-28');
    const codes = new Set(answer.indicators.map(({ code }) => code));
    for (const row of [...answer.known, ...answer.vintages, ...answer.later, ...answer.peers, ...answer.changes])
      expect(codes).toContain(row.indicator);
    for (const row of [...answer.known, ...answer.vintages, ...answer.later]) expect(row.from.publisher).not.toBe('');
    for (const row of answer.later) expect(row.published > '2023-12-28').toBe(true);
    for (const row of [...answer.known, ...answer.vintages]) expect(row.published <= '2023-12-28').toBe(true);
  });
});
