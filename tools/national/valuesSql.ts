import { fieldsOf } from '../../data/publish/fields';
import { quote } from '../../data/publish/writeParquet';
import { NOTE } from '../../data/demo/source';
import type { NationalIndicator } from './indicators';
import { LAST_YEAR, NATIONAL_SOURCE } from './source';

export interface NationalSize {
  communes: number;
  years: number;
  /** Months that are given of each year, 0 to 12, beside the year itself. */
  months: number;
  indicators: number;
  seed: number;
}

/**
 * What all indicators share, made once for a connection: `communes (code, province, size, wealth)` must be there.
 * `cells` has a row for every commune and month, also those not given, so that a year is the sum of its twelve.
 */
export const sharedSql = ({ years, months }: Pick<NationalSize, 'years' | 'months'>): string[] => [
  `CREATE TEMP TABLE periods AS
   SELECT y, m, kind AS period_kind, y::INTEGER AS year,
     CASE WHEN m = 0 THEN y::VARCHAR ELSE y || '-' || lpad(m::VARCHAR, 2, '0') END AS period,
     CASE WHEN m = 0 THEN make_date(y + 1, 1, 15)
       WHEN m = 12 THEN make_date(y + 1, 1, 6) ELSE make_date(y, m + 1, 6) END AS published
   FROM (SELECT y, m, CASE WHEN m = 0 THEN 'year' ELSE 'month' END AS kind
     FROM range(${LAST_YEAR - years + 1}, ${LAST_YEAR + 1}) years(y), range(0, ${months + 1}) months(m))`,
  `CREATE TEMP TABLE cells AS
   SELECT code, province, size, wealth, y, m
   FROM communes, range(${LAST_YEAR - years + 1}, ${LAST_YEAR + 1}) years(y), range(1, 13) months(m)`
];

/** A whole number of 10^-digits for every unit, year and month (0: the year), as table `ticks (unit, y, m, ticks)`. */
export function ticksSql({ indicator, level, growth }: NationalIndicator, { years, seed }: NationalSize): string[] {
  const { code, kind } = indicator;
  // Only sums, products and whole numbers of a hash: the same digits on every machine.
  const chance = (...of: string[]) =>
    `((hash(${[seed, quote(code), ...of].join(', ')}) % 1000000) / 1000000.0::DOUBLE)`;
  const elapsed = `((y - ${LAST_YEAR - years + 1}) * 12 + m - 1) / 12.0::DOUBLE`;
  const trend = `(1 + ${growth}::DOUBLE * ${elapsed})`;
  const own = `(0.7::DOUBLE + 0.6::DOUBLE * ${chance('code')})`;
  const noise = `(0.92::DOUBLE + 0.16::DOUBLE * ${chance('code', 'y', 'm')})`;
  const month =
    kind === 'rate'
      ? `least(1000, greatest(0, floor(${level}::DOUBLE * ${trend} * ${own} * ${noise})))`
      : kind === 'stock'
        ? `floor(size / 1000.0::DOUBLE * ${level}::DOUBLE * ${trend} * ${own} + ${chance('code', 'y')})`
        : `floor(size / 1000.0::DOUBLE * wealth * ${level}::DOUBLE * ${trend} * ${own} * ${noise} + ${chance('code', 'm', 'y')})`;
  const year = { rate: 'round(avg(ticks))::BIGINT', stock: 'max(ticks) FILTER (WHERE m = 12)' }[kind as string];
  const above = kind === 'rate' ? 'round(sum(ticks * size)::DOUBLE / sum(size)::DOUBLE)::BIGINT' : 'sum(ticks)::BIGINT';
  return [
    `CREATE OR REPLACE TEMP TABLE months AS
     SELECT code, province, size, y, m, (${month})::BIGINT AS ticks FROM cells`,
    `CREATE OR REPLACE TEMP TABLE ticks AS
     WITH low AS (
       FROM months UNION ALL
       SELECT code, province, any_value(size), y, 0, ${year ?? 'sum(ticks)::BIGINT'} FROM months GROUP BY code, province, y
     ), middle AS (
       SELECT province, sum(size) AS size, y, m, ${above} AS ticks FROM low GROUP BY province, y, m
     )
     SELECT code AS unit, y, m, ticks FROM low
     UNION ALL SELECT province, y, m, ticks FROM middle
     UNION ALL SELECT 'VN', y, m, ${above} FROM middle GROUP BY y, m`
  ];
}

/** The rows of an indicator in the columns of an observation, as a query in brackets over what `ticksSql` made. */
export function rowsSql({ indicator, digits }: NationalIndicator): string {
  const cells: Readonly<Record<string, string>> = {
    indicator: quote(indicator.code),
    unit: 'unit',
    period: 'period',
    value: `ticks::DOUBLE / ${10 ** digits}::DOUBLE`,
    upper: 'NULL::DOUBLE',
    status: quote('synthetic'),
    published: 'published',
    published_as: 'published::VARCHAR',
    source: quote(NATIONAL_SOURCE.code),
    note: quote(NOTE),
    class: quote('public'),
    period_kind: 'period_kind',
    year: 'year'
  };
  const columns = fieldsOf(indicator.table).map(({ name }) => `${cells[name] ?? quote('')} AS ${name}`);
  return `(SELECT ${columns.join(', ')} FROM ticks JOIN periods USING (y, m))`;
}
