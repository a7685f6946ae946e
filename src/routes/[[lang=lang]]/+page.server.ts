import type { Language } from '$lib/model/language';
import { askOverview, snapshotsNeeded } from '$lib/questions/overview';
import { defaultView } from '$lib/view/defaults';
import { overviewInput } from '$lib/view/overviewInput';
import type { EntryGenerator, PageServerLoad } from './$types';
import { buildEngine } from './buildEngine';
import { stillCharts } from './stillCharts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The default view's answer, asked while building with the same engine and the same questions as in the browser. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const { open, run, snapshots, large, newest, units } = await buildEngine();
  const choices = { snapshots, large, units };
  const view = defaultView(choices, newest);
  const input = overviewInput(view, choices);
  if (!input) throw new Error(`not in the snapshot: ${view.unit} ${view.period}`);
  for (const date of snapshotsNeeded(view, snapshots)) await open(date);
  const answer = await askOverview(run, input);
  return { lang, choices, answer, stills: stillCharts(lang, answer) };
};
