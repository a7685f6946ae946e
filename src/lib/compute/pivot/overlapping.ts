import { parsePeriod, type Period } from '../../model/period';
import type { Unit } from '../../model/unit';

/**
 * Whether values of these units may hold the same land or people twice: they are of different levels, are one territory
 * under two codes, or one is above another.
 */
export function unitsOverlap(units: readonly Unit[], all: ReadonlyMap<string, Unit>): boolean {
  const [first] = units;
  if (units.some((unit) => unit.regime !== first?.regime)) return true;
  if (new Set(units.map((unit) => unit.territory)).size < units.length) return true;
  const codes = new Set(units.map((unit) => unit.code));
  return units.some((unit) => isBelow(unit, codes, all));
}

function isBelow(unit: Unit, codes: ReadonlySet<string>, all: ReadonlyMap<string, Unit>): boolean {
  // A catalogue read from a file may name a unit above itself.
  const seen = new Set<string>();
  for (let above = unit.parent; above && !seen.has(above); above = all.get(above)?.parent ?? '') {
    if (codes.has(above)) return true;
    seen.add(above);
  }
  return false;
}

const periodsOf = (keys: readonly string[]) => keys.flatMap((key) => parsePeriod(key) ?? []);

/** Whether two of the periods have a day in common. */
export function periodsOverlap(keys: readonly string[]): boolean {
  const periods = periodsOf(keys).sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  let end = '';
  for (const period of periods) {
    if (period.start <= end) return true;
    end = period.end;
  }
  return false;
}

/** Whether the periods are not all of one length. */
export const severalLengths = (keys: readonly string[]): boolean => new Set(periodsOf(keys).map(months)).size > 1;

/** Months from first to last; 0 for a day. */
function months({ kind, start, end }: Period): number {
  if (kind === 'date') return 0;
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthOf(end) - monthOf(start) + 1;
}
