import { mean, median } from 'd3-array';
import type { Cell, Series } from '../../model/cube';
import { isMissing, missing } from '../../model/missing';
import { parsePeriod } from '../../model/period';
import { derivedCell, noCell } from '../cell';
import { difference, round, decimalsOf } from '../decimals';
import { levelIn, sameKind } from './growth';
import { isAmount, ownMeasure, type TransformInput, type TransformOf } from './transformInput';

const notApplicable = (series: Series): Cell[] =>
  series.cells.map((cell) => noCell(cell.period, missing('not-applicable')));

/** The base of an index: the chosen period, or the first shown that has a value. */
function baseOf(series: Series, input: TransformInput): Cell | null {
  if (input.base) return levelIn(series, input.base, input);
  return series.cells.find((cell) => !isMissing(cell.value)) ?? null;
}

/** Amounts with the base period as 100. */
export const index: TransformOf = {
  measure: ({ better }) => ({ measure: 'index', decimals: 1, better }),
  cells: (series, input) => {
    if (!isAmount(series.indicator)) return notApplicable(series);
    const base = baseOf(series, input);
    return series.cells.map((now) => {
      if (isMissing(now.value)) return now;
      if (!base) return noCell(now.period, missing('not-published'));
      const start = base.value;
      if (isMissing(start)) return noCell(now.period, start);
      if (start === 0) return noCell(now.period, missing('zero-base'));
      if (start < 0) return noCell(now.period, missing('negative-base', { base: start }));
      if (!sameKind(now, base)) return noCell(now.period, missing('not-comparable'));
      const value = now.value === start ? 100 : (now.value / start) * 100;
      return derivedCell(now.period, [now, base], value, [now.value, '/', start, '×', 100, '=', value]);
    });
  }
};

/** Years between the ends of two periods of one line. */
function yearsBetween(from: string, to: string): number {
  const [a, b] = [parsePeriod(from), parsePeriod(to)];
  if (!a || !b) return 0;
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return (months(b.end) - months(a.end)) / 12;
}

/** Average growth a year since the first shown period with a value, compounded. */
export const cagr: TransformOf = {
  measure: ({ better }) => ({ measure: 'percent-per-year', decimals: 2, better }),
  cells: (series) => {
    if (!isAmount(series.indicator)) return notApplicable(series);
    const first = series.cells.find((cell) => !isMissing(cell.value));
    return series.cells.map((now) => {
      if (isMissing(now.value) || !first || isMissing(first.value)) return now;
      const years = yearsBetween(first.period, now.period);
      if (years <= 0) return noCell(now.period, missing('not-applicable'));
      if (first.value === 0) return noCell(now.period, missing('zero-base'));
      if (first.value < 0 || now.value < 0) return noCell(now.period, missing('negative-base', { base: first.value }));
      if (!sameKind(now, first)) return noCell(now.period, missing('not-comparable'));
      const value = ((now.value / first.value) ** (1 / years) - 1) * 100;
      const formula = ['(', '(', now.value, '/', first.value, ')', '^', '(', 1, '/', years, ')', '−', 1, ')', '×', 100];
      return derivedCell(now.period, [now, first], value, [...formula, '=', value]);
    });
  }
};

/** Fewer values than this have no typical level. */
const FEWEST = 3;

/**
 * How far a value lies from the series' own typical level over the shown periods: the mean of amounts, in their measure;
 * of rates, which are never averaged, the median, in points.
 */
export const deviation: TransformOf = {
  measure: inPointsOfRates,
  cells: (series) => {
    if (series.indicator.kind === 'comparison') return notApplicable(series);
    const have = series.cells.filter((cell) => !isMissing(cell.value));
    const values = have.map((cell) => cell.value as number);
    const typical = isAmount(series.indicator) ? mean(values) : median(values);
    return series.cells.map((now) => {
      if (isMissing(now.value)) return now;
      if (values.length < FEWEST || typical === undefined)
        return noCell(now.period, missing('too-few-peers', { have: values.length, of: FEWEST }));
      const level = round(typical, Math.max(...values.map(decimalsOf)) + 2);
      const value = difference(now.value, level);
      const others = have.filter((cell) => cell !== now);
      return derivedCell(now.period, [now, ...others], value, [now.value, '−', level, '=', value]);
    });
  }
};

function inPointsOfRates(indicator: Series['indicator']) {
  return indicator.kind === 'rate' ? { ...ownMeasure(indicator), measure: 'points' } : ownMeasure(indicator);
}
