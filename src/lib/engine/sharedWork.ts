import { abortable } from './abortable';

/**
 * Work that several callers may wait for. Each may leave by its own signal (its promise rejects with `cancelled`); the work
 * itself is aborted when the last one has left.
 */
export class SharedWork<T> {
  readonly #stop = new AbortController();
  readonly #work: Promise<T>;
  #waiting = 0;

  constructor(start: (signal: AbortSignal) => Promise<T>) {
    this.#work = start(this.#stop.signal);
    this.#work.catch(() => {});
  }

  async join(signal?: AbortSignal): Promise<T> {
    this.#waiting++;
    try {
      return await abortable(this.#work, signal);
    } finally {
      if (--this.#waiting === 0) this.#stop.abort();
    }
  }

  abort(): void {
    this.#stop.abort();
  }

  /** True once the work was told to stop, also after it is done: nobody may join it any more. */
  get stopped(): boolean {
    return this.#stop.signal.aborted;
  }
}
