import { join } from 'node:path';
import { checkText, type CheckProgress } from '../../../src/lib/claims/checkText';
import type { Lexicon } from '../../../src/lib/claims/lexicon';
import { openNodeEngine } from '../../../src/lib/engine/node';
import { HOME_UNIT } from '../../../src/lib/view/defaults';
import { loadLexicon } from '../../../tools/claims/loadLexicon';
import { ROOT } from '../site/root';
import { median } from '../stats';

export interface NodeTimes {
  numbers: number;
  /** Milliseconds; the lexicon is compiled before the first of the runs, which is not counted. */
  read: number;
  ask: number;
  judge: number;
  whole: number;
}

const RUNS = 5;

/** The check in Node, part by part: without page, worker and messages. */
export async function nodeArm(text: string, snapshot: string): Promise<NodeTimes> {
  const { open, run, close } = await openNodeEngine(join(ROOT, 'static'));
  await open(snapshot);
  const catalogue = await loadLexicon(run, snapshot);
  const subject = catalogue.units.find(({ code }) => code === HOME_UNIT)?.territory ?? '';
  const lexicon: Lexicon = { ...catalogue, subject };
  const times: Record<'read' | 'ask' | 'judge' | 'whole', number[]> = { read: [], ask: [], judge: [], whole: [] };
  let numbers = 0;
  for (let i = 0; i <= RUNS; i++) {
    const began: Partial<Record<CheckProgress['part'], number>> = {};
    const onProgress = ({ part }: CheckProgress) => (began[part] ??= performance.now());
    const checked = await checkText({ text, snapshot, corrections: [] }, lexicon, run, { onProgress });
    const end = performance.now();
    numbers = checked.numbers.length;
    if (i === 0) continue;
    const { read = 0, ask = 0, judge = 0 } = began;
    times.read.push(ask - read);
    times.ask.push(judge - ask);
    times.judge.push(end - judge);
    times.whole.push(end - read);
  }
  close();
  return {
    numbers,
    read: median(times.read),
    ask: median(times.ask),
    judge: median(times.judge),
    whole: median(times.whole)
  };
}
