import type { Parameter } from '../model/question';
import { EngineError } from './errors';
import { literal, wellFormed } from './literal';

/**
 * Replaces each `?` by the next parameter as a literal: the cancellable path of the engine cannot bind. A `?` inside a
 * string ('', e'', $tag$), a quoted name or a comment (nested ones too) is left alone.
 * Throws `query-failed` when the number of `?` and of parameters differ, or the SQL holds NUL, at which the engine would
 * quietly stop reading.
 */
export function bind(sql: string, params: readonly Parameter[]): string {
  if (sql.includes('\0')) throw new EngineError('query-failed', { message: 'the SQL holds NUL' });
  let out = '';
  let used = 0;
  for (let at = 0; at < sql.length;) {
    const end = endOfOpaque(sql, at);
    if (end > at) out += sql.slice(at, end);
    else if (sql[at] !== '?') out += sql[at];
    else {
      const value = params[used++];
      if (value === undefined) throw mismatch(used, params.length);
      // Without the space `limit?` would become the name `limit5`, and `e?` an escape string.
      out += (WORD.test(sql[at - 1] ?? '') ? ' ' : '') + literal(value);
    }
    at = Math.max(end, at + 1);
  }
  if (used !== params.length) throw mismatch(used, params.length);
  return wellFormed(out);
}

const WORD = /[\w\u0080-\uffff]/;
const DOLLAR_TAG = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;

/** End of the string, quoted name or comment that starts at `at`, or `at` when none does. Unclosed ones reach to the end. */
function endOfOpaque(sql: string, at: number): number {
  const two = sql.slice(at, at + 2);
  if (two === '--') return after(sql, '\n', at);
  if (two === '/*') return endOfBlockComment(sql, at);
  const before = sql[at - 1] ?? '';
  if (sql[at] === "'") return endOfQuoted(sql, at, /e/i.test(before) && !WORD.test(sql[at - 2] ?? ''));
  if (sql[at] === '"') return endOfQuoted(sql, at, false);
  if (sql[at] === '$' && !WORD.test(before)) {
    DOLLAR_TAG.lastIndex = at;
    const tag = DOLLAR_TAG.exec(sql)?.[0];
    if (tag) return after(sql, tag, at + tag.length);
  }
  return at;
}

function after(sql: string, mark: string, from: number): number {
  const found = sql.indexOf(mark, from);
  return found < 0 ? sql.length : found + mark.length;
}

function endOfBlockComment(sql: string, at: number): number {
  let depth = 0;
  for (let i = at; i < sql.length; i++) {
    const two = sql.slice(i, i + 2);
    if (two === '/*') depth++;
    else if (two === '*/') depth--;
    else continue;
    i++;
    if (depth === 0) return i + 1;
  }
  return sql.length;
}

/** A doubled quote needs no care: it reads as two adjoining strings, both opaque. */
function endOfQuoted(sql: string, at: number, backslashes: boolean): number {
  for (let i = at + 1; i < sql.length; i++) {
    if (backslashes && sql[i] === '\\') i++;
    else if (sql[i] === sql[at]) {
      // Inside an escape string the doubled quote keeps the escapes on, so it must not end here.
      if (backslashes && sql[i + 1] === "'") i++;
      else return i + 1;
    }
  }
  return sql.length;
}

function mismatch(marks: number, params: number): EngineError {
  return new EngineError('query-failed', { message: `the SQL has ${marks} or more "?" but ${params} parameters` });
}
