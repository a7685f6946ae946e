import { change, type ChangeOf } from '../../compute/growth';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Cell, Cube, CubeMeasure, Series } from '../../model/cube';
import { isMissing } from '../../model/missing';

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

/** The change of a level from one cell to a later one; null where it has no meaning. */
export function levelChange(series: Series, before: Filled | undefined, now: Filled): ChangeOf | null {
  if (!before || (before.status === 'secondary') !== (now.status === 'secondary')) return null;
  const changed = change(series.indicator.kind, now.value, before.value);
  return isMissing(changed) ? null : changed;
}

/** Rates and quantities per head of two places can be set beside each other; totals cannot. */
export const standsBeside = ({ indicator }: Series): boolean => indicator.kind === 'rate' || indicator.kind === 'ratio';

/** The last unbroken run of periods in which one series lies on the same side of another. */
export function lastRun(
  series: Series,
  other: Series
): { higher: boolean; from: string; to: string; length: number; gap: { now: Filled; other: Filled } } | null {
  const pairs = series.cells.map((cell, i) => ({ now: cell, other: other.cells[i] }));
  const usable = (pair: (typeof pairs)[number] | undefined): pair is { now: Filled; other: Filled } =>
    pair !== undefined && isFilled(pair.now) && isFilled(pair.other) && pair.now.value !== pair.other.value;
  const to = pairs.findLastIndex(usable);
  const last = pairs[to];
  if (!usable(last)) return null;
  const higher = last.now.value > last.other.value;
  let from = to;
  for (let i = to - 1; i >= 0; i--) {
    const pair = pairs[i];
    if (!usable(pair) || pair.now.value > pair.other.value !== higher) break;
    from = i;
  }
  return {
    higher,
    from: pairs[from]?.now.period ?? '',
    to: last.now.period,
    length: to - from + 1,
    gap: last
  };
}
