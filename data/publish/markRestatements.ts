import { group } from 'd3-array';
import { lastDigit, restates } from '../../src/lib/compute/restates';
import type { Observation } from '../../src/lib/model/observation';
import { seriesKey, type Entry } from './entry';

type Printed = Pick<Entry, 'observation' | 'digit'>;

/** Printed decimals are significant even when they are zeros (520,0); the zeros of a whole number need not be (333.000). */
const digitOf = ({ observation, digit }: Printed) => (digit < 1 ? digit : lastDigit(observation.value));

/**
 * The observations with `restates` filled: the source of the earlier value that a rounder, later one only says again
 * (332.961, then "333.000"). Reads nothing but what it is given, so a snapshot's marks never depend on what came after it.
 */
export function markRestatements(entries: readonly Printed[]): Observation[] {
  const series = group(entries, ({ observation }) => seriesKey(observation));
  return entries.map((entry) => {
    const o = entry.observation;
    const finer = (series.get(seriesKey(o)) ?? [])
      .filter(({ observation: other }) => other.published <= o.published && other.status !== 'secondary')
      .filter((other) => restates(o.value, other.observation.value, digitOf(entry), digitOf(other)))
      .map(({ observation: other }) => other)
      .sort((a, b) =>
        a.published < b.published ? 1 : a.published > b.published ? -1 : a.source < b.source ? -1 : 1
      )[0];
    return finer ? { ...o, restates: finer.source } : o;
  });
}
