import { readFileSync } from 'node:fs';
import { memberFacts, type MemberFrame } from '../../../../src/lib/compute/members/memberFacts';
import { openNodeEngine, type NodeEngine } from '../../../../src/lib/engine/node';
import type { MemberInput } from '../../../../src/lib/figures/members/memberInput';
import type { Language } from '../../../../src/lib/model/language';
import type { SnapshotEntry } from '../../../../src/lib/model/snapshot';
import { snapshotId } from '../../../../src/lib/model/snapshotId';
import { askMemberFrame, askMemberRows } from '../../../../src/lib/questions/members/memberRows';

const index = JSON.parse(readFileSync('static/demo/index.json', 'utf8')) as SnapshotEntry[];

/** Id of the newest made-up snapshot. */
export const DEMO = snapshotId('demo', index.at(-1)?.date ?? '');

export interface Demo {
  engine: NodeEngine;
  frame: MemberFrame;
  rows: (unit: string, year: number) => ReturnType<typeof askMemberRows>;
  /** What a page about a committee and a year is made from. */
  input: (lang: Language, unit: string, year: number) => Promise<MemberInput>;
}

/** The reader's engine over the made-up snapshot. */
export async function openDemo(): Promise<Demo> {
  const engine = await openNodeEngine('static');
  await engine.open(DEMO);
  const frame = await askMemberFrame(engine.run, DEMO);
  const rows = (unit: string, year: number) => askMemberRows(engine.run, DEMO, { frame, unit, year });
  return {
    engine,
    frame,
    rows,
    input: async (lang, code, year) => {
      const unit = frame.units.find((entry) => entry.code === code);
      if (!unit) throw new Error(`no committee ${code}`);
      return { lang, snapshot: DEMO, frame, facts: memberFacts(frame, unit, year, await rows(code, year)) };
    }
  };
}
