import type { Parameter } from '../../model/question';
import { isPartitioned, type SnapshotPackage } from '../../model/snapshot';
import { abortable, throwIfAborted } from '../abortable';
import type { EngineState, OpenOptions } from '../engineContract';
import { asEngineError, EngineError } from '../errors';
import { isInternal } from '../internalSnapshots';
import { identifier, literal } from '../literal';
import { mountSnapshot } from '../mountSnapshot';
import { Openings } from '../openings';
import { Parts } from '../parts/parts';
import type { EngineSource } from '../port';
import type { ClientLimits, EngineClient } from '../protocol';
import { loadSnapshot, type FetchBytes, type LoadedSnapshot, type Progress } from '../snapshot';
import type { ColumnProfile, Console, ConsoleValue, OwnTable, Result, ResultView, SchemaTable } from './console';
import { ConsoleClient } from './consoleClient';
import { OWN_SCHEMA, OwnTables } from './ownTables';
import { readerError } from './readerError';
import { readerStatement } from './readerStatement';
import { Results } from './results';
import { schemaTables } from './schemaTables';
import { statementParts } from './statementParts';

interface Options {
  source: EngineSource;
  fetchBytes: FetchBytes;
  limits?: Partial<ClientLimits>;
  /** What files and answers may take together. */
  megabytes?: number;
  /** Bytes of a snapshot's parts for one statement. */
  mostParts?: number;
}

interface Asking {
  signal?: AbortSignal;
}

/**
 * A reader's statement may take long: they stop it themselves, and then want the next answer within a second. Sorting and
 * grouping stop within 165 ms; what has not by then is ended with its worker.
 */
const PATIENCE: Partial<ClientLimits> = { timeoutMs: 600_000, graceMs: 170 };

/**
 * Addresses beyond 2 GB are negative to the scripts around the engine, which then read and write elsewhere. Files, indexes
 * and what lies unused between are not counted by the engine's own limit.
 */
const MOST_MEGABYTES = 1_750;

export class ConsoleEngine implements Console {
  readonly #client: ConsoleClient;
  readonly #results: Results;
  readonly #own: OwnTables;
  readonly #openings = new Openings();
  readonly #snapshots = new Map<string, LoadedSnapshot>();
  readonly #parts: Parts;
  /** Statements about parts run one after the other: each sees its own. */
  #turn: Promise<unknown> = Promise.resolve();
  #chosen = '';
  #uses = 0;

  constructor(private readonly options: Options) {
    this.#client = new ConsoleClient({
      source: options.source,
      limits: { ...PATIENCE, ...options.limits },
      mount: (client) => this.#mountAll(client),
      onDeath: () => this.#results.clear(),
      onProgress: (progress) => this.#openings.tell({ part: 'engine', ...progress })
    });
    this.#results = new Results(this.#client);
    this.#parts = new Parts(options.fetchBytes, { exact: true, question: options.mostParts });
    this.#own = new OwnTables(this.#client);
  }

  get state(): EngineState {
    return this.#client.state;
  }

  subscribe(fn: (state: EngineState) => void): () => void {
    return this.#client.subscribe(fn);
  }

  async use(snapshot: string, options: OpenOptions = {}): Promise<SnapshotPackage> {
    throwIfAborted(options.signal);
    if (isInternal(snapshot)) throw new EngineError('locked', { snapshot });
    const use = ++this.#uses;
    const held = this.#snapshots.get(snapshot);
    const content =
      held?.content ??
      (await this.#openings.join(snapshot, options, (signal, tell) => this.#open(snapshot, signal, tell)));
    // The last call decides.
    if (use === this.#uses) {
      this.#chosen = snapshot;
      const client = await this.#client.ready(options.signal);
      await this.#set(client);
    }
    return content;
  }

  async add(table: OwnTable, { signal }: Asking = {}): Promise<SchemaTable> {
    throwIfAborted(signal);
    const added = await this.#own.add(table, signal);
    await this.#results.dropShowing(table.name);
    await this.#set(await this.#client.ready());
    return added;
  }

  async remove(name: string): Promise<void> {
    await this.#results.dropShowing(name);
    await this.#own.remove(name);
    await this.#set(await this.#client.ready());
  }

  async tables(): Promise<readonly SchemaTable[]> {
    const snapshot = this.#snapshots.get(this.#chosen);
    const published = snapshot ? await schemaTables(this.#client, snapshot) : [];
    return [...published, ...this.#own.tables];
  }

  async run(sql: string, params: readonly Parameter[] = [], { signal }: Asking = {}): Promise<Result> {
    throwIfAborted(signal);
    const statement = readerStatement(sql, params);
    return this.#withParts(statement, signal, () => this.#results.run(statement, this.#own.shownBy(statement), signal));
  }

  async explain(sql: string, params: readonly Parameter[] = [], { signal }: Asking = {}): Promise<string> {
    throwIfAborted(signal);
    const statement = readerStatement(sql, params);
    try {
      const plan = await this.#client.query(`explain select * from (\n${statement}\n) as q`, { signal });
      return plan.map(({ explain_value }) => String(explain_value)).join('\n');
    } catch (thrown) {
      throw readerError(thrown, statement);
    }
  }

  async count(view: ResultView, { signal }: Asking = {}): Promise<number> {
    return this.#results.of(view.result).count(view, signal);
  }

  async page(view: ResultView, from: number, to: number, { signal }: Asking = {}): Promise<ConsoleValue[][]> {
    return this.#results.of(view.result).page(view, from, to, signal);
  }

  async profile(view: ResultView, column: string, { signal }: Asking = {}): Promise<ColumnProfile> {
    return this.#results.of(view.result).profile(view, column, signal);
  }

  async parquet(view: ResultView, { signal }: Asking = {}): Promise<Uint8Array<ArrayBuffer>> {
    return this.#results.of(view.result).parquet(view, signal);
  }

  async drop(result: number): Promise<void> {
    await this.#results.drop(result);
  }

  close(): void {
    this.#openings.abort();
    this.#snapshots.clear();
    this.#own.clear();
    this.#parts.clear();
    this.#results.clear();
    this.#chosen = '';
    this.#client.close();
  }

  /** Runs a statement with the parts that it asks for, and nothing else, in the views of snapshots in parts. */
  async #withParts(statement: string, signal: AbortSignal | undefined, run: () => Promise<Result>): Promise<Result> {
    const inParts = [...this.#snapshots.values()].filter(
      ({ id, content }) => isPartitioned(content) && (id === this.#chosen || statement.includes(id))
    );
    if (inParts.length === 0) return run();
    const question = statementParts(statement, inParts);
    const pinned = await this.#parts.load(question, inParts, { signal });
    const turn = this.#turn.then(async () => {
      throwIfAborted(signal);
      const client = await this.#client.ready(signal);
      const { generation } = this.#client;
      await this.#parts.mount(client, pinned ?? { parts: [] });
      const result = await run();
      // A worker that came in between has no parts, and would have answered from empty tables.
      if (generation === this.#client.generation) return result;
      throw new EngineError('worker-died');
    });
    this.#turn = turn.catch(() => {});
    try {
      const result = await turn;
      return question.indicators && question.sql ? { ...result, only: question.indicators } : result;
    } finally {
      pinned?.release();
    }
  }

  async #open(id: string, signal: AbortSignal, onProgress: (progress: Progress) => void): Promise<SnapshotPackage> {
    const loading = loadSnapshot(id, this.options.fetchBytes, { signal, onProgress });
    try {
      const [snapshot, client] = await abortable(Promise.all([loading, this.#client.ready()]), signal);
      await abortable(mountSnapshot(client, snapshot), signal);
      // Should that worker be dead by now, the next has begun without it.
      this.#snapshots.set(id, snapshot);
      const next = await this.#client.ready(signal);
      if (next !== client) await abortable(mountSnapshot(next, snapshot), signal);
      return snapshot.content;
    } catch (thrown) {
      throw asEngineError(thrown, 'snapshot-missing', { snapshot: id });
    }
  }

  async #mountAll(client: EngineClient): Promise<void> {
    // Nothing may be spilled to files, and a join with few rows of a large result goes by its index (heldResult.ts).
    await client.execute(`set temp_directory = ''; pragma force_index_join`);
    for (const snapshot of [...this.#snapshots.values()]) {
      try {
        await mountSnapshot(client, snapshot);
      } catch {
        this.#snapshots.delete(snapshot.id);
      }
    }
    await this.#own.mount(client);
    await this.#set(client);
  }

  /** What unqualified names mean, and how much memory is left beside the files. */
  async #set(client: EngineClient): Promise<void> {
    const path = [...(this.#snapshots.has(this.#chosen) ? [this.#chosen] : []), OWN_SCHEMA].map(identifier).join(',');
    const { megabytes: most = MOST_MEGABYTES } = this.options;
    const megabytes = Math.ceil(Math.max(most / 4, most - this.#own.bytes / 1e6));
    await client.execute(`set search_path = ${literal(path)}; set memory_limit = '${megabytes}MB'`);
  }
}
