const MOST_BINS = 24;

export interface Bins {
  count: number;
  width: number;
  /** Where bin `i` begins; `edge(count)` is the end of the last. */
  edge: (i: number) => number;
}

/**
 * Bins of equal width from the least to the greatest value, all finite. Whole values get whole edges, and a bin ends before
 * the next begins; of others the last bin holds its end. Null when they lie too far apart to tell widths.
 */
export function histogramBins(min: number, max: number, isWhole: boolean): Bins | null {
  if (!isWhole && min === max) return { count: 1, width: 1, edge: () => min };
  const span = max - min + (isWhole ? 1 : 0);
  const width = isWhole ? Math.ceil(span / MOST_BINS) : span / MOST_BINS;
  if (!Number.isFinite(span) || width === 0) return null;
  const count = isWhole ? Math.ceil(span / width) : MOST_BINS;
  return { count, width, edge: (i) => (!isWhole && i === count ? max : min + i * width) };
}
