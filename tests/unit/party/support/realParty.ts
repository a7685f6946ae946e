import { openNodeEngine, type NodeEngine } from '../../../../src/lib/engine/node';
import type { Unit } from '../../../../src/lib/model/unit';
import { unitsWithFigures } from '../../../../src/lib/questions/catalogue';
import { askPartyPage, type PartyAnswer } from '../../../../src/lib/questions/partyPage';
import { KNOWN_SNAPSHOTS } from '../../questions/support/realFigures';

export interface RealParty {
  engine: NodeEngine;
  units: Unit[];
  /** The page's answer as the page asks for it. */
  ask(unit: string, snapshot?: string): Promise<PartyAnswer>;
}

const NEWEST = KNOWN_SNAPSHOTS[KNOWN_SNAPSHOTS.length - 1] as string;

/** The reader's engine over the committed snapshots that these tests know. */
export async function openRealParty(): Promise<RealParty> {
  const engine = await openNodeEngine('static');
  await engine.open(NEWEST);
  const units = await engine.run(unitsWithFigures(NEWEST));
  const of = (code: string) => {
    const unit = units.find((entry) => entry.code === code);
    if (!unit) throw new Error(`no unit ${code}`);
    return unit;
  };
  return {
    engine,
    units,
    async ask(unit, snapshot = NEWEST) {
      await engine.open(snapshot);
      return askPartyPage(engine.run, {
        view: { unit, period: '', snapshot },
        unit: of(unit),
        country: of('VN')
      });
    }
  };
}
