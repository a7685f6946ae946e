import type { Span } from '../../../model/claim';
import type { Governing } from '../indicator/governingVerb';
import type { Place } from '../scene/place';
import { textOf, within } from '../scene/place';
import type { Verb } from '../indicator/verbs';

const BASE = /(?<!\p{L})(?:so với|so|hơn|cùng kỳ)(?!\p{L})/u;
const BASE_NEXT = /^\s*(?:cùng kỳ|(?:của\s+)?(?:năm|quý|tháng) (?:trước|ngoái))/u;
const BASE_YEAR = /^\s*(?:của\s+)?(?:mức\s+)?năm \d{4}/u;

/** `vượt 24,7% và so với năm 2023 tăng …`: what follows the conjunction belongs to the next number. */
const NEXT_CLAUSE =
  /(?<!\p{L})(?:và|nhưng|song)\s+(?:(?:lại|cũng|đồng thời)\s+)?(?:so với|so|tăng|giảm|bằng|đạt|cao hơn|thấp hơn|hơn|vượt|chiếm|gấp|đứng)(?!\p{L})/u;
const ownWords = (words: string) => words.slice(0, NEXT_CLAUSE.exec(words)?.index);

/** Where the words after a number hold it against something: `so với …`; null without. */
export function base(place: Place): Span | null {
  for (const span of [place.tail, place.afterParenthesis]) {
    const words = ownWords(textOf(place.scene, span).slice(0, 200));
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
  const start = besideValue(place) ?? place.reach.start;
  const before = textOf(scene, { start, end: from });
  const said = before.search(/(?<!\p{L})so(?: với)?(?!\p{L})/u);
  if (said < 0) return false;
  return scene.units.some((unit) => unit.start >= start + said && unit.end <= from);
}

/** `so với cả nước (8,02%) chỉ nhỉnh hơn 0,14 điểm`: where the clause starts when the figure before is only the other side's value. */
export function besideValue({ scene, before, lead }: Place): number | null {
  if (!before) return null;
  const open = scene.breaks.findLast((mark) => mark.end <= before.start && mark.kind === 'open');
  const close = scene.breaks.find((mark) => mark.start >= before.end);
  if (!open || close?.kind !== 'close' || close.end !== lead.start) return null;
  const words = textOf(scene, { start: Math.max(scene.start, open.start - 60), end: open.start });
  const held = /so với[^,;:()]*$/u.exec(words);
  return held ? open.start - held[0].length : null;
}
