import { openNodeEngine, type NodeEngine } from '../../../../../src/lib/engine/node';
import type { Claim } from '../../../../../src/lib/model/claim';
import type { Indicator } from '../../../../../src/lib/model/indicator';
import type { PeerMembership, Unit, UnitChange } from '../../../../../src/lib/model/unit';
import type { Lexicon } from '../../../../../src/lib/claims/lexicon';
import { gatherFacts } from '../../../../../src/lib/claims/judge/gatherFacts';
import { claimJudge, type Judge } from '../../../../../src/lib/claims/judge/judgeClaims';

export interface RealJudges {
  engine: NodeEngine;
  lexicon(snapshot: string): Promise<Lexicon>;
  judge(snapshot: string, claims: readonly Claim[]): Promise<Judge>;
}

/** Judges over the published snapshots, through the reader's engine. */
export async function openRealJudges(): Promise<RealJudges> {
  const engine = await openNodeEngine('static');
  const kept = new Map<string, Promise<Lexicon>>();
  const read = async (snapshot: string): Promise<Lexicon> => {
    await engine.open(snapshot);
    const all = <Row>(table: string) =>
      engine.run<Row>({ name: table, sql: `select * from "${snapshot}".${table}`, params: [] });
    return {
      indicators: await all<Indicator>('indicators'),
      units: await all<Unit>('units'),
      unitChanges: await all<UnitChange>('unit_changes'),
      memberships: await all<PeerMembership>('peer_groups'),
      subject: 'T-P34-01'
    };
  };
  const lexicon = (snapshot: string) => {
    const found = kept.get(snapshot) ?? read(snapshot);
    kept.set(snapshot, found);
    return found;
  };
  return {
    engine,
    lexicon,
    judge: async (snapshot, claims) =>
      claimJudge(await gatherFacts(engine.run, snapshot, claims, await lexicon(snapshot)))
  };
}
