import { readFileSync } from 'node:fs';
import { openNodeEngine, type NodeEngine } from '../../../../src/lib/engine/node';
import type { SnapshotEntry } from '../../../../src/lib/model/snapshot';
import type { View } from '../../../../src/lib/model/view';
import type { Unit } from '../../../../src/lib/model/unit';
import { unitsWithFigures } from '../../../../src/lib/questions/catalogue';
import { askOverview, snapshotsNeeded, type OverviewAnswer } from '../../../../src/lib/questions/overview';
import { overviewInput } from '../../../../src/lib/view/overviewInput';

const ROOT = 'static';

/** Dates of the published snapshots, ascending. */
export const SNAPSHOTS = (JSON.parse(readFileSync(`${ROOT}/snapshots/index.json`, 'utf8')) as SnapshotEntry[]).map(
  ({ date }) => date
);

/** The first six are the ones these tests know; a later publication must not change what they say of them. */
export const KNOWN_SNAPSHOTS = [
  '2022-12-31',
  '2023-11-26',
  '2023-12-28',
  '2024-12-31',
  '2025-12-31',
  '2026-01-31'
] as const;

export interface RealFigures {
  engine: NodeEngine;
  units: Unit[];
  country: Unit;
  unit(code: string): Unit;
  /** The overview as the page asks for it. */
  overview(unit: string, period: string, snapshot: string): Promise<OverviewAnswer>;
}

/** The reader's engine over the committed snapshots that these tests know. */
export async function openRealFigures(): Promise<RealFigures> {
  const engine = await openNodeEngine(ROOT);
  for (const date of KNOWN_SNAPSHOTS) await engine.open(date);
  const newest = KNOWN_SNAPSHOTS[KNOWN_SNAPSHOTS.length - 1] as string;
  const units = await engine.run(unitsWithFigures(newest));
  const unit = (code: string) => {
    const found = units.find((entry) => entry.code === code);
    if (!found) throw new Error(`no unit ${code}`);
    return found;
  };
  const country = unit('VN');
  const asked = new Map<string, Promise<OverviewAnswer>>();
  const ask = async (view: View) => {
    for (const date of snapshotsNeeded(view, KNOWN_SNAPSHOTS)) await engine.open(date);
    const input = overviewInput(view, { units, snapshots: KNOWN_SNAPSHOTS });
    if (!input) throw new Error(`no view ${view.unit} ${view.period}`);
    return askOverview(engine.run, input);
  };
  return {
    engine,
    units,
    country,
    unit,
    overview: (code, period, snapshot) => {
      const key = `${code} ${period} ${snapshot}`;
      const answer = asked.get(key) ?? ask({ unit: code, period, snapshot });
      asked.set(key, answer);
      return answer;
    }
  };
}
