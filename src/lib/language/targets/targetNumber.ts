import { round } from '../../compute/decimals';
import type { Indicator } from '../../model/indicator';
import type { Language } from '../../model/language';
import { formatMeasure } from '../measure';
import { pick } from '../sentence/words';

const DIGITS = 4;

/** Four digits, the rest zeros: what was projected is not known to the last billion. */
export const roughly = (value: number): number =>
  value === 0 ? 0 : round(value, DIGITS - 1 - Math.floor(Math.log10(Math.abs(value))));

/** The two ends of what is known of a number, without digits that their distance does not bear: 352.853–352.950 → 352.900. */
export function middleOf(low: number, high: number): number {
  const width = Math.max(high - low, Number.MIN_VALUE);
  return round((low + high) / 2, Math.max(-12, Math.min(6, -Math.floor(Math.log10(width)))));
}

/** An amount or a rate in the words of its indicator. */
export const inMeasure = (
  lang: Language,
  { measure, measure_vi, measure_en }: Indicator,
  value: number,
  options: { upper?: number | null; decimals?: number } = {}
): string => formatMeasure(lang, value, measure, { label: pick(lang, measure_vi, measure_en), ...options });
