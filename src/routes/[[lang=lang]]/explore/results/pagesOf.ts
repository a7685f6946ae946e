import type { Console, ConsoleValue, ResultView } from '$lib/engine/console/console';

/** Cells that are taken out of the engine at once: little enough for the page to answer in between. */
const CELLS = 60_000;
const MOST_ROWS = 20_000;

export interface PageOptions {
  signal?: AbortSignal;
  /** From 0 to 1. */
  progress?: (share: number) => void;
}

/**
 * Rows of a view from the first, some at a time. Rejects with the signal's reason between two of them: the signal is not
 * handed on, since the engine would forget the result that it is asked to stop reading.
 */
export async function* pagesOf(
  console: Console,
  view: ResultView,
  { columns, from = 0, to }: { columns: number; from?: number; to: number },
  { signal, progress }: PageOptions = {}
): AsyncGenerator<ConsoleValue[][]> {
  const size = Math.max(1, Math.min(MOST_ROWS, Math.floor(CELLS / Math.max(1, columns))));
  for (let start = from; start < to; start += size) {
    signal?.throwIfAborted();
    const end = Math.min(to, start + size);
    yield await console.page(view, start, end);
    progress?.((end - from) / (to - from));
    await new Promise((resume) => setTimeout(resume));
  }
  signal?.throwIfAborted();
}
