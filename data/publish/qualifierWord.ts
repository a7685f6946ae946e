import { isOneOf } from './words';
import { QUALIFIERS, type Qualifier } from '../../src/lib/model/observation';

const WORDS: Readonly<Record<string, Qualifier>> = {
  hơn: 'over',
  trên: 'over',
  over: 'over',
  'more than': 'over',
  above: 'over',
  gần: 'nearly',
  nearly: 'nearly',
  almost: 'nearly',
  khoảng: 'about',
  about: 'about',
  around: 'about',
  approximately: 'about',
  'xấp xỉ': 'about',
  'tối thiểu': 'at-least',
  'ít nhất': 'at-least',
  'at least': 'at-least',
  'tối đa': 'at-most',
  'at most': 'at-most',
  'không quá': 'at-most',
  vượt: 'exceeds',
  'vượt mốc': 'exceeds',
  exceeds: 'exceeds',
  exceeding: 'exceeds'
};

/** The model's code of a word printed before a number; `null` when the word is not known; empty stays empty. */
export function qualifierWord(text: string): Qualifier | '' | null {
  const word = text.normalize('NFC').toLowerCase();
  if (word === '') return '';
  if (isOneOf(QUALIFIERS, word)) return word;
  return WORDS[word] ?? null;
}
