import { readFile } from 'node:fs/promises';
import { openNodeEngine } from '$lib/engine/node';
import type { Language } from '$lib/model/language';
import { parsePeriod } from '$lib/model/period';
import type { SnapshotEntry } from '$lib/model/snapshot';
import { unitsWithFigures } from '$lib/questions/catalogue';
import { askOverview, snapshotsNeeded } from '$lib/questions/overview';
import { defaultView, unitOn } from '$lib/view/defaults';
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
    const unit = units.find((entry) => entry.code === view.unit);
    const country = units.find((entry) => entry.regime === 'country');
    if (!unit || !country) throw new Error(`unit not in the snapshot: ${view.unit}`);
    const day = parsePeriod(view.period)?.end ?? newest;
    const peerCode = unitOn(units, unit.territory, day)?.code ?? unit.code;
    const answer = await askOverview(engine.run, { view, unit, country, peerCode, snapshots });
    return { lang, choices, answer, stills: stillCharts(lang, answer) };
  } finally {
    await engine.close();
  }
};
