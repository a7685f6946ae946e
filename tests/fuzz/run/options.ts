import { parseArgs } from 'node:util';

export const DEFAULT_SEED = 20_260_131;

export const USAGE = `npm run fuzz -- [--seed N] [--cases N] [--only room[,room]] [--case N]

--seed   another seed gives other cases; the same gives the same
--cases  of all rooms together, or of those of --only, dealt out as in a whole run
--only   only these rooms, or those whose name begins so
--case   one case alone, as a failure names it (with --only)`;

export interface CliOptions {
  seed: number;
  cases: number | null;
  only: readonly string[];
  index: number | null;
}

/** Throws with words for the caller. */
export function readOptions(args: readonly string[]): CliOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string' },
      cases: { type: 'string' },
      only: { type: 'string' },
      case: { type: 'string' },
      help: { type: 'boolean' }
    }
  });
  if (values.help) return 'help';
  const whole = (name: string, text: string | undefined): number | null => {
    if (text === undefined) return null;
    if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} takes a whole number, not ${text}`);
    return Number(text);
  };
  const index = whole('case', values.case);
  const only = values.only?.split(',').filter(Boolean) ?? [];
  if (index !== null && only.length !== 1) throw new Error('--case needs the one room of --only');
  return { seed: whole('seed', values.seed) ?? DEFAULT_SEED, cases: whole('cases', values.cases), only, index };
}
