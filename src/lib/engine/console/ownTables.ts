import { asEngineError, EngineError } from '../errors';
import { identifier, literal } from '../literal';
import type { EngineClient } from '../protocol';
import type { ConsoleColumn, OwnTable, SchemaTable } from './console';
import type { ConsoleClient } from './consoleClient';
import { columnsOf, type InFile } from './results';

export const OWN_SCHEMA = 'own';

interface Held extends SchemaTable {
  bytes: Uint8Array<ArrayBuffer>;
  /** Its name in the engine; a table that replaces another has a new one. */
  file: string;
}

/** Cells that are read in about a third of a second. */
const MOST_CHECKED = 20_000_000;
/** Rows at the beginning and the end of a larger table. */
const SAMPLE = 50_000;
/** A damaged footer makes the engine read for ever. */
const CHECK_MS = 30_000;

/** The reader's own tables: views over Parquet files, of which the bytes are kept for the next worker. */
export class OwnTables {
  readonly #held = new Map<string, Held>();
  #sequence = 0;

  constructor(private readonly client: ConsoleClient) {}

  get tables(): readonly SchemaTable[] {
    return [...this.#held.values()].map(({ schema, name, rows, columns }) => ({ schema, name, rows, columns }));
  }

  get bytes(): number {
    return [...this.#held.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  /**
   * Registers, reads and names a table. All of it is read when it has at most `MOST_CHECKED` cells, else its beginning and
   * end: damage in between fails whatever reads it. Throws `file-damaged`; then the table of that name stays as it was.
   */
  async add({ name, bytes }: OwnTable, signal?: AbortSignal): Promise<SchemaTable> {
    if (!/^[A-Za-z_]\w*$/.test(name)) throw new EngineError('query-failed', { message: `"${name}" is no plain name` });
    const file = `${OWN_SCHEMA}/${name}-${++this.#sequence}.parquet`;
    const worker = await this.client.ready(signal);
    const { generation } = this.client;
    const limit = limited(signal, CHECK_MS);
    const query = (sql: string) => this.client.query(sql, { signal: limit.signal, generation, onStart: limit.begin });
    try {
      await worker.registerFile(file, bytes.slice());
      const source = `read_parquet(${literal(file)})`;
      const columns = await columnsOf({ query }, source);
      const rows = await readRows(query, file, columns);
      await query(`create or replace view ${OWN_SCHEMA}.${identifier(name)} as select * from ${source}`);
      const before = this.#held.get(name);
      this.#held.set(name, { schema: OWN_SCHEMA, name, rows, columns, bytes, file });
      if (before) await worker.dropFile(before.file);
      return { schema: OWN_SCHEMA, name, rows, columns };
    } catch (thrown) {
      await worker.dropFile(file).catch(() => {});
      const error = asEngineError(thrown, 'file-damaged');
      if (signal?.aborted) throw new EngineError('cancelled');
      if (error.code === 'boot-failed' || error.code === 'too-large') throw error;
      throw new EngineError('file-damaged', { file: name, message: error.about.message ?? error.code });
    } finally {
      limit.clear();
    }
  }

  async remove(name: string): Promise<void> {
    const table = this.#held.get(name);
    if (!table) return;
    this.#held.delete(name);
    const worker = await this.client.ready();
    await worker.execute(`drop view if exists ${OWN_SCHEMA}.${identifier(name)}`);
    await worker.dropFile(table.file);
  }

  /** What `select * from own."name"` and `from own.name` show, when a statement is no more than that. */
  shownBy(statement: string): InFile | undefined {
    const [, quoted, plain] =
      /^\s*(?:select\s+\*\s+)?from\s+"?own"?\s*\.\s*(?:"([^"]*)"|(\w+))\s*$/i.exec(statement) ?? [];
    const wanted = (quoted ?? plain)?.toLowerCase();
    const table = [...this.#held.values()].find(({ name }) => name.toLowerCase() === wanted);
    return table && { name: table.name, rows: table.rows, source: numbered(table.file) };
  }

  /** Into a fresh worker. What it cannot open any more is forgotten. */
  async mount(worker: EngineClient): Promise<void> {
    await worker.execute(`create schema if not exists ${OWN_SCHEMA}`);
    for (const { name, file, bytes } of [...this.#held.values()]) {
      try {
        await worker.registerFile(file, bytes.slice());
        await worker.execute(
          `create view ${OWN_SCHEMA}.${identifier(name)} as select * from read_parquet(${literal(file)})`
        );
      } catch {
        this.#held.delete(name);
      }
    }
  }

  clear(): void {
    this.#held.clear();
  }
}

const numbered = (file: string) => `read_parquet(${literal(file)}, file_row_number = true)`;

/** Rows of a file that holds as many as its footer says. Throws `file-damaged`. */
async function readRows(
  query: (sql: string) => Promise<Record<string, unknown>[]>,
  file: string,
  columns: readonly ConsoleColumn[]
): Promise<number> {
  const [told] = await query(`select count(*) as n from read_parquet(${literal(file)})`);
  const rows = Number(told?.n);
  const isLarge = rows * columns.length > MOST_CHECKED;
  const sampled = columns.every(({ name }) => name.toLowerCase() !== 'file_row_number');
  const from = isLarge && sampled ? numbered(file) : `read_parquet(${literal(file)})`;
  const where = isLarge && sampled ? `where file_row_number < ${SAMPLE} or file_row_number >= ${rows - SAMPLE}` : '';
  const [read] = await query(
    `select ${columns.map(({ name }, i) => `count(hash(${identifier(name)})) as c${i}`).join(', ')} from ${from} ${where}`
  );
  const expected = where ? 2 * SAMPLE : rows;
  const least = Math.min(...Object.values(read ?? {}).map(Number));
  if (least === expected) return rows;
  throw new EngineError('file-damaged', { message: `${least} rows of ${expected} can be read` });
}

/** A signal that also aborts `ms` after the beginning: waiting for a turn is no fault of the file. */
function limited(signal: AbortSignal | undefined, ms: number) {
  const stop = new AbortController();
  const abort = () => stop.abort();
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return {
    signal: stop.signal,
    begin: () => void (timer ??= setTimeout(abort, ms)),
    clear: () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  };
}
