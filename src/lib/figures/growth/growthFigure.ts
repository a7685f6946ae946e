import type { ChartLine } from '$lib/charts/lineChart';
import { findingOfGrowth } from '$lib/language/finding';
import { formatNumber } from '$lib/language/number';
import { unitName } from '$lib/language/name';
import { formatPeriod } from '$lib/language/period';
import type { Known } from '$lib/model/known';
import type { Language } from '$lib/model/language';
import { comparePeriods, lineOf, parsePeriod } from '$lib/model/period';
import type { OverviewAnswer } from '$lib/questions/overview';
import type { GrowthView } from '$lib/view/readGrowthView';

export interface GrowthRow {
  period: string;
  unit: Known | null;
  country: Known | null;
}

export interface GrowthFigure {
  title: string;
  rows: GrowthRow[];
  periods: string[];
  lines: ChartLine[];
  sources: Known[];
}

export const GROWTH = 'grdp-growth';

const YEARS = { period: 6, quarter: 3 } as const;

/** The periods of a line up to the chosen one: the same period of each year, or every quarter. */
function periodsOf(chosen: string, view: GrowthView): string[] {
  const period = parsePeriod(chosen);
  if (!period) return [];
  const years = Array.from({ length: YEARS[view] }, (_, i) => period.year - YEARS[view] + 1 + i);
  if (view === 'period') return years.map((year) => `${year}${chosen.slice(4)}`);
  return years
    .flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
    .filter((key) => (parsePeriod(key)?.end ?? '') <= period.end);
}

/** True when there are at least two quarters of the unit to show beside the chosen period's own line. */
export const hasQuarters = (answer: OverviewAnswer): boolean =>
  lineOf(answer.view.period) !== 'quarter' &&
  periodsOf(answer.view.period, 'quarter').filter((key) => find(answer, answer.unit.territory, key)).length >= 2;

const find = (answer: OverviewAnswer, territory: string, period: string): Known | null =>
  answer.known.find(
    (row) =>
      row.indicator === GROWTH &&
      row.territory === territory &&
      row.period === period &&
      row.dimension === '' &&
      row.status !== 'plan'
  ) ?? null;

/** Of quarters the finding is about the latest that the unit has. */
const lastPeriod = (rows: readonly GrowthRow[]): string => rows.findLast((row) => row.unit !== null)?.period ?? '';

/** Growth of the unit against the country. Empty rows at both ends are cut; gaps inside stay. Null without a value. */
export function growthFigure(lang: Language, answer: OverviewAnswer, view: GrowthView): GrowthFigure | null {
  const { unit, country } = answer;
  const alone = unit.territory === country.territory;
  const all = periodsOf(answer.view.period, view)
    .sort(comparePeriods)
    .map((period) => ({
      period,
      unit: find(answer, unit.territory, period),
      country: alone ? null : find(answer, country.territory, period)
    }));
  const filled = (row: GrowthRow) => row.unit !== null || row.country !== null;
  const first = all.findIndex(filled);
  if (first < 0) return null;
  const rows = all.slice(first, all.findLastIndex(filled) + 1);
  const isChosen = (row: GrowthRow) => row.period === answer.view.period;
  if (all.some(isChosen) && !rows.some(isChosen)) rows.push({ period: answer.view.period, unit: null, country: null });

  const point = (known: Known | null) => ({
    value: known?.value ?? null,
    label: known ? formatNumber(lang, known.value, { decimals: 2 }) : '',
    status: known?.status ?? ''
  });
  const lines: ChartLine[] = [
    { name: unitName(lang, unit), subject: true, points: rows.map((row) => point(row.unit)) },
    ...(alone ? [] : [{ name: unitName(lang, country), subject: false, points: rows.map((row) => point(row.country)) }])
  ];
  return {
    title: findingOfGrowth(lang, unit, rows, (view === 'quarter' && lastPeriod(rows)) || answer.view.period),
    rows,
    periods: rows.map((row) => formatPeriod(lang, row.period, 'short')),
    lines: lines.filter((line) => line.points.some((p) => p.value !== null)),
    sources: rows.flatMap((row) => [row.unit, row.country]).filter((row) => row !== null)
  };
}
