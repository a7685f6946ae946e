import { asEngineError, EngineError } from '../errors';
import { NO_QUESTIONS } from './readerStatement';

/** The last is what the engine dies of when a statement is too long for its stack, as one of some thousand columns. */
const NO_MEMORY =
  /Out of Memory|could not allocate|bad_alloc|enlarge memory|Array buffer allocation failed|memory access out of bounds/i;
const SEVERAL = /PendingQuery can only take a single statement/;
const NO_QUESTION = new RegExp(`syntax error at or near "(?:${NO_QUESTIONS})"|SELECT INTO not supported`, 'i');
/** What the results are called. */
const KEPT = /\nDid you mean "(?:temp\.)?(?:main\.)?r\d+"\?/;
const MARKED = /LINE (\d+): ([^\n]*)\n( *)\^/;

/**
 * What went wrong with a statement that stood between brackets, told of the statement itself: its own line numbers, and
 * nothing of the brackets.
 */
export function readerError(thrown: unknown, statement: string): EngineError {
  const error = asEngineError(thrown, 'query-failed');
  const words = error.about.message ?? '';
  if (NO_MEMORY.test(words)) return new EngineError('too-large', { message: words });
  if (error.code !== 'query-failed') return error;
  if (SEVERAL.test(words))
    return new EngineError('not-a-question', {
      message: 'several statements at once; a PIVOT must name its columns: ON column IN (…)'
    });
  const told = new EngineError('query-failed', { message: ofStatement(words, statement.split('\n')) });
  return NO_QUESTION.test(words) ? new EngineError('not-a-question', told.about) : told;
}

function ofStatement(words: string, lines: readonly string[]): string {
  const [, given = '0', shown = '', spaces = ''] = MARKED.exec(words) ?? [];
  const line = Number(given) - 1;
  if (line > lines.length) {
    const last = lines.at(-1) ?? '';
    const head = `LINE ${lines.length}: `;
    return `Parser Error: syntax error at end of input\n${head}${last}\n${' '.repeat(head.length + last.length)}^`;
  }
  const inside = words.replace(/\n\) as q(\([^"]*\))?(?=")/, '').replace(KEPT, '');
  // The mark stands under the sign it means, whatever the width of the number before it.
  const shift = String(line).length - given.length;
  return line < 1
    ? inside
    : inside.replace(MARKED, () => `LINE ${line}: ${shown}\n${spaces.slice(0, spaces.length + Math.min(0, shift))}^`);
}

/** `too-large` for what did not fit, whatever the engine calls it. */
export function memoryError(thrown: unknown): EngineError {
  const error = asEngineError(thrown, 'query-failed');
  return NO_MEMORY.test(error.about.message ?? '') ? new EngineError('too-large', error.about) : error;
}
