import { match, sticky, type Scene } from './scene';

const UNITS: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9
};
/** Two to ten as one word: of folds, ranks and years. */
export const TWO_TO_TEN: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10
};
const TENS: Readonly<Record<string, number>> = { mươi: 10, chục: 10, trăm: 100, nghìn: 1000, ngàn: 1000 };
const WORD = sticky('(\\p{L}+)(?!\\p{L})');

/** Words a number can begin with. */
export const FIRST_NUMBER_WORDS = [
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'bẩy',
  'tám',
  'chín',
  'mười'
] as const;

export interface NumberInWords {
  end: number;
  value: number;
  words: number;
}

/** `hai mươi lăm` 25 · `một trăm năm mươi` 150 · `mười` 10; null without one. `hai mươi năm` ends before `năm`. */
export function numberWords(scene: Scene, at: number): NumberInWords | null {
  let total = 0;
  let last: number | null = null;
  let end = at;
  let words = 0;
  for (let place = at; words < 9;) {
    const word = match(WORD, scene, place)?.[1];
    if (!word) break;
    const next = match(WORD, scene, place + word.length + 1)?.[1] ?? '';
    if (word === 'mười' && last === null) {
      total += 10;
    } else if (word in TENS && last !== null) {
      total += last * TENS[word]!;
      last = null;
    } else if (word in UNITS && last === null && fits(word, next, words)) {
      last = UNITS[word]!;
    } else if (!((word === 'linh' || word === 'lẻ') && words > 0 && last === null && next in UNITS)) {
      break;
    }
    words += 1;
    end = place + word.length;
    if (scene.lower[end] !== ' ') break;
    place = end + 1;
  }
  return words ? { end, value: total + (last ?? 0), words } : null;
}

/** `năm` inside a number is `lăm` unless tens or hundreds follow; `mốt`, `tư`, `lăm` only follow tens. */
function fits(word: string, next: string, words: number): boolean {
  if (word === 'mốt' || word === 'tư' || word === 'lăm') return words > 0;
  return word !== 'năm' || words === 0 || next in TENS;
}
