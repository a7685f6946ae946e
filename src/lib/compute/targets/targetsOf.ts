import { group } from 'd3-array';
import type { Indicator } from '../../model/indicator';
import type { Known, Vintage } from '../../model/known';
import { comparePeriods } from '../../model/period';
import { judgedTarget, plannedFor, type Line, type TargetsOf } from './judgedTarget';
import type { Target } from './target';

/** Everything known of one unit's planned indicators: totals and parts, of all periods, the latest of each key first. */
export interface TargetRows {
  vintages: readonly Vintage[];
  indicators: readonly Indicator[];
  /** Quarterly GRDP (GDP) at constant prices of the unit and of the country. */
  quarters: readonly Known[];
}

/** All targets of a unit, by period, theme and code; never throws. */
export function targetsOf({ vintages, indicators, quarters }: TargetRows, of: TargetsOf): Target[] {
  const lines = group(vintages, (row) => `${row.indicator} ${row.dimension} ${row.category}`);
  const weights = {
    own: quarters.filter((row) => row.territory === of.territory),
    country: quarters.filter((row) => row.territory === of.country)
  };

  const targets: Target[] = [];
  for (const indicator of indicators) {
    if (indicator.comparison === 'percent-of-plan' || indicator.comparison === 'required-growth') continue;
    const about = (comparison: Indicator['comparison']) =>
      indicators.find((entry) => entry.compares === indicator.code && entry.comparison === comparison)?.code;
    const percentOf = about('percent-of-plan');
    const parts = [...lines.values()].flatMap(([row]) =>
      row && (row.indicator === indicator.code || row.indicator === percentOf)
        ? [`${row.dimension} ${row.category}`]
        : []
    );
    for (const part of new Set(parts)) {
      const rowsOf = (code: string | undefined) => lines.get(`${code} ${part}`) ?? [];
      const [dimension = '', category = ''] = part.split(' ');
      const line: Line = { indicator, dimension, category, rows: rowsOf(indicator.code) };
      const around = {
        printed: rowsOf(percentOf),
        required: rowsOf(about('required-growth')),
        changes: rowsOf(about('percent-change')),
        weights,
        of
      };
      for (const period of periodsOf(line, around.printed)) targets.push(judgedTarget(line, period, around));
    }
  }
  return targets.sort(
    (a, b) => comparePeriods(a.period, b.period) || text(a.indicator.theme, b.indicator.theme) || text(a.key, b.key)
  );
}

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const periodsOf = ({ indicator, rows }: Line, printed: readonly Vintage[]) => [
  ...new Set([
    ...rows.filter((row) => row.status === 'plan').map((row) => row.period),
    ...printed.map((row) => plannedFor(indicator, row.period))
  ])
];
