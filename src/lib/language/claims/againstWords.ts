import type { ClaimReading } from '../../model/claim';
import { parsePeriod, samePeriodLastYear } from '../../model/period';
import { formatPeriod } from '../period';
import { lowerFirst } from '../party/lowerFirst';
import { during } from '../sentence/during';
import { pick } from '../sentence/words';
import type { Naming } from './naming';

const OVER_TIME = ['percent-change', 'point-change', 'amount-change'];

/** What a comparison is made with, in the middle of a sentence: `cả nước`, `cùng kỳ năm 2022`, `GDP theo giá hiện hành của cả nước`; empty when nothing says it. */
export function againstWords(naming: Naming, { unit, period, comparison }: ClaimReading): string {
  if (!comparison) return '';
  const { lang } = naming;
  const { kind, againstIndicator, againstUnit, againstPeriod } = comparison;
  const isBare = !againstIndicator && !againstUnit && !againstPeriod;
  const land = (code: string) => naming.unit(code)?.territory ?? code;
  // What is as in the claim itself goes without saying, unless nothing else is said.
  const isElsewhere = againstUnit !== '' && (land(againstUnit) !== land(unit) || (!againstIndicator && !againstPeriod));
  const isThen = againstPeriod !== '' && (againstPeriod !== period || (!againstIndicator && !isElsewhere));
  const before = isBare && OVER_TIME.includes(kind) ? (samePeriodLastYear(period) ?? '') : isThen ? againstPeriod : '';
  const what = againstIndicator ? lowerFirst(naming.indicatorName(againstIndicator, againstUnit || unit)) : '';
  const whose = isElsewhere ? naming.place(againstUnit) : '';
  const when = before ? baseWords(naming, period, before) : '';
  const body = what && whose ? `${what} ${pick(lang, 'của', 'of')} ${whose}` : what || whose;
  if (!body) return when;
  return when ? `${body} ${pick(lang, when, `in ${when}`)}` : body;
}

/** `năm 2022`; the same part of another year is `cùng kỳ năm 2022`. */
function baseWords({ lang }: Naming, period: string, base: string): string {
  const parsed = parsePeriod(base);
  const isSame = !!parsed && parsed.kind !== 'year' && period.slice(4) === base.slice(4) && parsed.kind !== 'range';
  if (lang === 'vi') return isSame ? `cùng kỳ năm ${parsed.year}` : formatPeriod('vi', base);
  return during('en', base);
}
