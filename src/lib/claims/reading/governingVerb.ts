import { masked, onlyFillers } from './masked';
import type { Place } from './place';
import { verbsIn, type Verb } from './verbs';

export interface Governing extends Verb {
  /** Only fillers and names are between it and the number. */
  near: boolean;
  /** Only fillers are between it and the number. */
  next: boolean;
}

/** The verbs before a number in its clause that still govern it, the nearest first; offsets are of the lead. */
export function governingVerbs(place: Place): Governing[] {
  const blanked = masked(place.scene, place.lead);
  const shift = blanked.length - place.leadText.length;
  const found: Governing[] = [];
  for (const verb of verbsIn(place.leadText)) {
    const near = onlyFillers(blanked.slice(verb.end + shift).replace(/(?<!\p{L})giao(?!\p{L})/gu, ' '));
    found.push({ ...verb, near, next: near && onlyFillers(verb.rest) });
  }
  return found;
}
