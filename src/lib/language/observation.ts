import type { Indicator } from '../model/indicator';
import type { Language } from '../model/language';
import type { Observation } from '../model/observation';
import { decimalsOf } from '../compute/decimals';
import { formatMeasure } from './measure';

/**
 * An observation as a reader sees it: its qualifier, value or band, and measure. The digits are those it was published
 * with, or those of its indicator where a conversion or computation left more.
 */
export function formatObservation(
  lang: Language,
  observation: Pick<Observation, 'indicator' | 'value' | 'upper' | 'qualifier'>,
  indicators: readonly Indicator[]
): string {
  const indicator = indicators.find((entry) => entry.code === observation.indicator);
  const label = lang === 'vi' ? indicator?.measure_vi : indicator?.measure_en;
  return formatMeasure(lang, observation.value, indicator?.measure ?? '', {
    decimals: shownDecimals(observation, indicator),
    upper: observation.upper,
    qualifier: observation.qualifier,
    label
  });
}

/**
 * Digits after the decimal sign: as published (of a band, those of its finer end), at most two more than the indicator's own; from a thousand on no more than
 * the indicator's own, since tenths of a billion in ten million billions tell nobody anything.
 */
export function shownDecimals(
  { value, upper }: Pick<Observation, 'value' | 'upper'>,
  indicator: Indicator | undefined
): number {
  const published = Math.max(decimalsOf(value), upper === null ? 0 : decimalsOf(upper));
  return Math.min(published, (indicator?.decimals ?? 2) + (Math.abs(value) >= 1000 ? 0 : 2));
}
