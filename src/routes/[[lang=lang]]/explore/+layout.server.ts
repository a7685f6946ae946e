import type { Language } from '$lib/model/language';
import { buildChoices } from '../buildChoices';
import { buildEngine } from '../buildEngine';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const engine = await buildEngine();
  return { lang, newest: engine.newest, choices: await buildChoices(engine) };
};
