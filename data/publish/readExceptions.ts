import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StatedReason } from '../../src/lib/model/statedReason';
import { readCsv } from './readCsv';

const PATH = 'data/catalogue/exceptions.csv';

/** The reviewed reasons for departures from checks, under `root`. They are no part of a snapshot: pages read them when built. */
export async function readExceptions(root = '.'): Promise<StatedReason[]> {
  const { rows } = readCsv(PATH, await readFile(join(root, PATH), 'utf8'));
  return rows.map(({ cells }) => ({
    check: cells['check'] ?? '',
    indicator: cells['indicator'] ?? '',
    unit: cells['unit'] ?? '',
    period: cells['period'] ?? '',
    reason_vi: cells['reason_vi'] ?? '',
    reason_en: cells['reason_en'] ?? ''
  }));
}
