import type { Language } from '../../model/language';
import type { Status } from '../../model/observation';
import { formatNumber } from '../number';
import { ordinal } from '../ordinal';
import { pick } from '../sentence/words';
import { statusMark } from '../status';

/** An end of a row: `6,27%`, `6,27% [ước]`; a cross where there is no value. */
export const endLabel = (lang: Language, value: string, status: Status | ''): string =>
  value
    ? [value, status === 'estimate' || status === 'preliminary' ? statusMark(lang, status) : '']
        .filter(Boolean)
        .join(' ')
    : '×';

/** `thứ 3/63`, `3rd of 63`. */
export const placeOf = (lang: Language, place: number, of: number): string =>
  pick(
    lang,
    `${ordinal(lang, place)}/${formatNumber(lang, of)}`,
    `${ordinal(lang, place)} of ${formatNumber(lang, of)}`
  );

/** Why no coefficient is stated beside a scatter: `4 đơn vị, quá ít để tính r`. */
export const tooFewForR = (lang: Language, n: number): string =>
  pick(lang, `${formatNumber(lang, n)} đơn vị, quá ít để tính r`, `${formatNumber(lang, n)} units, too few for r`);

/** The same where one of the indicators has one value for all: `5 đơn vị, một chỉ tiêu không đổi nên không có r`. */
export const noVariance = (lang: Language, n: number): string =>
  pick(
    lang,
    `${formatNumber(lang, n)} đơn vị, một chỉ tiêu không đổi nên không có r`,
    `${formatNumber(lang, n)} units, one indicator does not vary, so there is no r`
  );
