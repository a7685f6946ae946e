import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind } from '../../../src/lib/engine/bind';
import { mountSnapshot } from '../../../src/lib/engine/mountSnapshot';
import { EngineError } from '../../../src/lib/engine/errors';
import { EngineClient } from '../../../src/lib/engine/protocol';
import type { PlainRow } from '../../../src/lib/engine/rows';
import { exampleTitle } from '../../../src/lib/language/sql/exampleTitle';
import { exampleSql } from '../../../src/lib/sql/example';
import { EXAMPLES } from '../../../src/lib/sql/examples';
import { nodeWorker } from '../engine/support/nodeWorker';
import { readSnapshot } from './support/readSnapshot';

const SNAPSHOT = '2026-01-31';

describe('the worked examples on the real figures', () => {
  let engine: EngineClient;
  const answers = new Map<string, PlainRow[]>();

  beforeAll(async () => {
    engine = await EngineClient.boot(nodeWorker());
    await mountSnapshot(engine, readSnapshot(SNAPSHOT));
    await engine.execute(`set schema = '${SNAPSHOT}'`);
    for (const example of EXAMPLES)
      answers.set(example.id, await engine.query(bind(exampleSql('vi', example), example.params)));
  }, 60_000);
  afterAll(() => engine.terminate(new EngineError('cancelled')));

  const rowsOf = (id: string) => answers.get(id) ?? [];
  const row = (id: string, wanted: PlainRow) =>
    rowsOf(id).filter((found) => Object.entries(wanted).every(([key, value]) => found[key] === value));

  it('are the twelve questions, each with rows and a title in both languages', () => {
    expect(EXAMPLES).toHaveLength(12);
    expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(12);
    for (const { id } of EXAMPLES) {
      expect(rowsOf(id).length, id).toBeGreaterThan(0);
      for (const lang of ['vi', 'en'] as const) expect(exampleTitle(lang, id)).not.toBe(id);
    }
  });

  it('speak English with the same rows', async () => {
    for (const example of EXAMPLES) {
      const english = await engine.query(bind(exampleSql('en', example), example.params));
      expect(english.length, example.id).toBe(rowsOf(example.id).length);
      expect(JSON.stringify(english[0]), example.id).not.toContain('_vi');
    }
  }, 60_000);

  // 662.281 is domestic revenue: its plan is not that of all revenue.
  it('hold plans against what was reached, part by part', () => {
    const revenue = { name_vi: 'Thu ngân sách nhà nước trên địa bàn', plan_by: 'unstated' };
    expect(row('againstPlan', { ...revenue, category: '' })).toMatchObject([
      { plan: 505437, actual: 704500, percent_of_plan: 139.4 }
    ]);
    expect(row('againstPlan', { ...revenue, category: 'domestic' })).toMatchObject([
      { plan: 473900, actual: 662281, percent_of_plan: 139.8 }
    ]);
    expect(row('targetVerdicts', { verdict: 'missed' })).toMatchObject([{ plan: 622700, actual: 595000 }]);
    // What is better is not said of spending.
    expect(row('targetVerdicts', { verdict: 'not-judged' })).toMatchObject([{ plan: 165990 }]);
  });

  it('say 1.24 times and 1.2 points, and no times of two falls', () => {
    expect(row('besideCountry', { period: '2023' })).toMatchObject([
      { unit_value: 6.27, country_value: 5.07, times: 1.24, points: 1.2 }
    ]);
    expect(row('besideCountry', { period: '2021-Q3' })).toMatchObject([{ times: null, points: -0.99 }]);
  });

  it('know what was revised, and what came before', () => {
    expect(
      row('changedSince', { value: 704500, value_before: 650000, published_before: '2025-12-16', category: '' })
    ).toHaveLength(1);
  });

  it('count what is still needed from the longest known part: 505.437 − 499.900', () => {
    expect(rowsOf('stillNeeded')).toMatchObject([{ known_part: '2025-9M', still_needed: 5537 }]);
  });

  it('rank among those that have a figure', () => {
    expect(row('rankPath', { period: '2023' })).toMatchObject([{ value: 6.27, place: 2, places_with_a_figure: 3 }]);
  });

  it('find the points of a sector', () => {
    expect(row('growthDrivers', { period: '2023', category: 'services' })).toMatchObject([
      { points: 4.69, growth_in_all: 6.27, percent_of_growth: 74.8 }
    ]);
  });

  it('give counts with their whole', () => {
    expect(row('partyOrganisation', { name_vi: 'Ban tổ chức cấp ủy được kiểm tra' })).toMatchObject([
      { value: 50, out_of: 50 }
    ]);
  });

  it('find the speech’s number where it was said', () => {
    expect(row('numberInSpeech', { publisher: 'Hànộimới' })).toMatchObject([{ period: '2023', exact: true }]);
  });

  // The revised figures of both: 1.877,7 + 2.016,4 thousand.
  it('add up former provinces whole', () => {
    expect(row('mergedTerritory', { period: '2018' })).toMatchObject([{ value: 3894.1, parts: '2/2' }]);
  });

  it('name the outliers', () => {
    expect(rowsOf('outliers').map(({ name }) => name)).toEqual(['Lai Châu', 'Lai Châu']);
  });
});
