import type { ClaimComparison, NumberFound } from '../../../model/claim';
import type { Indicator } from '../../../model/indicator';
import type { Against } from './against';
import type { ChosenIndicator } from '../indicator/chosenIndicator';
import { isDisbursement, isGrowth } from '../indicator/fit';
import { samePeriodLastYear } from '../../../model/period';
import { basePeriodKey, periodBefore } from '../period/periodKey';
import { textOf, type Place } from '../scene/place';
import type { ReadingCatalogue } from '../readingCatalogue';
import type { Said } from './said';
import { unitCode } from '../unit/unitCode';

export interface Settled {
  indicator: string;
  comparison: ClaimComparison | null;
  /** The plan is the number itself: `vượt mục tiêu tăng trưởng 7%`. */
  target: boolean;
}

/** What is said of a figure, once its indicator is known: a rise of what grows is its level, a share of what is a share too. */
export function comparisonOf(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  chosen: ChosenIndicator | null,
  against: Against,
  period: string
): Settled {
  const indicator = chosen?.indicator ?? null;
  const level = { indicator: indicator?.code ?? '', comparison: null, target: false };
  if (said.kind === null || said.kind === 'base' || said.kind === 'contribution') return level;
  // `GRDP bình quân giai đoạn …` is no GRDP of a person.
  const growth = catalogue.indicators.get('grdp-growth');
  if (
    said.kind === 'average-growth' &&
    chosen &&
    indicator?.code === 'grdp-per-capita' &&
    growth &&
    !/người/u.test(textOf(place.scene, chosen.term))
  )
    return { ...level, indicator: catalogue.comparing(growth.code, 'average-growth')?.code ?? growth.code };
  if (indicator && isPublishedAverage(indicator) && said.kind === 'percent-of-plan' && said.planFirst)
    return { ...level, target: true };
  if (indicator && isPublishedAverage(indicator) && said.kind !== 'ratio' && said.kind !== 'gap') return level;
  if (indicator && isGrowth(indicator)) {
    if (said.kind === 'average-growth') {
      const average = catalogue.comparing(indicator.code, 'average-growth');
      return average ? { ...level, indicator: average.code } : level;
    }
    if (said.kind === 'percent-change' && said.said === 'plain' && !saysHigher(place, said)) return level;
    if (said.kind === 'percent-of-plan' && said.planFirst) {
      const average =
        place.number.measure === 'percent-per-year' && catalogue.comparing(indicator.code, 'average-growth');
      return { ...level, indicator: average ? average.code : level.indicator, target: true };
    }
  }
  if (indicator && said.kind === 'share' && indicator.measure.startsWith('percent')) return level;
  if (indicator && said.kind === 'percent-of-plan' && isDisbursement(indicator)) return level;
  const average =
    indicator && isGrowth(indicator) && period.includes('..') && catalogue.comparing(indicator.code, 'average-growth');
  if (average) level.indicator = average.code;
  const held = heldAgainst(catalogue, place, said, chosen, against, period);
  return { ...level, comparison: { kind: said.kind, said: said.said, direction: said.direction, ...held } };
}

const isPublishedAverage = (indicator: Indicator) => indicator.kind === 'comparison';

/** `cao hơn 0,3% so với cùng kỳ` of a rate is no level. */
const saysHigher = (place: Place, said: Said) =>
  said.cue !== null && /hơn/u.test(textOf(place.scene, said.cue)) && said.cue.start < place.number.start;

function heldAgainst(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  chosen: ChosenIndicator | null,
  against: Against,
  period: string
): Pick<ClaimComparison, 'againstUnit' | 'againstPeriod' | 'againstIndicator'> {
  const { scene } = place;
  const words = textOf(scene, place.tail);
  const againstPeriod =
    against.period && said.kind !== 'rank'
      ? basePeriodKey(against.period, period, around(place, against.period))
      : /^\s*(?:so với |so |của )?cùng kỳ/u.test(words)
        ? (samePeriodLastYear(period) ?? '')
        : /so với (?:quý|tháng) trước/u.test(words)
          ? periodBefore(period)
          : '';
  let againstUnit = '';
  const unit = against.unit;
  if (unit?.said === 'group') againstUnit = unit.territory;
  else if (unit)
    againstUnit = unitCode(
      catalogue,
      unit.said === 'subject' ? catalogue.subject : unit.territory,
      againstPeriod || period
    );
  else if (
    said.kind === 'share' &&
    /(?<!\p{L})gdp(?!\p{L})/u.test(textOf(scene, { start: place.number.start, end: place.tail.end }))
  )
    againstUnit = unitCode(catalogue, catalogue.country, period);
  const ofTotal = said.kind === 'share' && place.before?.form === 'of' && place.number.form === 'percent';
  const code = against.indicator?.indicator ?? (ofTotal ? (chosen?.indicator.out_of ?? '') : '');
  return { againstUnit, againstPeriod, againstIndicator: code === chosen?.indicator.code ? '' : code };
}

/** The base with the words before it: `cùng kỳ` may stand outside the term. */
const around = (place: Place, term: { start: number; end: number }) =>
  textOf(place.scene, { start: Math.max(place.scene.start, term.start - 10), end: term.end });

/** A number as it stands in its reading: the qualifier that a comparison used up, the sign of a fall, the person a sum is per. */
export function settledNumber(
  number: NumberFound,
  said: Said,
  chosen: ChosenIndicator | null,
  settled: Settled
): NumberFound {
  const found = said.takesQualifier ? { ...number, qualifier: '' as const } : number;
  const falls =
    chosen &&
    settled.comparison === null &&
    said.kind === 'percent-change' &&
    said.direction === 'down' &&
    isGrowth(chosen.indicator);
  if (falls && found.value > 0)
    return { ...found, value: -found.value, upper: found.upper === null ? null : -found.upper };
  if (
    chosen?.indicator.measure.startsWith('vnd-million-per') &&
    found.measure === 'vnd-billion' &&
    settled.comparison?.kind !== 'ratio'
  )
    return scaled(found, 1000, chosen.indicator.measure);
  if (chosen?.indicator.measure === 'usd-per-person' && found.measure === 'usd')
    return { ...found, measure: 'usd-per-person' };
  return found;
}

const scaled = (number: NumberFound, factor: number, measure: string): NumberFound => ({
  ...number,
  value: tidy(number.value * factor),
  upper: number.upper === null ? null : tidy(number.upper * factor),
  step: tidy(number.step * factor),
  measure
});

/** Without the noise of binary fractions. */
const tidy = (value: number) => Number(value.toPrecision(12));
