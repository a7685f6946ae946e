import { readFile } from 'node:fs/promises';
import { openNodeEngine } from '$lib/engine/node';
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

/** The default view's answer, asked while building with the same engine and the same questions as in the browser. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const index = JSON.parse(await readFile(`${SNAPSHOTS}/index.json`, 'utf8')) as SnapshotEntry[];
  const snapshots = index.map((entry) => entry.date);
  const newest = snapshots.at(-1);
  if (!newest) throw new Error('no snapshot is published: run npm run publish');

  const engine = await openNodeEngine(SNAPSHOTS);
  try {
    await engine.open(newest);
    const units = await engine.run(unitsWithFigures(newest));
    const choices = { snapshots, units };
    const view = defaultView(choices, newest);
    for (const date of snapshotsNeeded(view, snapshots)) await engine.open(date);
    const input = overviewInput(view, choices);
    if (!input) throw new Error(`not in the snapshot: ${view.unit} ${view.period}`);
    const answer = await askOverview(engine.run, input);
    return { lang, choices, answer, stills: stillCharts(lang, answer) };
  } finally {
    await engine.close();
  }
};
