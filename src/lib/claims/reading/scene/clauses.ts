import type { Span } from '../../../model/claim';
import type { Readable } from '../../text/readable';

/** Where a sentence breaks. `strong`: `;`, a table cell, a bullet; `weak`: comma, colon, dash; `open`, `close`: parentheses. */
export interface Break extends Span {
  kind: 'strong' | 'weak' | 'open' | 'close';
}

const MARK = /[;|,:()[\]]| - |\t/g;
const CONJUNCTION = /(?<!\p{L})(?:trong khi(?: đó)?|còn lại|nhưng|đồng thời|trong đó|bao gồm|gồm có)(?!\p{L})/gu;

/** The breaks of a sentence in order; marks within one of the `whole` spans (numbers, names) break nothing. */
export function breaksOf(readable: Readable, sentence: Span, whole: readonly Span[]): Break[] {
  const text = readable.lower.slice(sentence.start, sentence.end);
  const found: Break[] = [];
  const add = (at: number, length: number, kind: Break['kind']) => {
    const start = sentence.start + at;
    if (!whole.some((span) => span.start <= start && start < span.end))
      found.push({ start, end: start + length, kind });
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '(' || mark === '[') add(index, 1, 'open');
    else if (mark === ')' || mark === ']') add(index, 1, 'close');
    else add(index, mark.length, mark === ';' || mark === '|' ? 'strong' : 'weak');
  }
  for (const { index } of text.matchAll(CONJUNCTION)) add(index, 0, 'weak');
  for (let i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
    if (readable.original[readable.at(sentence.start + i)] === '\t') add(i, 1, 'strong');
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
