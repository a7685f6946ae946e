import type { Gauge } from './gauge/gauge';

/** Most that a gauge may be at the end, from what was measured at the baseline; null: only told. */
export const BOUNDS: { readonly [Name in keyof Gauge]: ((baseline: Gauge) => number) | null } = {
  heapBytes: ({ heapBytes }) => heapBytes * 1.3,
  agentBytes: ({ agentBytes }) => (agentBytes ?? Number.NaN) * 1.3,
  // The framework keeps one template of each piece of a page, also of those that were not met before the baseline.
  nodes: ({ nodes }) => nodes + 600,
  listeners: ({ listeners }) => listeners + 20,
  documents: ({ documents }) => documents,
  charts: ({ charts }) => charts,
  workers: ({ workers }) => workers,
  workerObjects: ({ workerObjects }) => workerObjects,
  // One for each drawing on the screen: any more belongs to a page that was left.
  resizeObservers: ({ charts }) => charts,
  blobs: () => 0,
  wasmBytes: null,
  residentBytes: null
};

/** One line of the verdict. */
export interface Judged {
  gauge: keyof Gauge;
  baseline: number | null;
  end: number | null;
  /** The largest of all points. */
  most: number | null;
  bound: number | null;
  ok: boolean;
}

/** Holds the last point against the first. A gauge with a bound that could not be read is not ok. */
export function judge(points: readonly Gauge[]): Judged[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2) throw new RangeError('a soak has a baseline and an end');
  return (Object.keys(BOUNDS) as (keyof Gauge)[]).map((gauge) => {
    const baseline = first[gauge];
    const end = last[gauge];
    const most = baseline === null ? null : Math.max(...points.map((point) => point[gauge] ?? 0));
    const bound = BOUNDS[gauge]?.(first) ?? null;
    return {
      gauge,
      baseline,
      end,
      most,
      bound,
      ok: BOUNDS[gauge] === null || (bound !== null && end !== null && end <= bound)
    };
  });
}
