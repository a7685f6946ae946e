import { FACT_TABLES } from '../../src/lib/model/indicator';
import type { Observation } from '../../src/lib/model/observation';
import { parsePeriod } from '../../src/lib/model/period';
import type { Withheld } from '../../src/lib/model/withheld';
import type { Catalogue } from './catalogue';
import type { Entry } from './entry';
import { markRestatements } from './markRestatements';
import { fieldsOf, OBSERVATION_KEY, type SnapshotTable } from './fields';

export type Value = string | number | null;

/** One table of a snapshot, its cells in the order of `fieldsOf(name)`. */
export interface TableRows {
  name: SnapshotTable;
  rows: Value[][];
}

/** What was known on a day: published by then and, where the steward says so, entered by then. Sorted by its key. */
export function knownOn(entries: readonly Entry[], date: string): Observation[] {
  const known = entries.filter(({ observation, entered }) => observation.published <= date && entered <= date);
  return markRestatements(known).sort(compareObservations);
}

/** By `OBSERVATION_KEY`, as text, so that the same observations always make the same file. */
export function compareObservations(a: Observation, b: Observation): number {
  for (const name of OBSERVATION_KEY) if (a[name] !== b[name]) return a[name] < b[name] ? -1 : 1;
  return a.published_as < b.published_as ? -1 : a.published_as > b.published_as ? 1 : 0;
}

/** The fact tables that have rows, from observations in order. Plans go to `targets`. */
export function factTables(observations: readonly Observation[], catalogue: Catalogue): TableRows[] {
  const tables = new Map<SnapshotTable, Observation[]>();
  for (const o of observations) {
    const table = o.status === 'plan' ? 'targets' : catalogue.indicators.get(o.indicator)?.table;
    if (table) (tables.get(table) ?? tables.set(table, []).get(table))?.push(o);
  }
  return FACT_TABLES.flatMap((name) => {
    const held = tables.get(name);
    if (!held) return [];
    const records = held.map((o) => {
      const period = parsePeriod(o.period);
      return { ...o, period_kind: period?.kind ?? '', year: period?.year ?? null };
    });
    return [table(name, records)];
  });
}

/** The tables that describe the facts; only the sources that are used. */
export function catalogueTables(observations: readonly Observation[], catalogue: Catalogue): TableRows[] {
  const used = new Set(observations.map((o) => o.source));
  return [
    table('indicators', [...catalogue.indicators.values()]),
    table('units', [...catalogue.units.values()]),
    table('unit_changes', catalogue.unitChanges),
    table('peer_groups', catalogue.peerGroups),
    table(
      'sources',
      [...catalogue.sources.values()].filter((s) => used.has(s.code))
    )
  ];
}

/** The table of what is not shown, from `protect`; none when everything is. */
export const withheldTables = (withheld: readonly Withheld[]): TableRows[] =>
  withheld.length > 0 ? [table('withheld', withheld)] : [];

function table(name: SnapshotTable, records: readonly object[]): TableRows {
  const names = fieldsOf(name).map((field) => field.name);
  return { name, rows: records.map((r) => names.map((n) => (r as Record<string, Value>)[n] ?? null)) };
}
