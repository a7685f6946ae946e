import type { Known } from '../model/known';
import { parsePeriod } from '../model/period';

export const isTotal = (row: { dimension: string }): boolean => row.dimension === '';
export const isActual = (row: { status: string }): boolean => row.status !== 'plan';

/** The actual value of one period in a list of one series. */
export const findActual = (own: readonly Known[], period: string | null): Known | undefined =>
  own.find((row) => row.period === period && isActual(row));

const endOf = (period: string) => parsePeriod(period)?.end ?? '';

const byEnd = (a: Known, b: Known) => endOf(a.period).localeCompare(endOf(b.period));

/**
 * The latest actual value whose period ends on or before the chosen one's last day. A stock is known at dates: its latest
 * state stands for the period. A flow's latest is never taken for the period's own.
 */
export function latestBefore(own: readonly Known[], period: string): Known | undefined {
  const end = endOf(period);
  return own
    .filter((row) => isActual(row) && endOf(row.period) <= end)
    .sort(byEnd)
    .at(-1);
}

/** The longest cumulative period of the same year that has a value: nine months before six before a quarter. */
export function soFar(nation: readonly Known[], period: string): Known | null {
  const whole = parsePeriod(period);
  if (whole?.kind !== 'year') return null;
  return (
    nation
      .filter((row) => {
        const part = parsePeriod(row.period);
        return isActual(row) && part?.year === whole.year && part.start === whole.start && part.end < whole.end;
      })
      .sort(byEnd)
      .at(-1) ?? null
  );
}
