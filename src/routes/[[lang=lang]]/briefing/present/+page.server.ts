import type { Language } from '$lib/model/language';
import { buildBriefingCatalogue } from '../buildBriefingCatalogue';
import type { EntryGenerator, PageServerLoad } from './$types';

// The page stands outside the layouts of the site, which say this for the others.
export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  return { lang, catalogue: await buildBriefingCatalogue() };
};
