import type { Indicator } from '../model/indicator';
import type { Question, Run, RunOptions } from '../model/question';
import type { PeerMembership, Unit, UnitChange } from '../model/unit';
import { relation } from './relation';

/** What may be compared in a snapshot, and who is among whose peers: its own catalogue. Plain data. */
export interface SnapshotChoices {
  units: Unit[];
  indicators: Indicator[];
  memberships: PeerMembership[];
  /** Without splits: they are never added up. */
  unitChanges: UnitChange[];
}

/** Asks for the catalogue of a snapshot that is open. Errors are the engine's. */
export async function askChoices(run: Run, snapshot: string, options?: RunOptions): Promise<SnapshotChoices> {
  const from = (table: string) => relation(snapshot, table);
  const all = <Row>(name: string, sql: string) => run({ name, sql, params: [] } as Question<Row>, options);
  return {
    units: await all<Unit>('units', `select * from ${from('units')} order by code`),
    indicators: await all<Indicator>(
      'indicators',
      `select * exclude (min, max, reference) from ${from('indicators')} order by code`
    ),
    memberships: await all<PeerMembership>('peer-groups', `select * from ${from('peer_groups')}`),
    unitChanges: await all<UnitChange>(
      'unit-changes',
      `select from_unit, to_unit, relation, effective, legal_basis from ${from('unit_changes')}
where relation <> 'split' order by from_unit, to_unit`
    )
  };
}
