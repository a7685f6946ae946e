import { fold } from '$lib/model/fold';

const MOST_NEAR = 3;
/** Letters that may be wrong; a third of a short name. */
const MOST_WRONG = 2;

/** Names that may have been meant, the nearest first; without regard to case and diacritics. */
export function nearNames(name: string, names: readonly string[]): string[] {
  const meant = fold(name);
  const most = Math.min(MOST_WRONG, Math.floor(meant.length / 3));
  return [...new Set(names)]
    .map((candidate) => ({ candidate, wrong: distance(meant, fold(candidate)) }))
    .filter(({ wrong }) => wrong <= most)
    .sort((a, b) => a.wrong - b.wrong)
    .slice(0, MOST_NEAR)
    .map(({ candidate }) => candidate);
}

/** Letters to change, add or leave out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return row[b.length] ?? 0;
}
