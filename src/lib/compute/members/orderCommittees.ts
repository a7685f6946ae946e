import { isMissing } from '../../model/missing';
import type { CommitteeFacts } from './committeeField';
import type { CommitteeMeasure } from './committeeMeasures';

export interface PlacedCommittee extends CommitteeFacts {
  /** 1, 2, 2, 4; null without a value. */
  place: number | null;
}

/** Committees by a measure; equal values keep the order given and share a place, those without a value stand last. */
export function orderCommittees(
  committees: readonly CommitteeFacts[],
  measure: CommitteeMeasure,
  direction: 'up' | 'down'
): PlacedCommittee[] {
  const valueOf = ({ values }: CommitteeFacts) => {
    const value = values[measure];
    return isMissing(value) ? null : value.value;
  };
  const sign = direction === 'up' ? 1 : -1;
  const sorted = [...committees].sort((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (x - y);
  });
  const first = new Map<number, number>();
  sorted.forEach((committee, i) => {
    const value = valueOf(committee);
    if (value !== null && !first.has(value)) first.set(value, i + 1);
  });
  return sorted.map((committee) => {
    const value = valueOf(committee);
    return { ...committee, place: value === null ? null : (first.get(value) ?? null) };
  });
}
