import type { Question, Run, RunOptions } from '../model/question';
import type { SnapshotPackage } from '../model/snapshot';
import { abortable, throwIfAborted } from './abortable';
import { bind } from './bind';
import type { Decrypt } from './decrypt/encryptedSnapshot';
import { loadEncrypted } from './decrypt/loadEncrypted';
import type { Engine, EngineState, OpenOptions } from './engineContract';
import { asEngineError, EngineError, type EngineErrorCode } from './errors';
import { internalIn, isInternal, wipe } from './internalSnapshots';
import { Memory } from './memory';
import { mountSnapshot } from './mountSnapshot';
import { Openings } from './openings';
import { Parts, type PartLimits } from './parts/parts';
import type { PinnedParts } from './parts/partStore';
import type { EngineSource } from './port';
import { EngineClient, type ClientLimits } from './protocol';
import { loadSnapshot, type FetchBytes, type LoadedSnapshot, type LoadOptions, type Progress } from './snapshot';

interface Options {
  source: EngineSource;
  fetchBytes: FetchBytes;
  decrypt: Decrypt;
  limits?: Partial<ClientLimits>;
  parts?: PartLimits;
}

/** Restarts in a row, without one answer in between, after which it stays down until it is asked again. */
const MOST_RESTARTS = 3;

const NO_FAULT_OF_FILES: readonly EngineErrorCode[] = ['cancelled', 'locked', 'wrong-passphrase'];
const FORGETTING = () => new EngineError('worker-died', 'restarted to forget an internal snapshot');

/**
 * An engine that survives its worker. When one dies, the query in it rejects, the next worker starts at once, the open
 * snapshots are mounted again from bytes already held (parts when a question needs them), and the queries that were still waiting go to it.
 */
export class SupervisedEngine implements Engine {
  state: EngineState = 'idle';
  readonly #listeners = new Set<(state: EngineState) => void>();
  readonly #memory = new Memory();
  readonly #snapshots = new Map<string, LoadedSnapshot>();
  readonly #openings = new Openings();
  readonly #parts: Parts;
  /** Snapshots whose last try failed: the next one goes past every cache. */
  readonly #damaged = new Set<string>();
  #client: Promise<EngineClient> | null = null;
  #current: EngineClient | null = null;
  #restarts = 0;
  /** How often everything internal was forgotten: what began before is not to be trusted after. */
  #forgotten = 0;
  #life = new AbortController();

  constructor(private readonly options: Options) {
    this.#parts = new Parts(options.fetchBytes, options.parts);
  }

  subscribe(fn: (state: EngineState) => void): () => void {
    this.#listeners.add(fn);
    fn(this.state);
    return () => this.#listeners.delete(fn);
  }

  async warm(): Promise<void> {
    await this.#ready();
  }

  async open(id: string, options: OpenOptions = {}): Promise<SnapshotPackage> {
    throwIfAborted(options.signal);
    const held = this.#snapshots.has(id) && (await this.#held(id, options));
    if (held) return held;
    if (isInternal(id)) throw new EngineError('locked', { snapshot: id });
    return this.#openings.join(id, options, (signal, tell) =>
      this.#open(id, signal, tell, (load) => loadSnapshot(id, this.options.fetchBytes, load))
    );
  }

  async unlock(id: string, passphrase: string, options: OpenOptions = {}): Promise<SnapshotPackage> {
    throwIfAborted(options.signal);
    const held = this.#snapshots.has(id) && (await this.#held(id, options));
    if (held) return held;
    this.#openings.abort((other) => other === id);
    return this.#openings.join(id, options, (signal, tell) =>
      this.#open(id, signal, tell, async (load) =>
        this.options.decrypt(await loadEncrypted(id, this.options.fetchBytes, load), passphrase, load)
      )
    );
  }

  lock(): void {
    const internal = [...this.#snapshots.values()].filter(({ id }) => isInternal(id));
    const onTheWay = this.#openings.abort(isInternal);
    if (internal.length === 0 && !onTheWay) return;
    for (const snapshot of internal) {
      this.#snapshots.delete(snapshot.id);
      wipe(snapshot);
    }
    this.#forget();
  }

  readonly run: Run = async <Row>(question: Question<Row>, options: RunOptions = {}) => {
    const { signal } = options;
    throwIfAborted(signal);
    const known = this.#memory.get(question);
    if (known) return known;
    let parts: PinnedParts | null = null;
    try {
      const forgotten = this.#forgotten;
      const loading = this.#parts.load(question, this.#snapshots.values(), options);
      parts = await abortable(loading, this.#life.signal);
      const rows = (await this.#ask(question, parts, signal)) as Row[];
      this.#refuseLocked(question);
      if (forgotten === this.#forgotten) this.#memory.set(question, rows);
      return rows;
    } catch (thrown) {
      throw asEngineError(thrown, 'query-failed', { question: question.name });
    } finally {
      parts?.release();
    }
  };

  close(): void {
    this.#life.abort();
    this.#life = new AbortController();
    this.#openings.abort();
    for (const snapshot of this.#snapshots.values()) if (isInternal(snapshot.id)) wipe(snapshot);
    this.#snapshots.clear();
    this.#parts.clear();
    this.#memory.clear();
    const client = this.#current;
    this.#current = this.#client = null;
    this.#restarts = 0;
    client?.terminate(new EngineError('cancelled', 'closed'));
    this.#setState('idle');
  }

  /** The content of a snapshot that is open already, once the engine is up; it may be gone by then. */
  async #held(id: string, { signal }: OpenOptions): Promise<SnapshotPackage | undefined> {
    await abortable(this.#ready(), signal);
    return this.#snapshots.get(id)?.content;
  }

  /**
   * A question that waits while its engine dies is asked again of the next one; one that was being answered is not, unless
   * the engine was ended by `lock`.
   */
  async #ask(question: Question<unknown>, parts: PinnedParts | null, signal?: AbortSignal): Promise<unknown[]> {
    const life = this.#life.signal;
    const sql = bind(question.sql, question.params);
    for (let attempt = 0; ; attempt++) {
      const client = await abortable(abortable(this.#ready(), life), signal);
      this.#refuseLocked(question);
      const forgotten = this.#forgotten;
      let started = false;
      try {
        if (parts) await abortable(this.#parts.mount(client, parts), signal);
        const rows = await client.query(sql, { signal, onStart: () => (started = true) });
        throwIfAborted(life);
        this.#restarts = 0;
        return rows;
      } catch (thrown) {
        throwIfAborted(life);
        const again = !started || forgotten !== this.#forgotten;
        if (!client.dead || !again || signal?.aborted || attempt >= MOST_RESTARTS) throw thrown;
      }
    }
  }

  #refuseLocked({ sql }: Question<unknown>): void {
    const snapshot = internalIn(sql).find((id) => !this.#snapshots.has(id));
    if (snapshot) throw new EngineError('locked', { snapshot });
  }

  async #open(
    id: string,
    signal: AbortSignal,
    onProgress: (progress: Progress) => void,
    load: (options: LoadOptions) => Promise<LoadedSnapshot>
  ): Promise<SnapshotPackage> {
    const forgotten = this.#forgotten;
    let snapshot: LoadedSnapshot | undefined;
    try {
      const loading = load({ signal, onProgress, reload: this.#damaged.has(id) });
      // Both at once: whichever fails first is told, and the engine stays for other snapshots.
      [snapshot] = await abortable(Promise.all([loading, this.#ready()]), signal);
      await this.#mount(snapshot, signal);
      this.#damaged.delete(id);
      return snapshot.content;
    } catch (thrown) {
      if (snapshot && isInternal(id)) {
        wipe(snapshot);
        // The engine may have some of it already.
        if (forgotten === this.#forgotten) this.#forget();
      }
      const error = asEngineError(thrown, 'snapshot-missing', { snapshot: id });
      if (!NO_FAULT_OF_FILES.includes(error.code)) this.#damaged.add(id);
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
      this.#snapshots.set(snapshot.id, snapshot);
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
          onProgress: (progress) => this.#openings.tell({ part: 'engine', ...progress })
        });
        const forgotten = this.#forgotten;
        await this.#remount(client);
        if (forgotten !== this.#forgotten) {
          client.terminate(FORGETTING());
          continue;
        }
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
        this.#snapshots.delete(snapshot.id);
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

  /** Clears what was answered and, as wasm memory is not given back otherwise, ends the worker for a fresh one. */
  #forget(): void {
    this.#forgotten++;
    this.#memory.clear();
    const client = this.#current;
    // One that is booting is looked after where it is booted.
    if (!client) return;
    this.#current = this.#client = null;
    client.terminate(FORGETTING());
    this.#client = this.#start('restarting');
    this.#client.catch(() => {});
  }

  #setState(state: EngineState): void {
    if (this.state === state) return;
    this.state = state;
    for (const fn of [...this.#listeners]) fn(state);
  }
}
