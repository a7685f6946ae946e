import { breakBetween } from '../../compute/annotations';
import { observedIn } from '../../compute/transforms/moment';
import { change, type ChangeOf } from '../../compute/growth';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Cell, Cube, CubeMeasure, Series } from '../../model/cube';
import { isMissing } from '../../model/missing';
import { lineOf, nextPeriod, parsePeriod, samePeriodLastYear } from '../../model/period';

/** A cell that has a value. */
export type Filled = Cell & { value: number };

export const isFilled = (cell: Cell | undefined): cell is Filled => cell !== undefined && !isMissing(cell.value);

/** The latest cell with a value. */
export const latest = (series: Series | undefined): Filled | undefined =>
  series?.cells.filter((cell): cell is Filled => isFilled(cell)).at(-1);

export const cellIn = (series: Series | undefined, period: string): Filled | undefined => {
  const cell = series?.cells.find((entry) => entry.period === period);
  return isFilled(cell) ? cell : undefined;
};

export const measureOf = (cube: Cube, series: Series): CubeMeasure =>
  cube.measures[series.indicator.code] ?? { measure: series.indicator.measure, decimals: 2, better: 'none' };

/** The series that the figure is about: the subject's first with a value, else its first. */
export const subjectOf = ({ cube }: ComparisonFacts): Series | undefined =>
  cube.series.find((series) => series.subject && latest(series)) ??
  cube.series.find((series) => series.subject) ??
  cube.series[0];

/** The country's series of the same indicator, shown or in the background. */
export const countrySeries = ({ cube, references, country }: ComparisonFacts, of: Series): Series | undefined =>
  [...cube.series, ...references.country].find(
    (series) =>
      series.indicator.code === of.indicator.code &&
      series.unit.territory === country.territory &&
      series.category === '' &&
      of.unit.territory !== country.territory
  );

/** The last period in which a shown series of the same indicator has a value; empty for none. */
export const lastPeriod = ({ cube }: ComparisonFacts, { indicator }: Series): string =>
  cube.periods.findLast((key) =>
    cube.series.some((series) => series.indicator.code === indicator.code && cellIn(series, key))
  ) ?? '';

/**
 * The change of a level from one cell to a later one. Null where it has no meaning: a third party's compilation beside a
 * publication, a stock observed on another day of the year, or a break between them, other than the day on which the unit
 * itself was put together.
 */
export function levelChange(
  { annotations }: Pick<ComparisonFacts, 'annotations'>,
  series: Series,
  before: Filled | undefined,
  now: Filled
): ChangeOf | null {
  if (!before || (before.status === 'secondary') !== (now.status === 'secondary')) return null;
  if (series.indicator.kind === 'stock' && dayOf(before) !== dayOf(now)) return null;
  const found = breakBetween(annotations, series, before.period, now.period);
  if (found && found.date !== series.unit.valid_from) return null;
  const changed = change(series.indicator.kind, now.value, before.value);
  return isMissing(changed) ? null : changed;
}

/** The day of the year on which a level was observed: `12-31`. */
const dayOf = (cell: Cell) => parsePeriod(observedIn(cell))?.end.slice(5);

/** Lines in which one period may be held against the one before it; in quarters and months of a flow the season speaks. */
const isSeasonal = (series: Series, period: string) =>
  series.indicator.kind === 'flow' && ['quarter', 'month'].includes(lineOf(period) ?? '');

/** What a value of a figure is held against: the same period a year before when it is shown, else the value before it. */
export function earlier(series: Series, now: Filled): Filled | undefined {
  const lastYear = cellIn(series, samePeriodLastYear(now.period) ?? '');
  if (lastYear || isSeasonal(series, now.period)) return lastYear;
  return series.cells
    .slice(0, series.cells.indexOf(now))
    .filter((cell): cell is Filled => isFilled(cell))
    .at(-1);
}

/** The period that an index or an average yearly growth starts from: the chosen base, else the first level with a value. */
export function startOf({ levels, comparison }: ComparisonFacts, { key }: Series): string {
  if (comparison.transform === 'index' && comparison.base) return comparison.base;
  return levels.series.find((series) => series.key === key)?.cells.find((cell) => isFilled(cell))?.period ?? '';
}

/** Rates and quantities per head of two places can be set beside each other; totals cannot. */
export const standsBeside = ({ indicator }: Series): boolean => indicator.kind === 'rate' || indicator.kind === 'ratio';

/** Whether one period of a line follows another without a gap. */
export const follows = (before: string, after: string): boolean => nextPeriod(before) === after;

/** Whether the periods of a line may be counted in a row. */
export const countsInRow = (series: Series, period: string): boolean => !isSeasonal(series, period);
