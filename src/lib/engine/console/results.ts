import { EngineError } from '../errors';
import { identifier } from '../literal';
import { held, kindOf } from './columnSql';
import type { ConsoleColumn, Result } from './console';
import type { ConsoleClient } from './consoleClient';
import { HeldResult, type ResultEngine } from './heldResult';
import { readerError } from './readerError';

/** Rows of an own table as they lie in its file. */
export interface InFile {
  name: string;
  rows: number;
  /** SQL of a table with a column `file_row_number`. */
  source: string;
}

const WRITTEN = 'written.parquet';

/** Columns that a result may have: the engine dies of some thousands. */
const MOST_COLUMNS = 2_000;

/** The results of one console: tables of its worker, gone when it dies. */
export class Results {
  #sequence = 0;
  readonly #held = new Map<number, HeldResult>();

  constructor(private readonly client: ConsoleClient) {}

  /**
   * Keeps the answer to a statement (`readerStatement`). With `file` the statement is no more than that own table, and is
   * shown without a copy.
   */
  async run(statement: string, file: InFile | undefined, signal?: AbortSignal): Promise<Result> {
    const id = ++this.#sequence;
    const table = `r${id}`;
    try {
      await this.client.ready(signal);
      const began = performance.now();
      const columns = await columnsOf(this.client, `(\n${statement}\n) as q`, signal);
      if (columns.length > MOST_COLUMNS)
        throw new EngineError('too-large', { message: `${columns.length} columns, more than ${MOST_COLUMNS}` });
      // The worker that answers may be another than the one that described.
      const engine = this.#engine();
      // With a column of that name the file's own would be read in place of the number.
      const shown = columns.some(({ name }) => name.toLowerCase() === 'file_row_number') ? undefined : file;
      const rows = shown
        ? await show(engine, table, columns, shown, signal)
        : await keep(engine, table, columns, statement, signal);
      this.#held.set(id, new HeldResult({ columns, rows, table, file: shown?.name ?? '' }, engine));
      return { id, columns, rows, ms: performance.now() - began };
    } catch (thrown) {
      throw readerError(thrown, statement);
    }
  }

  /** Throws `result-gone`. */
  of(id: number): HeldResult {
    const result = this.#held.get(id);
    if (!result) throw new EngineError('result-gone');
    return result;
  }

  async drop(id: number): Promise<void> {
    const result = this.#held.get(id);
    this.#held.delete(id);
    await result?.drop();
  }

  /** Forgets what shows an own table that is about to be replaced or removed. */
  async dropShowing(file: string): Promise<void> {
    for (const [id, { made }] of [...this.#held]) if (made.file === file) await this.drop(id);
  }

  /** The worker has died. */
  clear(): void {
    this.#held.clear();
  }

  #engine(): ResultEngine {
    const { client } = this;
    const { generation } = client;
    const query: ResultEngine['query'] = (sql, signal) => client.query(sql, { signal, generation });
    return {
      query,
      newTable: () => `r${++this.#sequence}`,
      written: async (sql, signal) => {
        const worker = await client.ready(signal);
        await worker.registerFile(WRITTEN, new Uint8Array(0));
        try {
          await query(sql(WRITTEN), signal);
          return await worker.readFile(WRITTEN);
        } finally {
          await worker.dropFile(WRITTEN).catch(() => {});
        }
      }
    };
  }
}

/** Columns of a table expression, which is not run for it. */
export async function columnsOf(
  client: Pick<ConsoleClient, 'query'>,
  table: string,
  signal?: AbortSignal
): Promise<ConsoleColumn[]> {
  const described = await client.query(`describe select * from ${table}`, { signal });
  return described.map(({ column_name, column_type }) => {
    const type = String(column_type);
    return { name: String(column_name), kind: kindOf(type), type };
  });
}

type Columns = readonly ConsoleColumn[];

async function keep(engine: ResultEngine, table: string, columns: Columns, statement: string, signal?: AbortSignal) {
  const names = columns.map((_, i) => held(i)).join(', ');
  const numbered = 'select *, (row_number() over () - 1)::integer as n from';
  const [made] = await engine.query(
    `create temp table ${table} as ${numbered} (\n${statement}\n) as q(${names})`,
    signal
  );
  return Number(made?.Count);
}

async function show(engine: ResultEngine, table: string, columns: Columns, file: InFile, signal?: AbortSignal) {
  const cells = columns.map(({ name }, i) => `${identifier(name)} as ${held(i)}`);
  await engine.query(
    `create temp view ${table} as select ${cells.join(', ')}, file_row_number as n from ${file.source}`,
    signal
  );
  return file.rows;
}
