import type { Match } from '$lib/model/ownFile';
import { readPeriod } from './readPeriod';

/** What the texts of a column mean as periods. */
export const matchPeriods = (texts: ReadonlyMap<string, number>): Match[] =>
  [...texts].map(([text, rows]) => {
    const key = readPeriod(text);
    return { text, rows, key, by: key === '' ? 'none' : key === text ? 'code' : 'name', candidates: [] };
  });
