const MARKS: Readonly<Record<string, string>> = { f: '\u0300', r: '\u0309', x: '\u0303', s: '\u0301', j: '\u0323' };
const SHAPES: Readonly<Record<string, string>> = { a: '\u0302', e: '\u0302', o: '\u0302', w: '\u0306' };

/** A letter by how it is typed in Telex: `aas` is a with circumflex and acute, `uwj` u with horn and dot, `dd` the d with stroke. */
export function telexLetter(keys: string): string {
  if (keys === 'dd') return String.fromCharCode(0x0111);
  const [base = '', ...rest] = keys;
  const marks = rest.map((key) => (key === 'w' && base !== 'a' ? '\u031b' : (MARKS[key] ?? SHAPES[key] ?? '')));
  return (base + marks.join('')).normalize('NFC');
}
