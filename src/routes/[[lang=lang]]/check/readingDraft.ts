import type { ClaimComparison, ClaimReading, ComparisonKind } from '$lib/model/claim';
import { parsePeriod, samePeriodLastYear } from '$lib/model/period';
import type { Unit } from '$lib/model/unit';
import { unitOn } from '$lib/view/defaults';

/** Comparisons that can be with another unit, and with another period. */
export const AGAINST_UNIT: readonly ComparisonKind[] = ['ratio', 'gap', 'share'];
export const AGAINST_PERIOD: readonly ComparisonKind[] = ['percent-change', 'point-change', 'amount-change', 'ratio'];

/** The comparison that a reader chooses, with what it is usually against. */
export function comparisonOf(kind: ComparisonKind | '', period: string): ClaimComparison | null {
  if (kind === '') return null;
  const change = kind === 'percent-change' || kind === 'point-change' || kind === 'amount-change';
  return {
    kind,
    said: 'plain',
    direction: change ? 'up' : '',
    againstUnit: kind === 'share' || kind === 'gap' || kind === 'ratio' ? 'VN' : '',
    againstPeriod: change ? (samePeriodLastYear(period) ?? '') : '',
    againstIndicator: ''
  };
}

/** A change is usually on the same period of the year before: another period moves that along. */
export function withPeriod(reading: ClaimReading, period: string): ClaimReading {
  const { comparison } = reading;
  const usual = comparison && comparison.againstPeriod === (samePeriodLastYear(reading.period) ?? '');
  const moved =
    comparison && usual && comparison.againstPeriod
      ? { ...comparison, againstPeriod: samePeriodLastYear(period) ?? '' }
      : comparison;
  return { ...reading, period, comparison: moved };
}

/** A unit under the code that its territory had at the end of the period. */
export function unitIn(code: string, period: string, units: readonly Unit[]): string {
  const territory = units.find((unit) => unit.code === code)?.territory;
  const end = parsePeriod(period)?.end;
  return (territory && end && unitOn(units, territory, end)?.code) || code;
}

/** What of a reading is to be read otherwise; empty when nothing. */
export function changedParts(before: ClaimReading, after: ClaimReading): Partial<ClaimReading> {
  const keys = (Object.keys(after) as (keyof ClaimReading)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])
  );
  return Object.fromEntries(keys.map((key) => [key, after[key]]));
}
