import { buildEngine } from '../buildEngine';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = async () => {
  const { units } = await buildEngine();
  // Units that a ready-made briefing can be about.
  return { withFigures: units.map(({ code }) => code) };
};
