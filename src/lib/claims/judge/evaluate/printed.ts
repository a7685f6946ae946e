import type { ClaimComparison, ComparisonKind } from '../../../model/claim';
import type { Comparison, Indicator } from '../../../model/indicator';
import type { Vintage } from '../../../model/known';
import { samePeriodLastYear } from '../../../model/period';
import { plainCandidate, type Candidate } from '../candidate';
import type { Asked } from '../evaluation';
import type { Figures } from '../figures';
import { fresh } from '../vintagePairs';
import { said } from './said';

const PRINTED: Readonly<Partial<Record<ComparisonKind, Comparison>>> = {
  'percent-of-plan': 'percent-of-plan',
  'percent-change': 'percent-change',
  ratio: 'ratio-to-country',
  share: 'share-of-country',
  rank: 'rank',
  'average-growth': 'average-growth'
};

/** The indicator under which a comparison of another is published; of several the one with the plainest code. */
export function printedIndicator(figures: Figures, compares: string, kind: ComparisonKind): Indicator | undefined {
  const comparison = PRINTED[kind];
  return figures.facts.indicators
    .filter((entry) => entry.kind === 'comparison' && entry.compares === compares && entry.comparison === comparison)
    .sort((a, b) => a.code.length - b.code.length)[0];
}

/** What sources printed of this very comparison: same place, same base, latest first. */
export function printedRows({ reading, indicator, place, figures }: Asked): readonly Vintage[] {
  const { comparison } = reading;
  if (!comparison) return [];
  const { kind, againstUnit, againstPeriod, againstIndicator } = comparison;
  const own = againstIndicator === '' || againstIndicator === indicator.code;
  if (kind === 'percent-change' && againstPeriod && againstPeriod !== samePeriodLastYear(place.period)) return [];
  if (kind === 'ratio' || kind === 'share') {
    const country = figures.unit(againstUnit)?.regime === 'country' || (againstUnit === '' && againstPeriod === '');
    if (!own || !country || (againstPeriod && againstPeriod !== place.period)) return [];
  }
  const code = printedIndicator(figures, indicator.code, kind)?.code;
  return code ? figures.results({ ...place, indicator: code }).rows : [];
}

/** Printed comparisons as the claim says them. A printed ratio is not turned: `gấp` and `cao hơn` are printed alike. */
export function printedCandidates(
  rows: readonly Vintage[],
  comparison: ClaimComparison
): { latest: Candidate[]; older: Candidate[] } {
  const plain = comparison.kind === 'ratio' || comparison.kind === 'share' || comparison.kind === 'rank';
  const spoken = (row: Vintage) =>
    plainCandidate(row, comparison.kind, plain ? row.value : said(comparison, row.value));
  const latest = fresh(rows);
  return { latest: latest.map(spoken), older: rows.filter((row) => !latest.includes(row)).map(spoken) };
}
