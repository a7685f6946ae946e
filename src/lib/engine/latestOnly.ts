import type { Question, Run } from '../model/question';
import { abortable } from './abortable';

/**
 * Latest wins, for one place that shows one answer. A call aborts the one before it, which rejects with `cancelled` at once
 * even while the engine is still busy with it; the engine stops that work, or restarts when it does not stop within the
 * grace (engine.ts), and then answers the newest. Callers ignore `cancelled`.
 */
export function latestOnly(run: Run): Run {
  let current: AbortController | null = null;
  return async <Row>(question: Question<Row>, { signal }: { signal?: AbortSignal } = {}): Promise<Row[]> => {
    current?.abort();
    const mine = (current = new AbortController());
    const abort = () => mine.abort();
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return await abortable(run(question, { signal: mine.signal }), mine.signal);
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  };
}
