import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkInput } from '../../../data/publish/checkInput';
import { fieldsOf } from '../../../data/publish/fields';
import { publish } from '../../../data/publish/publish';
import { snapshotPlans } from '../../../data/publish/snapshotPlan';
import { validData, writeData } from '../../fixtures/publish/data';

interface Table {
  toArray(): { toJSON(): Record<string, unknown> }[];
}
interface Engine {
  open(config: object): void;
  connect(): { query(sql: string): Table };
  registerFileBuffer(name: string, bytes: Uint8Array): void;
}

const require = createRequire(import.meta.url);
const dist = dirname(require.resolve('@duckdb/duckdb-wasm'));
const texts = validData();
const root = writeData(texts);
afterAll(() => rmSync(root, { recursive: true }));

let engine: Engine;
beforeAll(async () => {
  await publish(root);
  const wasm = require(join(dist, 'duckdb-node-blocking.cjs'));
  const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
  engine = await wasm.createDuckDB({ mvp: bundle, eh: bundle }, new wasm.VoidLogger(), wasm.NODE_RUNTIME);
  await (engine as unknown as { instantiate(progress: () => void): Promise<void> }).instantiate(() => {});
  engine.open({ path: ':memory:', query: { castBigIntToDouble: true, castDecimalToDouble: true } });
});

const plans = await snapshotPlans(checkInput(texts));

describe('the engine of the reader (DuckDB-WASM 1.28.0)', () => {
  const tables = plans.flatMap((plan) =>
    [...plan.facts, ...plan.describing].map((table) => ({ date: plan.date, table }))
  );

  it.each(tables.map(({ date, table }) => [date, table.name, table] as const))('%s %s', (date, name, table) => {
    const file = `${date}-${name}.parquet`;
    engine.registerFileBuffer(file, readFileSync(join(root, 'static/snapshots', date, `${name}.parquet`)));
    const fields = fieldsOf(name);
    const columns = fields.map((f) =>
      f.type === 'date' ? `cast("${f.name}" as varchar) as "${f.name}"` : `"${f.name}"`
    );
    const rows = engine
      .connect()
      .query(`select ${columns.join(', ')} from read_parquet('${file}')`)
      .toArray();
    expect(rows.map((row) => fields.map((f) => row.toJSON()[f.name]))).toEqual(table.rows);
  });

  it('has plain types', () => {
    const described = engine
      .connect()
      .query(`describe select * from read_parquet('2023-12-28-grdp.parquet')`)
      .toArray();
    const types = Object.fromEntries(
      described.map((row) => [row.toJSON()['column_name'], row.toJSON()['column_type']])
    );
    expect(types).toMatchObject({
      value: 'DOUBLE',
      upper: 'DOUBLE',
      published: 'DATE',
      year: 'INTEGER',
      status: 'VARCHAR'
    });
  });
});
