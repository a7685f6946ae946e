import { parseArgs } from 'node:util';

export const DEFAULT_SEED = 20_260_131;

export const USAGE = `npm run soak -- [--short] [--seed N]

--short  a tenth: 200 views, 20 switches of the snapshot, 5 restarts of the engine; writes no results
--seed   another seed gives another walk`;

export interface SoakOptions {
  seed: number;
  short: boolean;
  views: number;
  switches: number;
  restarts: number;
  /** Changes of each kind before the baseline. */
  warmUp: number;
}

/** Throws with words for the caller. */
export function readOptions(args: readonly string[]): SoakOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: { short: { type: 'boolean' }, seed: { type: 'string' }, help: { type: 'boolean' } }
  });
  if (values.help) return 'help';
  const { short = false, seed = String(DEFAULT_SEED) } = values;
  if (!/^\d{1,9}$/.test(seed)) throw new Error(`--seed takes a whole number, not ${seed}`);
  const share = short ? 0.1 : 1;
  return { seed: Number(seed), short, views: 2000 * share, switches: 200 * share, restarts: 50 * share, warmUp: 10 };
}
