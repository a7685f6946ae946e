import type { Question } from '../model/question';

/**
 * Answers already given, by name, SQL, parameters and the indicators they are about; the longest unused are forgotten
 * first. Only reading statements are kept; any other (CREATE, INSERT, SET …) may change every answer and clears it.
 * Snapshots never change, so an answer about one stays true. The array is the caller's own, the row objects are shared: do
 * not change them.
 */
export class Memory {
  readonly #answers = new Map<string, unknown[]>();
  #rows = 0;

  /** By default room for eight answers about every province, year and quarter of a large snapshot. */
  constructor(private readonly limits: { answers: number; rows: number } = { answers: 200, rows: 128_000 }) {}

  get<Row>(question: Question<Row>): Row[] | undefined {
    const key = keyOf(question);
    const rows = this.#answers.get(key);
    if (!rows) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, rows);
    return rows.slice() as Row[];
  }

  set<Row>(question: Question<Row>, rows: Row[]): void {
    if (!READS.test(question.sql)) return this.clear();
    if (rows.length > this.limits.rows / 4 || VOLATILE.test(question.sql)) return;
    this.#forget(keyOf(question));
    this.#answers.set(keyOf(question), rows.slice());
    this.#rows += rows.length;
    for (const oldest of this.#answers.keys()) {
      if (this.#answers.size <= this.limits.answers && this.#rows <= this.limits.rows) break;
      this.#forget(oldest);
    }
  }

  clear(): void {
    this.#answers.clear();
    this.#rows = 0;
  }

  #forget(key: string): void {
    this.#rows -= this.#answers.get(key)?.length ?? 0;
    this.#answers.delete(key);
  }
}

const READS = /^\s*\(*\s*(select|with|from|values|describe|summarize|show|explain|pivot|unpivot)\b/i;
const VOLATILE = /\b(random|setseed|uuid|gen_random_uuid|now|current_\w+|nextval|today|get_current_\w+)\b/i;

function keyOf({ name, sql, params, indicators }: Question<unknown>): string {
  return JSON.stringify([
    name,
    sql,
    indicators ?? null,
    params.map((value) => (typeof value === 'number' ? { number: `${value}` } : value))
  ]);
}
