import type { LateSeries } from '../../compute/quality/lateSeries';
import type { Language } from '../../model/language';
import { dataMessage } from '../dataMessage';
import { formatDate } from '../date';
import { indicatorName, unitName } from '../name';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import type { Names } from './sumWords';

export interface LateWords {
  indicator: string;
  units: string;
  last: string;
  expected: string;
  due: string;
  lag: string;
}

/** Names of units that are written out; the others are counted. */
const NAMED = 4;

/** Series that stopped together, in words. */
export function lateWords(lang: Language, late: LateSeries, { indicators, units }: Names): LateWords {
  const words = dataMessage(lang).quality.late;
  const indicator = indicators.find(({ code }) => code === late.indicator);
  const own = late.units.map((code) => units.find((unit) => unit.code === code));
  const names = own.map((unit, i) => (unit ? unitName(lang, unit) : (late.units[i] ?? '')));
  const listed = names.slice(0, NAMED).join(', ');
  const days = formatNumber(lang, Math.abs(late.lag));
  return {
    indicator: indicator ? indicatorName(lang, indicator, own.length === 1 ? own[0] : undefined) : late.indicator,
    units: names.length > NAMED ? words.more(listed, formatNumber(lang, names.length - NAMED)) : listed,
    last: formatPeriod(lang, late.last, 'short'),
    expected: formatPeriod(lang, late.expected, 'short'),
    due: formatDate(lang, late.due),
    lag: late.lag === 0 ? words.onEnd : late.lag > 0 ? words.lag(days) : words.before(days)
  };
}
