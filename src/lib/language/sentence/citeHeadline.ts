import type { Standing } from '../../compute/standing';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import type { Evidence } from '../../model/segment';
import { measureParts } from '../measure';
import { shownDecimals } from '../observation';
import { cite } from './cite';
import { countText } from './partySentence';

/** A headline number in three pieces: the number is set large and leads to its source, the words around it are small. */
export interface CitedHeadline {
  before: string;
  number: Evidence;
  after: string;
}

/** `gần` 470.000 `đảng viên`; counts n/N keep their N beside them. */
export function citeHeadline(lang: Language, standing: Standing, now: Known): CitedHeadline {
  const { indicator } = standing;
  const { before, number, after } = measureParts(lang, now.value, indicator.measure, {
    decimals: shownDecimals(now, indicator),
    qualifier: now.qualifier,
    upper: now.upper,
    label: lang === 'vi' ? indicator.measure_vi : indicator.measure_en
  });
  return {
    before: before.trim(),
    number: cite(lang, now, standing, standing.outOf ? countText(lang, standing) : number),
    after: after.trim()
  };
}
