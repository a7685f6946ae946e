import { FACT_TABLES } from '../../model/indicator';
import type { Language } from '../../model/language';
import { exploreMessage } from '../exploreMessage';

type Notes = Readonly<Record<string, string | undefined>>;

/** What a table of a snapshot holds; empty for a table of the reader. */
export const tableNote = (lang: Language, table: string): string =>
  (exploreMessage(lang).sql.schema.tables as Notes)[table] ?? '';

/** What a column of a snapshot's table holds; the fact tables are described as `observations` is. Empty when not known. */
export function columnNote(lang: Language, table: string, column: string): string {
  const { columns } = exploreMessage(lang).sql.schema;
  const described = (FACT_TABLES as readonly string[]).includes(table) ? 'observations' : table;
  return (columns as Readonly<Record<string, Notes | undefined>>)[described]?.[column] ?? '';
}
