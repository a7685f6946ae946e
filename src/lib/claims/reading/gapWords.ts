import type { Span } from '../../model/claim';
import type { Governing } from './governingVerb';
import type { Place } from './place';
import { textOf, within } from './place';
import type { Verb } from './verbs';

const BASE = /(?<!\p{L})(?:so với|so|hơn|cùng kỳ)(?!\p{L})/u;
const BASE_NEXT = /^\s*(?:cùng kỳ|(?:của\s+)?(?:năm|quý|tháng) (?:trước|ngoái))/u;
const BASE_YEAR = /^\s*(?:của\s+)?(?:mức\s+)?năm \d{4}/u;

/** Where the words after a number hold it against something: `so với …`; null without. */
export function base(place: Place): Span | null {
  for (const span of [place.tail, place.afterParenthesis]) {
    const words = textOf(place.scene, span).slice(0, 200);
    const equal = /(?<!\p{L})bằng\s*\p{L}*\s*$/u.test(place.leadText);
    const match = BASE.exec(words) ?? BASE_NEXT.exec(words) ?? (equal ? BASE_YEAR.exec(words) : null);
    if (match) return { start: span.start + match.index, end: span.start + match.index + match[0].length };
  }
  return null;
}

export const upOrDown = (verb: Verb): 'up' | 'down' =>
  verb.class === 'down' || verb.class === 'lower' || verb.class === 'fall-short' ? 'down' : 'up';

/** From the verb to the words of the base that follow, or as much of it as is there. */
export function cueOf(place: Place, verb: Verb | undefined, against: Span | null): Span | null {
  const start = verb ? place.lead.end - place.leadText.length + verb.start : null;
  if (start !== null) return { start, end: start + (verb!.end - verb!.start) };
  return against;
}

/** A place is named as what the number is held against: `cao hơn cả nước 1,22 điểm`, `cao hơn 1,22 điểm so với cả nước`. */
export function againstPlaceNamed(place: Place, verb: Governing): boolean {
  const from = place.lead.end - place.leadText.length + verb.start;
  const { scene } = place;
  const lead = { start: from, end: place.lead.end };
  if (scene.units.some((unit) => within(unit, lead))) return true;
  const against = base(place);
  const first = against && scene.units.find((unit) => unit.start >= against.start && unit.start < place.tail.end);
  const period = against && scene.periods.find((term) => term.start >= against.start && term.start < place.tail.end);
  if (first && (!period || first.start < period.start || period.role === 'subject')) return true;
  // So với cả nước, cao hơn 1,22 điểm phần trăm.
  const before = textOf(scene, { start: place.reach.start, end: from });
  const said = before.lastIndexOf('so với');
  if (said < 0) return false;
  return scene.units.some((unit) => unit.start >= place.reach.start + said && unit.end <= from);
}
