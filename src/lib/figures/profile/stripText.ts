import { decimalsOf } from '$lib/compute/decimals';
import { formatMeasure } from '$lib/language/measure';
import { message } from '$lib/language/message';
import { unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import { shownDecimals } from '$lib/language/observation';
import type { Indicator } from '$lib/model/indicator';
import type { Language } from '$lib/model/language';
import type { Unit } from '$lib/model/unit';
import type { PeerStrip } from './peerStrips';

/** A value of a strip with its measure: as published, or of a quartile with the digits of the indicator. */
export function stripValue(lang: Language, indicator: Indicator, value: number, published = true): string {
  return formatMeasure(lang, value, indicator.measure, {
    decimals: published
      ? shownDecimals({ value, upper: null }, indicator)
      : Math.min(decimalsOf(value), indicator.decimals),
    label: lang === 'vi' ? indicator.measure_vi : indicator.measure_en
  });
}

/** All that a strip shows, in words: its text alternative. */
export function stripText(lang: Language, indicator: Indicator, unit: Unit, strip: PeerStrip): string {
  const { strips: words } = message(lang).units;
  const value = (number: number) => stripValue(lang, indicator, number);
  const quartile = (number: number) => stripValue(lang, indicator, number, false);
  const { field, lowest, highest } = strip;
  return [
    words.own(unitName(lang, unit), value(strip.value)),
    words.lowest(unitName(lang, lowest), value(field.min)),
    words.middle(quartile(field.q1), quartile(field.median), quartile(field.q3)),
    words.highest(unitName(lang, highest), value(field.max)),
    words.among(formatNumber(lang, field.count), formatNumber(lang, strip.size))
  ].join('; ');
}
