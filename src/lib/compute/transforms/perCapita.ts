import type { Indicator } from '../../model/indicator';
import { isMissing, missing } from '../../model/missing';
import { parsePeriod } from '../../model/period';
import { derivedCell, noCell } from '../cell';
import type { TransformOf } from './transformInput';

/** Average population in thousands, by which amounts are divided. */
const POPULATION = 'population';

/**
 * Money per head in million đồng: billions over thousands of people are millions a head. Anything that is counted per
 * thousand people.
 */
const measureOf = ({ measure }: Indicator) =>
  measure === 'vnd-billion' ? 'vnd-million-per-person' : 'per-thousand-persons';

/** Measures of things that are counted one by one: what can stand over a thousand people. */
const COUNTED = new Set([
  'members',
  'persons',
  'households',
  'projects',
  'enterprises',
  'organisations',
  'cells',
  'committees',
  'applications'
]);

const isPossible = ({ code, kind, measure }: Indicator) =>
  (kind === 'flow' || kind === 'stock') && code !== POPULATION && (measure === 'vnd-billion' || COUNTED.has(measure));

/** An amount over the average population of the same territory and year. */
export const perCapita: TransformOf = {
  measure: (indicator) => ({ measure: measureOf(indicator), decimals: 1, better: indicator.better }),
  cells: (series, { cellOf }) =>
    series.cells.map((now) => {
      if (!isPossible(series.indicator)) return noCell(now.period, missing('not-applicable'));
      if (isMissing(now.value)) return now;
      const period = parsePeriod(now.period);
      if (!period || period.kind === 'range') return noCell(now.period, missing('not-applicable'));
      const people = cellOf(POPULATION, series.unit, String(period.year));
      if (isMissing(people.value)) return noCell(now.period, people.value);
      if (people.value <= 0) return noCell(now.period, missing('zero-base'));
      const value = now.value / people.value;
      return derivedCell(now.period, [now, people], value, [now.value, '/', people.value, '=', value]);
    })
};
