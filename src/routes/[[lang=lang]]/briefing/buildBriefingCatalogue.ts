import { readFile } from 'node:fs/promises';
import { readDocuments } from '../../../../data/publish/readDocuments';
import { readEvents } from '../../../../data/publish/readEvents';
import type { Indicator } from '$lib/model/indicator';
import type { PeerMembership, Source, Unit, UnitChange } from '$lib/model/unit';
import { placeholders, relation } from '$lib/questions/relation';
import type { BriefingCatalogue } from '$lib/report/resolve/resolveContext';
import { buildEngine } from '../buildEngine';

let catalogue: Promise<BriefingCatalogue> | undefined;

/** The newest catalogue, as all pages with figures read theirs; asked once in a build. */
export const buildBriefingCatalogue = (): Promise<BriefingCatalogue> => (catalogue ??= build());

async function build(): Promise<BriefingCatalogue> {
  const { run, newest, snapshots } = await buildEngine();
  const all = <Row>(name: string, sql: string, params: string[] = []) => run<Row>({ name, sql, params });
  const documents = await readDocuments();
  const reported = [...new Set(documents.flatMap(({ source }) => source || []))];
  return {
    snapshots,
    units: await all<Unit>('units', `select * from ${relation(newest, 'units')} order by code`),
    indicators: await all<Indicator>(
      'indicators',
      `select * exclude (min, max, reference) from ${relation(newest, 'indicators')} order by code`
    ),
    memberships: await all<PeerMembership>('peer-groups', `select * from ${relation(newest, 'peer_groups')}`),
    unitChanges: await all<UnitChange>(
      'unit-changes',
      `select from_unit, to_unit, relation, effective, legal_basis from ${relation(newest, 'unit_changes')}
where relation <> 'split' order by from_unit, to_unit`
    ),
    neighbours: JSON.parse(await readFile('static/maps/neighbours.json', 'utf8')) as BriefingCatalogue['neighbours'],
    annotations: await readEvents(),
    documents,
    documentSources: await all<Source>(
      'document-sources',
      `select code, title, publisher, date, url from ${relation(newest, 'sources')}
where code in (${placeholders(reported)}) order by code`,
      reported
    )
  };
}
