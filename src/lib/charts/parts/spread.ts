/**
 * Moves labels apart: given where each should stand (pixels from the top), how far each has to move so that no two are
 * nearer than `gap`, keeping their order and staying between `top` and `bottom` where there is room.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = new Map<number, number>();
  let last = top - gap;
  for (const i of order) places.set(i, (last = Math.max(wanted[i] ?? 0, last + gap)));
  let below = bottom + gap;
  for (const i of [...order].reverse()) places.set(i, (below = Math.min(places.get(i) ?? 0, below - gap)));
  return wanted.map((at, i) => (places.get(i) ?? at) - at);
}
