import { percentChange, pointChange } from '../../../compute/growth';
import type { ClaimComparison } from '../../../model/claim';
import { isMissing } from '../../../model/missing';
import { lineOf, samePeriodLastYear } from '../../../model/period';
import { derivedCandidate, type Candidate } from '../candidate';
import { missed, NOTHING, type Asked, type Evaluation } from '../evaluation';
import { vintagePairs, type Pair } from '../vintagePairs';
import { planRows } from './planRows';
import { printedCandidates, printedRows } from './printed';
import { said } from './said';

/** Growth in per cent, a change in points or in the measure, on the base said or on the same period of the year before. */
export function evaluateChange(asked: Asked, comparison: ClaimComparison): Evaluation {
  const { place, figures, indicator } = asked;
  const base = comparison.againstPeriod || samePeriodLastYear(place.period) || '';
  const published = comparison.kind === 'percent-change' ? printedRows(asked) : [];
  const now = asked.reading.plan ? { rows: planRows(asked, place).flat(), stands: false } : figures.results(place);
  const before = figures.results({ ...place, period: base });
  const alike = indicator.kind === 'stock' || asked.mixed || lineOf(place.period) === lineOf(base);
  const pairs = alike ? vintagePairs(now.rows, before.rows) : { latest: [], older: [] };
  const worked = (list: readonly Pair[]) => list.flatMap((pair) => changeOf(pair, comparison) ?? []);
  const latest = worked(pairs.latest);
  const why =
    now.rows.length === 0 ? 'no-observation' : before.rows.length === 0 || base === '' ? 'no-base' : 'not-comparable';
  return {
    ...NOTHING,
    latest,
    older: worked(pairs.older),
    printed: latest.length > 0 ? NOTHING.printed : printedCandidates(published, comparison),
    published,
    why,
    missing: [
      ...(now.rows.length === 0 ? [missed(asked, { plan: asked.reading.plan })] : []),
      ...(before.rows.length === 0 ? [missed(asked, { period: base })] : [])
    ],
    stands: now.stands || before.stands
  };
}

/** Null on a base from which there is no growth. */
export function changeOf(pair: Pair, comparison: ClaimComparison): Candidate | null {
  const { kind } = comparison;
  return derivedCandidate(kind, pair, ([now = NaN, before = NaN]) => {
    if (kind !== 'percent-change') return said(comparison, pointChange(now, before));
    const change = percentChange(now, before);
    return isMissing(change) ? NaN : said(comparison, change);
  });
}
