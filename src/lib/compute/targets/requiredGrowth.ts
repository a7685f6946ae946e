/**
 * Growth still required, per cent: a year's growth is the growth of its parts weighted by their share in the year before
 * (constant prices), so `target = weight × achieved + (1 − weight) × required`. `weight` is a share, 0 < weight < 1.
 */
export const requiredGrowth = (target: number, achieved: number, weight: number): number =>
  (target - weight * achieved) / (1 - weight);

/** The growth of several parts together: `Σ weight × growth / Σ weight`, in the order of the quarters. */
export function combinedGrowth(parts: readonly { growth: number; weight: number }[]): number {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { growth, weight }) => sum + growth * weight, 0) / whole;
}
