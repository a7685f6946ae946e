import { join } from 'node:path';
import { checkText } from '../../../../src/lib/claims/checkText';
import type { Lexicon } from '../../../../src/lib/claims/lexicon';
import { openNodeEngine, type NodeEngine } from '../../../../src/lib/engine/node';
import type { Indicator } from '../../../../src/lib/model/indicator';
import type { PeerMembership, Unit, UnitChange } from '../../../../src/lib/model/unit';
import { relation } from '../../../../src/lib/questions/relation';
import type { LabelledText } from './label';
import { LABELLED, labelledTexts } from './labelledTexts';
import { measure, type Measured } from './measure';

export interface MeasuredText extends Measured {
  labelled: LabelledText;
}

/** Checks every text of a folder as the command line does, over the published snapshots. */
export async function measureFolder(folder: string): Promise<MeasuredText[]> {
  const engine = await openNodeEngine('static');
  try {
    const measured: MeasuredText[] = [];
    const lexicons = new Map<string, Lexicon>();
    for (const labelled of labelledTexts(join(LABELLED, folder))) {
      const { text, snapshot, subject, labels } = labelled;
      const key = `${snapshot} ${subject}`;
      const lexicon = lexicons.get(key) ?? (await lexiconOf(engine, snapshot, subject));
      lexicons.set(key, lexicon);
      const { numbers } = await checkText({ text, snapshot, corrections: [] }, lexicon, engine.run);
      measured.push({ labelled, ...measure(labels, numbers) });
    }
    return measured;
  } finally {
    engine.close();
  }
}

async function lexiconOf(engine: NodeEngine, snapshot: string, subject: string): Promise<Lexicon> {
  await engine.open(snapshot);
  const all = <Row>(table: Parameters<typeof relation>[1]) =>
    engine.run<Row>({ name: `all ${table}`, sql: `select * from ${relation(snapshot, table)}`, params: [] });
  return {
    indicators: await all<Indicator>('indicators'),
    units: await all<Unit>('units'),
    unitChanges: await all<UnitChange>('unit_changes'),
    memberships: await all<PeerMembership>('peer_groups'),
    subject
  };
}
