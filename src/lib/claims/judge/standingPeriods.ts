import { parsePeriod } from '../../model/period';

const MONTHS = ['12', '11', '10', '09', '08', '07', '06', '05', '04', '03', '02', '01'];

/**
 * Other keys under which a stock of a period may have been published. `same`: another way to write the same moment (`2023`,
 * `2023-12`, `2023-12-31`; a month and its last day). `near`: moments that stand for it only as long as the claim agrees
 * with them: the latest month of a year; the year of a month or a day in it. Quarters and months counted from January
 * end on the last day of their last month.
 */
export function standingPeriods(key: string): { same: string[]; near: string[] } {
  const period = parsePeriod(key);
  if (!period || period.kind === 'range') return { same: [], near: [] };
  const year = String(period.year);
  const month = period.end.slice(0, 7);
  const lastDay = parsePeriod(month)?.end ?? '';
  const ends = period.end === lastDay;
  const same = [month, lastDay];
  if (period.end.endsWith('12-31')) same.unshift(year);
  const near =
    period.kind === 'year'
      ? MONTHS.flatMap((one) => [`${year}-${one}`, parsePeriod(`${year}-${one}`)?.end ?? ''])
      : [month, year];
  const unlike = (other: string) => other !== key && other !== '';
  return { same: ends ? same.filter(unlike) : [], near: near.filter(unlike) };
}

/** The key of what counts from January to the last day of a month: `2023-09-30` is nine months. Null for other days. */
export function countedUntil(key: string): string | null {
  const day = parsePeriod(key);
  if (day?.kind !== 'date' || parsePeriod(key.slice(0, 7))?.end !== day.end) return null;
  const months = Number(key.slice(5, 7));
  const part: Readonly<Record<number, string>> = { 3: '-Q1', 6: '-H1', 12: '' };
  return `${day.year}${part[months] ?? `-${months}M`}`;
}
