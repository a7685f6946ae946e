/** Pause in typing after which it is kept. */
const PAUSE_MS = 400;
/** Someone who types without a pause loses no more than this to a crash. */
const LONGEST_MS = 1_000;

/** Writes a moment after the last change, one writing after another. `write` never rejects. */
export class KeepSoon {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since = 0;
  #last: Promise<void> = Promise.resolve();
  #running = 0;

  constructor(private readonly write: () => Promise<void>) {}

  /** Something is being written. */
  get isBusy(): boolean {
    return this.#running > 0;
  }

  ask(): void {
    const now = performance.now();
    if (this.#timer === undefined) this.#since = now;
    clearTimeout(this.#timer);
    const left = Math.max(0, Math.min(PAUSE_MS, this.#since + LONGEST_MS - now));
    this.#timer = setTimeout(() => void this.flush(), left);
  }

  /** Writes at once what waits. Resolves when nothing is on its way any more. */
  flush(): Promise<void> {
    if (this.#timer === undefined) return this.#last;
    this.drop();
    this.#running++;
    return (this.#last = this.#last.then(this.write).finally(() => void this.#running--));
  }

  /** What waits is not to be written. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Resolves when what is on its way has arrived. */
  settled(): Promise<void> {
    return this.#last;
  }
}
