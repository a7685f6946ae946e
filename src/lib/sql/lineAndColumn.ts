/** Where an offset is for people: both from 1. */
export function lineAndColumn(sql: string, at: number): { line: number; column: number } {
  const lines = sql.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
