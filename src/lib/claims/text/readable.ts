/** A text in a form that can be searched, whose places lead back to the text as it was given. */
export interface Readable {
  /** As given. */
  original: string;
  /** Composed (NFC), every kind of space one plain space (line ends stay `\n`), every dash but the list bullet one `-`, `％` a `%`. */
  text: string;
  /** `text` in lower case, of the same length. */
  lower: string;
  /** The offset in `original` of an offset in `text`; the end of the text for its length. */
  at(offset: number): number;
}

const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064]/;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/;

/** Letters that are joined with what follows are read together; everything else one by one. */
const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;

export function readable(original: string): Readable {
  const pieces: string[] = [];
  const places: number[] = [];
  for (const { 0: cluster, index } of original.matchAll(CLUSTER)) {
    const piece = plain(cluster, original[index + 1]);
    for (let i = 0; i < piece.length; i++) places.push(index);
    pieces.push(piece);
  }
  const text = pieces.join('');
  const lower = [...text]
    .map((letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .join('');
  return { original, text, lower, at: (offset) => places[offset] ?? original.length };
}

function plain(cluster: string, next: string | undefined): string {
  if (cluster === '\r') return next === '\n' ? '' : '\n';
  if (SPACES.test(cluster)) return ' ';
  if (INVISIBLE.test(cluster)) return '';
  if (DASHES.test(cluster)) return '-';
  if (cluster === '％') return '%';
  return cluster.normalize('NFC');
}
