import { schemaTables } from '$lib/engine/console/schemaTables';
import type { Language } from '$lib/model/language';
import { buildEngine } from '../../buildEngine';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** What may be named in the newest snapshot, so that it can be read before any engine starts. */
export const load: PageServerLoad = async ({ params }) => {
  const lang: Language = params.lang === 'en' ? 'en' : 'vi';
  const { open, run, newest } = await buildEngine();
  const query = (sql: string) => run<Record<string, string | number>>({ name: 'schema', sql, params: [] });
  return { lang, tables: await schemaTables({ query }, { id: newest, content: await open(newest) }) };
};
