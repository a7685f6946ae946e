import { isMissing, missing, type Maybe, type Missing } from '../../model/missing';

/** A share with the two counts it was worked out from. */
export interface Share {
  /** Per cent, unrounded. */
  percent: number;
  part: number;
  whole: number;
}

/** Why something worked out from these cannot be: one withheld part hides the result, whatever else is absent. */
export function reasonOf(parts: readonly Maybe<unknown>[]): Missing | null {
  const absent = parts.filter(isMissing);
  return absent.find((part) => part.missing === 'suppressed') ?? absent[0] ?? null;
}

/** The sum of counts; missing when one of them is. */
export function sumOf(counts: readonly Maybe<number>[]): Maybe<number> {
  return reasonOf(counts) ?? counts.reduce((sum: number, count) => sum + (count as number), 0);
}

/** `a − b` of counts; missing when one of them is. */
export const lessOf = (a: Maybe<number>, b: Maybe<number>): Maybe<number> =>
  reasonOf([a, b]) ?? (a as number) - (b as number);

/** A share from counts, never from other shares. `zero-base` of a whole of nobody. */
export function shareOf(part: Maybe<number>, whole: Maybe<number>): Maybe<Share> {
  const reason = reasonOf([part, whole]);
  if (reason) return reason;
  const [counted, all] = [part as number, whole as number];
  return all === 0 ? missing('zero-base') : { percent: (counted / all) * 100, part: counted, whole: all };
}
