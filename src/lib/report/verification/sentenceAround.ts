import type { Span } from '$lib/model/claim';

/** Letters kept on either side of a number. */
const SIDE = 60;

/** A sentence as one line, cut between words to what stands around a number: `… thu ngân sách đạt 400.421 tỷ đồng, bằng …`. */
export function sentenceAround(text: string, sentence: Span, number: Span): string {
  const start = Math.min(sentence.start, number.start);
  const end = Math.max(sentence.end, number.end);
  const before = text.slice(Math.max(start, number.start - SIDE), number.start);
  const after = text.slice(number.end, Math.min(end, number.end + SIDE));
  const cutBefore = number.start - SIDE > start;
  const cutAfter = number.end + SIDE < end;
  return [
    cutBefore ? `… ${before.replace(/^\S*\s/u, '')}` : before,
    text.slice(number.start, number.end),
    cutAfter ? `${after.replace(/\s\S*$/u, '')} …` : after
  ]
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
