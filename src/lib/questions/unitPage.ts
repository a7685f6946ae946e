import type { Question, Run } from '$lib/model/question';
import type { PeerMembership, Unit, UnitChange } from '$lib/model/unit';
import { relation } from './relation';

/** Rows from which the pages of all units follow, beside the published values (`indicatorPage.ts`). */
export interface UnitPages {
  /** Every unit of the catalogue, with or without figures, in the order of codes. */
  units: Unit[];
  changes: UnitChange[];
  memberships: PeerMembership[];
}

/** Asks once for the pages of all units. The snapshot must be open. Errors are the engine's. */
export async function askUnitPages(run: Run, snapshot: string): Promise<UnitPages> {
  const all = <Row>(table: string, order: string): Question<Row> => ({
    name: table,
    sql: `select * from ${relation(snapshot, table)} order by ${order}`,
    params: []
  });
  return {
    units: await run(all<Unit>('units', 'code')),
    changes: await run(all<UnitChange>('unit_changes', 'from_unit, to_unit')),
    memberships: await run(all<PeerMembership>('peer_groups', '"group", unit, valid_from'))
  };
}
