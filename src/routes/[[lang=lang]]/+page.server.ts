import { readFile } from 'node:fs/promises';
import { openNodeEngine, type NodeEngine } from '$lib/engine/node';
import type { Language } from '$lib/model/language';
import type { SnapshotEntry } from '$lib/model/snapshot';
import { unitsWithFigures } from '$lib/questions/catalogue';
import { askOverview, snapshotsNeeded } from '$lib/questions/overview';
import { defaultView } from '$lib/view/defaults';
import { overviewInput } from '$lib/view/overviewInput';
import type { EntryGenerator, PageServerLoad } from './$types';
import { stillCharts } from './stillCharts';

const SNAPSHOTS = 'static/snapshots';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** One engine for all pages of a build; it ends with the process. */
let engine: Promise<NodeEngine> | undefined;

/** The default view's answer, asked while building with the same engine and the same questions as in the browser. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const index = JSON.parse(await readFile(`${SNAPSHOTS}/index.json`, 'utf8')) as SnapshotEntry[];
  const snapshots = index.map((entry) => entry.date);
  const newest = snapshots.at(-1);
  if (!newest) throw new Error('no snapshot is published: run npm run publish');

  engine ??= openNodeEngine(SNAPSHOTS);
  const { open, run } = await engine;
  await open(newest);
  const units = await run(unitsWithFigures(newest));
  const choices = { snapshots, units };
  const view = defaultView(choices, newest);
  const input = overviewInput(view, choices);
  if (!input) throw new Error(`not in the snapshot: ${view.unit} ${view.period}`);
  for (const date of snapshotsNeeded(view, snapshots)) await open(date);
  const answer = await askOverview(run, input);
  return { lang, choices, answer, stills: stillCharts(lang, answer) };
};
