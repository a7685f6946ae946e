import { telexLetter } from './vietnameseLetters';

/** Codes of the marks that follow `a`, `e`, `o` (and where they exist `u`, `y`), in Telex. Capitals are 0x20 lower. */
const AFTER: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  '': { 0xf9: 's', 0xf8: 'f', 0xfb: 'r', 0xf5: 'x', 0xef: 'j' },
  circumflex: { 0xe2: '', 0xe1: 's', 0xe0: 'f', 0xe5: 'r', 0xe3: 'x', 0xe4: 'j' },
  breve: { 0xea: '', 0xe9: 's', 0xe8: 'f', 0xfa: 'r', 0xfc: 'x', 0xeb: 'j' }
};

/** Letters with a code of their own. */
const ALONE: Readonly<Record<number, string>> = {
  0xed: 'is',
  0xec: 'if',
  0xe6: 'ir',
  0xf3: 'ix',
  0xf2: 'ij',
  0xee: 'yj',
  0xf4: 'ow',
  0xf6: 'uw',
  0xf1: 'dd'
};

/** What each one or two codes of the VNI fonts (as letters of Latin-1) say. */
export const VNI: ReadonlyMap<string, string> = new Map(pairs().flatMap(inBothCases));

function pairs(): [codes: string, keys: string][] {
  const after = (base: string, shape: string, kind: string): [string, string][] =>
    Object.entries(AFTER[kind] ?? {}).map(([code, tone]) => [base + latin1(Number(code)), shape + tone]);
  return [
    ...['a', 'e', 'o', 'u', 'y'].flatMap((base) => after(base, base, '')),
    ...['a', 'e', 'o'].flatMap((base) => after(base, base + base, 'circumflex')),
    ...after('a', 'aw', 'breve'),
    ...after(latin1(0xf4), 'ow', ''),
    ...after(latin1(0xf6), 'uw', ''),
    ...Object.entries(ALONE).map(([code, keys]): [string, string] => [latin1(Number(code)), keys])
  ];
}

/** A capital may be followed by a small mark (at the start of a name) or by a capital one; a small letter by either. */
function inBothCases([codes, keys]: [string, string]): [string, string][] {
  const small = telexLetter(keys);
  const [base = '', mark = ''] = codes;
  const marks = mark ? [mark, capital(mark)] : [''];
  return marks.flatMap((each): [string, string][] => [
    [base + each, small],
    [capital(base) + each, small.toUpperCase()]
  ]);
}

function capital(letter: string): string {
  return latin1(letter.charCodeAt(0) - 0x20);
}

function latin1(code: number): string {
  return String.fromCharCode(code);
}
