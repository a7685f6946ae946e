/** Words for a rise and for a fall, one for the other; the longer before those they contain. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['cao hơn', 'thấp hơn'],
  ['nhiều hơn', 'ít hơn'],
  ['lớn hơn', 'nhỏ hơn'],
  ['nhanh hơn', 'chậm hơn'],
  ['vượt', 'hụt'],
  ['tăng', 'giảm']
];
const OTHER = new Map(PAIRS.flatMap(([up, down]) => [[up, down] as const, [down, up] as const]));
const WORD = new RegExp(
  `(?<!\\p{L})(?:${[...OTHER.keys()].map((word) => word.replace(' ', '\\s+')).join('|')})(?!\\p{L}|\\s+trưởng)`,
  'giu'
);

/** How far before a number its word may stand, with no other number between. */
const REACH = 60;

/** The words before a number with the last rise among them made a fall, or a fall a rise; null where there is none. */
export function turnedWord(before: string): string | null {
  const from = Math.max(0, before.length - REACH);
  const last = [...before.slice(from).matchAll(WORD)].at(-1);
  if (!last || /\d/.test(before.slice(from + last.index))) return null;
  const [word] = last;
  const other = OTHER.get(word.toLowerCase().replace(/\s+/g, ' '));
  if (other === undefined) return null;
  const start = from + last.index;
  const shown = /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  return before.slice(0, start) + shown + before.slice(start + word.length);
}
