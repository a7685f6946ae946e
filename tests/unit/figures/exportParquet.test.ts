import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LongRow } from '../../../src/lib/figures/export/card';
import { parquetOf } from '../../../src/lib/figures/export/parquet';
import { card, long } from './support/exportCard';

const rows: LongRow[] = [
  long({ formula: '6,27 − 5,05 = 1,22', upper: null }),
  long({ unit_name: 'Đắk Lắk; "ghép"\n', value: -0.1 + 0.3, upper: 7.5 }),
  long({ value: null, upper: null, missing: 'unit-not-yet', status: '' }),
  ...Array.from({ length: 3000 }, (_, i) => long({ value: i / 7, upper: null, unit: `P63-${i % 63}` }))
];

async function withDuckDb(bytes: ArrayBuffer): Promise<unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  try {
    const path = join(folder, 'rows.parquet');
    await writeFile(path, new Uint8Array(bytes));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    try {
      return (await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`)).getRowObjectsJS();
    } finally {
      connection.closeSync();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the Parquet file of a figure', () => {
  it.each([
    ['many rows', rows],
    ['no value at all', [long({ value: null, upper: null })]],
    ['no rows', []]
  ])('is read alike by hyparquet and by DuckDB: %s', async (_, long) => {
    const bytes = await parquetOf(card({ long }));
    expect(await parquetReadObjects({ file: bytes })).toEqual(long);
    expect(await withDuckDb(bytes)).toEqual(long);
  });

  it('has numbers as numbers and text as text', async () => {
    const { schema } = parquetMetadata(await parquetOf(card()));
    const types = Object.fromEntries(schema.map((column) => [column.name, column.converted_type ?? column.type]));
    expect(types).toMatchObject({ value: 'DOUBLE', upper: 'DOUBLE', unit_name: 'UTF8', period: 'UTF8' });
  });

  it('says what it is', async () => {
    const { title, source } = card();
    const { key_value_metadata: said } = parquetMetadata(await parquetOf(card()));
    expect(said).toEqual([
      { key: 'title', value: title },
      { key: 'source', value: source },
      { key: 'snapshot', value: '2026-01-31' }
    ]);
  });
});
