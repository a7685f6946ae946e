import { fold } from '../../model/fold';

const LONGEST = 60;

/** A title as a name in SQL that needs no quotes: folded, `_` for everything but letters and figures. */
export function columnName(title: string, position: number): string {
  const plain = fold(title)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, LONGEST)
    .replace(/_$/, '');
  if (!plain) return `cot_${position}`;
  return /^\d/.test(plain) ? `c_${plain}` : plain;
}

/** The text itself, or with the first number that no text before it has. */
export function unique(text: string, taken: Set<string>, numbered: (text: string, n: number) => string): string {
  let free = text;
  for (let n = 2; taken.has(free); n++) free = numbered(text, n);
  taken.add(free);
  return free;
}
