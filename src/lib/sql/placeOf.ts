import { tokensOf, type Token } from './tokens';

export interface Place {
  from: number;
  to: number;
}

/**
 * Where in a statement an error is: the place of `name` that lies nearest to the mark `^` of the message, or what stands
 * at the mark when there is no name. The engine counts lines in what it was given, which may be the statement between
 * brackets and with its parameters filled in, and often gives no mark at all: then the first place of the name. Null when
 * it cannot be told.
 * `isValue`: the name is the content of a string or a number, not a name.
 */
export function placeOf(message: string, name: string, sql: string, isValue = false): Place | null {
  const tokens = tokensOf(sql).filter(({ kind }) => kind !== 'comment');
  const mark = markOf(message, sql);
  const same = name.toLowerCase();
  const said = ({ kind, text }: Token) => (isValue ? contentOf(kind, text) : nameOf(kind, text)).toLowerCase();
  const named = tokens.filter((token) => name !== '' && said(token) === same);
  if (mark === 'behind') return null;
  if (name === '') {
    const there = mark === null ? undefined : tokens.find(({ to }) => to > mark);
    return there ? { from: there.from, to: there.to } : null;
  }
  const distance = ({ from }: Place) => (mark === null ? 0 : Math.abs(from - mark));
  const best = named.reduce<Place | null>((at, token) => (at && distance(at) <= distance(token) ? at : token), null);
  return best ? { from: best.from, to: best.to } : textOf(name, sql);
}

/** What the engine calls a token: a quoted name without its quotes, all else as written. */
const nameOf = (kind: Token['kind'], text: string) => (kind === 'name' ? text.replace(/^"|"$/g, '') : text);

const contentOf = (kind: Token['kind'], text: string) => (kind === 'text' ? text.replace(/^'|'$/g, '') : text);

/** A name of several tokens, such as `a.b` or a sign of two characters. */
function textOf(name: string, sql: string): Place | null {
  const from = sql.toLowerCase().indexOf(name.toLowerCase());
  return from < 0 ? null : { from, to: from + name.length };
}

/** Offset of the mark in the statement; `behind` when it stands after its last line. */
function markOf(message: string, sql: string): number | 'behind' | null {
  const [, number, shown = '', spaces = ''] = /LINE (\d+): ([^\n]*)\n( *)\^/.exec(message) ?? [];
  if (number === undefined) return null;
  const lines = sql.split('\n');
  const excerpt = shown.replace(/^\.\.\.|\.\.\.$/g, '');
  const column = spaces.length - `LINE ${number}: `.length - (shown.startsWith('...') ? 3 : 0);
  // Between brackets every line would come one later.
  for (const line of [Number(number) - 1, Number(number) - 2]) {
    const at = lines[line]?.indexOf(excerpt) ?? -1;
    if (at < 0 || excerpt === '') continue;
    const before = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
    return before + at + Math.max(0, column);
  }
  if (/^\s*\) as /.test(excerpt)) return 'behind';
  const line = lines.slice(0, Math.max(0, Number(number) - 2)).reduce((sum, text) => sum + text.length + 1, 0);
  return line + Math.max(0, column);
}
