import type { Search } from './findMove';

/**
 * Cells around `start` among which a move is worth looking for: `rounds` times, the `breadth` cheapest cells of every sum
 * touched so far are let in with their own sums; then every cell all of whose sums are touched.
 */
export function scopeAround({ ties, tiesOf, price }: Search, start: number, breadth: number, rounds: number): number[] {
  const touched = new Set(tiesOf[start]);
  const admitted = new Set([start]);
  let fresh = [...touched];
  for (let round = 0; round < rounds; round++) {
    const next: number[] = [];
    for (const tie of fresh) {
      const cheapest = (ties[tie]?.cells ?? [])
        .filter((cell) => price(cell) < Infinity)
        .sort((a, b) => price(a) - price(b) || a - b)
        .slice(0, breadth);
      for (const cell of cheapest) {
        admitted.add(cell);
        for (const other of tiesOf[cell] ?? []) {
          if (touched.has(other)) continue;
          touched.add(other);
          next.push(other);
        }
      }
    }
    fresh = next;
  }
  for (const tie of touched)
    for (const cell of ties[tie]?.cells ?? [])
      if ((tiesOf[cell] ?? []).every((other) => touched.has(other))) admitted.add(cell);
  return [...admitted].sort((a, b) => a - b);
}

/** Every cell that hangs together with `start`. */
export function component({ ties, tiesOf }: Search, start: number): number[] {
  const seen = new Set([start]);
  const done = new Set<number>();
  for (const cell of seen)
    for (const tie of tiesOf[cell] ?? []) {
      if (done.has(tie)) continue;
      done.add(tie);
      for (const other of ties[tie]?.cells ?? []) seen.add(other);
    }
  return [...seen].sort((a, b) => a - b);
}
