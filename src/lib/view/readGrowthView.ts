/** Years beside each other, or the quarters one after the other. */
export type GrowthView = 'period' | 'quarter';

/** The overview's own parameter beside u, p and s: `by=quarter` shows growth quarter by quarter. */
export const readGrowthView = (params: URLSearchParams): GrowthView =>
  params.get('by') === 'quarter' ? 'quarter' : 'period';
