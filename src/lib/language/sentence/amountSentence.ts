import type { Standing } from '../../compute/standing';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import type { Segment } from '../../model/segment';
import { formatMeasure } from '../measure';
import { indicatorName } from '../name';
import { formatPeriod } from '../period';
import { formatObservation } from '../observation';
import { isEstimate, statusVerb } from '../status';
import { cite, type Subject } from './cite';
import { changePart, plansPart } from './parts';
import { joined } from './words';

/**
 * The fixed sentence of reports: name, value, % of plan, % on the same period. `Thu NSNN trên địa bàn ước đạt 400.421 tỷ
 * đồng, bằng 113,5% dự toán, tăng 20% so với năm 2022.` Empty without a value.
 */
export function amountSentence(lang: Language, standing: Standing): Segment[] {
  const { now, indicator, unit } = standing;
  if (isMissing(now)) return [];
  const subject: Subject = { indicator, unit };
  const name = indicatorName(lang, indicator, unit);
  const when = now.period === standing.period ? '' : formatPeriod(lang, now.period, 'long');
  const rest = [plansPart(lang, standing, subject), changePart(lang, standing, subject)];
  return [name, when && ` (${when})`, ...reached(lang, now, subject), ...joined([[''], ...rest], ', '), '.'].filter(
    (segment) => segment !== ''
  );
}

/**
 * The verb and the number: `ước đạt 400.421 tỷ đồng`. A word printed before the number changes the verb: `ước vượt 704.500
 * tỷ đồng`; `is estimated to exceed`, `is estimated at about`.
 */
function reached(lang: Language, now: Known, subject: Subject): Segment[] {
  const exceeds = now.qualifier === 'exceeds';
  const estimate = isEstimate(now.status);
  const verb = statusVerb(lang, now.status, 'reach');
  if (lang === 'vi') {
    // "vượt" is in the number's own words.
    return [
      ` ${exceeds ? verb.replace(/ ?đạt$/, '') : verb} `.replace(/^ +$/, ' '),
      cite(lang, now, subject, spoken(lang, now, subject))
    ];
  }
  if (estimate && now.qualifier) {
    const bare = { ...now, qualifier: exceeds ? ('' as const) : now.qualifier };
    const text = spoken(lang, bare, subject) ?? formatObservation(lang, bare, [subject.indicator]);
    return [exceeds ? ' is estimated to exceed ' : ' is estimated at ', cite(lang, now, subject, text)];
  }
  return [` ${verb} `, cite(lang, now, subject, spoken(lang, now, subject))];
}

const MILLION_BILLIONS = 1_000_000;

/** From a million billions on money is said in a larger unit (`1,43 triệu tỷ đồng`); the evidence keeps every digit. */
const spoken = (lang: Language, now: Known, { indicator }: Subject): string | undefined =>
  indicator.measure === 'vnd-billion' && Math.abs(now.value) >= MILLION_BILLIONS
    ? formatMeasure(lang, now.value, indicator.measure, { qualifier: now.qualifier, scale: 'short' })
    : undefined;

/** Several amounts in one sentence: `Kim ngạch xuất khẩu ước đạt 17,3 tỷ USD, giảm 0,2%; vốn FDI …`. */
export function amountsSentence(lang: Language, standings: readonly Standing[]): Segment[] {
  const parts = standings
    .map((standing) => amountSentence(lang, standing).slice(0, -1))
    .filter((part) => part.length > 0);
  if (parts.length === 0) return [];
  return [
    ...joined(
      parts.map((part, i) => (i === 0 ? part : lowerFirst(part))),
      '; '
    ),
    '.'
  ];
}

/** A name that starts inside a sentence loses its capital, unless it is an abbreviation (GRDP, FDI). */
function lowerFirst(part: readonly Segment[]): Segment[] {
  const [first, ...rest] = part;
  if (typeof first !== 'string' || /^\p{Lu}{2}/u.test(first)) return [...part];
  return [first.charAt(0).toLocaleLowerCase('vi') + first.slice(1), ...rest];
}
