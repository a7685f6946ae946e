import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FactTable } from '../../src/lib/model/indicator';
import { comparePeriods } from '../../src/lib/model/period';
import type { WrittenPart } from './dataPackage';
import { fieldsOf, PART_ORDER } from './fields';
import { partPath } from './partPath';
import { copyParquet, quote } from './writeParquet';

/** What the contract allows is 122,880; smaller ones let the reader skip all but a few units' rows. */
export const PART_ROW_GROUP = 61_440;

/**
 * Writes the rows of `relation` (a table, or a query in brackets, with the columns of an observation; all of one
 * indicator) as one part of a snapshot's folder, sorted. Only this file is held while it is written and hashed.
 */
export async function writePart(
  connection: DuckDBConnection,
  { table, indicator }: { table: FactTable; indicator: string },
  relation: string,
  folder: string
): Promise<WrittenPart> {
  const path = partPath(table, indicator);
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  const columns = fieldsOf(table).map(({ name }) => name);
  const sorted = `(SELECT ${columns.join(', ')} FROM ${relation} ORDER BY ${PART_ORDER.join(', ')})`;
  await copyParquet(connection, sorted, file, PART_ROW_GROUP);
  const written = `read_parquet(${quote(file)}, hive_partitioning = false)`;
  const counted = await connection.runAndReadAll(
    `SELECT period, count(*)::INTEGER, (SELECT count(DISTINCT unit)::INTEGER FROM ${written}) FROM ${written} GROUP BY period`
  );
  const found = counted.getRowsJS() as [period: string, rows: number, units: number][];
  const periods = found.map(([period]) => period).sort(comparePeriods);
  return {
    table,
    indicator,
    number: 0,
    path,
    bytes: statSync(file).size,
    sha256: await sha256OfFile(file),
    rows: found.reduce((sum, [, rows]) => sum + rows, 0),
    units: found[0]?.[2] ?? 0,
    periods: { first: periods[0] ?? '', last: periods.at(-1) ?? '' }
  };
}

/** Hex; the file is never in memory as a whole. */
export async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
