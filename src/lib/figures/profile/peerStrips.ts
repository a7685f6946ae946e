import { group, maxIndex, minIndex } from 'd3-array';
import { isActual, isTotal } from '$lib/compute/known-rows';
import { quarterOf, quartiles, type Quarter, type Quartiles } from '$lib/compute/quartiles';
import { rank } from '$lib/compute/rank';
import type { Indicator } from '$lib/model/indicator';
import type { Vintage } from '$lib/model/known';
import { isMissing } from '$lib/model/missing';
import { parsePeriod } from '$lib/model/period';
import type { PeerMembership, Unit } from '$lib/model/unit';
import { provinceField } from '../coverage/provinceField';
import { latestFigures } from './latestFigures';

/** Where a province stands among those of its day for one indicator, plain so that it can travel inside a page. */
export interface PeerStrip {
  indicator: string;
  period: string;
  value: number;
  field: Quartiles;
  /** Names of the members at both ends; the first of several. */
  lowest: Pick<Unit, 'name' | 'full_name' | 'name_en'>;
  highest: Pick<Unit, 'name' | 'full_name' | 'name_en'>;
  /** Members of the group, with or without a value. */
  size: number;
  /** Null without a better direction, or with too few for a ranking. */
  rank: number | null;
  /** Null where neither high nor low is better. */
  quarter: Quarter | null;
}

/** Fewer other members with a value make no field. */
const FEWEST_OTHERS = 5;

interface Field {
  indicators: readonly Indicator[];
  units: readonly Unit[];
  memberships: readonly PeerMembership[];
  /** Every publication of an indicator, best first within a key. */
  byIndicator: ReadonlyMap<string, readonly Vintage[]>;
}

/** A strip for each latest total of a territory that enough other provinces have too, of the same period. */
export function peerStrips(territory: string, own: readonly Vintage[], of: Field): PeerStrip[] {
  const byCode = new Map(of.indicators.map((entry) => [entry.code, entry]));
  return latestFigures(own).flatMap(([latest]) => {
    const indicator = byCode.get(latest.indicator);
    if (!indicator || !isActual(latest) || !isTotal(latest) || latest.upper !== null) return [];
    return stripOf(territory, indicator, latest.period, of) ?? [];
  });
}

function stripOf(territory: string, indicator: Indicator, period: string, of: Field): PeerStrip | null {
  const rows = (of.byIndicator.get(indicator.code) ?? []).filter(
    (row) => row.period === period && isActual(row) && isTotal(row)
  );
  if (group(rows, (row) => row.territory).size <= FEWEST_OTHERS) return null;
  const all = provinceField(rows, of.units, of.memberships, parsePeriod(period)?.end ?? '');
  const members = all.flatMap(({ unit, row }) => (row ? [{ unit, value: row.value }] : []));
  const values = members.map(({ value }) => value);
  const self = members.find(({ unit }) => unit.territory === territory);
  const field = quartiles(values);
  const [low, high] = [members[minIndex(values)]?.unit, members[maxIndex(values)]?.unit];
  if (!self || !field || !low || !high || members.length <= FEWEST_OTHERS) return null;
  const better = indicator.better === 'up' || indicator.better === 'down' ? indicator.better : null;
  const place =
    better &&
    rank(
      all.map(({ unit, row }) => ({ unit: unit.code, value: row?.value ?? null })),
      self.unit.code,
      better
    );
  return {
    indicator: indicator.code,
    period,
    value: self.value,
    field,
    lowest: named(low),
    highest: named(high),
    size: all.length,
    rank: place && !isMissing(place) ? place.rank : null,
    quarter: better && quarterOf(values, self.value, better)
  };
}

const named = ({ name, full_name, name_en }: Unit) => ({ name, full_name, name_en });
