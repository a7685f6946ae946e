import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkText } from '../../src/lib/claims/checkText';
import { claimLines } from '../../src/lib/claims/claimLines';
import { textOfBytes } from '../../src/lib/claims/textFile/textOfBytes';
import { openNodeEngine } from '../../src/lib/engine/node';
import { FileProblem } from '../../src/lib/model/ownFile';
import type { SnapshotEntry } from '../../src/lib/model/snapshot';
import { HOME_UNIT } from '../../src/lib/view/defaults';
import { loadLexicon } from './loadLexicon';
import { readCorrections } from './readCorrections';
import { WrongUse } from './wrongUse';

export interface CheckOptions {
  /** Name and content of the text. */
  name: string;
  bytes: Uint8Array;
  /** Empty: the newest. */
  snapshot?: string;
  subject?: string;
  /** JSON. */
  corrections?: string;
}

/** The lines of JSON for a text, held against a snapshot of the project in `root`. Throws `WrongUse` for what the caller can mend. */
export async function checkFile(root: string, options: CheckOptions): Promise<string[]> {
  const text = textOf(options);
  const corrections = correctionsOf(options.corrections);
  const snapshot = await snapshotOf(root, options.snapshot);
  const engine = await openNodeEngine(join(root, 'static'));
  try {
    await engine.open(snapshot);
    const catalogue = await loadLexicon(engine.run, snapshot);
    const subject = options.subject ?? HOME_UNIT;
    const unit = catalogue.units.find(({ code }) => code === subject);
    if (!unit)
      throw new WrongUse(`Unknown unit: ${subject}. Codes are in data/catalogue/units.csv, e.g. ${HOME_UNIT}.`);
    const lexicon = { ...catalogue, subject: unit.territory };
    const { numbers } = await checkText({ text, snapshot, corrections }, lexicon, engine.run);
    return claimLines(numbers, catalogue.indicators);
  } finally {
    engine.close();
  }
}

function textOf({ name, bytes }: CheckOptions): string {
  try {
    const text = textOfBytes(name, bytes);
    if (text.trim() === '') throw new FileProblem('empty');
    return text;
  } catch (thrown) {
    if (!(thrown instanceof FileProblem)) throw thrown;
    if (thrown.code === 'empty') throw new WrongUse(`${name} is empty.`);
    throw new WrongUse(`${name} cannot be read: ${thrown.message}`);
  }
}

function correctionsOf(json: string | undefined) {
  try {
    return json === undefined ? [] : readCorrections(json);
  } catch (thrown) {
    throw new WrongUse(`The corrections cannot be read: ${(thrown as Error).message}`);
  }
}

async function snapshotOf(root: string, wanted: string | undefined): Promise<string> {
  const index = JSON.parse(await readFile(join(root, 'static/snapshots/index.json'), 'utf8')) as SnapshotEntry[];
  const dates = index.map(({ date }) => date);
  const newest = dates.at(-1);
  if (newest === undefined) throw new Error('no snapshot is published');
  if (wanted !== undefined && !dates.includes(wanted))
    throw new WrongUse(`Unknown snapshot: ${wanted}. There are: ${dates.join(', ')}.`);
  return wanted ?? newest;
}
