import { max } from 'd3-array';
import type { CardTable } from '$lib/figures/export/card';

/** Digits with which every number of a table can be written as it was published. */
export const tableDecimals = ({ rows }: CardTable): number =>
  max(rows.flatMap(({ cells }) => cells.flatMap(({ value, decimals }) => (value === null ? [] : decimals)))) ?? 0;
