import type { ClaimReading } from '$lib/model/claim';
import type { Vintage } from '$lib/model/known';

/** A part of an indicator: `sector`, `services`. */
export type Part = Pick<ClaimReading, 'dimension' | 'category'>;

/** The parts of an indicator that are published for what was asked for, and the one that was read; the whole is not among them. */
export function breakdownsOf(rows: readonly Vintage[], reading: Part & Pick<ClaimReading, 'indicator'>): Part[] {
  const parts = rows.filter(({ indicator, dimension }) => indicator === reading.indicator && dimension !== '');
  const all = reading.dimension === '' ? parts : [reading, ...parts];
  const byKey = new Map(
    all.map(({ dimension, category }) => [partKey({ dimension, category }), { dimension, category }])
  );
  return [...byKey.values()].sort((a, b) => (partKey(a) < partKey(b) ? -1 : 1));
}

/** `sector/services`; empty for the whole. */
export const partKey = ({ dimension, category }: Part): string => (dimension ? `${dimension}/${category}` : '');
