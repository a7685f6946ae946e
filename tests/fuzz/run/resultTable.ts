import type { Tally } from './tally';

const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);

/** The outcome of a run for people: a line a room, then the codes that inputs were refused with. */
export function resultTable(tallies: readonly Tally[]): string {
  const head = ['room', 'cases', 'refused', 'answered', 'of these differing', 'failed', 'seconds'];
  const lines = tallies.map(({ room, cases, refused, answered, differing, failed, seconds }) => [
    room,
    ...[cases, sum(refused.values()), answered, differing, failed].map(String),
    seconds.toFixed(0)
  ]);
  const total = (read: (tally: Tally) => number) => String(sum(tallies.map(read)));
  lines.push([
    'all',
    total(({ cases }) => cases),
    total(({ refused }) => sum(refused.values())),
    total(({ answered }) => answered),
    total(({ differing }) => differing),
    total(({ failed }) => failed),
    sum(tallies.map(({ seconds }) => seconds)).toFixed(0)
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => line[i]?.length ?? 0)));
  const row = (line: readonly string[]) =>
    line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  const codes = tallies
    .filter(({ refused }) => refused.size > 0)
    .map(({ room, refused }) => {
      const ordered = [...refused].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return `${room} refused: ${ordered.map(([code, count]) => `${code} ${count}`).join(', ')}`;
    });
  return [row(head), ...lines.map(row), '', ...codes].join('\n');
}
