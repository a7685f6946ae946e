import type { SchemaTable } from '$lib/engine/console/console';
import { identifier } from '$lib/engine/literal';
import { fold } from '$lib/model/fold';
import { MOST_COMPLETIONS, type Completion, type Completions } from './completion';
import { FUNCTIONS, KEYWORDS, QUESTION_WORDS, TABLE_FUNCTIONS, WINDOW_FUNCTIONS } from './duckdbWords';
import { tokensOf, type Token } from './tokens';

/** A table that may be named, with what it and its columns hold. */
export interface NamedTable extends Pick<SchemaTable, 'schema' | 'name'> {
  note: string;
  columns: readonly { name: string; note: string }[];
}

const RESERVED = new Set(KEYWORDS);
const AFTER_TABLE = new Set(['from', 'join', ',']);

/** A name as SQL wants it: in quotes only where it must be. */
export const asName = (name: string): string =>
  /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : identifier(name);

/** How a table is written: those of the reader with their schema. */
export const tablePath = ({ schema, name }: Pick<SchemaTable, 'schema' | 'name'>): string =>
  schema === 'own' ? `own.${asName(name)}` : asName(name);

/**
 * Names for the word before `at`: after `x.` the columns of the table that is called so, else columns of the tables in the
 * statement, then tables, columns of others, functions and keywords. Null inside strings and comments, and when nothing
 * is typed unless it was `asked` for.
 */
export function nameCompletions(
  sql: string,
  at: number,
  tables: readonly NamedTable[],
  asked: boolean
): Completions | null {
  const before = tokensOf(sql.slice(0, at));
  const last = before.at(-1);
  const touches = last?.to === at;
  if (touches && (last.kind === 'text' || last.kind === 'comment' || last.kind === 'number')) return null;
  const word = touches && last.kind === 'word' ? last : null;
  const open = touches && last.kind === 'name' && !/^"[^"]*"$/.test(last.text) ? last : null;
  const typed = word?.text ?? open?.text.slice(1) ?? '';
  const from = (word ?? open)?.from ?? at;
  const ahead = before.filter(({ to }) => to <= from);
  const dot = ahead.at(-1)?.text === '.' && ahead.at(-1)?.to === from;
  if (typed === '' && !dot && !asked) return null;

  const used = usedTables([...before, ...tokensOf(sql.slice(at))], tables);
  const owner = dot ? ahead.at(-2)?.text.replace(/^"|"$/g, '').toLowerCase() : undefined;
  const options = dot
    ? owner === 'own'
      ? tables.filter(({ schema }) => schema === 'own').map((table) => named(table.name, table.note, 'table'))
      : columnsOf(used.get(owner ?? '') ?? tables.filter(({ name }) => name === owner))
    : everything(tables, [...new Set([...used.values()].flat())], AFTER_TABLE.has(wordBefore(ahead)));
  const wanted = fold(typed);
  const fits = options.filter(({ label }) => fold(label).startsWith(wanted));
  const inside = options.filter(({ label }) => wanted.length > 1 && fold(label).includes(`_${wanted}`));
  const chosen = [...new Map([...fits, ...inside].map((option) => [option.label, option])).values()];
  // A word that is written is not offered again: Enter is then a new line.
  if (chosen.length === 0 || (word && chosen.some(({ insert }) => insert === typed))) return null;
  return { from, to: at, options: chosen.slice(0, MOST_COMPLETIONS) };
}

const wordBefore = (tokens: readonly Token[]) => tokens.at(-1)?.text.toLowerCase() ?? '';

function everything(
  tables: readonly NamedTable[],
  used: readonly NamedTable[],
  tablesFirst: boolean
): readonly Completion[] {
  const names = tables.map((table) => ({ ...named(table.name, table.note, 'table'), insert: tablePath(table) }));
  const words = (list: readonly string[], kind: Completion['kind']) =>
    list.map((name) => ({ label: name, detail: '', insert: name, kind }));
  const columns = columnsOf(used);
  return [
    ...(tablesFirst ? [...names, ...columns] : [...columns, ...names]),
    ...words([...KEYWORDS, ...QUESTION_WORDS], 'keyword'),
    ...words([...FUNCTIONS, ...WINDOW_FUNCTIONS, ...TABLE_FUNCTIONS], 'function'),
    ...columnsOf(tables)
  ];
}

const named = (name: string, note: string, kind: Completion['kind']): Completion => ({
  label: name,
  detail: note,
  insert: asName(name),
  kind
});

const columnsOf = (tables: readonly NamedTable[]): Completion[] =>
  tables.flatMap(({ columns }) => columns.map(({ name, note }) => named(name, note, 'column')));

/** Tables after `from` and `join`, by what the statement calls them. */
function usedTables(all: readonly Token[], tables: readonly NamedTable[]): Map<string, NamedTable[]> {
  const used = new Map<string, NamedTable[]>();
  const tokens = all.filter(({ kind }) => kind !== 'comment');
  const said = (at: number) => tokens[at]?.text.replace(/^"|"$/g, '').toLowerCase() ?? '';
  tokens.forEach((_, i) => {
    if (said(i) !== 'from' && said(i) !== 'join') return;
    let at = i + 1;
    if (said(at + 1) === '.') at += 2;
    const table = tables.find(({ name }) => name.toLowerCase() === said(at));
    if (!table) return;
    const alias = said(at + 1) === 'as' ? said(at + 2) : said(at + 1);
    for (const name of [said(at), ...(/^[\p{L}_]/u.test(alias) && !RESERVED.has(alias) ? [alias] : [])])
      used.set(name, [table]);
  });
  return used;
}
