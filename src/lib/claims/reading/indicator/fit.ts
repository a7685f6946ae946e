import type { NumberFound } from '../../../model/claim';
import type { Indicator } from '../../../model/indicator';
import type { IndicatorTerm } from '../../terms/term';
import type { Said } from '../comparison/said';

/** Measures of one kind, that differ by a factor or by what is left unsaid (`triệu đồng` of `triệu đồng/người`). */
const KINDS: readonly (readonly string[])[] = [
  ['percent', 'percent-per-year', 'percent-of-gdp'],
  ['persons', 'thousand-persons', 'million-visits'],
  ['usd', 'usd-million', 'usd-billion'],
  ['usd', 'usd-million', 'usd-per-person'],
  ['vnd-billion', 'vnd-million-per-person', 'vnd-million-per-worker'],
  ['members', 'members-per-year', 'persons'],
  ['organisations', 'committees', 'cells'],
  ['units', 'boards', 'organisations', 'committees'],
  ['delegates', 'persons'],
  ['tasks', 'task-groups']
];
/** A part of a kind that fits less well than the measure itself, though it is often written so. */
const NEAR = 0.6;

export const isGrowth = (indicator: Indicator) =>
  indicator.kind === 'rate' && /^tốc độ tăng|so với cùng kỳ|^mức tăng/iu.test(indicator.name_vi);
const isAverageGrowth = (indicator: Indicator) =>
  indicator.comparison === 'average-growth' || indicator.comparison === 'required-growth';
const isPercent = (indicator: Indicator) => indicator.measure.startsWith('percent');

/** Counted without saying what: the name before or after says it. */
const ANYTHING = /^(?:quần chúng|trường hợp|cái|chiếc|người|đồng chí|cá nhân|ca)$/iu;

/** `dân số 7,9 triệu`: what is counted is left out. */
const SCALE = /^(?:triệu|nghìn|ngàn|vạn)$/iu;
const NO_NUMBER_OF = /^(?:percent|points|times|rank|vnd|usd|km2|days|years|persons-per)/u;
const NOT_COUNTED = /^(?:percent|points|times|rank|vnd|usd|km2|days|years|thousand|million|persons-per)/u;

/** How well a number can be said of an indicator, 0 (not at all) to 1. The indicator is no published comparison but an average. */
export function fit(number: NumberFound, said: Said, indicator: Indicator, term: IndicatorTerm): number {
  const rate = isPercent(indicator);
  switch (said.kind) {
    case null:
    case 'base':
      return fitsLevel(number, indicator, term);
    case 'contribution':
      return indicator.measure === 'points' ? 1 : 0;
    case 'percent-of-plan':
      return rate ? (isDisbursement(indicator) ? 1 : said.planFirst ? 0.8 : 0.3) : 1;
    case 'percent-change':
      if (isGrowth(indicator) || isAverageGrowth(indicator)) return 1;
      return indicator.measure === 'points' ? 0 : rate ? 0.3 : 0.8;
    case 'average-growth':
      return isAverageGrowth(indicator) || isGrowth(indicator) ? 1 : rate ? 0 : 0.8;
    case 'point-change':
      return rate ? 1 : 0;
    case 'amount-change':
      if (number.form === 'plain') return rate ? 0 : 0.5;
      return fitsMeasure(number.measure, indicator, term);
    case 'gap':
      return number.form === 'amount'
        ? fitsMeasure(number.measure, indicator, term)
        : rate
          ? 1
          : number.form === 'percent'
            ? 0.5
            : 0;
    case 'share':
      return isGrowth(indicator) || indicator.measure === 'points' ? 0 : rate ? 0.9 : 0.8;
    case 'ratio':
    case 'rank':
      return indicator.measure === 'points' ? 0 : rate ? 0.9 : 0.8;
  }
}

/** Its plan is the whole it is a percentage of: `giải ngân đạt 95% kế hoạch vốn` is the rate itself. */
export const isDisbursement = (indicator: Indicator) => /giải ngân/u.test(indicator.name_vi);

function fitsLevel(number: NumberFound, indicator: Indicator, term: IndicatorTerm): number {
  switch (number.form) {
    case 'percent':
      return isPercent(indicator) ? 1 : 0;
    case 'points':
      return indicator.measure === 'points' ? 1 : 0;
    case 'amount':
      if (!number.measure && SCALE.test(number.noun)) return NO_NUMBER_OF.test(indicator.measure) ? 0 : 0.5;
      if (!number.measure && (!number.noun || ANYTHING.test(number.noun)))
        return NOT_COUNTED.test(indicator.measure) ? 0 : 0.5;
      return fitsMeasure(number.measure, indicator, term);
    case 'of':
      if (indicator.out_of) return number.measure && number.measure !== indicator.measure ? 0.5 : 1;
      return 0.6 * fitsMeasure(number.measure, indicator, term);
    case 'plain':
      return isPercent(indicator) ? 0.4 : 0.5;
    default:
      return 0;
  }
}

function fitsMeasure(measure: string, indicator: Indicator, term: IndicatorTerm): number {
  if (!measure) return 0;
  if (measure === indicator.measure) return 1;
  if (term.measures.includes(measure)) return 0.97;
  return KINDS.some((kind) => kind.includes(measure) && kind.includes(indicator.measure)) ? NEAR : 0;
}
