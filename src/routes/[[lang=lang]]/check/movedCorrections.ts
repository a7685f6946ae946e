import type { ClaimCorrection } from '$lib/model/claim';

/**
 * Corrections of a text where the same numbers stand after an edit. What stands before the edit stays, what stands after
 * it moves along; what was inside goes to the nearest place with the same text, or stays where it was in case the text
 * comes back.
 */
export function movedCorrections(
  before: string,
  after: string,
  corrections: readonly ClaimCorrection[]
): readonly ClaimCorrection[] {
  if (before === after || corrections.length === 0) return corrections;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const moved = after.length - before.length;
  return corrections.map((correction) => {
    const { start, text } = correction;
    if (start + text.length <= head) return correction;
    if (start >= before.length - tail) return { ...correction, start: start + moved };
    const place = nearest(after, text, start);
    return place < 0 ? correction : { ...correction, start: place };
  });
}

function nearest(text: string, word: string, from: number): number {
  const ahead = text.indexOf(word, from);
  const behind = text.lastIndexOf(word, from);
  if (ahead < 0 || behind < 0) return Math.max(ahead, behind);
  return ahead - from < from - behind ? ahead : behind;
}
