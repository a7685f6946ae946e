import { FACT_COLUMNS } from '../../model/factColumns';
import type { FactTable } from '../../model/indicator';
import { identifier, literal } from '../literal';
import { readParquet } from '../readParquet';

const COLUMNS = Object.entries(FACT_COLUMNS);

/**
 * The statement that makes the view of a table in parts: the files that are given, in the columns of a fact table, and no
 * row when there are none. Every part's indicator is a constant: a question about another one does not touch its file.
 */
export function partsView(
  snapshot: string,
  table: FactTable,
  files: readonly { file: string; indicator: string }[]
): string {
  const branches = files.map(({ file, indicator }) => {
    const columns = COLUMNS.map(([name, type]) =>
      name === 'indicator' ? `${literal(indicator)}::${type} as indicator` : identifier(name)
    );
    return `select ${columns.join(', ')} from ${readParquet(file)}`;
  });
  const none = `select ${COLUMNS.map(([name, type]) => `null::${type} as ${identifier(name)}`).join(', ')} where false`;
  return `create or replace view ${identifier(snapshot)}.${identifier(table)} as ${united(branches) ?? none}`;
}

/** In halves of halves: a chain of hundreds would be as deep as it is long, and so would be the engine's stack. */
function united(branches: readonly string[]): string | undefined {
  if (branches.length < 2) return branches[0];
  const half = branches.length >> 1;
  return `(${united(branches.slice(0, half))}) union all (${united(branches.slice(half))})`;
}
