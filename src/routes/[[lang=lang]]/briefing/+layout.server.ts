import type { Language } from '$lib/model/language';
import { buildBriefingCatalogue } from './buildBriefingCatalogue';
import type { LayoutServerLoad } from './$types';

/** What the figures of a briefing are read against, for the page and for the slides. */
export const load: LayoutServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  return { lang, catalogue: await buildBriefingCatalogue() };
};
