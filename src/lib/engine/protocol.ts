import { asEngineError, EngineError } from './errors';
import type { EnginePort, EngineResponse, EngineSource } from './port';
import { rows, type PlainRow } from './rows';

/** Opens the database so that decimals, bigints and timestamps arrive as numbers and dates. */
export const DATABASE = {
  path: ':memory:',
  query: { castBigIntToDouble: true, castDecimalToDouble: true, castTimestampToDate: true }
} as const;

export interface ClientLimits {
  /** How long abandoned work may keep the engine before the worker is terminated. */
  graceMs: number;
  /** How long any single request or query may take. */
  timeoutMs: number;
  bootMs: number;
}

export const LIMITS: ClientLimits = { graceMs: 300, timeoutMs: 30_000, bootMs: 120_000 };

export interface BootProgress {
  loaded: number;
  /** 0 when the server does not say. */
  total: number;
}

interface QueryOptions {
  signal?: AbortSignal;
  /** Called when the queue reaches this query. One that never started left no trace and can be asked of another client. */
  onStart?: () => void;
}

/** What DuckDB says when its database or its memory is beyond use until it is started again. */
const FATAL =
  /^INTERNAL Error|FATAL Error|database has been invalidated|RuntimeError|memory access out of bounds|unreachable|table index is out of bounds|Aborted\(/i;

/**
 * Speaks the worker protocol of duckdb-wasm 1.28 directly: no apache-arrow, and every promise settles. One connection, one
 * query at a time, the rest wait in order. Once dead it stays dead: everything pending and everything asked later rejects
 * with the reason.
 */
export class EngineClient {
  /** Why it can no longer be used. */
  dead: EngineError | null = null;
  #sequence = 0;
  #connection: unknown = null;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #pending = new Map<number, { resolve: (data: unknown) => void; reject: (error: EngineError) => void }>();
  readonly #port: EnginePort;

  private constructor(
    source: EngineSource,
    private readonly limits: ClientLimits,
    private readonly onDeath: (reason: EngineError) => void,
    private readonly onProgress: (progress: BootProgress) => void
  ) {
    this.#port = source.start();
    this.#port.onMessage = (message) => this.#receive(message);
    this.#port.onFailure = (message) => this.terminate(new EngineError('worker-died', message));
  }

  /** Starts a worker and connects. Rejects with `boot-failed`, or `cancelled`; then the worker is gone. */
  static async boot(
    source: EngineSource,
    options: {
      limits?: Partial<ClientLimits>;
      signal?: AbortSignal;
      onDeath?: (reason: EngineError) => void;
      onProgress?: (progress: BootProgress) => void;
    } = {}
  ): Promise<EngineClient> {
    const { signal, onDeath = () => {}, onProgress = () => {} } = options;
    const limits = { ...LIMITS, ...options.limits };
    let client: EngineClient | undefined;
    let booted = false;
    const abort = () => client?.terminate(new EngineError('cancelled'));
    try {
      if (signal?.aborted) throw new EngineError('cancelled');
      client = new EngineClient(source, limits, (reason) => booted && onDeath(reason), onProgress);
      signal?.addEventListener('abort', abort);
      await client.#call('INSTANTIATE', [source.wasm, null], { limitMs: limits.bootMs });
      await client.#call('OPEN', DATABASE);
      client.#connection = await client.#call('CONNECT', null);
      booted = true;
      return client;
    } catch (thrown) {
      const error = asEngineError(thrown, 'boot-failed');
      const reason = error.code === 'cancelled' ? error : new EngineError('boot-failed', error.detail);
      client?.terminate(reason);
      throw reason;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  /** Gives the engine a file's bytes under a name; `bytes` is transferred and must not be used afterwards. */
  async registerFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#call('REGISTER_FILE_BUFFER', [name, bytes], { transfer: [bytes.buffer] });
  }

  async dropFile(name: string): Promise<void> {
    await this.#call('DROP_FILE', name);
  }

  /** What the engine wrote under a name. */
  async readFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
    return (await this.#call('COPY_FILE_TO_BUFFER', name)) as Uint8Array<ArrayBuffer>;
  }

  /** Runs statements without an answer. Cannot be cancelled; the limit terminates the worker. */
  async execute(sql: string): Promise<void> {
    await this.#enqueue(() => this.#call('RUN_QUERY', [this.#connection, sql]));
  }

  /** Binds `params` in the engine. Cannot be cancelled: for tests that hold literals against it. */
  async prepared(sql: string, params: readonly unknown[]): Promise<PlainRow[]> {
    const answer = await this.#enqueue(async () => {
      const statement = await this.#call('CREATE_PREPARED', [this.#connection, sql]);
      const bytes = await this.#call('RUN_PREPARED', [this.#connection, statement, params]);
      await this.#call('CLOSE_PREPARED', [this.#connection, statement]);
      return bytes as Uint8Array;
    });
    return rows(answer);
  }

  /**
   * The answer to one statement. Rejects with `query-failed`, `cancelled` (at once when the signal aborts), `timeout`, or
   * `worker-died`. Abandoned work that does not stop within the grace takes the worker with it.
   */
  query(sql: string, { signal, onStart }: QueryOptions = {}): Promise<PlainRow[]> {
    return new Promise<PlainRow[]>((resolve, reject) => {
      let abandoned = false;
      let grace: ReturnType<typeof setTimeout> | undefined;
      let started = false;
      const abandon = (reason: EngineError) => {
        abandoned = true;
        reject(reason);
        if (started)
          grace ??= setTimeout(() => this.terminate(new EngineError('worker-died', 'stuck')), this.limits.graceMs);
      };
      const abort = () => abandon(new EngineError('cancelled'));
      if (signal?.aborted) return abort();
      signal?.addEventListener('abort', abort, { once: true });

      this.#enqueue(async () => {
        if (abandoned) return;
        if (this.dead) throw this.dead;
        started = true;
        onStart?.();
        const limit = setTimeout(() => abandon(new EngineError('timeout')), this.limits.timeoutMs);
        try {
          const parts = await this.#stream(sql, () => abandoned);
          if (parts) resolve(rows(parts));
        } finally {
          clearTimeout(limit);
          clearTimeout(grace);
        }
      })
        .catch(reject)
        .finally(() => signal?.removeEventListener('abort', abort));
    });
  }

  /** Ends the worker, gives its memory back, and rejects everything pending with `reason`. */
  terminate(reason: EngineError): void {
    if (this.dead) return;
    this.dead = reason;
    this.#port.terminate();
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
    this.onDeath(reason);
  }

  /** Arrow IPC parts, or null when abandoned on the way. */
  async #stream(sql: string, abandoned: () => boolean): Promise<Uint8Array[] | null> {
    const connection = this.#connection;
    let header = await this.#call('START_PENDING_QUERY', [connection, sql, false]);
    while (header == null && !abandoned()) header = await this.#call('POLL_PENDING_QUERY', connection);
    const parts = [header as Uint8Array];
    while (!abandoned()) {
      const part = (await this.#call('FETCH_QUERY_RESULTS', connection)) as Uint8Array | null;
      if (part?.length === 0) return parts;
      if (part) parts.push(part);
    }
    await this.#call('CANCEL_PENDING_QUERY', connection);
    return null;
  }

  #enqueue<T>(job: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(job);
    this.#queue = turn.catch(() => {});
    return turn;
  }

  #call(
    type: string,
    data: unknown,
    {
      transfer = [],
      limitMs = this.limits.timeoutMs + 2 * this.limits.graceMs
    }: { transfer?: ArrayBuffer[]; limitMs?: number } = {}
  ): Promise<unknown> {
    if (this.dead) return Promise.reject(this.dead);
    const messageId = ++this.#sequence;
    return new Promise<unknown>((resolve, reject) => {
      const watchdog = setTimeout(() => this.terminate(new EngineError('timeout', `${type} did not return`)), limitMs);
      const settle =
        <V>(next: (value: V) => void) =>
        (value: V) => (clearTimeout(watchdog), next(value));
      this.#pending.set(messageId, { resolve: settle(resolve), reject: settle(reject) });
      this.#port.post({ messageId, type, data }, transfer);
    });
  }

  #receive({ requestId, type, data }: EngineResponse): void {
    const pending = this.#pending.get(requestId);
    if (!pending) return;
    if (type === 'INSTANTIATE_PROGRESS') {
      const { bytesLoaded, bytesTotal } = data as { bytesLoaded: number; bytesTotal: number };
      return this.onProgress({ loaded: bytesLoaded, total: bytesTotal });
    }
    this.#pending.delete(requestId);
    if (type !== 'ERROR') return pending.resolve(data);
    const { name, message } = data as { name?: string; message?: string };
    const words = [name === 'Error' ? '' : name, message].filter(Boolean).join(': ');
    const fatal = FATAL.test(words);
    pending.reject(new EngineError(fatal ? 'worker-died' : 'query-failed', words));
    if (fatal) this.terminate(new EngineError('worker-died', words));
  }
}
