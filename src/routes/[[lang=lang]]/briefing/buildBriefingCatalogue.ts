import { readDocuments } from '../../../../data/publish/readDocuments';
import type { Source } from '$lib/model/unit';
import { placeholders, relation } from '$lib/questions/relation';
import type { BriefingCatalogue } from '$lib/report/resolve/resolveContext';
import { buildChoices } from '../buildChoices';
import { buildEngine } from '../buildEngine';

let catalogue: Promise<BriefingCatalogue> | undefined;

/** The newest catalogue, as all pages with figures read theirs; asked once in a build. */
export const buildBriefingCatalogue = (): Promise<BriefingCatalogue> => (catalogue ??= build());

async function build(): Promise<BriefingCatalogue> {
  const engine = await buildEngine();
  const documents = await readDocuments();
  const reported = [...new Set(documents.flatMap(({ source }) => source || []))];
  return {
    ...(await buildChoices(engine)),
    documents,
    documentSources: await engine.run<Source>({
      name: 'document-sources',
      sql: `select code, title, publisher, date, url from ${relation(engine.newest, 'sources')}
where code in (${placeholders(reported)}) order by code`,
      params: reported
    })
  };
}
