import { readFile } from 'node:fs/promises';
import { openNodeEngine, type NodeEngine } from '$lib/engine/node';
import { isPartitioned, type SnapshotEntry, type SnapshotPackage } from '$lib/model/snapshot';
import type { Unit } from '$lib/model/unit';
import { unitsWithFigures } from '$lib/questions/catalogue';

const ROOT = 'static';

export interface BuildEngine extends Pick<NodeEngine, 'open' | 'run'> {
  /** Dates of all snapshots in whole files, ascending; the newest is open, and pages are made of it. */
  snapshots: string[];
  /** Dates of those in parts, which are too large to make pages of: an address names one. */
  large: string[];
  newest: string;
  /** Units that a reader may choose. */
  units: Unit[];
}

let engine: Promise<BuildEngine> | undefined;

/** The one engine of a build, the same as in the browser, with the newest snapshot open; it ends with the process. */
export const buildEngine = (): Promise<BuildEngine> => (engine ??= start());

async function start(): Promise<BuildEngine> {
  const index = JSON.parse(await readFile(`${ROOT}/snapshots/index.json`, 'utf8')) as SnapshotEntry[];
  const [snapshots, large]: [string[], string[]] = [[], []];
  for (const { date } of index) {
    const content = JSON.parse(await readFile(`${ROOT}/snapshots/${date}/datapackage.json`, 'utf8')) as SnapshotPackage;
    (isPartitioned(content) ? large : snapshots).push(date);
  }
  const newest = snapshots.at(-1);
  if (!newest) throw new Error('no snapshot is published: run npm run publish');
  const { open, run } = await openNodeEngine(ROOT);
  await open(newest);
  return { open, run, snapshots, large, newest, units: await run(unitsWithFigures(newest)) };
}
