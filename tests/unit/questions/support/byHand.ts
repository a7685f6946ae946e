import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { checkInput } from '../../../../data/publish/checkInput';
import { readInputs } from '../../../../data/publish/files';
import type { Observation } from '../../../../src/lib/model/observation';

/*
 * What the questions should answer, worked out again in plain TypeScript from the reviewed CSV files. The publisher only
 * turns printed values into base measures; which values are known on a day, which is the latest and who is whose peer is
 * done here, and shares no code with the SQL.
 */

const input = checkInput(readInputs('.'));

/** A catalogue file as records of text. */
export const csv = (path: string): Record<string, string>[] =>
  parse(readFileSync(path, 'utf8'), { columns: true, skip_empty_lines: true });

const units = csv('data/catalogue/units.csv');
export const territoryOf = new Map(units.map((unit) => [unit['code'], unit['territory'] || unit['code']]));
export const publisherOf = new Map(csv('data/catalogue/sources.csv').map((s) => [s['code'], s['publisher'] ?? '']));

export interface Row extends Observation {
  territory: string;
  digit: number;
}

const rows = input.accepted.map(({ observation, entered, digit }) => ({
  entered,
  row: { ...observation, digit, territory: territoryOf.get(observation.unit) ?? '' } as Row
}));

const series = (o: Row) =>
  [o.indicator, o.unit, o.period, o.dimension, o.category, o.status === 'plan', o.plan_by].join('|');

/** The zeros at the end of a whole number may be rounding; printed decimals never are. */
function step(row: Row): number {
  if (row.digit < 1) return row.digit;
  const zeros = /0*$/.exec(String(Math.abs(row.value)))?.[0].length ?? 0;
  return 10 ** zeros;
}

/** 333.000 after 332.961: at least two digits coarser, and the finer value rounds to it. */
function onlyRepeats(row: Row, other: Row): boolean {
  if (other === row || other.status === 'secondary' || other.published > row.published || other.value === 0)
    return false;
  const [coarse, fine] = [step(row), step(other)];
  return coarse >= 100 * fine * (1 - 1e-9) && Math.abs(row.value - other.value) <= (coarse / 2) * (1 + 1e-9);
}

/** Everything that a reader could know on a day. */
export function knownOn(day: string): Row[] {
  const known = rows
    .filter(({ row, entered }) => row.class === 'public' && row.published <= day && entered <= day)
    .map(({ row }) => row);
  const bySeries = new Map<string, Row[]>();
  for (const row of known) bySeries.set(series(row), [...(bySeries.get(series(row)) ?? []), row]);
  return known.map((row) => {
    const finer = (bySeries.get(series(row)) ?? [])
      .filter((other) => onlyRepeats(row, other))
      .sort((a, b) =>
        a.published === b.published ? (a.source < b.source ? -1 : 1) : a.published > b.published ? -1 : 1
      );
    return { ...row, restates: finer[0]?.source ?? '' };
  });
}

const SETTLED = ['plan', 'synthetic', 'secondary', 'derived', 'estimate', 'preliminary', 'final', 'revised'];

/** Is `a` rather than `b` the latest known value? */
export function isLater(a: Row, b: Row): boolean {
  if ((a.status === 'secondary') !== (b.status === 'secondary')) return b.status === 'secondary';
  if ((a.restates === '') !== (b.restates === '')) return a.restates === '';
  if (a.published !== b.published) return a.published > b.published;
  if (a.published_as.length !== b.published_as.length) return a.published_as.length > b.published_as.length;
  if (a.status !== b.status) return SETTLED.indexOf(a.status) > SETTLED.indexOf(b.status);
  return a.source < b.source;
}

/** The latest row of each key, and how many there were. */
export function latestBy(list: readonly Row[], key: (row: Row) => string): Map<string, { row: Row; count: number }> {
  const latest = new Map<string, { row: Row; count: number }>();
  for (const row of list) {
    const held = latest.get(key(row));
    const better = !held || isLater(row, held.row);
    latest.set(key(row), { row: better ? row : held.row, count: (held?.count ?? 0) + 1 });
  }
  return latest;
}

export const endYear = (period: string) => Number(/(\d{4})(?!.*\d{4})/.exec(period.replace(/-\d\d.*$/, ''))?.[1]);

/** The columns that an answer has, without what only this file needs. */
export function plain({ digit: _, ...row }: Row): Omit<Row, 'digit'> {
  return row;
}
