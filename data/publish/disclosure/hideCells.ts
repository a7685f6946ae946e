import type { Bound } from './bindCells';
import { changeablePrice } from './changeablePrice';
import type { Cell } from './cell';
import { findMove, type Move, type Search } from './findMove';
import { component, scopeAround } from './scope';

export interface Hidden {
  /** Addresses to withhold. */
  addresses: Set<string>;
  /** The proof: what stands in `addresses` could be these other tables as well. */
  moves: Move[];
}

/** The address that nothing else can protect. */
export interface Stuck {
  stuck: string;
}

export interface Rule {
  threshold: number;
  width: number;
}

/** Breadth and rounds of the surroundings searched, narrow first; then everything that hangs together. */
const SCOPES: readonly (readonly [number, number])[] = [
  [3, 1],
  [4, 2],
  [12, 3]
];

/**
 * Small cells, and for each as few and as little others as will let it be something else: every withheld address gets moves
 * that change it. A small cell can then be any of two counts that differ by `width`, where possible both of them small, so
 * that not even a reader who knows that it is small finds it; any other withheld cell can be at least one other count.
 * `kept` addresses are withheld from the start.
 */
export function hideCells({ cells, ties }: Bound, rule: Rule, kept: ReadonlySet<string> = new Set()): Hidden | Stuck {
  const { threshold, width } = rule;
  const tiesOf: number[][] = cells.map(() => []);
  ties.forEach((tie, t) => tie.cells.forEach((cell) => tiesOf[cell]?.push(t)));
  const cellsOf = new Map<string, number[]>();
  cells.forEach(({ address }, i) => (cellsOf.get(address) ?? cellsOf.set(address, []).get(address))?.push(i));

  const addresses = new Set<string>();
  const moves: Move[] = [];
  const reach = cells.map(() => ({ down: 0, up: 0 }));
  const loose = cells.map(() => false);
  const hidden = (i: number) => cells[i]?.kind === 'open' && addresses.has(cells[i].address);
  const isZero = (i: number) => cells[i]?.kind === 'open' && cells[i].value === 0;
  const withhold = (address: string) => {
    if (addresses.has(address)) return;
    addresses.add(address);
    for (const i of cellsOf.get(address) ?? [])
      if (isZero(i)) for (const t of tiesOf[i] ?? []) for (const other of ties[t]?.cells ?? []) loose[other] = true;
  };
  for (const cell of cells) if (cell.small || (cell.kind === 'open' && kept.has(cell.address))) withhold(cell.address);

  const strict = (i: number) => (cells[i]?.kind === 'open' && !isZero(i) && !loose[i] ? 1 : 0);
  const search = (zeros: boolean, lowest: Search['lowest']): Search => ({
    cells,
    ties,
    tiesOf,
    lowest,
    price: changeablePrice(cells, hidden, zeros)
  });
  const shy = search(false, strict);
  const bold = search(true, strict);
  const free = search(true, () => 0);

  const accept = (move: Move) => {
    moves.push(move);
    for (const [i, by] of move) {
      const [cell, reached] = [cells[i], reach[i]];
      if (cell?.kind !== 'open' || !reached) continue;
      withhold(cell.address);
      if (cell.small && cell.value + by >= threshold) continue;
      reached.down = Math.min(reached.down, by);
      reached.up = Math.max(reached.up, by);
    }
  };
  const seek = (target: number, change: number, within: Search): Move | null => {
    for (const [breadth, rounds] of SCOPES) {
      const move = findMove(within, scopeAround(within, target, breadth, rounds), target, change);
      if (move) return move;
    }
    return findMove(within, component(within, target), target, change);
  };
  /** Moves that let the cell be two counts `width` apart, the larger at most `most`. */
  const spread = (i: number, cell: Cell, within: Search, most: number): boolean => {
    for (let down = Math.min(width, cell.value - within.lowest(i)); down >= 0; down--) {
      const up = width - down;
      if (cell.value + up > most) return false;
      const below = down > 0 ? seek(i, -down, within) : null;
      const above = up > 0 && (down === 0 || below) ? seek(i, up, within) : null;
      if ((down > 0 && !below) || (up > 0 && !above)) continue;
      for (const move of [below, above]) if (move) accept(move);
      return true;
    }
    return false;
  };
  /**
   * Where the others in a sum are all 1, they add to what the cell is; a 0 that is hidden among them takes that away, because
   * what is withheld there could then be 0.
   */
  const loosen = (i: number) => {
    for (const t of tiesOf[i] ?? []) {
      const others = (ties[t]?.cells ?? []).filter((other) => other !== i);
      if (others.some((other) => cells[other]?.kind !== 'open' || (cells[other]?.value ?? 0) > 1)) continue;
      for (const zero of others.filter(isZero)) {
        const move = seek(zero, 1, free);
        if (!move) continue;
        accept(move);
        break;
      }
    }
  };
  const proven = (i: number, cell: Cell): boolean => {
    if (!cell.small) {
      const found = [shy, bold, free].flatMap((within) => [1, -1].map((by) => () => seek(i, by, within)));
      return found.some((look) => {
        const move = look();
        if (move) accept(move);
        return move !== null;
      });
    }
    if (spread(i, cell, shy, threshold - 1)) return true;
    loosen(i);
    return [shy, bold, free].some((within) => [threshold - 1, Infinity].some((most) => spread(i, cell, within, most)));
  };

  const done = new Set<number>();
  for (let more = true; more;) {
    more = false;
    for (const [i, cell] of cells.entries()) {
      if (!hidden(i) || done.has(i)) continue;
      const { down, up } = reach[i] ?? { down: 0, up: 0 };
      if (up - down < (cell.small ? width : 1) && !proven(i, cell)) return { stuck: cell.address };
      done.add(i);
      more = true;
    }
  }
  return { addresses, moves };
}
