import type { Evidence, Segment } from '$lib/model/segment';

/** Numbers by id, in the order of reading: the sentence first. The first of an id stays. */
export function evidenceMap(...parts: (readonly (Segment | null)[])[]): ReadonlyMap<string, Evidence> {
  const found = new Map<string, Evidence>();
  for (const segment of parts.flat())
    if (segment !== null && typeof segment !== 'string' && !found.has(segment.id)) found.set(segment.id, segment);
  return found;
}
