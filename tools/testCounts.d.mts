interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const NOTHING: Counts;
export function sum(counts: Counts[]): Counts;
export function countVitest(report: {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests?: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}): Counts;
export function countPlaywright(report: {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}): Counts;
export function verdict(counts: Counts): string;
