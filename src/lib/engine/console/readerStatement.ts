import type { Parameter } from '../../model/question';
import { bind } from '../bind';
import { endOfOpaque } from '../endOfOpaque';
import { EngineError } from '../errors';

/** What begins a statement that does something other than answer. */
export const NO_QUESTIONS =
  'alter|analyze|attach|begin|call|checkpoint|comment|commit|copy|create|deallocate|delete|describe|desc|detach|drop|execute|explain|export|import|insert|install|load|merge|pragma|prepare|refresh|replace|reset|rollback|set|show|start|summarize|truncate|update|use|vacuum';
const NO_QUESTION = new RegExp(`^(?:${NO_QUESTIONS})$`, 'i');

/**
 * A reader's statement, bound, as it may stand between brackets: without the `;` at its end. Lines stay where they are.
 * That it only reads is for the engine's own parser to say, which takes nothing else between brackets; what can be told
 * before is told in plainer words. Throws `not-a-question` and `query-failed`.
 */
export function readerStatement(sql: string, params: readonly Parameter[]): string {
  const text = bind(sql, params);
  let first = '';
  let depth = 0;
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    const close = endOfOpaque(text, at);
    const isComment = close > at && /^(--|\/\*)/.test(text.slice(at, at + 2));
    const sign = text[at] ?? '';
    if (isComment || /\s/.test(sign)) at = Math.max(at, close - 1);
    else if (sign === ';') end = end < 0 ? at : end;
    else if (end >= 0) throw new EngineError('not-a-question', { message: 'several statements at once' });
    else {
      first ||= sign === '(' ? '' : (/^\w+/.exec(text.slice(at, at + 20))?.[0] ?? sign);
      if (sign === '(') depth++;
      else if (sign === ')' && --depth < 0) throw refused(text, at, 'syntax error at or near ")"');
      at = Math.max(at, close - 1);
    }
  }
  const statement = end < 0 ? text : text.slice(0, end);
  if (!first) throw refused(statement, statement.length, 'syntax error at end of input');
  if (NO_QUESTION.test(first))
    throw new EngineError('not-a-question', { message: `a statement that begins with ${first.toUpperCase()}` });
  return statement;
}

/** As the engine says it, with the place marked. */
function refused(text: string, at: number, words: string): EngineError {
  const before = text.slice(0, at).split('\n');
  const line = `LINE ${before.length}: `;
  const column = before.at(-1)?.length ?? 0;
  const shown = text.split('\n')[before.length - 1] ?? '';
  return new EngineError('query-failed', {
    message: `Parser Error: ${words}\n${line}${shown}\n${' '.repeat(line.length + column)}^`
  });
}
