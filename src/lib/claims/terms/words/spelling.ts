import { fold } from '../../../model/fold';

const TONE_ON_FIRST: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ'
};
const Y_AS_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const FINAL_Y = /^(?:[hklmst]|qu)[yỳýỷỹỵ]$/;

/** One spelling for words that are written in several: `hòa` and `hoà`, `tỷ` and `tỉ`, `kỳ` and `kì`. Of a word in lower case. */
export function spelling(word: string): string {
  const last = word[word.length - 1] ?? '';
  if (last !== 'a' && last !== 'e' && !(last in Y_AS_I)) return word;
  const turned = TONE_ON_FIRST[word.slice(-2)];
  // In `qúy` the u belongs to the consonant; the word is `quý` spelled wrongly.
  if (turned && word.startsWith('q')) return 'quí';
  if (turned) return word.slice(0, -2) + turned;
  return FINAL_Y.test(word) ? word.slice(0, -1) + Y_AS_I[last] : word;
}

/** The spelling of a word in a text that was typed without diacritics. */
export const bareSpelling = (word: string): string => fold(spelling(word));
