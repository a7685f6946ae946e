import { isDeepStrictEqual } from 'node:util';
import type { Question, Run } from '../../../../src/lib/model/question';

export interface BothWays {
  run: Run;
  /** Compares a question about any indicator too. */
  every: Run;
  /** Names of the questions that had an answer with rows: those that say what they are about, and those about any indicator. */
  declared: Set<string>;
  undeclared: Set<string>;
}

const FACTS = /"\.(observations|grdp|economy|budget|society|members|organisation|targets)\b/;

/**
 * Asks every question of whole files and, when it says which indicators it is about, of parts, and rejects when the answers
 * differ: a question that says less than it reads shows too little without a word. `parts` shows a question its own parts
 * only (`exact`), so that those of the last one do not help.
 */
export function bothWays(whole: Run, parts: Run): BothWays {
  const [declared, undeclared] = [new Set<string>(), new Set<string>()];
  const every: Run = async <Row>(question: Question<Row>) => {
    const answer = await whole(question);
    const inParts = await parts(question);
    if (!isDeepStrictEqual(answer, inParts))
      throw new Error(`"${question.name}" has ${inParts.length} rows of parts and ${answer.length} of whole files`);
    if (answer.length > 0) declared.add(question.name);
    return answer;
  };
  const run: Run = async <Row>(question: Question<Row>) => {
    if (question.indicators) return every(question);
    const answer = await whole(question);
    if (answer.length > 0 && FACTS.test(question.sql)) undeclared.add(question.name);
    return answer;
  };
  return { run, every, declared, undeclared };
}
