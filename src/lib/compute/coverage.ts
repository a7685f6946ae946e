import { group } from 'd3-array';
import type { Vintage } from '../model/known';
import { comparePeriods, parsePeriod, type PeriodKind } from '../model/period';

/** Everything published of one key, best first (`questions/latest`). */
export type Publications = readonly [Vintage, ...Vintage[]];

export interface CoverageRow {
  territory: string;
  /** The code under which the latest period was published. */
  unit: string;
  /** Both empty for the total. */
  dimension: string;
  category: string;
  /** By period: the actual value first, then plans, one entry for each assigner. */
  cells: Readonly<Record<string, readonly Publications[]>>;
}

export interface Coverage {
  /** Columns: periods of one kind together, ascending; years first. */
  kinds: readonly { kind: PeriodKind; periods: readonly string[] }[];
  rows: readonly CoverageRow[];
}

const KINDS: readonly PeriodKind[] = ['year', 'half', 'cumulative', 'quarter', 'month', 'date', 'range'];

/** Which units and periods of one indicator have figures. Rows come best first within a key; keys in any order. */
export function coverage(rows: readonly Vintage[]): Coverage {
  const periods = [...new Set(rows.map((row) => row.period))].sort(comparePeriods);
  const places = group(rows, (row) => [row.territory, row.dimension, row.category].join(' '));
  return {
    kinds: KINDS.map((kind) => ({ kind, periods: periods.filter((key) => parsePeriod(key)?.kind === kind) })).filter(
      (entry) => entry.periods.length > 0
    ),
    rows: [...places.values()].flatMap((own) => rowOf(own) ?? [])
  };
}

function rowOf(own: readonly Vintage[]): CoverageRow | null {
  const last = own.reduce<Vintage | undefined>(
    (a, row) => (a && comparePeriods(a.period, row.period) >= 0 ? a : row),
    undefined
  );
  if (!last) return null;
  const cells: Record<string, Publications[]> = {};
  for (const [period, published] of group(own, (row) => row.period)) cells[period] = publicationsOf(published);
  return { territory: last.territory, unit: last.unit, dimension: last.dimension, category: last.category, cells };
}

/** The rows of one place and period, apart by key: the actual value, then the plans. */
export function publicationsOf(rows: readonly Vintage[]): Publications[] {
  const keys = group(rows, (row) => (row.status === 'plan' ? `plan ${row.plan_by}` : ''));
  return [...keys]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]): Publications[] => (first ? [[first, ...rest]] : []));
}
