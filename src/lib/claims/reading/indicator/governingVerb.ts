import { masked, onlyFillers } from '../scene/masked';
import type { Place } from '../scene/place';
import { verbsIn, type Verb } from './verbs';

const HIGHER_THAN = /(?<!\p{L}|(?:cao|lớn|nhiều|nhanh|tốt|trội|thấp|ít|nhỏ|chậm|kém)\s)hơn\s+(?:so với\s+)?$/u;

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
  // hơn cả nước 1,84 điểm phần trăm, hơn năm ngoái 20%
  for (const term of [...place.scene.units, ...place.scene.periods]) {
    if (term.start < place.lead.end - place.leadText.length || term.end > place.lead.end) continue;
    const at = term.start - (place.lead.end - place.leadText.length);
    const than = HIGHER_THAN.exec(place.leadText.slice(0, at));
    const rest = place.leadText.slice(at + term.end - term.start);
    if (than && onlyFillers(rest))
      found.push({ class: 'higher', start: than.index, end: than.index + 3, rest, near: true, next: false });
  }
  for (const verb of verbsIn(place.leadText)) {
    // Mức này của Quảng Ninh còn cao hơn: 11,03%
    if ((verb.class === 'higher' || verb.class === 'lower') && /^\s*(?:nữa|hẳn|nhiều|chút)?\s*:/u.test(verb.rest))
      continue;
    const near = onlyFillers(blanked.slice(verb.end + shift).replace(/(?<!\p{L})giao(?!\p{L})/gu, ' '));
    found.push({ ...verb, near, next: near && onlyFillers(verb.rest) });
  }
  return found;
}
