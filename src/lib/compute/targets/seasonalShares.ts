import { sum } from 'd3-array';
import { parsePeriod } from '../../model/period';

/** What these functions need of an observation. */
export interface PartRow {
  period: string;
  value: number;
}

/** What a year had reached after some months, and what it came to. */
export interface SeasonalShare<Row extends PartRow = PartRow> {
  year: number;
  part: number;
  whole: number;
  /** Behind `part`: one cumulative value or quarters; behind `whole`: the year's value. */
  parts: readonly Row[];
  annual: Row;
}

/** How many months from January a period covers: H1 6, Q1 3, 9M 9; null for any other, the whole year too. */
export function monthsFromJanuary(key: string): number | null {
  const period = parsePeriod(key);
  if (!period || period.kind === 'year' || period.kind === 'range' || period.kind === 'date') return null;
  return period.start === `${period.year}-01-01` ? Number(period.end.slice(5, 7)) : null;
}

/** The key of the first months of a year, 1–11. */
export const firstMonthsKey = (year: number, months: number): string =>
  `${year}-${months === 3 ? 'Q1' : months === 6 ? 'H1' : `${months}M`}`;

const ofYear = <Row extends PartRow>(rows: readonly Row[], year: number) =>
  rows.filter((row) => parsePeriod(row.period)?.year === year);

/** The rows that make up the first months of a year: the cumulative value as published, else all its quarters. Empty when neither. */
export function firstMonths<Row extends PartRow>(rows: readonly Row[], year: number, months: number): Row[] {
  const own = ofYear(rows, year);
  const cumulative = own.find((row) => monthsFromJanuary(row.period) === months);
  if (cumulative) return [cumulative];
  if (months % 3 !== 0) return [];
  const keys = Array.from({ length: months / 3 }, (_, i) => `${year}-Q${i + 1}`);
  const quarters = keys.flatMap((key) => own.find((row) => row.period === key) ?? []);
  return quarters.length === keys.length ? quarters : [];
}

/** The longest first part of a year that is known, with its months. */
export function longestPart<Row extends PartRow>(
  rows: readonly Row[],
  year: number
): { months: number; parts: [Row, ...Row[]] } | null {
  for (let months = 11; months >= 1; months--) {
    const [first, ...rest] = firstMonths(rows, year, months);
    if (first) return { months, parts: [first, ...rest] };
  }
  return null;
}

/** The years, other than one, of which both the first months and the whole are known. Rows: one actual value for each period of one series of amounts. */
export function seasonalShares<Row extends PartRow>(
  rows: readonly Row[],
  months: number,
  except: number | null
): SeasonalShare<Row>[] {
  return rows
    .filter((row) => parsePeriod(row.period)?.kind === 'year' && Number(row.period) !== except)
    .flatMap((annual) => {
      const year = Number(annual.period);
      const parts = firstMonths(rows, year, months);
      if (parts.length === 0 || annual.value <= 0) return [];
      return [{ year, part: sum(parts, (row) => row.value), whole: annual.value, parts, annual }];
    })
    .sort((a, b) => a.year - b.year);
}
