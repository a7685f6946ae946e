import type { ClaimComparison } from '../../../model/claim';
import type { Vintage } from '../../../model/known';
import { parsePeriod, samePeriodLastYear } from '../../../model/period';
import type { Candidate } from '../candidate';
import { againstOf, otherPlace } from '../evaluate/against';
import { changeOf } from '../evaluate/change';
import type { Asked } from '../evaluation';
import { anyPairs, type Pair } from '../vintagePairs';
import type { Changed, Variant } from './neighbour';

interface Crossed {
  variant: Variant;
  candidates: readonly Candidate[];
}

const MOST_ROWS = 40;

/**
 * The two numbers of a comparison taken from different periods of the year or from publications that were never known
 * together: how `1,45 lần` may have come from 6,11 and 4,24.
 */
export function crossedParts(asked: Asked, comparison: ClaimComparison): Crossed[] {
  const { kind } = comparison;
  if (kind === 'percent-change' || kind === 'amount-change' || kind === 'point-change')
    return crossedChange(asked, comparison);
  if (kind !== 'ratio' && kind !== 'gap' && kind !== 'share') return [];
  const other = otherPlace(asked, comparison);
  if (!other || other.place.indicator !== asked.place.indicator) return [];
  const { figures, place } = asked;
  const year = String(parsePeriod(place.period)?.year);
  const ofYear = (rows: readonly Vintage[], dimension: string, category: string) =>
    rows
      .filter(
        (row) =>
          row.status !== 'plan' &&
          row.dimension === dimension &&
          row.category === category &&
          row.period.startsWith(year) &&
          parsePeriod(row.period)?.kind !== 'range'
      )
      .slice(0, MOST_ROWS);
  const above = ofYear(figures.everything(place.indicator, place.territory), place.dimension, place.category);
  const below = ofYear(
    figures.everything(other.place.indicator, other.place.territory),
    other.place.dimension,
    other.place.category
  );
  return above.flatMap((a) =>
    below.flatMap((b): Crossed[] => {
      if (b.period !== a.period && (a.period !== place.period || !fromJanuary(b.period))) return [];
      const changed: Changed[] = [
        ...(a.period === place.period ? [] : (['period'] as const)),
        ...(b.period === (a.period === place.period ? other.place.period : a.period) ? [] : (['against'] as const)),
        ...(isLatest(asked, a) && isLatest(asked, b) ? [] : (['vintage'] as const))
      ];
      if (changed.length === 0) return [];
      const againstPeriod = b.period === a.period ? '' : b.period;
      const reading = {
        ...asked.reading,
        period: a.period,
        comparison: { ...comparison, againstUnit: b.unit, againstPeriod }
      };
      return [
        { variant: { reading, changed, near: kind === 'ratio' }, candidates: againstOf([a, b], asked, comparison) }
      ];
    })
  );
}

function crossedChange(asked: Asked, comparison: ClaimComparison): Crossed[] {
  const { figures, place } = asked;
  const period = comparison.againstPeriod || samePeriodLastYear(place.period) || '';
  const pairs = anyPairs(figures.results(place).rows, figures.results({ ...place, period }).rows);
  const candidates = pairs.flatMap((pair) => changeOf(pair, comparison) ?? []);
  return [{ variant: { reading: asked.reading, changed: ['vintage'] }, candidates }];
}

/** Only what counts from the start of the year is taken for the year: nine months, not a third quarter. */
const fromJanuary = (period: string): boolean => parsePeriod(period)?.start.endsWith('-01-01') ?? false;

const isLatest = ({ figures }: Asked, row: Pair[number]): boolean => figures.results(row).rows[0]?.value === row.value;
