import { base, cueOf, upOrDown } from './gapWords';
import type { Governing } from '../indicator/governingVerb';
import { masked } from '../scene/masked';
import type { Place } from '../scene/place';
import { LEVEL, type Said } from './said';
import { leadsToResult } from '../indicator/verbs';

/** The noun of a change: what follows it, whatever the verb, is the change. */
const CHANGE_NOUN =
  /(?<!\p{L})(?:(?:tốc độ|mức|tỷ lệ|tỉ lệ|đà|nhịp độ?)\s+(?:(?:tăng trưởng|gia tăng|tăng)|(giảm))|tăng trưởng)(?!\p{L})/u;
const PER_YEAR = /^\s*(?:\/\s*năm|(?:mỗi|một|hằng|hàng)\s+năm|bình quân)/u;
const AVERAGE = /(?<!\p{L})bình quân(?!\p{L})/u;
/** Not of a person: `GRDP bình quân giai đoạn`. */
const AVERAGE_PRODUCT = /g?gdp bình quân(?!\s+(?:trên |một |mỗi )?(?:đầu|người))/u;
/** `mức tăng bình quân` is named as a whole. */
const AVERAGE_CHANGE = /(?<!\p{L})(?:mức|tốc độ) tăng(?: trưởng)? bình quân(?! chung)(?!\p{L})/u;
/** Below it `đạt n% so với cùng kỳ` says the growth, from it on the index. */
const LEAST_INDEX = 50;

/** `giảm tới 12,59%`; `tỷ lệ tăng tới 93%` is where it came to. */
const byAsMuchAs = (place: Place, { rest }: Governing) =>
  /^\s*tới\s*$/u.test(rest) &&
  place.number.value < LEAST_INDEX &&
  !/(?<!\p{L})t[ỷỉ] (?:lệ|trọng)(?!\p{L})/u.test(place.leadText);

/** `tăng 20%`, `bằng 105,4% so với cùng kỳ`, `tốc độ tăng … đạt 7%`; null where the words say no change. */
export function changeWords(place: Place, verbs: readonly Governing[]): Said | null {
  const verb = verbs[0];
  if (
    verb?.near &&
    (!leadsToResult(verb) || byAsMuchAs(place, verb)) &&
    (verb.class === 'up' || verb.class === 'down' || verb.class === 'exceed')
  )
    return { ...LEVEL, kind: 'percent-change', direction: upOrDown(verb), cue: cueOf(place, verb, base(place)) };
  const noun = CHANGE_NOUN.exec(place.leadText);
  if (
    noun &&
    (!verb || verb.class === 'level' || verb.start <= noun.index + noun[0].length) &&
    !(verb && leadsToResult(verb))
  ) {
    const cue = { start: place.lead.end - place.leadText.length + noun.index, end: place.number.start };
    return {
      ...LEVEL,
      kind: 'percent-change',
      direction: noun[1] ? 'down' : 'up',
      cue: { ...cue, end: cue.start + noun[0].length }
    };
  }
  const against = base(place);
  const beforehand = /(?:so với|so)\s+(?:[^,;:()]*):?\s*$/u.test(place.leadText);
  if (against || beforehand) {
    const index = place.number.value >= LEAST_INDEX || /(?<!\p{L})bằng\s*\p{L}*\s*$/u.test(place.leadText);
    return {
      ...LEVEL,
      kind: 'percent-change',
      said: index ? 'index' : 'plain',
      direction: index ? (place.number.value < 100 ? 'down' : 'up') : 'up',
      cue: cueOf(place, verb, against)
    };
  }
  return null;
}

/** `tăng bình quân 7,5%/năm`: the words speak of an average over years. */
export function isAverage(place: Place): boolean {
  return (
    place.number.measure === 'percent-per-year' ||
    /\/\s*năm$/u.test(place.number.text) ||
    PER_YEAR.test(place.tailText) ||
    AVERAGE.test(masked(place.scene, place.lead)) ||
    AVERAGE_CHANGE.test(place.leadText) ||
    AVERAGE_PRODUCT.test(place.leadText.replace('grdp', 'gdp'))
  );
}
