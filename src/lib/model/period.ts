/**
 * A period is a key, never a `Date`. The grammar, and nothing else:
 *
 * | key            | kind         | meaning                                            |
 * | -------------- | ------------ | -------------------------------------------------- |
 * | `2023`         | `year`       | the whole year                                     |
 * | `2023-H1`      | `half`       | half a year (H1 is also "six months cumulative")   |
 * | `2023-Q3`      | `quarter`    | one quarter                                        |
 * | `2023-9M`      | `cumulative` | the first n months together, n in 1–11, not 3 or 6 |
 * | `2022-11`      | `month`      | one month; for a stock: the state in that month    |
 * | `2023-12-31`   | `date`       | a stock at a date                                  |
 * | `2016..2020`   | `range`      | several years together, or their average           |
 */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'cumulative' | 'month' | 'date' | 'range';

export interface Period {
  readonly key: string;
  readonly kind: PeriodKind;
  /** The year the period ends in. */
  readonly year: number;
  /** First and last day, `YYYY-MM-DD`. Compare as text. */
  readonly start: string;
  readonly end: string;
}

const KEY = /^(\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(\d{1,2})(M)|(\d{2})(?:-(\d{2}))?)|\.\.(\d{4}))?$/;

const two = (n: number) => String(n).padStart(2, '0');

/** The number of days of a month in the Gregorian calendar, without a clock or a time zone. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function span(key: string, kind: PeriodKind, year: number, firstMonth: number, lastMonth: number): Period {
  return {
    key,
    kind,
    year,
    start: `${year}-${two(firstMonth)}-01`,
    end: `${year}-${two(lastMonth)}-${daysInMonth(year, lastMonth)}`
  };
}

/** Keys that were read: figures have few different ones, on many rows. An address may bring any, so it is bounded. */
const known = new Map<string, Period | null>();
const MOST_KNOWN = 5_000;

/** Reads a key of the grammar above; `null` for anything else, including `2023-13`, `2023-02-30`, `2020..2016`. */
export function parsePeriod(key: string): Period | null {
  let period = known.get(key);
  if (period === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, (period = read(key)));
  }
  return period;
}

function read(key: string): Period | null {
  const m = KEY.exec(key);
  if (!m) return null;
  const year = Number(m[1]);
  if (year < 1900 || year > 2199) return null;
  if (m[2]) return m[3] === '1' ? span(key, 'half', year, 1, 6) : span(key, 'half', year, 7, 12);
  if (m[4]) {
    const q = Number(m[5]);
    return span(key, 'quarter', year, 3 * q - 2, 3 * q);
  }
  if (m[7]) {
    const months = Number(m[6]);
    const written = `${year}-${months}M`;
    if (written !== key || months < 1 || months > 11 || months === 3 || months === 6) return null;
    return span(key, 'cumulative', year, 1, months);
  }
  if (m[8]) {
    const month = Number(m[8]);
    if (month < 1 || month > 12) return null;
    if (!m[9]) return span(key, 'month', year, month, month);
    const day = Number(m[9]);
    if (day < 1 || day > daysInMonth(year, month)) return null;
    return { key, kind: 'date', year, start: key, end: key };
  }
  if (m[10]) {
    const last = Number(m[10]);
    if (last <= year || last > 2199) return null;
    return { key, kind: 'range', year: last, start: `${year}-01-01`, end: `${last}-12-31` };
  }
  return span(key, 'year', year, 1, 12);
}

/** The same period one year earlier ("cùng kỳ năm trước"); `null` where that has no meaning (ranges, 29 February). */
export function samePeriodLastYear(key: string): string | null {
  const period = parsePeriod(key);
  if (!period || period.kind === 'range') return null;
  const shifted = `${period.year - 1}${key.slice(4)}`;
  return parsePeriod(shifted) ? shifted : null;
}

/** The next period of the same line: the quarter after a quarter, the same months a year later. Null where there is none. */
export function nextPeriod(key: string): string | null {
  const period = parsePeriod(key);
  if (!period || period.kind === 'range' || period.kind === 'date') return null;
  const next =
    period.kind === 'quarter'
      ? key.endsWith('4')
        ? `${period.year + 1}-Q1`
        : `${period.year}-Q${Number(key.slice(6)) + 1}`
      : period.kind === 'month'
        ? key.endsWith('12')
          ? `${period.year + 1}-01`
          : `${period.year}-${String(Number(key.slice(5)) + 1).padStart(2, '0')}`
        : `${period.year + 1}${key.slice(4)}`;
  return parsePeriod(next) ? next : null;
}

/** What may share one line of a chart: periods of one kind; cumulative periods only with the same number of months. */
export function lineOf(key: string): string | null {
  const period = parsePeriod(key);
  if (!period) return null;
  return period.kind === 'cumulative' ? key.slice(5) : period.kind === 'half' ? key.slice(5) : period.kind;
}

/** Orders keys by their last day, then by their first (longer before shorter), then by text. */
export function comparePeriods(a: string, b: string): number {
  const pa = parsePeriod(a);
  const pb = parsePeriod(b);
  if (!pa || !pb) return a < b ? -1 : a > b ? 1 : 0;
  if (pa.end !== pb.end) return pa.end < pb.end ? -1 : 1;
  if (pa.start !== pb.start) return pa.start < pb.start ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
