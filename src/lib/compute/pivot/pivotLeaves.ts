import type { Cell } from '../../model/cube';
import type { Indicator } from '../../model/indicator';
import { isMissing } from '../../model/missing';
import { comparePeriods } from '../../model/period';
import type { Pivot, PivotField } from '../../model/pivot';
import type { Unit } from '../../model/unit';
import type { PivotInput } from './pivotInput';
import { lengthOf, NO_MEMBER, publisherOf, regionOf, statusOf, yearOfPeriod } from './pivotMembers';

/** One value that a pivot is made of. */
export interface PivotLeaf {
  indicator: Indicator;
  unit: Unit;
  period: string;
  /** Of the breakdown; empty for the total, also where the indicator has no such breakdown. */
  category: string;
  /** The category as cells are asked for: `<dimension>/<category>`. */
  asked: string;
  /** How many categories of the breakdown the indicator has. */
  siblings: number;
  cell: Cell;
  members: Readonly<Record<PivotField, string>>;
  /** Kept out by its status or publisher: it still counts in totals, which without it would be partial. */
  out: boolean;
}

export interface PivotLeaves {
  leaves: readonly PivotLeaf[];
  /** How many were beyond the limit. */
  cut: number;
  indicators: readonly Indicator[];
  units: readonly Unit[];
  periods: readonly string[];
}

/**
 * The values that a pivot keeps: indicators in the order of choice, in each the units, in each the periods, in each the
 * categories. No more than `most` of them are looked up.
 */
export function pivotLeaves({ keep, by }: Pivot, input: PivotInput, most: number): PivotLeaves {
  const kept = (field: PivotField, member: string) => keep[field]?.includes(member) ?? true;
  const region = regionOf(input.memberships);
  const indicators = chosen(keep.indicator, input.indicators);
  const units = chosen(keep.unit, input.units).filter(
    (unit) => kept('region', region(unit)) && kept('regime', unit.regime)
  );
  const regions = new Map(units.map((unit) => [unit, region(unit)]));
  const periods = [...new Set(keep.period ?? [])]
    .filter((period) => kept('year', yearOfPeriod(period)) && kept('length', lengthOf(period)))
    .sort(comparePeriods)
    .map((period) => ({ period, year: yearOfPeriod(period), length: lengthOf(period) }));
  const categories = new Map(indicators.map(({ code }) => [code, categoriesOf(by, code, units, input)]));

  const leaves: PivotLeaf[] = [];
  let all = 0;
  for (const indicator of indicators) {
    const of = categories.get(indicator.code) ?? [''];
    const wanted = of.filter((category) => !by || kept('category', category || NO_MEMBER));
    all += wanted.length * units.length * periods.length;
    for (const unit of units)
      for (const { period, year, length } of periods)
        for (const category of wanted) {
          if (leaves.length === most) break;
          const asked = category && `${by}/${category}`;
          const cell = input.cellOf(indicator.code, unit, period, asked);
          const members = {
            indicator: indicator.code,
            unit: unit.code,
            region: regions.get(unit) ?? NO_MEMBER,
            regime: unit.regime,
            period,
            year,
            length,
            category: category || NO_MEMBER,
            status: statusOf(cell),
            publisher: publisherOf(cell)
          };
          const out = !kept('status', members.status) || !kept('publisher', members.publisher);
          leaves.push({ indicator, unit, period, category, asked, siblings: of.length, cell, members, out });
        }
  }
  return { leaves, cut: all - leaves.length, indicators, units, periods: periods.map(({ period }) => period) };
}

export const hasValue = ({ cell, out }: PivotLeaf): boolean => !out && !isMissing(cell.value);

/** The entries of a catalogue that are named, each once, in the order of naming. */
function chosen<Entry extends { code: string }>(codes: readonly string[] = [], entries: readonly Entry[]): Entry[] {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  return [...new Set(codes)].flatMap((code) => byCode.get(code) ?? []);
}

/** The categories that an indicator has in these units, in the order of their codes; the total alone where it has none. */
function categoriesOf(by: string, indicator: string, units: readonly Unit[], { known }: PivotInput): string[] {
  if (!by) return [''];
  const territories = new Set(units.map((unit) => unit.territory));
  const rows = known.filter(
    (row) => row.dimension === by && row.indicator === indicator && territories.has(row.territory)
  );
  const found = [...new Set(rows.map((row) => row.category))].sort();
  return found.length > 0 ? found : [''];
}
