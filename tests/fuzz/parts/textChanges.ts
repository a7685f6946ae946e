import * as fc from 'fast-check';
import type { Random } from '../run/random';
import type { Change } from '../run/room';

/** What breaks readers of text: names of object members, ends of lines, half letters, marks, markup, signs of other rooms. */
export const HOSTILE: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u0000',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '😀',
  '\u202e',
  '\u200b',
  'a\u0301\u0323\u0302',
  '\r',
  '\n',
  '\u2028',
  '\t',
  '"',
  '""',
  "'",
  '\\',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' or 1=1; --",
  '../../',
  '..%2f..%2f',
  '%',
  '%00',
  '%E0%A4',
  '%F0%9F%98%80',
  '&',
  '=',
  '#',
  '?',
  '+',
  ',',
  ';',
  '..',
  '-',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '9007199254740993',
  '00000000000000000001',
  '0x1f',
  '٣',
  '９',
  'null',
  'undefined',
  'true'
];

/** A text of anything, from fast-check; the same numbers give the same text. */
export function anyText(random: Random, maxLength = 24): string {
  const unit = random.pick(['binary', 'grapheme', 'grapheme-ascii'] as const);
  const [text = ''] = fc.sample(fc.string({ unit, maxLength }), { seed: random.below(2 ** 31), numRuns: 1 });
  return text;
}

export const hostileText = (random: Random): string => (random.chance(0.6) ? random.pick(HOSTILE) : anyText(random));

/** `most`: characters that a text may grow to. */
export const textChanges = (most = 60_000): Readonly<Record<string, Change<string>>> => ({
  insert: (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + hostileText(random) + text.slice(at);
  },
  replace: (text, random) => {
    const [from, to] = random.piece(text.length);
    return text.slice(0, from) + hostileText(random) + text.slice(to);
  },
  remove: (text, random) => {
    const [from, to] = random.piece(text.length);
    return text.slice(0, from) + text.slice(to);
  },
  cut: (text, random) => text.slice(0, random.below(text.length)),
  repeat: (text, random) => {
    const [from, to] = random.piece(text.length);
    const piece = text.slice(from, to);
    const times = random.chance(0.9) ? random.between(1, 4) : Math.floor(most / Math.max(1, piece.length));
    return (text.slice(0, to) + piece.repeat(times) + text.slice(to)).slice(0, most);
  },
  move: (text, random) => {
    const [from, to] = random.piece(text.length);
    const rest = text.slice(0, from) + text.slice(to);
    const at = random.below(rest.length + 1);
    return rest.slice(0, at) + text.slice(from, to) + rest.slice(at);
  },
  otherDigit: (text, random) => {
    const digits = [...text.matchAll(/\d/g)];
    if (digits.length === 0) return text;
    const at = random.pick(digits).index;
    return text.slice(0, at) + String(random.below(10)) + text.slice(at + 1);
  },
  normalise: (text, random) => text.normalize(random.pick(['NFD', 'NFC', 'NFKC'])),
  turnCase: (text, random) => (random.chance(0.5) ? text.toUpperCase() : text.toLowerCase())
});
