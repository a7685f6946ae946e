import { parsePeriod, samePeriodLastYear } from '../../../model/period';
import type { PeriodTerm } from '../../terms/term';

/** The key that some words mean in a year; empty where a year is needed and none is known. */
export function periodKey(term: PeriodTerm, year: number | null): string {
  if (term.key !== null) return term.key;
  if (year === null) return '';
  const own = year + (term.relative ?? 0);
  const key = term.part ? `${own}-${term.part}` : String(own);
  return parsePeriod(key) ? key : '';
}

/** The key that a figure of a period is held against. `words` are those of the term: `cùng kỳ năm 2022` is the same part of that year. */
export function basePeriodKey(term: PeriodTerm, subject: string, words: string): string {
  const same = /cùng kỳ|cùng kì|cùng thời điểm/u.test(words);
  if (term.key !== null) return same && /^\d{4}$/.test(term.key) && subject ? inYear(subject, term.key) : term.key;
  if (!subject) return '';
  if (term.part && parsePeriod(`${yearOf(subject)! + (term.relative ?? -1)}-${term.part}`))
    return `${yearOf(subject)! + (term.relative ?? -1)}-${term.part}`;
  if (/(?:quý|tháng) trước/u.test(words)) return periodBefore(subject);
  return samePeriodLastYear(subject) ?? '';
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `hết quý I`, `đến 30/9` of what is summed or measured over a time: from January to that end of a month. Other keys as they are. */
export function sinceJanuary(key: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(key);
  if (!day) return key;
  const [, year = '', month = '', last = ''] = day;
  const until = Number(month);
  if (Number(last) < DAYS[until - 1]!) return key;
  const whole = { 1: `${year}-01`, 3: `${year}-Q1`, 6: `${year}-H1`, 12: year }[until] ?? `${year}-${until}M`;
  return parsePeriod(whole) ? whole : key;
}

export function yearOf(key: string): number | null {
  return parsePeriod(key)?.year ?? null;
}

function inYear(subject: string, year: string): string {
  const key = year + subject.slice(4);
  return parsePeriod(key)?.kind === parsePeriod(subject)?.kind ? key : year;
}

/** The quarter or month before one; empty for other periods. */
export function periodBefore(key: string): string {
  const year = Number(key.slice(0, 4));
  const quarter = /-Q([1-4])$/.exec(key);
  if (quarter) return quarter[1] === '1' ? `${year - 1}-Q4` : `${year}-Q${Number(quarter[1]) - 1}`;
  const month = /-(\d{2})$/.exec(key);
  if (!month) return '';
  return month[1] === '01' ? `${year - 1}-12` : `${year}-${String(Number(month[1]) - 1).padStart(2, '0')}`;
}
