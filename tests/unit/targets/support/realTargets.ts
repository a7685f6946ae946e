import { openNodeEngine, type NodeEngine } from '../../../../src/lib/engine/node';
import type { Unit } from '../../../../src/lib/model/unit';
import type { Target } from '../../../../src/lib/compute/targets/target';
import { unitsWithFigures } from '../../../../src/lib/questions/catalogue';
import { askTargets, type TargetsAnswer } from '../../../../src/lib/questions/targets';
import { answeredTargets } from '../../../../src/lib/view/answeredTargets';

/** The snapshots that these tests know; a later publication must not change what they say of them. */
export const NEWEST_KNOWN = '2026-01-31';

export interface RealTargets {
  engine: NodeEngine;
  units: Unit[];
  ask(unit: string, snapshot?: string): Promise<{ answer: TargetsAnswer; targets: Target[] }>;
}

/** The reader's engine over the committed snapshots, asked as the page asks it. */
export async function openRealTargets(): Promise<RealTargets> {
  const engine = await openNodeEngine('static');
  await engine.open(NEWEST_KNOWN);
  const units = await engine.run(unitsWithFigures(NEWEST_KNOWN));
  const find = (code: string) => {
    const found = units.find((unit) => unit.code === code);
    if (!found) throw new Error(`no unit ${code}`);
    return found;
  };
  const asked = new Map<string, ReturnType<RealTargets['ask']>>();
  const ask = async (code: string, snapshot: string) => {
    await engine.open(snapshot);
    const answer = await askTargets(engine.run, { unit: find(code), country: find('VN'), snapshot });
    return { answer, targets: answeredTargets(answer, { units }) };
  };
  return {
    engine,
    units,
    ask(code, snapshot = NEWEST_KNOWN) {
      const key = `${code} ${snapshot}`;
      const answer = asked.get(key) ?? ask(code, snapshot);
      asked.set(key, answer);
      return answer;
    }
  };
}
