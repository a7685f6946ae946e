import { readFile } from 'node:fs/promises';
import { readDocuments } from '../../../../data/publish/readDocuments';
import { readEvents } from '../../../../data/publish/readEvents';
import { openNodeEngine, type NodeEngine } from '../../../../src/lib/engine/node';
import type { Indicator } from '../../../../src/lib/model/indicator';
import type { PeerMembership, Source, Unit, UnitChange } from '../../../../src/lib/model/unit';
import { relation } from '../../../../src/lib/questions/relation';
import type { BriefingCatalogue, ResolveContext } from '../../../../src/lib/report/resolve/resolveContext';
import { KNOWN_SNAPSHOTS } from '../../questions/support/realFigures';

export const NEWEST = KNOWN_SNAPSHOTS[KNOWN_SNAPSHOTS.length - 1] as string;

export interface RealContext {
  engine: NodeEngine;
  context: ResolveContext & { catalogue: BriefingCatalogue };
  /** Names of the questions that were asked, in order. */
  asked: string[];
}

/** The reader's engine over the committed snapshots, with the catalogue as the page of briefings has it. */
export async function openRealContext(): Promise<RealContext> {
  const engine = await openNodeEngine('static');
  await engine.open(NEWEST);
  const all = <Row>(name: string, sql: string) => engine.run<Row>({ name, sql, params: [] });
  const catalogue: BriefingCatalogue = {
    snapshots: KNOWN_SNAPSHOTS,
    units: await all<Unit>('units', `select * from ${relation(NEWEST, 'units')} order by code`),
    indicators: await all<Indicator>(
      'indicators',
      `select * exclude (min, max, reference) from ${relation(NEWEST, 'indicators')} order by code`
    ),
    memberships: await all<PeerMembership>('peer-groups', `select * from ${relation(NEWEST, 'peer_groups')}`),
    unitChanges: await all<UnitChange>(
      'unit-changes',
      `select from_unit, to_unit, relation, effective, legal_basis from ${relation(NEWEST, 'unit_changes')}
where relation <> 'split' order by from_unit, to_unit`
    ),
    neighbours: JSON.parse(await readFile('static/maps/neighbours.json', 'utf8')) as BriefingCatalogue['neighbours'],
    annotations: await readEvents(),
    documents: await readDocuments(),
    documentSources: await all<Source>(
      'sources',
      `select code, title, publisher, date, url from ${relation(NEWEST, 'sources')} order by code`
    )
  };
  const asked: string[] = [];
  return {
    engine,
    asked,
    context: {
      catalogue,
      open: (id) => engine.open(id),
      run: (question, options) => {
        asked.push(question.name);
        return engine.run(question, options);
      }
    }
  };
}
