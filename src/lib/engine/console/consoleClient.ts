import { abortable, throwIfAborted } from '../abortable';
import type { EngineState } from '../engineContract';
import { asEngineError, EngineError } from '../errors';
import type { EngineSource } from '../port';
import { EngineClient, type BootProgress, type ClientLimits } from '../protocol';
import type { PlainRow } from '../rows';

interface Options {
  source: EngineSource;
  limits: Partial<ClientLimits>;
  /** Makes a fresh worker what the last one was. */
  mount: (client: EngineClient) => Promise<void>;
  /** What was in the worker is gone. */
  onDeath: () => void;
  onProgress: (progress: BootProgress) => void;
}

/** Restarts in a row, without one answer in between, after which it stays down until it is asked again. */
const MOST_RESTARTS = 3;

/** The worker of the console: boots when it is first needed, and again at once whenever it dies. */
export class ConsoleClient {
  state: EngineState = 'idle';
  /** Counts the workers: what was made in one is not in the next. */
  generation = 0;
  readonly #listeners = new Set<(state: EngineState) => void>();
  #client: Promise<EngineClient> | null = null;
  #current: EngineClient | null = null;
  #restarts = 0;
  #life = new AbortController();

  constructor(private readonly options: Options) {}

  subscribe(fn: (state: EngineState) => void): () => void {
    this.#listeners.add(fn);
    fn(this.state);
    return () => this.#listeners.delete(fn);
  }

  async ready(signal?: AbortSignal): Promise<EngineClient> {
    const life = this.#life.signal;
    this.#client ??= this.#start(this.state === 'restarting' ? 'restarting' : 'booting');
    return abortable(abortable(this.#client, life), signal);
  }

  /**
   * The answer to one statement, asked again of the next worker when its turn had not come before one died. With
   * `generation` only of that worker: later ones are `result-gone`.
   */
  async query(
    sql: string,
    { signal, generation, onStart }: { signal?: AbortSignal; generation?: number; onStart?: () => void } = {}
  ): Promise<PlainRow[]> {
    const life = this.#life.signal;
    for (let attempt = 0; ; attempt++) {
      const client = await this.ready(signal);
      if (generation !== undefined && generation !== this.generation) throw new EngineError('result-gone');
      let started = false;
      const start = () => {
        started = true;
        onStart?.();
      };
      try {
        const rows = await client.query(sql, { signal, onStart: start });
        this.#restarts = 0;
        return rows;
      } catch (thrown) {
        throwIfAborted(life);
        if (!client.dead || started || signal?.aborted || attempt >= MOST_RESTARTS) throw thrown;
      }
    }
  }

  close(): void {
    this.#life.abort();
    this.#life = new AbortController();
    const client = this.#current;
    this.#current = this.#client = null;
    this.#restarts = 0;
    this.generation++;
    client?.terminate(new EngineError('cancelled', 'closed'));
    this.#setState('idle');
  }

  async #start(state: 'booting' | 'restarting'): Promise<EngineClient> {
    const { signal } = this.#life;
    this.#setState(state);
    try {
      for (let attempt = 0; ; attempt++) {
        const client: EngineClient = await EngineClient.boot(this.options.source, {
          limits: this.options.limits,
          signal,
          onDeath: () => this.#died(client),
          onProgress: this.options.onProgress
        });
        await this.options.mount(client);
        if (signal.aborted) client.terminate(new EngineError('cancelled', 'closed'));
        throwIfAborted(signal);
        if (client.dead && attempt < MOST_RESTARTS) continue;
        if (client.dead) throw client.dead;
        this.#current = client;
        this.#setState('ready');
        return client;
      }
    } catch (thrown) {
      if (!signal.aborted) {
        this.#client = null;
        this.#setState('failed');
      }
      throw asEngineError(thrown, 'boot-failed');
    }
  }

  #died(client: EngineClient): void {
    if (client !== this.#current) return;
    this.#current = this.#client = null;
    this.generation++;
    this.options.onDeath();
    if (++this.#restarts > MOST_RESTARTS) return this.#setState('failed');
    this.#client = this.#start('restarting');
    this.#client.catch(() => {});
  }

  #setState(state: EngineState): void {
    if (this.state === state) return;
    this.state = state;
    for (const fn of [...this.#listeners]) fn(state);
  }
}
