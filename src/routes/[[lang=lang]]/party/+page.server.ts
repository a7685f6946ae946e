import { readDocuments } from '../../../../data/publish/readDocuments';
import { readEvents } from '../../../../data/publish/readEvents';
import type { Language } from '$lib/model/language';
import type { Source } from '$lib/model/unit';
import { askPartyPage, unitsWithPartyFigures } from '$lib/questions/partyPage';
import { placeholders, relation } from '$lib/questions/relation';
import { defaultView } from '$lib/view/defaults';
import { buildEngine } from '../buildEngine';
import { partyInput } from '$lib/view/partyInput';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The default view's answer, asked while building with the same engine and the same questions as in the browser. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const { run, snapshots, large, newest, units: all } = await buildEngine();
  const withFigures = await run(unitsWithPartyFigures(newest));
  const territories = new Set(withFigures.map((unit) => unit.territory));
  // A territory may be chosen under each of its codes: an old snapshot has the old one.
  const choices = { snapshots, large, units: all.filter((unit) => territories.has(unit.territory)) };
  const documents = await readDocuments();
  const input = partyInput(defaultView(choices, newest), choices);
  if (!input) throw new Error('the home unit has no Party figures');
  const codes = [...new Set(documents.flatMap(({ source }) => source || []))];
  const sources = await run<Source>({
    name: 'document-sources',
    sql: `select code, title, publisher, date, url from ${relation(newest, 'sources')}
where code in (${placeholders(codes)}) order by code`,
    params: codes
  });
  return {
    lang,
    choices,
    answer: await askPartyPage(run, input),
    events: (await readEvents()).filter(({ kind }) => kind === 'break'),
    documents,
    sources
  };
};
