import { leaving } from './columnSql';
import type { ColumnProfile, ConsoleColumn, ConsoleValue } from './console';
import { histogramBins } from './histogramBins';
import { vietnameseKey } from './vietnameseKey';
import { literal } from '../literal';

type Ask = (sql: string) => Promise<Record<string, unknown>[]>;

/** More different values than this are counted approximately, and of text the most frequent are not looked for. */
const MOST_COUNTED = 1_000_000;
const TOP = 10;

/**
 * Profile of the column at `index` among the `rows` rows of a table of held columns (its SQL, filters included). Numbers
 * without end and NaN count as different values, and in nothing else.
 */
export async function profileColumn(
  ask: Ask,
  table: string,
  { column, index, rows }: { column: ConsoleColumn; index: number; rows: number }
): Promise<ColumnProfile> {
  const value = leaving(column, index);
  const from = `(select ${value} as v from ${table})`;
  const isLarge = rows > MOST_COUNTED;
  const [counted] = await ask(
    `select count(v) as present, ${isLarge ? 'approx_count_distinct(v)' : 'count(distinct v)'} as various from ${from}`
  );
  const present = Number(counted?.present);
  const various = Math.min(Number(counted?.various), present);
  const profile: ColumnProfile = {
    column,
    rows,
    missing: rows - present,
    distinct: various,
    approximate: isLarge,
    min: null,
    max: null,
    mean: null,
    median: null,
    histogram: [],
    top: []
  };
  if (present === 0 || column.kind === 'other') return profile;
  if (column.kind === 'number' || column.kind === 'date' || column.kind === 'time')
    return { ...profile, ...(await spread(ask, table, column, index)) };
  return { ...profile, ...(await frequent(ask, from, column, various)) };
}

/** Numbers as they are, days and milliseconds since 1970. */
const STEPS = { number: 1, date: 864e5, time: 1 } as const;

async function spread(ask: Ask, table: string, column: ConsoleColumn, index: number): Promise<Partial<ColumnProfile>> {
  const kind = column.kind as keyof typeof STEPS;
  const number = { number: 'c::double', date: 'epoch(c) / 86400', time: 'epoch_ms(c)::double' }[kind];
  const values = `(select ${number} as v from (select c${index} as c from ${table}) where c is not null and isfinite(${kind === 'number' ? 'c::double' : 'c'}))`;
  const [told] = await ask(
    `select min(v) as low, max(v) as high, avg(v) as mean, median(v) as middle, bool_and(v = floor(v)) as whole from ${values}`
  );
  if (typeof told?.low !== 'number' || typeof told.high !== 'number') return {};
  const shown = (step: number): ConsoleValue => (kind === 'number' ? step : momentOf(step * STEPS[kind], kind));
  const bins = histogramBins(told.low, told.high, told.whole === true);
  const counts = new Map<number, number>();
  if (bins) {
    const bin = `least(floor((v - ${literal(told.low)}) / ${literal(bins.width)}), ${bins.count - 1})::double`;
    for (const { bin: at, n } of await ask(`select ${bin} as bin, count(*) as n from ${values} group by 1`))
      counts.set(Number(at), Number(n));
  }
  return {
    min: shown(told.low),
    max: shown(told.high),
    mean: kind === 'number' ? (told.mean as number) : null,
    median: kind === 'number' ? (told.middle as number) : null,
    histogram: Array.from({ length: bins?.count ?? 0 }, (_, i) => ({
      from: shown(bins!.edge(i)),
      to: shown(bins!.edge(i + 1)),
      rows: counts.get(i) ?? 0
    }))
  };
}

/** `2024-02-29`, `2024-02-29T01:02:03Z`; null beyond what JavaScript can hold. */
function momentOf(ms: number, kind: 'date' | 'time'): string | null {
  const moment = new Date(ms);
  if (Number.isNaN(moment.getTime())) return null;
  const text = moment.toISOString();
  return kind === 'date' ? text.replace(/T.*$/, '') : text.replace(/\.000Z$/, 'Z');
}

async function frequent(
  ask: Ask,
  from: string,
  { kind }: ConsoleColumn,
  various: number
): Promise<Partial<ColumnProfile>> {
  if (various > MOST_COUNTED) {
    const [ends] = await ask(`select min(v) as low, max(v) as high from ${from}`);
    return { min: ends?.low as string, max: ends?.high as string };
  }
  const groups = `(select v, count(*) as n from ${from} where v is not null group by v)`;
  const key = kind === 'text' ? vietnameseKey('v') : 'v';
  const [ends] = await ask(
    `select count(*) as various, arg_min(v, k) as low, arg_max(v, k) as high from (select v, ${key} as k from ${groups})`
  );
  const top = await ask(`select v, n from ${groups} order by n desc, ${key} limit ${TOP}`);
  return {
    distinct: Number(ends?.various),
    approximate: false,
    ...(kind === 'text' && { min: ends?.low as string, max: ends?.high as string }),
    top: top.map(({ v, n }) => ({ value: v as ConsoleValue, rows: Number(n) }))
  };
}
