import { abortable } from '$lib/engine/abortable';
import type { Console, Result, SchemaTable } from '$lib/engine/console/console';
import { asEngineError, type EngineError, type EngineErrorCode } from '$lib/engine/errors';
import type { Parameter } from '$lib/model/question';
import type { SqlProblem } from '$lib/model/sqlProblem';
import { parseSnapshotId } from '$lib/model/snapshotId';
import type { SqlView } from '$lib/model/sqlView';
import { namedSnapshots } from '$lib/sql/namedSnapshots';
import { nearNames } from '$lib/sql/nearNames';
import { fieldOf, fieldsFor, valueOf, type ParameterField } from '$lib/sql/parameterField';
import { parameters } from '$lib/sql/parameters';
import { readSqlError } from '$lib/sql/readSqlError';
import type { Failure } from '../../overview.svelte';

/** What the page tells about a statement, as the status line says it. */
export type Said =
  | {
      kind: 'nothing' | 'starting' | 'running' | 'explaining' | 'stopped' | 'restarted' | 'formatted' | 'notFormatted';
    }
  | { kind: 'done'; rows: number; ms: number }
  | { kind: 'inserted'; name: string }
  /** Place of the value, from 1. */
  | { kind: 'notNumber'; place: number };

/** The reader's statement itself is at fault; other codes are the site's or the network's. */
const OF_THE_STATEMENT: readonly EngineErrorCode[] = ['query-failed', 'not-a-question', 'too-large', 'too-many-parts'];
const MISSING_COLUMN: readonly SqlProblem['kind'][] = ['unknown-column', 'unknown-in-table'];
const TICK_MS = 250;

/**
 * The statement that is being written, and what came of running it. One thing is done at a time: a new run stops the one
 * before. The console is loaded when it is first needed.
 */
export class SqlModel {
  text = $state('');
  snapshot = $state('');
  said = $state.raw<Said>({ kind: 'nothing' });
  /** Milliseconds since the work in hand began; 0 when there is none. */
  elapsed = $state(0);
  console = $state.raw<Console | null>(null);
  tables = $state.raw<readonly SchemaTable[]>([]);
  result = $state.raw<Result | null>(null);
  /** The answer may hold made-up values: a made-up snapshot was named. */
  synthetic = $state(false);
  plan = $state('');
  problem = $state.raw<SqlProblem | null>(null);
  failure = $state.raw<Failure | null>(null);
  #typed = $state.raw<readonly ParameterField[]>([]);
  #opening: { snapshot: string; console: Promise<Console> } | null = null;
  #stop: AbortController | null = null;
  #unsubscribe: () => void = () => {};

  constructor(
    first: { view: SqlView; tables: readonly SchemaTable[] },
    private readonly load: () => Promise<Console>,
    /** Told of every statement that ran. */
    private readonly onran: (view: SqlView, result: Result) => void
  ) {
    this.show(first.view);
    this.tables = first.tables;
  }

  get busy(): boolean {
    return this.said.kind === 'starting' || this.said.kind === 'running' || this.said.kind === 'explaining';
  }

  /** One field for each `?` in the text. */
  get fields(): ParameterField[] {
    return fieldsFor(parameters(this.text), this.#typed);
  }

  setField(place: number, field: ParameterField): void {
    this.#typed = this.fields.map((old, i) => (i === place ? field : old));
  }

  /** Null while a number is none. */
  get view(): SqlView | null {
    const params = this.fields.map(valueOf);
    return params.includes(undefined)
      ? null
      : { sql: this.text, params: params as Parameter[], snapshot: this.snapshot };
  }

  write(text: string): void {
    if (text === this.text) return;
    this.text = text;
    // A mark in a text that has changed would stand beside the error.
    this.problem = null;
  }

  /** Puts a statement into the editor, without running it. */
  show({ sql, params, snapshot }: SqlView): void {
    this.write(sql);
    this.#typed = params.map(fieldOf);
    this.snapshot = snapshot;
  }

  /** Starts the console and opens the snapshot ahead of the first run. A failure is told then. */
  async prepare(): Promise<void> {
    try {
      await this.#open();
    } catch {
      // The first run tries again and says what is wrong.
    }
  }

  async run(): Promise<void> {
    await this.#work('running', async (console, view, signal) => {
      const result = await console.run(view.sql, view.params, { signal });
      this.#drop();
      this.result = result;
      this.synthetic = namedSnapshots(view.sql).some((id) => parseSnapshotId(id)?.collection === 'demo');
      this.said = { kind: 'done', rows: result.rows, ms: result.ms };
      this.onran(view, result);
    });
  }

  async explain(): Promise<void> {
    await this.#work('explaining', async (console, view, signal) => {
      this.plan = await console.explain(view.sql, view.params, { signal });
      this.said = { kind: 'nothing' };
    });
  }

  stop(): void {
    if (!this.busy) return;
    this.#stop?.abort();
    this.said = { kind: 'stopped' };
  }

  /** The page is left: the console stays for the other rooms, what was answered does not. */
  leave(): void {
    this.#stop?.abort();
    this.#unsubscribe();
    this.#drop();
  }

  async #work(
    kind: 'running' | 'explaining',
    work: (console: Console, view: SqlView, signal: AbortSignal) => Promise<void>
  ) {
    this.#stop?.abort();
    // Figures are composed (NFC); a name that was copied from a file of macOS is not, and would find nothing.
    this.write(this.text.normalize('NFC'));
    const { view } = this;
    if (!view) {
      this.said = { kind: 'notNumber', place: this.fields.findIndex((field) => valueOf(field) === undefined) + 1 };
      return;
    }
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    this.problem = this.failure = null;
    this.plan = '';
    this.said = { kind: 'starting' };
    const began = performance.now();
    const ticking = setInterval(() => (this.elapsed = performance.now() - began), TICK_MS);
    signal.addEventListener('abort', () => clearInterval(ticking));
    try {
      const console = await this.#open(signal);
      await this.#openNamed(console, view, signal);
      if (signal.aborted) return;
      this.said = { kind };
      await work(console, view, signal);
    } catch (thrown) {
      if (!signal.aborted) this.#fail(asEngineError(thrown, 'query-failed'), view);
    } finally {
      clearInterval(ticking);
      if (!signal.aborted || this.#stop === stop) this.elapsed = 0;
    }
  }

  #fail(error: EngineError, view: SqlView): void {
    this.said = { kind: error.code === 'cancelled' ? 'stopped' : 'nothing' };
    if (error.code === 'cancelled') return;
    if (OF_THE_STATEMENT.includes(error.code))
      this.problem = this.#withNear(readSqlError(error, view.sql, view.params.length));
    else this.failure = { code: error.code, detail: error.detail };
  }

  /** The engine does not always say what is near; the columns are known here. */
  #withNear(problem: SqlProblem): SqlProblem {
    if (problem.near.length > 0 || !MISSING_COLUMN.includes(problem.kind)) return problem;
    const columns = this.tables.flatMap((table) => table.columns.map(({ name }) => name));
    return { ...problem, near: nearNames(problem.name, columns) };
  }

  /** Once for a snapshot: of two openings at a time the console tells only the later what it holds. */
  async #open(signal?: AbortSignal): Promise<Console> {
    const { snapshot } = this;
    const opening = this.#opening?.snapshot === snapshot ? this.#opening : { snapshot, console: this.#start(snapshot) };
    this.#opening = opening;
    opening.console.catch(() => {
      if (this.#opening === opening) this.#opening = null;
    });
    return abortable(opening.console, signal);
  }

  /** A statement may name tables of other snapshots; unqualified names go on meaning the chosen one's. */
  async #openNamed(console: Console, { sql, snapshot }: SqlView, signal: AbortSignal): Promise<void> {
    const others = namedSnapshots(sql).filter((id) => id !== snapshot);
    for (const id of others) await console.use(id, { signal });
    if (others.length > 0) await console.use(snapshot, { signal });
  }

  async #start(snapshot: string): Promise<Console> {
    const console = await this.load();
    if (!this.console) {
      this.console = console;
      this.#unsubscribe = console.subscribe((state) => state === 'restarting' && this.#lost());
    }
    await console.use(snapshot);
    const tables = await console.tables();
    if (snapshot === this.snapshot) this.tables = tables;
    return console;
  }

  /** A worker that ends takes its results with it. */
  #lost(): void {
    if (!this.result) return;
    this.result = null;
    if (!this.busy) this.said = { kind: 'restarted' };
  }

  #drop(): void {
    if (this.result) this.console?.drop(this.result.id).catch(() => {});
    this.result = null;
  }
}
