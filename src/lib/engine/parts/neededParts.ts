import { CATALOGUE_TABLES, FACT_TABLES } from '../../model/indicator';
import type { Question } from '../../model/question';
import { isPart, type SnapshotPart } from '../../model/snapshot';
import { EngineError } from '../errors';
import type { LoadedSnapshot } from '../snapshot';

/** Bytes of parts that are fetched for one question at most: about six seconds on an office line of 100 Mbit/s. */
export const MOST_FOR_ONE_QUESTION = 64e6;

const CATALOGUE: readonly string[] = CATALOGUE_TABLES;
const FACTS: readonly string[] = FACT_TABLES;

/**
 * The parts of a snapshot that a question reads: those of the fact tables that its SQL names, of its indicators where it
 * says which. Throws `too-many-parts` when they are more than `most` bytes together.
 */
export function neededParts(
  { name, sql, indicators }: Pick<Question<unknown>, 'name' | 'sql' | 'indicators'>,
  { id, content }: Pick<LoadedSnapshot, 'id' | 'content'>,
  most = MOST_FOR_ONE_QUESTION
): SnapshotPart[] {
  const parts = content.resources.filter(isPart);
  if (parts.length === 0) return [];
  const tables = factsNamed(sql, id);
  const wanted = indicators && new Set(indicators);
  const needed = parts.filter(
    ({ table, partition }) => tables.has(table) && (!wanted || wanted.has(partition.indicator))
  );
  const bytes = needed.reduce((sum, part) => sum + part.bytes, 0);
  if (bytes <= most) return needed;
  const message = `${needed.length} parts of ${Math.ceil(bytes / 1e6)} MB, more than ${most / 1e6} MB`;
  throw new EngineError('too-many-parts', { snapshot: id, question: name, message });
}

/** Fact tables that SQL reads of a snapshot's schema: all of them for `observations`, and wherever it cannot be told. */
function factsNamed(sql: string, id: string): ReadonlySet<string> {
  const tables = new Set<string>();
  for (const [, named = ''] of sql.matchAll(new RegExp(`"${id}"(?:\\s*\\.\\s*"?(\\w+))?`, 'gi'))) {
    const table = named.toLowerCase();
    if (CATALOGUE.includes(table)) continue;
    if (FACTS.includes(table)) tables.add(table);
    else return new Set(FACTS);
  }
  return tables;
}
