import { isDeepStrictEqual } from 'node:util';
import type { Question, Run } from '../../../../src/lib/model/question';

export interface BothWays {
  run: Run;
  /** Names of the questions that had an answer with rows, by whether they say what they are about. */
  declared: Set<string>;
  undeclared: Set<string>;
}

/**
 * Asks every question of whole files and of parts, and rejects when the answers differ: a question that says less than it
 * reads shows too little without a word. `exact` shows a question its own parts only, so that those of the last one do not
 * help; `all` keeps them, for questions that read everything anyway.
 */
export function bothWays(whole: Run, exact: Run, all: Run): BothWays {
  const [declared, undeclared] = [new Set<string>(), new Set<string>()];
  const run: Run = async <Row>(question: Question<Row>) => {
    const answer = await whole(question);
    const inParts = await (question.indicators ? exact : all)(question);
    if (!isDeepStrictEqual(answer, inParts))
      throw new Error(`"${question.name}" has ${inParts.length} rows of parts and ${answer.length} of whole files`);
    if (answer.length > 0) (question.indicators ? declared : undeclared).add(question.name);
    return answer;
  };
  return { run, declared, undeclared };
}
