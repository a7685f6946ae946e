import type { Observation } from '../../src/lib/model/observation';
import { seriesKey } from './entry';
import { compareLatest } from './latest';

/** The latest known value of a key differs between two snapshots. `before` or `after` is absent where there was none. */
export interface SnapshotChange {
  change: 'new' | 'revised' | 'withdrawn';
  before?: Observation;
  after?: Observation;
}

/** The latest known observation of every key. */
export function latestKnown(observations: readonly Observation[]): Map<string, Observation> {
  const latest = new Map<string, Observation>();
  for (const o of observations) {
    const key = seriesKey(o);
    const held = latest.get(key);
    if (!held || compareLatest(o, held) < 0) latest.set(key, o);
  }
  return latest;
}

/** What a reader of the earlier snapshot would not know. Sorted by key; a new vintage of the same value is no change. */
export function listChanges(before: readonly Observation[], after: readonly Observation[]): SnapshotChange[] {
  const was = latestKnown(before);
  const is = latestKnown(after);
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort();
  return keys.flatMap((key): SnapshotChange[] => {
    const [b, a] = [was.get(key), is.get(key)];
    if (!b) return a ? [{ change: 'new', after: a }] : [];
    if (!a) return [{ change: 'withdrawn', before: b }];
    return a.value === b.value && a.upper === b.upper ? [] : [{ change: 'revised', before: b, after: a }];
  });
}

export interface ChangeCounts {
  new: number;
  revised: number;
  withdrawn: number;
}

export function countChanges(changes: readonly SnapshotChange[]): ChangeCounts {
  const count = (kind: SnapshotChange['change']) => changes.filter((c) => c.change === kind).length;
  return { new: count('new'), revised: count('revised'), withdrawn: count('withdrawn') };
}
