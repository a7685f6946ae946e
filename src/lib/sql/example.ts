import type { Language } from '$lib/model/language';
import type { Parameter } from '$lib/model/question';

/** A worked question. Its title is `language/sql/exampleTitle`. */
export interface SqlExample {
  /** Plain word, unique. */
  id: string;
  /** Names the tables of the chosen snapshot without a schema. */
  sql: string;
  /** Values of its `?` in order. */
  params: readonly Parameter[];
}

/** The statement of an example with the names of indicators and measures in the reader's language. */
export const exampleSql = (lang: Language, { sql }: SqlExample): string =>
  lang === 'vi' ? sql : sql.replaceAll('name_vi', 'name_en').replaceAll('measure_vi', 'measure_en');
