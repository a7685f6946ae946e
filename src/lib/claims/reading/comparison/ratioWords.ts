import { base, cueOf } from './gapWords';
import type { Governing } from '../indicator/governingVerb';
import type { Place } from '../scene/place';
import { LEVEL, type Said } from './said';

const HIGHER = /(?<!\p{L})(?:cao|lớn|nhiều|nhanh|trội)?\s*hơn\s*$/u;
const LOWER = /(?<!\p{L})(?:thấp|ít|nhỏ|chậm|kém)\s*hơn\s*$/u;
const MULTIPLE = /(?<!\p{L})(?:gấp|bằng)(?:\s+\p{L}+){0,2}\s*$/u;

/** `gấp 1,24 lần`, `cao hơn 1,45 lần so với …`, `tăng 2 lần`. */
export function ratioWords(place: Place, verbs: readonly Governing[]): Said {
  const verb = verbs.find((one) => one.near && one.class !== 'level');
  const cue = cueOf(place, verb ?? verbs[0], base(place)) ?? { start: place.number.start, end: place.number.end };
  const said = { ...LEVEL, kind: 'ratio', direction: '', cue } as Said;
  const lead = place.leadText;
  if (/^(?:gấp|bằng)/u.test(place.number.text.toLowerCase()) || MULTIPLE.test(lead)) return said;
  if (verb?.class === 'times') return said;
  if (LOWER.test(lead) || verb?.class === 'lower' || verb?.class === 'down')
    return { ...said, said: 'excess', direction: 'down', takesQualifier: LOWER.test(lead) };
  if (verb?.class === 'higher' || verb?.class === 'up' || verb?.class === 'exceed')
    return { ...said, said: 'excess', direction: 'up', takesQualifier: HIGHER.test(lead) && verb.class === 'higher' };
  if (HIGHER.test(lead) && (base(place) || /^\s*\p{L}/u.test(place.tailText)))
    return { ...said, said: 'excess', direction: 'up', takesQualifier: true };
  return said;
}
