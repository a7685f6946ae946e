import type { NearbyReading } from '../../../model/claim';
import type { Candidate } from '../candidate';
import { askedOf, readingKey, type Evaluator } from '../evaluate';
import type { Figures } from '../figures';
import type { ClaimAsked } from '../judgement';
import { holder, inClaim } from '../verdictOf';
import { comparisonVariants } from './comparisonVariants';
import { crossedParts } from './crossedParts';
import { levelNeighbours } from './levelNeighbours';
import { closestFirst, type Found, type Variant } from './neighbour';
import { slips } from './slips';

/** `differs`: every slip that is known. `unit`, `period`: what was not said is tried. */
export type Why = 'differs' | 'unit' | 'period';
export type Nearby = (asked: ClaimAsked, why: Why) => NearbyReading[];

/** A ratio that no reading gives is explained by those that come this near. */
const NEAR = 0.03;

/** What the figures give for a reading to be tried, whatever number is claimed. */
interface Tried {
  variant: Variant;
  candidates: readonly Candidate[];
}

/**
 * Readings near to a claim's that give its number. A ratio may be 3% off. What is tried depends on the reading alone and
 * is worked out once for it.
 */
export function nearbyReadings(figures: Figures, evaluate: Evaluator): Nearby {
  const country = figures.facts.units.find((unit) => unit.regime === 'country')?.code ?? '';
  const kept = new Map<string, Tried[]>();
  const triedOf = (asked: ClaimAsked, why: Why): Tried[] => {
    const { claim, reading } = asked;
    const key = `${why} ${claim.form} ${readingKey(reading, { of: claim.of, percent: false })}`;
    let found = kept.get(key);
    if (!found) kept.set(key, (found = tryAll(figures, evaluate, asked, why)));
    return found;
  };
  return (asked, why) => {
    const { claim, reading, said } = asked;
    const held = holder(said);
    const found: Found[] = reading.comparison ? [] : levelNeighbours(figures, asked, why);
    for (const { variant, candidates } of triedOf(asked, why)) {
      const exact = candidates.find(held);
      if (exact) found.push({ ...variant, computation: exact.computation, off: 0 });
      else if (variant.near) found.push(...nearest(variant, candidates, said.value));
    }
    if (why === 'differs')
      found.push(...slips(asked, evaluate(reading, { of: claim.of, percent: claim.form === 'percent' }).latest));
    const near = closestFirst(found, reading, country);
    return near.map((one) => ({ ...one, computation: inClaim(one.computation, asked.factor) }));
  };
}

function tryAll(figures: Figures, evaluate: Evaluator, { claim, reading }: ClaimAsked, why: Why): Tried[] {
  const asked = { of: claim.of, percent: claim.form === 'percent' };
  const tried: Tried[] = [];
  const add = (variant: Variant, candidates: readonly Candidate[]) => {
    if (candidates.length > 0) tried.push({ variant, candidates });
  };
  const also = ({ reading: other, changed }: Variant, more: Variant['changed'][number]): Variant => ({
    reading: other,
    changed: [...changed, more]
  });
  for (const variant of comparisonVariants(figures, claim.form, reading, why)) {
    const { latest, older, printed } = evaluate(variant.reading, asked);
    add(variant, [...latest, ...printed.latest]);
    add(also(variant, 'vintage'), older);
  }
  if (why !== 'differs' || !reading.comparison) return tried;
  const own = { reading, changed: [] };
  if (reading.comparison.kind === 'percent-of-plan') add(also(own, 'plan'), evaluate(reading, asked).support);
  if (reading.comparison.kind === 'gap')
    add(also(own, 'comparison'), evaluate(reading, { ...asked, percent: !asked.percent }).latest);
  const parts = askedOf(figures, reading, { ...asked, mixed: true });
  if (parts) for (const { variant, candidates } of crossedParts(parts, reading.comparison)) add(variant, candidates);
  return tried;
}

function nearest(variant: Variant, candidates: readonly Candidate[], value: number): Found[] {
  const off = ({ computation }: Candidate) => Math.abs(computation.value - value) / Math.abs(value);
  const [first, ...rest] = candidates;
  if (!first) return [];
  const best = rest.reduce((one, other) => (off(other) < off(one) ? other : one), first);
  return off(best) <= NEAR ? [{ ...variant, computation: best.computation, off: off(best) }] : [];
}
