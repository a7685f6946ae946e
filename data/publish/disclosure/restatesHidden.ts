import type { Indicator } from '../../../src/lib/model/indicator';
import type { Observation } from '../../../src/lib/model/observation';
import { samePeriodLastYear } from '../../../src/lib/model/period';
import { addressText } from './address';

/**
 * Whether a row gives a withheld number away in another form: a ratio of it (`aggregation` names both parts), or a
 * comparison about it. A rate whose parts the catalogue does not name is not recognised.
 */
export function restatesHidden(
  row: Observation,
  indicators: ReadonlyMap<string, Indicator>,
  hidden: ReadonlySet<string>
): boolean {
  const indicator = indicators.get(row.indicator);
  if (!indicator) return false;
  const [, numerator, denominator] = /^ratio:(.+)\/(.+)$/.exec(indicator.aggregation) ?? [];
  const before = samePeriodLastYear(row.period);
  return [numerator, denominator, indicator.compares].some(
    (code) =>
      code &&
      [row.period, before].some((period) => period && hidden.has(addressText({ ...row, indicator: code, period })))
  );
}
