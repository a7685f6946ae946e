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
    WITH children AS (SELECT parent, regime, count(*) AS units FROM known_units WHERE parent <> '' GROUP BY ALL),
    sums AS (
      SELECT u.parent AS unit, u.regime, ${SERIES}, sum(value) AS total, count(*) AS n, any_value(i.decimals) AS decimals
      FROM rows JOIN known_units u ON u.code = unit JOIN known_indicators i ON i.code = indicator
      WHERE u.parent <> '' AND i.aggregation = 'sum' AND ${EXACT}
      GROUP BY ALL
    )
    SELECT s.*, r.value FROM sums s JOIN children c ON c.parent = s.unit AND c.regime = s.regime AND c.units = s.n
    JOIN rows r USING (unit, ${SERIES}) WHERE s.n > 1 AND r.qualifier = '' AND r.upper IS NULL`;
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

/** Without what binary fractions add. */
const short = (value: number): number => Number(value.toPrecision(12));
