import { ALL_COMMUNES } from './communes';
import type { NationalSize } from './valuesSql';

export interface NationalOptions extends NationalSize {
  out: string;
  workers: number;
}

/** Smallest, largest, and what is meant when nothing is said. */
const NUMBERS = {
  communes: [1, ALL_COMMUNES, ALL_COMMUNES],
  years: [1, 30, 15],
  months: [0, 12, 12],
  indicators: [1, 999, 300],
  seed: [0, 2 ** 31, 1],
  workers: [1, 16, 2]
} as const;
type Name = keyof typeof NUMBERS;

export const USAGE = `npm run national -- --out FOLDER [${Object.entries(NUMBERS)
  .map(([name, [, , usual]]) => `--${name} ${usual}`)
  .join('] [')}]

Makes up figures of every commune as a partitioned snapshot: FOLDER/index.json and FOLDER/<date>/. Serve FOLDER as demo/.`;

/** The options, or what is wrong with them. */
export function readOptions(args: readonly string[]): NationalOptions | string {
  let out = '';
  const numbers = Object.fromEntries(Object.entries(NUMBERS).map(([name, [, , usual]]) => [name, usual]));
  for (let i = 0; i < args.length; i += 2) {
    const [name, text] = [args[i]?.replace(/^--/, '') ?? '', args[i + 1]];
    if (text === undefined || !args[i]?.startsWith('--')) return `${args[i]} is not understood.`;
    if (name === 'out') out = text;
    else if (name in NUMBERS) {
      const [least, most] = NUMBERS[name as Name];
      const value = Number(text);
      if (!/^\d+$/.test(text) || value < least || value > most)
        return `--${name} ${text}: write a whole number from ${least} to ${most}.`;
      numbers[name] = value;
    } else return `--${name} is not an option.`;
  }
  if (out === '') return '--out FOLDER is missing.';
  return { out, ...(numbers as Record<Name, number>) };
}
