import type { Question, Run } from '../model/question';
import type { SnapshotPackage } from '../model/snapshot';
import { abortable, throwIfAborted } from './abortable';
import { bind } from './bind';
import type { Engine, EngineState, OpenOptions } from './engineContract';
import { asEngineError, EngineError } from './errors';
import { Memory } from './memory';
import { mountSnapshot } from './mountSnapshot';
import type { EngineSource } from './port';
import { EngineClient, type ClientLimits } from './protocol';
import { SharedWork } from './sharedWork';
import { loadSnapshot, type FetchBytes, type LoadedSnapshot, type Progress } from './snapshot';

interface Options {
  source: EngineSource;
  fetchBytes: FetchBytes;
  limits?: Partial<ClientLimits>;
}

interface Opening {
  work: SharedWork<SnapshotPackage>;
  listeners: Set<(progress: Progress) => void>;
}

/** Restarts in a row, without one answer in between, after which it stays down until it is asked again. */
const MOST_RESTARTS = 3;

/**
 * An engine that survives its worker. When one dies, the query in it rejects, the next worker starts at once, the open
 * snapshots are mounted again from bytes already held, and the queries that were still waiting go to it.
 */
export class SupervisedEngine implements Engine {
  state: EngineState = 'idle';
  readonly #listeners = new Set<(state: EngineState) => void>();
  readonly #memory = new Memory();
  readonly #snapshots = new Map<string, LoadedSnapshot>();
  readonly #openings = new Map<string, Opening>();
  /** Dates whose last try failed: the next one goes past every cache. */
  readonly #damaged = new Set<string>();
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

  async warm(): Promise<void> {
    await this.#ready();
  }

  async open(date: string, { signal, onProgress }: OpenOptions = {}): Promise<SnapshotPackage> {
    throwIfAborted(signal);
    if (this.#snapshots.has(date)) {
      await abortable(this.#ready(), signal);
      const held = this.#snapshots.get(date);
      if (held) return held.content;
    }
    let opening = this.#openings.get(date);
    if (!opening || opening.work.stopped) {
      const listeners: Opening['listeners'] = new Set();
      const work = new SharedWork((stop) => this.#open(date, stop, (p) => listeners.forEach((fn) => fn(p))));
      this.#openings.set(date, (opening = { work, listeners }));
    }
    if (onProgress) opening.listeners.add(onProgress);
    try {
      return await opening.work.join(signal);
    } finally {
      if (onProgress) opening.listeners.delete(onProgress);
      if (opening.work.stopped && this.#openings.get(date) === opening) this.#openings.delete(date);
    }
  }

  readonly run: Run = async <Row>(question: Question<Row>, { signal }: { signal?: AbortSignal } = {}) => {
    throwIfAborted(signal);
    const known = this.#memory.get(question);
    if (known) return known;
    try {
      const rows = (await this.#ask(bind(question.sql, question.params), signal)) as Row[];
      this.#memory.set(question, rows);
      return rows;
    } catch (thrown) {
      throw asEngineError(thrown, 'query-failed', { question: question.name });
    }
  };

  close(): void {
    this.#life.abort();
    this.#life = new AbortController();
    for (const { work } of this.#openings.values()) work.abort();
    this.#openings.clear();
    this.#snapshots.clear();
    this.#memory.clear();
    const client = this.#current;
    this.#current = this.#client = null;
    this.#restarts = 0;
    client?.terminate(new EngineError('cancelled', 'closed'));
    this.#setState('idle');
  }

  /** A question that waits while its engine dies is asked again of the next one; one that was being answered is not. */
  async #ask(sql: string, signal?: AbortSignal): Promise<unknown[]> {
    const life = this.#life.signal;
    for (let attempt = 0; ; attempt++) {
      const client = await abortable(abortable(this.#ready(), life), signal);
      let started = false;
      try {
        const rows = await client.query(sql, { signal, onStart: () => (started = true) });
        throwIfAborted(life);
        this.#restarts = 0;
        return rows;
      } catch (thrown) {
        throwIfAborted(life);
        if (!client.dead || started || signal?.aborted || attempt >= MOST_RESTARTS) throw thrown;
      }
    }
  }

  async #open(date: string, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<SnapshotPackage> {
    try {
      const reload = this.#damaged.has(date);
      const loading = loadSnapshot(date, this.options.fetchBytes, { signal, onProgress, reload });
      // Both at once: whichever fails first is told, and the engine stays for other snapshots.
      const [snapshot] = await abortable(Promise.all([loading, this.#ready()]), signal);
      await this.#mount(snapshot, signal);
      this.#damaged.delete(date);
      return snapshot.content;
    } catch (thrown) {
      const error = asEngineError(thrown, 'snapshot-missing', { snapshot: date });
      if (error.code !== 'cancelled') this.#damaged.add(date);
      throw error;
    }
  }

  async #mount(snapshot: LoadedSnapshot, signal: AbortSignal): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      const client = await abortable(this.#ready(), signal);
      try {
        await abortable(mountSnapshot(client, snapshot), signal);
      } catch (thrown) {
        const deathByOthers = thrown instanceof EngineError && thrown.code === 'worker-died' && attempt === 0;
        if (client.dead && deathByOthers && !signal.aborted) continue;
        throw thrown;
      }
      if (client.dead) continue;
      this.#snapshots.set(snapshot.date, snapshot);
      return;
    }
  }

  #ready(): Promise<EngineClient> {
    return (this.#client ??= this.#start(this.state === 'restarting' ? 'restarting' : 'booting'));
  }

  async #start(state: 'booting' | 'restarting'): Promise<EngineClient> {
    const { signal } = this.#life;
    this.#setState(state);
    try {
      for (;;) {
        const client: EngineClient = await EngineClient.boot(this.options.source, {
          limits: this.options.limits,
          signal,
          onDeath: () => this.#died(client),
          onProgress: (progress) => this.#tell({ part: 'engine', ...progress })
        });
        await this.#remount(client);
        if (signal.aborted) client.terminate(new EngineError('cancelled', 'closed'));
        throwIfAborted(signal);
        if (client.dead) continue;
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

  /** A snapshot that does not mount again is closed, so that the others live; `open` fetches it anew. */
  async #remount(client: EngineClient): Promise<void> {
    for (const snapshot of [...this.#snapshots.values()]) {
      try {
        await mountSnapshot(client, snapshot);
      } catch {
        this.#snapshots.delete(snapshot.date);
        if (client.dead) return;
      }
    }
    // With nothing left to drop, a worker that still dies here would be restarted for ever.
    if (client.dead) throw client.dead;
  }

  #died(client: EngineClient): void {
    if (client !== this.#current) return;
    this.#current = this.#client = null;
    if (++this.#restarts > MOST_RESTARTS) return this.#setState('failed');
    this.#client = this.#start('restarting');
    this.#client.catch(() => {});
  }

  #tell(progress: Progress): void {
    for (const { listeners } of this.#openings.values()) listeners.forEach((fn) => fn(progress));
  }

  #setState(state: EngineState): void {
    if (this.state === state) return;
    this.state = state;
    for (const fn of [...this.#listeners]) fn(state);
  }
}
