import { cpSync, renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alter, expectNamed, PARTS, type Case } from './support/broken';
import { findings, PART, useVariants } from './support/variants';

const used = useVariants();

const ROWS: Case[] = [
  [
    'half a breakdown',
    ({ rewrite }) => rewrite(PART, alter('dimension', `'source'`)),
    `error breakdown ${PART}: row 1, column dimension`,
    'category'
  ],
  [
    'a rule that is none',
    ({ rewrite }) => rewrite('indicators.parquet', alter('aggregation', `'average'`, `code = 'members'`)),
    'error word indicators.parquet: row 3, column aggregation',
    'weighted:'
  ],
  [
    'a column too few',
    ({ rewrite }) => rewrite(PART, 'SELECT * EXCLUDE (note) FROM $file'),
    `error column ${PART}: column note`,
    'note'
  ],
  [
    'a year of 64 bits',
    ({ rewrite }) => rewrite(PART, 'SELECT * REPLACE (year::BIGINT AS year) FROM $file'),
    `error type ${PART}: column year`,
    'INT32'
  ],
  [
    'another indicator inside',
    ({ rewrite }) => rewrite(PART, alter('indicator', `'budget-percent'`)),
    `error partition-value ${PART}: row 1`,
    'budget-percent'
  ],
  [
    'another order',
    ({ rewrite }) => rewrite(PART, 'FROM $file ORDER BY published DESC'),
    `error order ${PART}: row 2`,
    'published'
  ],
  [
    'the same row twice',
    ({ rewrite }) => rewrite(PART, 'FROM $file UNION ALL FROM $file ORDER BY published'),
    `error key ${PART}: row 2`,
    'budget-revenue P63-01'
  ],
  [
    'an empty cell',
    ({ rewrite }) => rewrite(PART, alter('note', 'NULL', 'rowid = 0').replace('rowid = 0', `published = '2023-12-28'`)),
    `error empty-cell ${PART}: row 1, column note`,
    'note'
  ],
  [
    'no number',
    ({ rewrite }) => rewrite(PART, alter('value', `'NaN'::DOUBLE`)),
    `error value ${PART}: row 1, column value`,
    'NaN'
  ],
  [
    'an unknown unit',
    ({ rewrite }) => rewrite(PART, alter('unit', `'P63-99'`)),
    `error reference ${PART}: row 1, column unit`,
    'P63-99'
  ],
  [
    'no period',
    ({ rewrite }) => rewrite(PART, alter('period', `'2023-13'`)),
    `error period ${PART}: row 1, column period`,
    '2023-13'
  ],
  [
    'another kind of period',
    ({ rewrite }) => rewrite(PART, alter('period_kind', `'month'`)),
    `error period ${PART}: row 1, column period`,
    'year 2023'
  ],
  [
    'published too late',
    ({ rewrite }) =>
      rewrite(
        PART,
        "SELECT * REPLACE (DATE '2025-03-01' AS published, '2025-03-01' AS published_as) FROM $file ORDER BY source"
      ),
    `error published ${PART}: row 1, column published`,
    '2025-03-01'
  ],
  [
    'an unknown status',
    ({ rewrite }) => rewrite(PART, alter('status', `'guess'`)),
    `error status ${PART}: row 1, column status`,
    'preliminary'
  ],
  [
    'an internal row',
    ({ rewrite }) => rewrite(PART, alter('class', `'internal'`)),
    `error class ${PART}: row 1, column class`,
    'internal'
  ],
  [
    'a plan among actuals',
    ({ rewrite }) => rewrite(PART, "SELECT * REPLACE ('plan' AS status, 'council' AS plan_by) FROM $file"),
    `error table ${PART}: row 1, column indicator`,
    'targets'
  ],
  [
    'made-up rows among real ones',
    ({ rewrite }) => rewrite(PART, alter('status', `'synthetic'`)),
    'error synthetic datapackage.json: status',
    '2'
  ],
  [
    'a parent that is not there',
    ({ rewrite }) => rewrite('units.parquet', alter('parent', `'VX'`, `code = 'P63-24'`)),
    'error reference units.parquet: row 3, column parent',
    'VX'
  ]
];

describe('a breach in the rows is named with its place and what to do:', () => {
  it.each(ROWS)('%s', (_name, ...broken) => expectNamed(used.made, ...broken));
});

it('counts what is alike instead of repeating it', async () => {
  const variant = used.made.copy();
  await variant.rewrite(
    PART,
    `SELECT * EXCLUDE (i) REPLACE ('P63-9' || i AS unit) FROM $file, range(8) n(i) ORDER BY ALL`
  );
  const { all } = await findings(variant.folder);
  const units = all.filter(({ code, message_vi }) => code === 'reference' && !message_vi.startsWith('và'));
  expect(units).toHaveLength(5);
  expect(all.find(({ message_vi }) => message_vi.startsWith('và 3 chỗ'))).toBeDefined();
});

it('a made-up snapshot must say so, and not stand among published ones', async () => {
  const variant = used.made.copy();
  for (const path of PARTS)
    await variant.rewrite(path, `SELECT * REPLACE ('synthetic' AS status, '' AS plan_by) FROM $file`);
  expect((await findings(variant.folder)).lines).toContain('error synthetic datapackage.json: synthetic');
  variant.manifest((m) => (m['synthetic'] = true));
  expect((await findings(variant.folder)).lines).toContain('error synthetic datapackage.json');
  const demo = variant.folder.replace(/snapshots$/, 'demo');
  renameSync(variant.folder, demo);
  const { lines } = await findings(demo);
  expect(lines.filter((line) => line.includes('synthetic'))).toEqual([]);
});

it('several files of one part are judged together', async () => {
  const variant = used.made.copy();
  const second = PART.replace('part-0', 'part-1');
  cpSync(variant.at(PART), variant.at(second));
  variant.manifest((m) => {
    const part = variant.resourceOf(m, PART);
    m.resources.push({ ...part, name: 'budget.budget-revenue.1', path: second });
  });
  variant.index((entry) => (entry['rows'] = 7));
  const { lines } = await findings(variant.folder);
  expect(lines).toEqual([`error key ${second}: row 1`, `error key ${second}: row 2`]);
});

it('a sum that differs is a warning with its numbers', async () => {
  const variant = used.made.copy();
  // The country, and the one province that has a figure for 2023 below it, with another that was there then.
  await variant.rewrite(
    'units.parquet',
    `SELECT * REPLACE (CASE WHEN code = 'VN' THEN '' ELSE 'VN' END AS parent) FROM $file`
  );
  await variant.rewrite(
    PART,
    `SELECT * EXCLUDE (u, v) REPLACE (u AS unit, v AS value) FROM $file,
      (VALUES ('P63-01', 70.0::DOUBLE), ('P63-24', 20.0::DOUBLE), ('VN', 100.0::DOUBLE)) t(u, v)
      WHERE published_as = '2023-12-28' ORDER BY unit`
  );
  variant.index((entry) => (entry['rows'] = 6));
  variant.manifest((m) => {
    delete variant.resourceOf(m, PART).units;
  });
  const { all, lines } = await findings(variant.folder);
  expect(lines).toEqual([`warning sum ${PART}: indicator budget-revenue`]);
  expect(all[0]?.message_vi).toContain('VN 2023 ghi 100, cộng lại 90');
}, 180_000);
