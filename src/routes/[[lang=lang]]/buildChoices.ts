import { readFile } from 'node:fs/promises';
import { readEvents } from '../../../data/publish/readEvents';
import type { Indicator } from '$lib/model/indicator';
import type { PeerMembership, Unit, UnitChange } from '$lib/model/unit';
import { relation } from '$lib/questions/relation';
import type { CompareChoices } from '$lib/view/compareChoices';
import type { BuildEngine } from './buildEngine';

/** Everything that a comparison, a pivot or a briefing is read against, from the newest snapshot. */
export async function buildChoices({ run, newest, snapshots }: BuildEngine): Promise<CompareChoices> {
  const all = <Row>(name: string, sql: string) => run<Row>({ name, sql, params: [] });
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
    neighbours: JSON.parse(await readFile('static/maps/neighbours.json', 'utf8')) as CompareChoices['neighbours'],
    annotations: await readEvents()
  };
}
