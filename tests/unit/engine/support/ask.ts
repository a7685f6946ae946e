import type { Parameter, Question } from '../../../../src/lib/model/question';

export function ask<Row = Record<string, unknown>>(sql: string, ...params: Parameter[]): Question<Row> {
  return { name: 'test', sql, params };
}

/** A join that stops listening: within `STUCK_AFTER` ms it is in a step that does not return for minutes. */
export const RUNAWAY = `select count(*) as n from range(1000000) a, range(1000000) b, (select random() as r) c where (a.range * b.range) % 7 = 3`;
export const STUCK_AFTER = 600;

/** The rejection's code, or a failure when it resolves. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (thrown) {
    return (thrown as { name: string; code: string }).name === 'EngineError'
      ? (thrown as { code: string }).code
      : `${thrown}`;
  }
  return 'resolved';
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
