import type { LiveNumber } from '$lib/model/briefing';
import type { Resolved, ResolvedNumber } from '../resolved';

/** A live number held against what its figure says now. */
export function resolveNumber(number: LiveNumber, figure: Resolved): ResolvedNumber {
  const now = (figure.ok && figure.figure.evidence.get(number.evidence)) || null;
  return { number, now, state: now === null ? 'lost' : now.text === number.text ? 'same' : 'changed' };
}
