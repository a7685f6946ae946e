import type { Claim } from '$lib/model/claim';

/** A line of the text: plain pieces, and the numbers in it by `Claim.index`. */
export interface MarkedLine {
  start: number;
  pieces: (string | number)[];
}

const LINE = /[^\r\n\u2028\u2029]+/g;

/** The lines of a text that hold something. A number that overlaps the one before it, or the end of its line, stays text. */
export function markedText(text: string, claims: readonly Claim[]): MarkedLine[] {
  const lines: MarkedLine[] = [];
  let next = 0;
  for (const { 0: line, index: start } of text.matchAll(LINE)) {
    if (line.trim() === '') continue;
    const end = start + line.length;
    const pieces: (string | number)[] = [];
    let at = start;
    for (; next < claims.length; next++) {
      const claim = claims[next] as Claim;
      if (claim.start >= end) break;
      if (claim.start < at || claim.end > end || claim.end <= claim.start) continue;
      if (claim.start > at) pieces.push(text.slice(at, claim.start));
      pieces.push(claim.index);
      at = claim.end;
    }
    if (at < end) pieces.push(text.slice(at, end));
    lines.push({ start, pieces });
  }
  return lines;
}
