import type { Sourced } from '$lib/model/known';
import type { Run } from '$lib/model/question';
import type { Source } from '$lib/model/unit';
import { placeholders, relation } from './relation';

/** A row as a question gives it: its source is a code. */
export type Unsourced<Row extends Sourced> = Omit<Row, 'from'>;

/** Gives rows of one snapshot their sources, one object for each source. */
export async function withSources<Row extends Sourced>(
  run: Run,
  snapshot: string,
  rows: readonly Unsourced<Row>[],
  options?: { signal?: AbortSignal }
): Promise<Row[]> {
  const codes = [...new Set(rows.map((row) => row.source as string))].sort();
  const sources = await run<Source>(
    {
      name: 'sources',
      sql: `select code, title, publisher, date, url from ${relation(snapshot, 'sources')}
where code in (${placeholders(codes)}) order by code`,
      params: codes
    },
    options
  );
  const byCode = new Map(sources.map((source) => [source.code, source]));
  const unknown: Source = { code: '', title: '', publisher: '', date: '', url: '' };
  return rows.map((row) => ({ ...row, from: byCode.get(row.source as string) ?? unknown }) as Row);
}
