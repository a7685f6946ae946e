import type { Lexicon } from '../../src/lib/claims/lexicon';
import type { Indicator } from '../../src/lib/model/indicator';
import type { Run } from '../../src/lib/model/question';
import type { PeerMembership, Unit, UnitChange } from '../../src/lib/model/unit';
import { relation } from '../../src/lib/questions/relation';

/** The catalogue of an open snapshot, as the page has it, without a subject. */
export async function loadLexicon(run: Run, snapshot: string): Promise<Omit<Lexicon, 'subject'>> {
  const all = <Row>(name: string, sql: string) => run<Row>({ name, sql, params: [] });
  return {
    indicators: await all<Indicator>(
      'indicators',
      `select * exclude (min, max, reference) from ${relation(snapshot, 'indicators')} order by code`
    ),
    units: await all<Unit>('units', `select * from ${relation(snapshot, 'units')} order by code`),
    unitChanges: await all<UnitChange>(
      'unit-changes',
      `select from_unit, to_unit, relation, effective, legal_basis from ${relation(snapshot, 'unit_changes')}
where relation <> 'split' order by from_unit, to_unit`
    ),
    memberships: await all<PeerMembership>('peer-groups', `select * from ${relation(snapshot, 'peer_groups')}`)
  };
}
