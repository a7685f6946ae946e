import { asEngineError, EngineError } from '../errors';
import { identifier } from '../literal';
import type { PlainRow } from '../rows';
import { comparable, held, leaving } from './columnSql';
import type { ColumnProfile, ConsoleColumn, ConsoleValue, ResultView } from './console';
import { Once } from './once';
import { profileColumn } from './profileColumn';
import { memoryError } from './readerError';
import { orderSql, placeOfColumn, whereSql } from './viewSql';

export interface Made {
  columns: readonly ConsoleColumn[];
  rows: number;
  /** Table or view with the columns `c0` …, and `n`, the number of the row from 0. */
  table: string;
  /** The own table that it shows without a copy of it; empty for none. */
  file: string;
}

/** The worker that the result is in: statements fail with `result-gone` once it is another. */
export interface ResultEngine {
  query(sql: string, signal?: AbortSignal): Promise<PlainRow[]>;
  /** A name for a table that no other has. */
  newTable(): string;
  /** Runs a COPY to `file` and hands over what it wrote. */
  written(sql: (file: string) => string, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

interface Order {
  table: string;
  rows: number;
}

/** Fewer rows are read through faster than an index over them is made. */
const INDEXED_FROM = 200_000;
const MOST_ORDERS = 3;

/** One answer, and the orders in which it is looked at. */
export class HeldResult {
  /** The least recently asked for comes first. */
  readonly #orders = new Map<string, Once<Order>>();
  readonly #anyRow = new Once((signal) => this.#index(signal));
  #table: string;
  #isView: boolean;

  constructor(
    readonly made: Made,
    private readonly engine: ResultEngine
  ) {
    this.#table = made.table;
    this.#isView = made.file !== '';
  }

  async count({ filters }: ResultView, signal?: AbortSignal): Promise<number> {
    if (filters.length === 0) return this.made.rows;
    const [counted] = await this.#ask(`select count(*) as n from ${this.#filtered(filters)}`, signal);
    return Number(counted?.n);
  }

  async page(view: ResultView, from: number, to: number, signal?: AbortSignal): Promise<ConsoleValue[][]> {
    const { columns, rows, file } = this.made;
    const order = await this.#order(view, signal);
    const wanted = Math.max(0, Math.min(to, order?.rows ?? rows) - Math.max(0, from));
    if (wanted === 0) return [];
    const first = Math.max(0, from);
    const page = order
      ? await this.#gather(`select n from ${order.table} limit ${wanted} offset ${first}`, signal)
      : await this.#ask(
          `select ${this.#cells} from ${this.#table} where n >= ${first} and n < ${first + wanted} order by n`,
          signal
        );
    // The engine's streaming path ends without a word at a damaged page of a file.
    if (page.length < wanted) throw new EngineError('file-damaged', file ? { file } : 'rows are missing');
    return page.map((row) => columns.map((_, i) => row[held(i)] as ConsoleValue));
  }

  async profile(view: ResultView, name: string, signal?: AbortSignal): Promise<ColumnProfile> {
    const index = placeOfColumn(this.made.columns, name);
    const column = this.made.columns[index] as ConsoleColumn;
    const rows = await this.count(view, signal);
    const ask = (sql: string) => this.#ask(sql, signal);
    return profileColumn(ask, this.#filtered(view.filters), { column, index, rows });
  }

  async parquet(view: ResultView, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    const order = await this.#order(view, signal);
    const cells = this.made.columns.map((column, i) => {
      const cell = column.kind === 'other' ? comparable(column, i) : held(i);
      return `${cell} as ${identifier(column.name)}`;
    });
    const source = order ? placed(placesOf(`select n from ${order.table}`), this.#table) : `${this.#table} order by n`;
    const select = `select ${cells.join(', ')} from ${source}`;
    try {
      return await this.engine.written(
        (file) => `copy (${select}) to '${file}' (format parquet, codec 'zstd')`,
        signal
      );
    } catch (thrown) {
      throw memoryError(thrown);
    }
  }

  async drop(): Promise<void> {
    const orders = [...this.#orders.values()].flatMap(({ made }) => made ?? []);
    this.#orders.clear();
    for (const { table } of orders) await this.#ask(`drop table if exists ${table}`);
    await this.#ask(`drop ${this.#isView ? 'view' : 'table'} if exists ${this.#table}`);
  }

  /** The numbers of the rows of a view, made once; null for the result as it is. */
  async #order(view: ResultView, signal?: AbortSignal): Promise<Order | null> {
    const { sort, filters } = view;
    if (sort.length === 0 && filters.length === 0) return null;
    const key = JSON.stringify([sort, filters]);
    const order = this.#orders.get(key) ?? new Once((stop) => this.#makeOrder(view, stop));
    this.#orders.delete(key);
    this.#orders.set(key, order);
    if (this.#orders.size > MOST_ORDERS) await this.#forgetOldest();
    return order.get(signal);
  }

  async #makeOrder(view: ResultView, signal: AbortSignal): Promise<Order> {
    const table = this.engine.newTable();
    const sql = orderSql(view, this.#table, this.made.columns);
    const [made] = await this.#ask(`create temp table ${table} as ${sql}`, signal);
    return { table, rows: Number(made?.Count) };
  }

  async #forgetOldest(): Promise<void> {
    const [key, oldest] = [...this.#orders].find(([, { made }]) => made) ?? [];
    if (key === undefined || !oldest?.made) return;
    this.#orders.delete(key);
    await this.#ask(`drop table if exists ${oldest.made.table}`);
  }

  /** Rows by their numbers, wherever they lie. In a table of its own the engine knows how few they are, and goes by the index. */
  async #gather(numbers: string, signal?: AbortSignal): Promise<PlainRow[]> {
    await this.#anyRow.get(signal);
    const places = this.engine.newTable();
    try {
      await this.#ask(`create temp table ${places} as ${placesOf(numbers)}`, signal);
      return await this.#ask(`select ${this.#cells} from ${placed(places, this.#table)}`, signal);
    } finally {
      await this.#ask(`drop table if exists ${places}`).catch(() => {});
    }
  }

  /** Makes single rows quick to find in a large result. Where memory does not allow it, every page reads through all rows. */
  async #index(signal: AbortSignal): Promise<void> {
    if (this.made.rows < INDEXED_FROM) return;
    try {
      if (this.#isView) {
        const copy = this.engine.newTable();
        await this.#ask(`create temp table ${copy} as select * replace (n::integer as n) from ${this.#table}`, signal);
        const view = this.#table;
        [this.#table, this.#isView] = [copy, false];
        await this.#ask(`drop view ${view}`);
      }
      await this.#ask(`create index i${this.#table} on ${this.#table}(n)`, signal);
    } catch (thrown) {
      if (asEngineError(thrown, 'query-failed').code !== 'too-large') throw thrown;
    }
  }

  get #cells(): string {
    return this.made.columns.map((column, i) => `${leaving(column, i)} as ${held(i)}`).join(', ');
  }

  #filtered(filters: ResultView['filters']): string {
    return `(select * from ${this.#table} ${whereSql(filters, this.made.columns)})`;
  }

  async #ask(sql: string, signal?: AbortSignal): Promise<PlainRow[]> {
    try {
      return await this.engine.query(sql, signal);
    } catch (thrown) {
      throw memoryError(thrown);
    }
  }
}

const placesOf = (numbers: string) => `select n as wanted, row_number() over () as at from (${numbers})`;

const placed = (places: string, table: string) =>
  `${/\s/.test(places) ? `(${places})` : places} as places join ${table} as rows on places.wanted = rows.n order by places.at`;
