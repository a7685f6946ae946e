import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PartyDocument } from '../../src/lib/model/partyDocument';
import { documentsOf } from './documents';
import { readCsv } from './readCsv';

const PATH = 'data/catalogue/documents.csv';

/** The documents of the catalogue under `root`, in order of date. They are no part of a snapshot: pages read them when built. */
export async function readDocuments(root = '.'): Promise<PartyDocument[]> {
  return documentsOf(readCsv(PATH, await readFile(join(root, PATH), 'utf8')).rows);
}
