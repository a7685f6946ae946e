export const CHECKS = [
  'schema',
  'unknown',
  'source',
  'period-grammar',
  'unit-validity',
  'range',
  'sum',
  'vintage-order',
  'duplicate',
  'class',
  'catalogue',
  'exception',
  'snapshot'
] as const;
export type Check = (typeof CHECKS)[number];

/** What is wrong and what the steward should do, in one plain sentence in each language. `line` 0: the file as a whole. */
export interface Problem {
  file: string;
  line: number;
  check: Check;
  level: 'error' | 'warning';
  message_vi: string;
  message_en: string;
}

/** Where a line of a file is. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export function error(place: Place, check: Check, message_vi: string, message_en: string): Problem {
  return { file: place.file, line: place.line, check, level: 'error', message_vi, message_en };
}

export function warning(place: Place, check: Check, message_vi: string, message_en: string): Problem {
  return { ...error(place, check, message_vi, message_en), level: 'warning' };
}

/** Order of a report: file, line, check. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check);
}
