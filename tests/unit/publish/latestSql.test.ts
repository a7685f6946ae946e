import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareLatest } from '../../../data/publish/latest';
import { STATUSES } from '../../../src/lib/model/observation';
import { LATEST_FIRST } from '../../../src/lib/questions/latest';

it('the reader (SQL) and the publisher call the same value the latest known', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    'CREATE TABLE v (id INTEGER, status VARCHAR, restates VARCHAR, published DATE, published_as VARCHAR, source VARCHAR)'
  );
  const vintages = STATUSES.flatMap((status) =>
    ['2023-12-31', '2024-01-01'].flatMap((published) =>
      [published, published.slice(0, 7), published.slice(0, 4)].flatMap((published_as) =>
        ['a', 'b'].flatMap((source) =>
          ['', 'x'].map((restates) => ({ status, restates, published, published_as, source }))
        )
      )
    )
  );
  // Shuffled, so that neither side can lean on the order of the input.
  const [shuffled = []] = fc.sample(fc.shuffledSubarray(vintages, { minLength: vintages.length }), {
    numRuns: 1,
    seed: 7
  });
  const values = shuffled.map(
    (v, i) => `(${i}, '${v.status}', '${v.restates}', '${v.published}', '${v.published_as}', '${v.source}')`
  );
  await connection.run(`INSERT INTO v VALUES ${values.join(', ')}`);
  const rows = (await connection.runAndReadAll(`SELECT id FROM v ORDER BY ${LATEST_FIRST}`)).getRowsJS();
  const inSql = rows.map(([id]) => shuffled[Number(id)]);
  expect([...shuffled].sort(compareLatest)).toEqual(inSql);
});
