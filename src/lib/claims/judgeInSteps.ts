import type { Claim, Judgement } from '../model/claim';
import type { Judge } from './judge/judgeClaims';

/** Milliseconds of work between two looks at what else there is to do. */
const LONG_MS = 40;
/** Judgements handed over at once: a page that takes them in keeps its frames. */
const MOST_AT_ONCE = 100;

/** Judges claims in their order and hands over some at a time, so that who asks can tell, pause and stop. */
export function* judgeInSteps(claims: readonly Claim[], judge: Judge): Generator<Judgement[], void> {
  const isLong = longWork();
  let batch: Judgement[] = [];
  for (const claim of claims) {
    batch.push(judge(claim));
    if (batch.length < MOST_AT_ONCE && !isLong()) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Says whether work went on for long since it was last true. */
export function longWork(): () => boolean {
  let from = performance.now();
  return () => {
    const now = performance.now();
    if (now - from < LONG_MS) return false;
    from = now;
    return true;
  };
}

/** Lets everything else have its turn. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
