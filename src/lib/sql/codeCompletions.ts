import { fold } from '$lib/model/fold';
import type { Code } from './codes';
import { MOST_COMPLETIONS, type Completions } from './completion';
import { KEYWORDS } from './duckdbWords';
import { tokensOf, type Token } from './tokens';

const RESERVED = new Set(KEYWORDS);
/** Words of one name that a reader writes before looking. */
const MOST_WORDS = 6;
const SHORTEST = 3;

/**
 * Codes by name: what is typed before `at`, with or without diacritics, inside a string (`'ha no`) or as bare words
 * (`unit = ha no`). Of bare words as many are taken as still find something. Null when nothing is found.
 */
export function codeCompletions(sql: string, at: number, codes: readonly Code[]): Completions | null {
  const tokens = tokensOf(sql.slice(0, at));
  const last = tokens.at(-1);
  if (!last || last.to !== at) return inString(last, sql, at, codes);
  if (last.kind === 'text') return inString(last, sql, at, codes);
  for (const from of beginnings(tokens, sql)) {
    const typed = sql.slice(from, at);
    const options = typed.length >= SHORTEST ? found(typed, codes) : [];
    if (options.length > 0) return { from, to: at, options };
  }
  return null;
}

function inString(token: Token | undefined, sql: string, at: number, codes: readonly Code[]): Completions | null {
  // A string that is closed before the cursor is written; `'a''b` counts as open again.
  const open = token?.kind === 'text' && token.to === at && /^'[^']*$/.test(token.text);
  const typed = open ? token.text.slice(1) : '';
  if (!open || typed.trim() === '') return null;
  const options = found(typed, codes);
  return options.length > 0 ? { from: token.from, to: sql[at] === "'" ? at + 1 : at, options } : null;
}

/**
 * Where a name that ends at the cursor may begin, the longest first: words of one line, the first of them no keyword
 * (later ones may be: `do` and `in` are Vietnamese too).
 */
function beginnings(tokens: readonly Token[], sql: string): number[] {
  const starts: number[] = [];
  let next: Token | undefined;
  for (const token of tokens.slice(-MOST_WORDS).reverse()) {
    const apart = next ? sql.slice(token.to, next.from) : '';
    const joins = next === undefined || /^[ -]?$/.test(apart) || token.text === '-' || next.text === '-';
    const usable = token.kind === 'word' || token.kind === 'number' || token.text === '-';
    if (!joins || apart.includes('\n') || !usable) break;
    if (token.kind === 'word' && !RESERVED.has(token.text.toLowerCase())) starts.unshift(token.from);
    next = token;
  }
  return starts;
}

function found(typed: string, codes: readonly Code[]): Completions['options'] {
  const text = fold(typed);
  const words = text.split(/[\s-]+/).filter(Boolean);
  return codes
    .map((entry) => ({ entry, rank: rankOf(entry, text, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_COMPLETIONS)
    .map(({ entry: { code, name } }) => {
      const quoted = `'${code.replaceAll("'", "''")}'`;
      return { label: quoted, detail: name, insert: quoted, kind: 'code' as const };
    });
}

/** 5 the first name or the code itself, 4 another name, 3 the beginning of one, 2 all words in the first name, 1 in another; 0 not at all. */
function rankOf({ code, words: names }: Code, text: string, typed: readonly string[]): number {
  const folded = fold(code);
  if (folded === text || names[0] === text) return 5;
  if (names.includes(text)) return 4;
  if (folded.startsWith(text) || names.some((name) => name.startsWith(text))) return 3;
  const holds = (name: string) => {
    const parts = name.split(/[^\p{L}\p{N}]+/u);
    return typed.every((word) => parts.some((part) => part.startsWith(word)));
  };
  const place = typed.length > 0 ? names.findIndex(holds) : -1;
  return place < 0 ? 0 : place === 0 ? 2 : 1;
}
