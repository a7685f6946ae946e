import { quantile as interpolated } from 'd3-array';

/** The value below which a share of the values lies, between neighbours by interpolation (type 7). Zero for no values. */
export const quantile = (values: readonly number[], share: number): number => interpolated(values, share) ?? 0;
