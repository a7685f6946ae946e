import type { Readable } from '../../text/readable';

/** What stands between a word and the one before it: nothing that parts them, a comma, or an end. */
export type Gap = ' ' | ',' | '|';

/** The words of a text by their number. Offsets are of `readable.text`. */
export interface Words {
  readable: Readable;
  /** In the one spelling that phrases are looked up by. */
  keys: string[];
  starts: number[];
  ends: number[];
  gaps: Gap[];
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SOFT = /^[^\S\n]*["“”'‘’()[\]\-/&*_«»+]{0,3}[^\S\n]*["“”'‘’()[\]\-/&*_«»+]{0,2}[^\S\n]*$/;
const COMMA = /^[^\S\n]*["”’)]?,[^\S\n]*["“‘(]?$/;
/** A full stop after these parts no words: `TP. Hồ Chí Minh`. */
const SHORTENED = new Set(['tp', 'tx', 'q', 'p', 'h', 't']);

export function wordsOf(readable: Readable, spell: (word: string) => string): Words {
  const words: Words = { readable, keys: [], starts: [], ends: [], gaps: [] };
  const spelled = new Map<string, string>();
  let before = 0;
  let last = '';
  for (const { 0: word, index } of readable.lower.matchAll(WORD)) {
    words.gaps.push(gapOf(readable.lower.slice(before, index), last));
    let key = spelled.get(word);
    if (key === undefined) spelled.set(word, (key = spell(word)));
    words.keys.push(key);
    words.starts.push(index);
    before = index + word.length;
    words.ends.push(before);
    last = word;
  }
  return words;
}

function gapOf(between: string, before: string): Gap {
  if (between === ' ' || between === '') return ' ';
  if (between.length > 12) return '|';
  if (SOFT.test(between)) return ' ';
  if (COMMA.test(between)) return ',';
  return between.trim() === '.' && SHORTENED.has(before) ? ' ' : '|';
}

/** The first word that starts at an offset or after it. */
export function wordAt({ starts }: Words, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The characters between a word and the one before it. */
export const before = (words: Words, word: number): string =>
  words.readable.lower.slice(words.ends[word - 1] ?? 0, words.starts[word]);

/** The characters between a word and the next one. */
export const after = (words: Words, word: number): string =>
  words.readable.lower.slice(words.ends[word], words.starts[word + 1]);

/** Whether a word goes on a number that the one before it begins: `5.422`, `6,27`. */
export const inNumber = (words: Words, word: number): boolean =>
  isNumber(words.keys[word]) && isNumber(words.keys[word - 1]) && /^[.,]$/.test(before(words, word));

const HAS_DIGIT = /\d/;
export const isNumber = (key: string | undefined): boolean => key !== undefined && HAS_DIGIT.test(key);
