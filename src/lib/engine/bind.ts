import type { Parameter } from '../model/question';
import { endOfOpaque } from './endOfOpaque';
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

function mismatch(marks: number, params: number): EngineError {
  return new EngineError('query-failed', { message: `the SQL has ${marks} or more "?" but ${params} parameters` });
}
