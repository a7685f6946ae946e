import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Annotation } from '../../src/lib/model/annotation';
import { eventsOf } from './events';
import { readCsv } from './readCsv';

const PATH = 'data/catalogue/events.csv';

/** The events of the catalogue under `root`, in order of date. They are no part of a snapshot: pages read them when built. */
export async function readEvents(root = '.'): Promise<Annotation[]> {
  return eventsOf(readCsv(PATH, await readFile(join(root, PATH), 'utf8')).rows);
}
