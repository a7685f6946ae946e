import { parsePeriod } from '../../src/lib/model/period';
import { quote } from '../../data/publish/writeParquet';
import type { Report } from './breach';
import { ask, type LoadedRows } from './rows';

const SERIES = 'indicator, period, dimension, category, status, plan_by, published, source';
const EXACT = `qualifier = '' AND upper IS NULL`;

interface Gap {
  indicator: string;
  compared: number;
  differing: number;
  unit: string;
  period: string;
  is: number;
  sum: number;
}

/**
 * Of indicators whose rule is `sum`: all units of one kind below another, and the twelve months of a flow. Half of the
 * last digit shown is allowed for each term. What differs is for people to judge: sources round, and have gaps.
 */
export async function checkSums(loaded: LoadedRows, report: Report): Promise<void> {
  const file = loaded.files[0]?.path ?? '';
  await keepSpans(loaded);
  const gaps = (parts: string) => `
    SELECT indicator, count(*)::INTEGER AS compared, count(*) FILTER (gap > allowed)::INTEGER AS differing,
      arg_max(unit, gap - allowed) AS unit, arg_max(period, gap - allowed) AS period,
      arg_max(value, gap - allowed) AS "is", arg_max(total, gap - allowed) AS sum
    FROM (SELECT *, abs(total - value) AS gap, 0.5 * (n + 1) * pow(10, -decimals) + 1e-9 * abs(total) AS allowed FROM (${parts}))
    GROUP BY indicator HAVING differing > 0 ORDER BY indicator`;
  const tell = ({ indicator, compared, differing, unit, period, is, sum }: Gap, vi: string, en: string) =>
    report('sum', file, `indicator ${indicator}`, {
      vi: `${differing} trong ${compared} tổng của ${vi} khác số của cấp trên; lệch nhất: ${unit} ${period} ghi ${short(is)}, cộng lại ${short(sum)}. Hãy so lại với nguồn.`,
      en: `${differing} of ${compared} sums of ${en} differ from the whole; most: ${unit} ${period} has ${short(is)}, the sum is ${short(sum)}. Compare with the source.`
    });
  const below = `
    WITH valid AS (
      SELECT code, parent, regime, period FROM known_units JOIN spans
        ON (valid_from = '' OR valid_from <= last) AND (valid_to = '' OR valid_to >= first)
      WHERE parent <> ''
    ),
    children AS (SELECT parent, regime, period, count(*) AS units FROM valid GROUP BY ALL),
    sums AS (
      SELECT u.parent AS unit, u.regime, ${SERIES.replace('period', 'r.period')}, sum(value) AS total, count(*) AS n, any_value(i.decimals) AS decimals
      FROM rows r JOIN valid u ON u.code = unit AND u.period = r.period JOIN known_indicators i ON i.code = indicator
      WHERE i.aggregation = 'sum' AND ${EXACT}
      GROUP BY ALL
    )
    SELECT s.*, r.value FROM sums s JOIN rows r USING (unit, ${SERIES})
    JOIN children c ON c.parent = s.unit AND c.regime = s.regime AND c.period = s.period AND c.units = s.n
    WHERE s.n > 1 AND r.qualifier = '' AND r.upper IS NULL`;
  for (const gap of await ask<Gap & Record<string, unknown>>(loaded, gaps(below))) tell(gap, 'các đơn vị', 'units');
  const months = `
    WITH sums AS (
      SELECT indicator, unit, year::VARCHAR AS period, dimension, category, status, source,
        sum(value) AS total, count(*) AS n, any_value(i.decimals) AS decimals
      FROM rows JOIN known_indicators i ON i.code = indicator
      WHERE period_kind = 'month' AND i.kind = 'flow' AND i.aggregation = 'sum' AND ${EXACT}
      GROUP BY ALL HAVING count(*) = 12
    )
    SELECT s.*, r.value FROM sums s JOIN rows r USING (indicator, unit, period, dimension, category, status, source)
    WHERE r.qualifier = '' AND r.upper IS NULL`;
  for (const gap of await ask<Gap & Record<string, unknown>>(loaded, gaps(months)))
    tell(gap, 'mười hai tháng', 'twelve months');
}

/** The first and last day of every period, to know which units there were. */
async function keepSpans(loaded: LoadedRows): Promise<void> {
  const keys = await ask<{ period: string }>(loaded, 'SELECT DISTINCT period FROM rows');
  const spans = keys.flatMap(({ period }) => {
    const { start, end } = parsePeriod(period) ?? {};
    return start && end ? `(${[period, start, end].map(quote).join(', ')})` : [];
  });
  await loaded.connection.run(
    `CREATE OR REPLACE TEMP TABLE spans AS SELECT * FROM (VALUES ${['(NULL::VARCHAR, NULL::VARCHAR, NULL::VARCHAR)', ...spans].join(', ')}) spans(period, first, last)`
  );
}

/** Without what binary fractions add. */
const short = (value: number): number => Number(value.toPrecision(12));
