import type { Bound } from './bindCells';
import type { Hidden, Rule } from './hideCells';

/**
 * Throws unless the moves prove the cells hidden, in whole numbers and independently of how they were found: each leaves
 * every tie as it is and every shown cell too, takes no cell below 0, and together they change every
 * withheld cell, small ones by `width`.
 */
export function checkProof({ cells, ties }: Bound, { addresses, moves }: Hidden, { width }: Rule): void {
  const reach = cells.map(() => [0, 0] as [number, number]);
  const fail = (what: string, address = '') => {
    throw new Error(`Disclosure control is wrong: ${what} ${address.replaceAll('\t', ' ')}`);
  };
  for (const move of moves) {
    for (const [i, by] of move) {
      const cell = cells[i];
      const reached = reach[i];
      if (!cell || !reached || !Number.isSafeInteger(by)) return fail('a move of nothing');
      if (cell.kind === 'fixed' || (cell.kind === 'open' && !addresses.has(cell.address)))
        fail('a shown cell moves', cell.address);
      if (cell.value + by < 0) fail('a cell becomes impossible', cell.address);
      reached[0] = Math.min(reached[0], by);
      reached[1] = Math.max(reached[1], by);
    }
  }
  const byTie = new Map<number, [number, number][]>();
  ties.forEach((tie, t) =>
    tie.cells.forEach((cell, i) => byTie.set(cell, [...(byTie.get(cell) ?? []), [t, tie.signs[i] ?? 0]]))
  );
  for (const move of moves) {
    const sums = new Map<number, number>();
    for (const [i, by] of move) for (const [t, sign] of byTie.get(i) ?? []) sums.set(t, (sums.get(t) ?? 0) + sign * by);
    if ([...sums.values()].some((sum) => sum !== 0)) fail('a sum changes');
  }
  cells.forEach((cell, i) => {
    const [down, up] = reach[i] ?? [0, 0];
    if (cell.small && !addresses.has(cell.address)) fail('a small cell is shown', cell.address);
    if (cell.kind === 'open' && addresses.has(cell.address) && up - down < (cell.small ? width : 1))
      fail('a cell can be recovered', cell.address);
  });
}
