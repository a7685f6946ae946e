import type { ReadingCode } from '../../model/comparison';
import type { ComparisonFacts } from '../../model/comparisonFacts';
import type { Language } from '../../model/language';
import { indicatorName } from '../name';
import { pick } from '../sentence/words';
import { findingBesideCountry } from './findingBesideCountry';
import { findingOfOrder } from './findingOfOrder';
import { findingOfParts } from './findingOfParts';
import { findingOfTwoIndicators } from './findingOfTwoIndicators';
import { findingOfTwoPeriods } from './findingOfTwoPeriods';
import { findingOverTime } from './findingOverTime';
import { lowerFirst, ofUnit } from './phrase';
import { cellIn, lastPeriod, latest, subjectOf } from './read';

/** Readings of one period, whose finding is the order of the places. */
const ORDERED = new Set<ReadingCode>(['bars', 'map', 'tiles', 'strip']);
/** Readings that set two periods side by side. */
const PAIRED = new Set<ReadingCode>(['dumbbell', 'slope']);

/** The title of a figure: what the numbers shown say, chosen by how they are shown. Always true of the figure alone. */
export function comparisonFinding(lang: Language, facts: ComparisonFacts, reading: ReadingCode): string {
  const series = subjectOf(facts);
  if (!series) return pick(lang, 'Chưa có số liệu cho lựa chọn này', 'No figures for this choice yet');
  const { by, transform } = facts.comparison;
  const now = latest(series);
  const last = lastPeriod(facts, series);
  const ordered = ORDERED.has(reading) || !now || (facts.cube.periods.length === 1 && !by && transform !== 'rank');
  return (
    (reading === 'scatter' ? findingOfTwoIndicators(lang, facts) : null) ??
    (by ? findingOfParts(lang, facts, series) : null) ??
    (PAIRED.has(reading) ? findingOfTwoPeriods(lang, facts, series) : null) ??
    (ordered && (!now || severalPlaces(facts, last)) ? findingOfOrder(lang, facts, series) : null) ??
    (now && transform === 'level' ? findingBesideCountry(lang, facts, series) : null) ??
    (now ? findingOverTime(lang, facts, series, now) : null) ??
    nothing(lang, ofUnit(lang, lowerFirst(indicatorName(lang, series.indicator, series.unit)), series.unit))
  );
}

const nothing = (lang: Language, what: string) =>
  pick(lang, `Chưa có số liệu cho lựa chọn này: ${what}`, `No figures for this choice yet: ${what}`);

/** Whether an order of places can be seen: two or more have a value in the period. */
const severalPlaces = ({ cube, country }: ComparisonFacts, period: string) =>
  new Set(
    cube.series
      .filter((series) => series.unit.territory !== country.territory && cellIn(series, period))
      .map((series) => series.unit.territory)
  ).size > 1;
