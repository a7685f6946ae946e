import type { Language } from '$lib/model/language';
import { askTargets } from '$lib/questions/targets';
import { defaultTargetsView } from '$lib/view/defaultTargetsView';
import { buildEngine } from '../buildEngine';
import type { EntryGenerator, PageServerLoad } from './$types';
import { targetsInput } from '$lib/view/targetsInput';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The default view's answer, asked while building with the same engine and the same questions as in the browser. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const { open, run, snapshots, large, newest, units } = await buildEngine();
  const choices = { snapshots, large, units };
  const view = defaultTargetsView(choices, newest);
  const input = targetsInput(view, choices);
  if (!input) throw new Error(`not in the snapshot: ${view.unit}`);
  await open(newest);
  return { lang, choices, view, answer: await askTargets(run, input) };
};
