import { FACT_TABLES } from '../../model/indicator';
import type { Question } from '../../model/question';
import { isPart } from '../../model/snapshot';
import type { LoadedSnapshot } from '../snapshot';

const NAMES = ['observations', ...FACT_TABLES];

/**
 * What a reader's statement asks of the snapshots in parts, as a question to fetch parts by: the tables that it names
 * anywhere, and the indicators whose codes stand in it between quotes (`indicator = 'population'`). Without such a code
 * it is about any indicator.
 */
export function statementParts(
  statement: string,
  snapshots: readonly Pick<LoadedSnapshot, 'id' | 'content'>[]
): Question<unknown> {
  const tables = NAMES.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(statement));
  const codes = new Set(
    snapshots.flatMap(({ content }) => content.resources.filter(isPart).map((part) => part.partition.indicator))
  );
  const named = [...codes].filter((code) => statement.includes(`'${code}'`)).sort();
  return {
    name: 'statement',
    sql: snapshots.flatMap(({ id }) => tables.map((table) => `"${id}".${table}`)).join(' '),
    params: [],
    ...(named.length > 0 && { indicators: named })
  };
}
