import { difference } from '../../../compute/decimals';
import { ratio } from '../../../compute/ratio';
import type { ClaimComparison } from '../../../model/claim';
import { isMissing } from '../../../model/missing';
import { lineOf } from '../../../model/period';
import { derivedCandidate, type Candidate } from '../candidate';
import { missed, NOTHING, type Asked, type Evaluation, type Missed } from '../evaluation';
import type { Place } from '../figures';
import { measureFactor } from '../measureFactor';
import { vintagePairs, type Pair } from '../vintagePairs';
import { printedCandidates, printedRows } from './printed';
import { said } from './said';

/**
 * Two quantities side by side: a ratio, a gap (in per cent of the other when it is said in per cent), a share. A printed
 * share confirms where it cannot be computed; a printed ratio never does, as it says nothing without its two numbers.
 */
export function evaluateAgainst(asked: Asked, comparison: ClaimComparison): Evaluation {
  const { place, figures, indicator } = asked;
  const other = otherPlace(asked, comparison);
  const published = printedRows(asked);
  const above = figures.results(place);
  const below = other ? figures.results(other.place) : { rows: [], stands: false };
  const measured = other ? (figures.indicator(other.place.indicator)?.measure ?? '') : '';
  const factor = measureFactor(measured, indicator.measure);
  const stock = indicator.kind === 'stock';
  const alike = factor !== null && (stock || asked.mixed || lineOf(place.period) === lineOf(other?.place.period ?? ''));
  const pairs = alike ? vintagePairs(above.rows, below.rows) : { latest: [], older: [] };
  const worked = (list: readonly Pair[]) => list.flatMap((pair) => againstOf(pair, asked, comparison, factor ?? 1));
  const latest = worked(pairs.latest);
  const why = above.rows.length === 0 ? 'no-observation' : below.rows.length === 0 ? 'no-base' : 'not-comparable';
  return {
    ...NOTHING,
    latest,
    older: worked(pairs.older),
    printed:
      comparison.kind === 'share' && latest.length === 0 ? printedCandidates(published, comparison) : NOTHING.printed,
    published,
    why,
    missing: [
      ...(above.rows.length === 0 ? [missed(asked)] : []),
      ...(other && below.rows.length === 0 ? [missed(asked, other.missing)] : [])
    ],
    stands: above.stands || below.stands
  };
}

/**
 * What it is held against: what the claim names; without a name the whole of a category, else the country. Null where that
 * is the quantity itself.
 */
export function otherPlace(
  { place, figures, reading, indicator }: Asked,
  { kind, againstUnit, againstPeriod, againstIndicator }: ClaimComparison
): { place: Place; missing: Partial<Missed> } | null {
  const named =
    (againstUnit !== '' && figures.territory(againstUnit) !== place.territory) ||
    (againstPeriod !== '' && againstPeriod !== place.period) ||
    (againstIndicator !== '' && againstIndicator !== indicator.code);
  const whole = kind === 'share' && !named && place.category !== '';
  const country = figures.facts.units.find((unit) => unit.regime === 'country')?.code ?? '';
  const own = named || whole || againstUnit !== '';
  const unit = againstUnit || (own ? reading.unit : country);
  const code = againstIndicator || indicator.code;
  const total = whole || code !== indicator.code;
  const other: Place = {
    indicator: code,
    territory: figures.territory(unit),
    period: againstPeriod || place.period,
    dimension: total ? '' : place.dimension,
    category: total ? '' : place.category
  };
  const same = (Object.keys(other) as (keyof Place)[]).every((key) => other[key] === place[key]);
  return same ? null : { place: other, missing: { indicator: code, unit, period: other.period } };
}

/** The readings of one pair: a ratio said as an excess is n times as it is commonly meant, and n + 1 times strictly. */
export function againstOf(pair: Pair, asked: Asked, comparison: ClaimComparison, factor = 1): Candidate[] {
  const { kind, said: how, direction } = comparison;
  const work = (arithmetic: (a: number, b: number) => number) =>
    derivedCandidate(kind, pair, ([a = NaN, b = NaN]) => arithmetic(a, b * factor)) ?? [];
  if (kind === 'gap') {
    if (asked.percent) return [work((a, b) => (b > 0 ? said(comparison, (a / b - 1) * 100) : NaN))].flat();
    return [work((a, b) => said(comparison, difference(a, b)))].flat();
  }
  const times = (a: number, b: number) => {
    const result = ratio(a, b);
    return isMissing(result) ? NaN : result.ratio;
  };
  if (kind === 'share') return [work((a, b) => times(a, b) * 100)].flat();
  if (direction === 'down') return [work((a, b) => times(b, a))].flat();
  return [work(times), how === 'excess' ? work((a, b) => times(a, b) - 1) : []].flat();
}
