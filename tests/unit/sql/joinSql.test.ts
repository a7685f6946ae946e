import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bind } from '../../../src/lib/engine/bind';
import { EngineError } from '../../../src/lib/engine/errors';
import { mountSnapshot } from '../../../src/lib/engine/mountSnapshot';
import { EngineClient } from '../../../src/lib/engine/protocol';
import { joinSql } from '../../../src/lib/sql/joinSql';
import { nodeWorker } from '../engine/support/nodeWorker';
import { readSnapshot } from './support/readSnapshot';

const SNAPSHOT = '2026-01-31';

describe('an own table with published indicators', () => {
  let engine: EngineClient;
  beforeAll(async () => {
    engine = await EngineClient.boot(nodeWorker());
    await mountSnapshot(engine, readSnapshot(SNAPSHOT));
    await engine.execute(`set schema = '${SNAPSHOT}'`);
    await engine.execute(`create schema own`);
    await engine.execute(`create table own."bang" as select * from (values
      ('a', 'P34-01', '2023'), ('b', 'P63-01', '2023'), ('c', 'VN', '2023'), ('d', null, '2023'), ('e', 'P34-01', '1999'),
      ('f', 'P63-01', '2025')) t(ten, unit_code, period_key)`);
    await engine.execute(
      `create table own."hai" as select * exclude unit_code, 'sai' as unit_code, unit_code as unit_code_2 from own.bang`
    );
  }, 30_000);
  afterAll(() => engine.terminate(new EngineError('cancelled')));

  it('keeps every row and adds the latest actual value of the same land and period', async () => {
    const { sql, params } = joinSql(
      { name: 'bang', keys: { unit: 'unit_code', period: 'period_key' } },
      ['grdp-growth', 'budget-revenue'],
      SNAPSHOT
    );
    const rows = await engine.query(bind(sql, params));
    expect(rows.map((row) => [row.ten, row['grdp-growth'], row['budget-revenue']])).toEqual([
      ['a', 6.27, 400421],
      // The same land under its code of before.
      ['b', 6.27, 400421],
      ['c', 5.07, null],
      ['d', null, null],
      ['e', null, null],
      // The plan of 505.437 is not what was reached.
      ['f', 8.16, 704500]
    ]);
  });

  it('goes by the columns that were added where the file had some of these names', async () => {
    const keys = { unit: 'unit_code_2', period: 'period_key' };
    const { sql, params } = joinSql({ name: 'hai', keys }, ['grdp-growth'], SNAPSHOT);
    const rows = await engine.query(bind(sql, params));
    expect(rows.map((row) => row['grdp-growth'])).toEqual([6.27, 6.27, 5.07, null, null, 8.16]);
    expect(rows[0]).toMatchObject({ unit_code: 'sai', unit_code_2: 'P34-01' });
  });
});
