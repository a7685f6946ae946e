import type { SumRow } from '../../model/quality';
import { isMissing } from '../../model/missing';
import type { StatedReason } from '../../model/statedReason';
import { decimalsOf, difference, round } from '../decimals';
import { partsAddUp } from '../party/partsAddUp';
import { publishedRange } from '../party/publishedRange';

/** Why parts do not give their total, as far as the figures themselves or a reviewed reason tell. */
export type SumWhy =
  | { by: 'stated'; vi: string; en: string }
  /** One part is counted inside the others: without it they give the total. `value` is that part. */
  | { by: 'contained'; value: number }
  /** Several authorities decide about the same people: their counts overlap. */
  | { by: 'overlap' }
  /** Total and parts were published apart, and one of them was revised since. */
  | { by: 'vintages'; total: string; parts: string }
  | { by: 'unknown' };

export interface SumMismatch {
  row: SumRow;
  sum: number;
  /** Sum of the parts − total, or to the nearer end of what the total's words allow. */
  gap: number;
  /** What rounding may make: half the last printed digit of each part, and of a coarser total. */
  allowance: number;
  why: SumWhy;
}

export interface SumChecks {
  /** Complete sets of parts that were held against a total. */
  checked: number;
  mismatches: SumMismatch[];
}

/** Breakdowns whose categories may hold the same people (data/README.md). */
const OVERLAPPING = ['authority'];
/** Units of measure (`data/catalogue/measures.csv`) of what is counted one by one. */
const COUNTED = [
  'members',
  'organisations',
  'cells',
  'committees',
  'boards',
  'delegates',
  'projects',
  'targets',
  'units'
];
const EPSILON = 1e-9;

/**
 * Holds every complete set of exact parts against its total; an incomplete one only when it is already more. A total with a
 * word before it or a band stands for all that it allows. The largest differences, relative to the total, come first.
 */
export function sumChecks(rows: readonly SumRow[], reasons: readonly StatedReason[]): SumChecks {
  const judged = rows.flatMap((row) => judge(row, reasons) ?? []);
  const mismatches = judged.flatMap(({ mismatch }) => mismatch ?? []);
  const weight = ({ gap, row }: SumMismatch) => Math.abs(gap / (row.total || 1));
  return { checked: judged.length, mismatches: mismatches.sort((a, b) => weight(b) - weight(a)) };
}

function judge(row: SumRow, reasons: readonly StatedReason[]): { mismatch: SumMismatch | null } | null {
  if (row.rough > 0) return null;
  const sum = round(row.sum, row.decimals);
  const { low, high } = publishedRange(row.total, row.total_qualifier);
  const top = Math.max(high, row.total_upper ?? high);
  const allowance = allowanceOf(row);
  const gap = sum > top ? difference(sum, top) : sum < low ? difference(sum, low) : 0;
  const within = Math.abs(gap) <= allowance + EPSILON * Math.abs(sum);
  if (row.parts < row.of && (within || gap < 0)) return null;
  return { mismatch: within ? null : { row, sum, gap, allowance, why: whyOf(row, reasons) } };
}

/**
 * A trailing zero is often lost, so the finest part tells how finely all of them were printed. People and things counted one
 * by one are not rounded.
 */
function allowanceOf({ parts, decimals, total, measure }: SumRow): number {
  if (decimals === 0 && COUNTED.includes(measure)) return 0;
  const digit = 10 ** -decimals;
  const coarser = decimalsOf(total) < decimals ? 10 ** -decimalsOf(total) : 0;
  return round((digit * parts + coarser) / 2, decimals + 1);
}

function whyOf(row: SumRow, reasons: readonly StatedReason[]): SumWhy {
  const stated = reasons.find(
    (reason) =>
      reason.check === 'sum' &&
      fits(reason.indicator, row.indicator) &&
      fits(reason.unit, row.unit) &&
      fits(reason.period, row.period)
  );
  if (stated && row.kind === 'units') return { by: 'stated', vi: stated.reason_vi, en: stated.reason_en };
  const inside = containedIn(row);
  if (inside !== null) return { by: 'contained', value: inside };
  if (row.kind === 'categories' && OVERLAPPING.includes(row.dimension)) return { by: 'overlap' };
  if (row.part_published_as !== row.total_published_as || row.part_sources > 1 || row.part_source !== row.total_source)
    return { by: 'vintages', total: row.total_published_as, parts: row.part_published_as };
  return { by: 'unknown' };
}

function containedIn(row: SumRow): number | null {
  if (row.kind !== 'categories' || row.values === '') return null;
  const parts = row.values.split('+').map((value) => ({ value: Number(value), qualifier: '' as const }));
  const sum = partsAddUp(parts, { value: row.total, qualifier: row.total_qualifier });
  const [place, ...others] = isMissing(sum) ? [] : sum.contained;
  return place !== undefined && others.length === 0 ? (parts[place]?.value ?? null) : null;
}

const fits = (pattern: string, text: string): boolean =>
  pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : pattern === text;
