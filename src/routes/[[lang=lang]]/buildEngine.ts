import { readFile } from 'node:fs/promises';
import { openNodeEngine, type NodeEngine } from '$lib/engine/node';
import type { SnapshotEntry } from '$lib/model/snapshot';
import type { Unit } from '$lib/model/unit';
import { unitsWithFigures } from '$lib/questions/catalogue';

const ROOT = 'static';

export interface BuildEngine extends Pick<NodeEngine, 'open' | 'run'> {
  /** Dates of all snapshots, ascending; the newest is open. */
  snapshots: string[];
  newest: string;
  /** Units that a reader may choose. */
  units: Unit[];
}

let engine: Promise<BuildEngine> | undefined;

/** The one engine of a build, the same as in the browser, with the newest snapshot open; it ends with the process. */
export const buildEngine = (): Promise<BuildEngine> => (engine ??= start());

async function start(): Promise<BuildEngine> {
  const index = JSON.parse(await readFile(`${ROOT}/snapshots/index.json`, 'utf8')) as SnapshotEntry[];
  const snapshots = index.map((entry) => entry.date);
  const newest = snapshots.at(-1);
  if (!newest) throw new Error('no snapshot is published: run npm run publish');
  const { open, run } = await openNodeEngine(ROOT);
  await open(newest);
  return { open, run, snapshots, newest, units: await run(unitsWithFigures(newest)) };
}
