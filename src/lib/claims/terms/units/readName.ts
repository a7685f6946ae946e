import type { Unit } from '../../../model/unit';
import type { UnitTerm } from '../term';
import type { Words } from '../words/words';
import type { Place } from './place';
import { placeNames } from './placeNames';

/** Small letters make these other words. */
const WORDS = 'hòa bình|bình định|thái bình|bình minh|hậu giang';
const SURNAMES = 'nguyễn|trần|lê|phạm|vũ|võ|hoàng|huỳnh|phan|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|tô|mai';
/** With one of these before it, a province's name is that of something in it, or elsewhere. */
const SMALLER =
  'huyện|quận|xã|phường|thị xã|thị trấn|làng|thôn|chợ|phố|đường|sông|hồ|cầu|ga|khách sạn|nhà máy|thành phố|tp|tx|cảng|vịnh';

/** A name at a word; `place` null: a name of something else, to be passed over. */
export interface Named {
  place: Place | null;
  to: number;
}

export type NameReader = (
  words: Words,
  from: number,
  last: number,
  previous: (UnitTerm & { to: number }) | undefined
) => Named | null;

export function nameReader(units: readonly Unit[], spell: (word: string) => string): NameReader {
  const { names, listed } = placeNames(units, spell);
  const phrase = (words: string) => words.split(' ').map(spell).join(' ');
  const words_ = new Set(WORDS.split('|').map(phrase));
  const surnames = new Set(SURNAMES.split('|').map(spell));
  const smaller = new Set(SMALLER.split('|').map((words) => spell(words.split(' ').at(-1)!)));
  const every = new Map(units.map((unit) => [unit.territory, unit.regime]));
  const and = spell('và');

  return (words, from, last, previous) => {
    const name = names.at(words, from, last)[0];
    if (name) {
      const place = name.values[0]!;
      if (place.nickname) return anyCapital(words, from + 1, name.to) ? { place, to: name.to } : null;
      if (place.typed) return capital(words, name.to - 1) || isProvince(place) ? { place, to: name.to } : null;
      const before = words.gaps[from] === ' ' ? (words.keys[from - 1] ?? '') : '';
      const small = !capital(words, name.to - 1) && words_.has(words.keys.slice(from, name.to).join(' '));
      if (small || (surnames.has(before) && capital(words, from - 1))) return { place: null, to: name.to };
      return { place: smaller.has(before) ? null : place, to: name.to };
    }
    const follows =
      previous?.said === 'name' &&
      ((previous.to === from && words.gaps[from] === ',') ||
        (previous.to === from - 1 && words.keys[from - 1] === and));
    const regime = follows ? every.get(previous.territory) : plural(words, from);
    if (!regime) return null;
    const next = listed.at(words, from, last)[0];
    const place = next?.values.find((value) => value.regime === regime);
    return next && place && capital(words, next.to - 1) ? { place, to: next.to } : null;
  };

  /** After `các quận`, `các huyện:` names of districts, after `các phường, xã` those of communes. */
  function plural({ keys }: Words, from: number): 'district' | 'commune126' | null {
    const last = keys[from - 1];
    if (last === undefined) return null;
    if (last === spell('quận') || last === spell('huyện')) return 'district';
    return last === spell('phường') || last === spell('xã') ? 'commune126' : null;
  }
}

const isProvince = ({ regime }: Place): boolean => regime === 'province63' || regime === 'province34';

function anyCapital(words: Words, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (capital(words, word)) return true;
  return false;
}

function capital({ readable: { text, lower }, starts }: Words, word: number): boolean {
  const start = starts[word];
  return start !== undefined && text[start] !== lower[start];
}
