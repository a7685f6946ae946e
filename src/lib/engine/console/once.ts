import { SharedWork } from '../sharedWork';

/** Made when it is first asked for, and kept. Who asks meanwhile waits for the same work, which stops when all have left. */
export class Once<T> {
  #made: { value: T } | null = null;
  #work: SharedWork<T> | null = null;

  constructor(private readonly make: (signal: AbortSignal) => Promise<T>) {}

  get made(): T | undefined {
    return this.#made?.value;
  }

  async get(signal?: AbortSignal): Promise<T> {
    if (this.#made) return this.#made.value;
    if (!this.#work || this.#work.stopped) this.#work = new SharedWork(this.make);
    const value = await this.#work.join(signal);
    this.#made = { value };
    return value;
  }
}
