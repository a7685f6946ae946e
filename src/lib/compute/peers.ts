import { ascending } from 'd3-array';
import type { PeerRule } from '../model/comparison';
import type { PeerGroup } from '../model/comparisonFacts';
import type { CellOf } from '../model/cube';
import { isMissing, missing, type Maybe } from '../model/missing';
import { parsePeriod } from '../model/period';
import type { PeerMembership, Unit } from '../model/unit';
import { round } from './decimals';

export interface PeersOf {
  rule: PeerRule;
  subject: Unit;
  /** Last day of the period: membership and codes are those of this day. */
  day: string;
  period: string;
  units: readonly Unit[];
  memberships: readonly PeerMembership[];
  neighbours: Readonly<Record<string, readonly string[]>>;
  cellOf: CellOf;
}

/** How many units the rules of similarity look for. */
const SIMILAR = 5;
/** With fewer others that have a value there is nothing to choose the nearest from. */
const FEWEST = 6;
/** How many years back a rule of similarity looks for values. */
const YEARS_BACK = 10;

/**
 * The peers of a unit by a rule, on a day, itself included and first. Missing: the country has no peers; a day or unit that
 * the rule knows nothing of (`not-applicable`, or `not-published` where the figures for similarity are not there).
 */
export function peersOf(of: PeersOf): Maybe<PeerGroup> {
  const { rule, day, subject } = of;
  const self = of.units.find((unit) => unit.territory === subject.territory && alive(unit, day)) ?? subject;
  if (self.regime === 'country') return missing('not-applicable');
  if (rule === 'neighbours') return neighbouring(of, self);
  if (rule === 'similar-income') return similar(of, self, ['grdp-per-capita']);
  if (rule === 'similar-population') return similar(of, self, ['population', 'population-registered']);
  const groups = rule === 'region' ? 'region-' : rule === 'all' ? 'provinces-' : 'central-cities';
  const current = of.memberships.filter(
    (entry) =>
      entry.group.startsWith(groups) &&
      (!entry.valid_from || entry.valid_from <= day) &&
      (!entry.valid_to || entry.valid_to >= day)
  );
  const own = current.find((entry) => entry.unit === self.code);
  if (!own) return missing('not-applicable');
  const codes = new Set(current.filter((entry) => entry.group === own.group).map((entry) => entry.unit));
  return group(of, self, (unit) => codes.has(unit.code), { name_vi: own.name_vi, name_en: own.name_en });
}

const alive = (unit: Unit, day: string) =>
  (!unit.valid_from || unit.valid_from <= day) && (!unit.valid_to || unit.valid_to >= day);

function group(
  { units, day }: PeersOf,
  self: Unit,
  isMember: (unit: Unit) => boolean,
  { name_vi = '', name_en = '', within = null }: { name_vi?: string; name_en?: string; within?: number | null } = {}
): PeerGroup {
  const others = units.filter((unit) => unit.code !== self.code && isMember(unit));
  return { members: [self, ...others], day, name_vi, name_en, within };
}

function neighbouring(of: PeersOf, self: Unit): Maybe<PeerGroup> {
  const codes = of.neighbours[self.code];
  return codes ? group(of, self, (unit) => codes.includes(unit.code)) : missing('not-published');
}

/** The latest whole year that had ended with a period. */
function lastYear(key: string): number {
  const period = parsePeriod(key);
  if (!period) return 0;
  return period.end >= `${period.year}-12-31` ? period.year : period.year - 1;
}

/** The units of the same kind nearest in size, by ratio: twice as large is as far as half as large. */
function similar(of: PeersOf, self: Unit, indicators: readonly string[]): Maybe<PeerGroup> {
  if (!alive(self, of.day)) return missing('not-applicable');
  const year = lastYear(of.period);
  const candidates = of.units.filter((unit) => unit.regime === self.regime && alive(unit, of.day));
  for (let back = 0; back <= YEARS_BACK; back++) {
    for (const indicator of indicators) {
      const size = (unit: Unit) => {
        const { value } = of.cellOf(indicator, unit, String(year - back));
        return isMissing(value) || value <= 0 ? null : value;
      };
      const own = size(self);
      if (own === null) continue;
      const near = candidates
        .flatMap((unit) => {
          const value = unit.code === self.code ? null : size(unit);
          return value === null ? [] : [{ code: unit.code, factor: Math.max(value / own, own / value) }];
        })
        .sort((a, b) => ascending(a.factor, b.factor));
      if (near.length < FEWEST) continue;
      const chosen = near.slice(0, SIMILAR);
      const codes = new Set(chosen.map((entry) => entry.code));
      // Upwards, so that “within a factor of” is true.
      const within = round(Math.ceil((chosen.at(-1)?.factor ?? 1) * 100) / 100, 2);
      return group(of, self, (unit) => codes.has(unit.code), { within });
    }
  }
  return missing('not-published');
}
