import type { ClaimComparison } from '../../../model/claim';
import { parsePeriod } from '../../../model/period';
import { derivedCandidate, type Candidate } from '../candidate';
import { missed, NOTHING, type Asked, type Evaluation } from '../evaluation';
import { asOf, vintagePairs } from '../vintagePairs';
import { isGrowth } from '../isGrowth';
import { printedCandidates, printedRows } from './printed';
import { said } from './said';

/**
 * Average yearly growth of a range `a..b`: compounded over the growths of its years, or between the amounts of the year
 * before it and of its last year. What was printed also confirms: it was worked out of constant prices, not of rounded rates. `againstPeriod` gives another base year.
 */
export function evaluateAverage(asked: Asked, comparison: ClaimComparison): Evaluation {
  const { place, indicator } = asked;
  const range = parsePeriod(place.period);
  const published = printedRows(asked);
  const base = parsePeriod(comparison.againstPeriod);
  const first = base ? base.year + 1 : Number(range?.start.slice(0, 4) ?? 0);
  const last = range?.year ?? 0;
  const years = range && last >= first ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
  const found = isGrowth(indicator) ? ofGrowths(asked, comparison, years) : ofAmounts(asked, comparison, years);
  const missing = years
    .map(String)
    .filter((period) => isGrowth(indicator) && found.latest.length === 0 && !rowsOf(asked, period)[0])
    .map((period) => missed(asked, { period }));
  return {
    ...NOTHING,
    ...found,
    printed: printedCandidates(published, comparison),
    published,
    why: 'no-observation',
    missing: missing.length > 0 ? missing : [missed(asked)]
  };
}

const rowsOf = ({ figures, place }: Asked, period: string) => figures.results({ ...place, period }).rows;

function ofGrowths(asked: Asked, comparison: ClaimComparison, years: readonly number[]) {
  const lists = years.map((year) => rowsOf(asked, String(year)));
  const days = [...new Set(lists.flat().map((row) => row.published))].sort().reverse();
  const work = (day: string): Candidate[] => {
    const parts = lists.flatMap((rows) => asOf(rows, day) ?? []);
    if (parts.length < 2 || parts.length !== years.length) return [];
    const average = (values: readonly number[]) =>
      (values.reduce((index, value) => index * (1 + value / 100), 1) ** (1 / values.length) - 1) * 100;
    return [derivedCandidate('average-growth', parts, (values) => said(comparison, average(values))) ?? []].flat();
  };
  return { latest: work('9999'), older: days.slice(1).flatMap(work) };
}

function ofAmounts(asked: Asked, comparison: ClaimComparison, years: readonly number[]) {
  const [first, last] = [years[0], years.at(-1)];
  const amounts = asked.indicator.kind !== 'rate' && first !== undefined && last !== undefined;
  if (!amounts) return { latest: [], older: [] };
  const pairs = vintagePairs(rowsOf(asked, String(last)), rowsOf(asked, String(first - 1)));
  const work = (pair: (typeof pairs.latest)[number]) =>
    derivedCandidate('average-growth', pair, ([now = NaN, before = NaN]) =>
      before > 0 && now > 0 ? said(comparison, ((now / before) ** (1 / years.length) - 1) * 100) : NaN
    ) ?? [];
  return { latest: pairs.latest.flatMap(work), older: pairs.older.flatMap(work) };
}
