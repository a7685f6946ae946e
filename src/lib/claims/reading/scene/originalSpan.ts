import type { Span } from '../../../model/claim';
import type { Readable } from '../../text/readable';

const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/suy;

/** A span of a readable text as one of the text that was given: it ends after the last letter with all its marks. */
export function originalSpan(readable: Readable, span: Span): Span {
  const start = readable.at(span.start);
  if (span.end <= span.start) return { start, end: start };
  const last = readable.at(span.end - 1);
  CLUSTER.lastIndex = last;
  const cluster = CLUSTER.exec(readable.original);
  return { start, end: cluster ? last + cluster[0].length : last };
}
