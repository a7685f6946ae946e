import { MEASURE_KINDS, type CommitteeMeasure, type Measured } from '../../compute/members/committeeMeasures';
import type { Share } from '../../compute/members/counts';
import type { Language } from '../../model/language';
import { isMissing, type Maybe } from '../../model/missing';
import { formatMeasure } from '../measure';
import { missingShort } from '../missing';
import { formatNumber, NBSP } from '../number';
import { pick } from '../sentence/words';

/** What stands where a count is withheld; other reasons are said in words. */
export const WITHHELD_MARK = '[c]';

/** `12.345`, `[c]`, `chưa có số`. */
export const countText = (lang: Language, count: Maybe<number>): string =>
  isMissing(count) ? absentText(lang, count) : formatNumber(lang, count);

/** `+1.234`, `−12`. */
export const signedCount = (lang: Language, count: Maybe<number>): string =>
  isMissing(count) ? absentText(lang, count) : formatNumber(lang, count, { sign: true });

/** `12.345 đảng viên`. */
export const membersText = (lang: Language, count: number): string => formatMeasure(lang, count, 'members');

/** `12,3%`. */
export const percentText = (lang: Language, percent: number): string =>
  formatMeasure(lang, percent, 'percent', { decimals: 1 });

export const shareText = (lang: Language, share: Maybe<Share>): string =>
  isMissing(share) ? absentText(lang, share) : percentText(lang, share.percent);

/** `+0,3 điểm phần trăm`; `short`: `+0,3`. */
export const pointsText = (lang: Language, points: Maybe<number>, form: 'long' | 'short' = 'long'): string =>
  isMissing(points)
    ? absentText(lang, points)
    : form === 'short'
      ? formatNumber(lang, points, { decimals: 1, sign: true })
      : formatMeasure(lang, points, 'points', { decimals: 1, sign: true });

export const absentText = (lang: Language, absent: Parameters<typeof missingShort>[1]): string =>
  absent.missing === 'suppressed' ? WITHHELD_MARK : missingShort(lang, absent);

const DIGITS = { count: 0, percent: 1, days: 0, money: 0 } as const;

/** Digits after the decimal sign of a measure. */
export const measureDigits = (measure: CommitteeMeasure): number => DIGITS[MEASURE_KINDS[measure].kind];

/** A value of a measure: `12.345`, `34,5%`, `3 ngày`, `1.234 tỷ đồng`. */
export function measureText(lang: Language, measure: CommitteeMeasure, value: Maybe<number>): string {
  if (isMissing(value)) return absentText(lang, value);
  const decimals = measureDigits(measure);
  switch (MEASURE_KINDS[measure].kind) {
    case 'percent':
      return formatMeasure(lang, value, 'percent', { decimals });
    case 'money':
      return formatMeasure(lang, value, 'vnd-billion', { decimals });
    case 'days':
      return daysText(lang, value);
    default:
      return formatNumber(lang, value, { decimals });
  }
}

export const measuredText = (lang: Language, measure: CommitteeMeasure, value: Maybe<Measured>): string =>
  measureText(lang, measure, isMissing(value) ? value : value.value);

export const daysText = (lang: Language, days: number): string =>
  formatNumber(lang, days) + NBSP + pick(lang, 'ngày', days === 1 ? 'day' : 'days');

/** `đảng viên`, `%`, `ngày`: the unit of a measure under its name. */
export function measureUnit(lang: Language, measure: CommitteeMeasure): string {
  const words = {
    count: pick(lang, 'đảng viên', 'members'),
    percent: '%',
    days: pick(lang, 'ngày', 'days'),
    money: pick(lang, 'tỷ đồng', 'VND billion')
  };
  return words[MEASURE_KINDS[measure].kind];
}
