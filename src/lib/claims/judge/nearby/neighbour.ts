import type { ClaimReading, Computation, NearbyReading } from '../../../model/claim';
import { parsePeriod } from '../../../model/period';

export type Changed = NearbyReading['changed'][number];

/** A reading to be tried. */
export interface Variant {
  reading: ClaimReading;
  changed: readonly Changed[];
  /** It may also only come near. */
  near?: boolean;
}

/** A reading that gives the number, or comes near it. */
export interface Found extends Variant {
  computation: Computation;
  /** 0 where it rounds to the claim, else how far it is off, as a part of the claim. */
  off: number;
}

/** How likely each slip is, the likeliest first; periods are told apart by `periodCost`. */
const COST: Readonly<Record<Changed, number>> = {
  period: 0,
  unit: 2,
  vintage: 3,
  plan: 4,
  against: 5,
  comparison: 6,
  category: 7,
  indicator: 8,
  scale: 9,
  digits: 10
};

/** A period of the same year is likelier than the year before, that than any other. */
function periodCost(from: string, to: string): number {
  const [a, b] = [parsePeriod(from)?.year, parsePeriod(to)?.year];
  if (from === to || a === undefined || b === undefined) return 0;
  return a === b ? 0.5 : b === a - 1 ? 1 : Math.min(4, 2 + Math.abs(a - b) / 10);
}

function costOf({ reading, changed }: Found, own: ClaimReading, country: string): number {
  const slips = changed.reduce((sum, one) => sum + COST[one], 0);
  const elsewhere = changed.includes('unit') && reading.unit !== country ? 4 : 0;
  return slips + elsewhere + periodCost(own.period, reading.period);
}

const MOST = 5;

/** The closest first: those that give the number exactly, then those with fewer changes, then the likelier. */
export function closestFirst(found: readonly Found[], own: ClaimReading, country: string): NearbyReading[] {
  const order = found
    .map((one) => ({ one, cost: costOf(one, own, country) }))
    .sort(
      (a, b) =>
        Number(a.one.off > 0) - Number(b.one.off > 0) ||
        a.one.changed.length - b.one.changed.length ||
        a.cost - b.cost ||
        a.one.off - b.one.off
    );
  const kept: NearbyReading[] = [];
  const seen = new Set<string>();
  for (const { one } of order) {
    const key = `${keyOf(one.reading)} ${one.changed.join()} ${one.computation.kind}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push({ reading: one.reading, computation: one.computation, changed: one.changed });
    if (kept.length === MOST) break;
  }
  return kept;
}

const keyOf = ({ indicator, unit, period, category, plan, comparison }: ClaimReading) =>
  [indicator, unit, period, category, plan, comparison?.againstUnit, comparison?.againstPeriod].join(' ');
