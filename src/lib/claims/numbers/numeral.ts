import type { Scene } from './scene';
import { match } from './scene';
import { scannedDigits } from './scanned';

/** Digits as written, without sign, scale and unit. */
export interface Numeral {
  end: number;
  value: number;
  /** Size of the last digit written; whole groups of zeros at the end are rounding: 333.000 → 1000. */
  step: number;
  /** Bare digits: may be a year, a list number, a number in a name. */
  integer: boolean;
  /** One separator with three digits after it (400.421, 1,234): the other reading, which what follows may call for. */
  doubt: { separator: '.' | ','; value: number; step: number } | null;
}

const END = '(?!\\d|[.,]\\d)';
const DOTS = new RegExp(`\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?${END}`, 'y');
const COMMAS = new RegExp(`\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?${END}`, 'y');
const SPACES = new RegExp(`[1-9]\\d{0,2}(?: \\d{3})+(?:,\\d+)?${END}`, 'y');
const CELL = /^[1-9]\d{0,2}(?: \d{3})+$/;
const DECIMAL = new RegExp(`\\d+[.,]\\d+${END}`, 'y');
const DIGITS = /\d+/y;
const ONE_GROUP = /^[1-9]\d{0,2}[.,]\d{3}$/;

export function numeral(scene: Scene, at: number): Numeral | null {
  const { lower } = scene;
  const inList = /\d[.,]$/.test(lower.slice(Math.max(0, at - 2), at));
  if (!inList) {
    const scanned = / ?[.,] |[.,]\d| [.,]/.test(lower.slice(at, at + 6)) ? scannedDigits(scene, at) : null;
    if (scanned) {
      const written = scanned.replaceAll(' ', '');
      const read = written.includes('.') ? groups(written, at) : { ...decimals(written), integer: false, doubt: null };
      return { ...read, doubt: null, end: at + scanned.length };
    }
    const grouped = match(DOTS, scene, at) ?? match(COMMAS, scene, at) ?? spaced(scene, at);
    if (grouped && !/^0\d*[.,]/.test(grouped[0])) return groups(grouped[0], at);
    const decimal = match(DECIMAL, scene, at);
    if (decimal) return { ...decimals(decimal[0]), end: at + decimal[0].length, integer: false, doubt: null };
  }
  const digits = match(DIGITS, scene, at)?.[0];
  if (!digits) return null;
  return { ...whole(digits), end: at + digits.length, integer: true, doubt: null };
}

/** `400 421`, but not over the border of two cells of a table. */
function spaced(scene: Scene, at: number): RegExpExecArray | null {
  const found = match(SPACES, scene, at);
  if (!found) return null;
  for (let i = at; i < at + found[0].length; i++) {
    if (scene.isTab(i)) return CELL.exec(scene.lower.slice(at, i));
  }
  return found;
}

function groups(written: string, at: number): Numeral {
  const end = at + written.length;
  const separator = /[., ]/.exec(written)?.[0] ?? '.';
  const [integer = '', fraction = ''] = written.replaceAll(separator, '').split(/[.,]/);
  const read = fraction ? decimals(`${integer},${fraction}`) : whole(integer);
  const doubt =
    ONE_GROUP.test(written) && separator !== ' ' ? { separator: separator as '.' | ',', ...decimals(written) } : null;
  return { ...read, end, integer: false, doubt };
}

function decimals(written: string): { value: number; step: number } {
  const plain = written.replace(',', '.');
  const places = plain.length - plain.indexOf('.') - 1;
  return { value: Number(plain), step: Number(`1e-${places}`) };
}

function whole(digits: string): { value: number; step: number } {
  const zeros = /[1-9]\d*?((?:000)*)$/.exec(digits)?.[1]?.length ?? 0;
  return { value: Number(digits), step: Number(`1e${zeros}`) };
}

/** The reading that goes with what follows: `thousands` where a whole number is expected there, `decimals` where not. */
export function settled(numeral: Numeral, scene: Scene, expects: 'thousands' | 'decimals' | 'percent'): Numeral {
  const { doubt } = numeral;
  if (!doubt) return numeral;
  const asDecimal =
    doubt.separator === ','
      ? !(scene.english && expects !== 'percent') && expects !== 'thousands'
      : (scene.english && expects !== 'thousands') || (expects === 'percent' && numeral.value >= 10_000);
  return asDecimal ? { ...numeral, value: doubt.value, step: doubt.step, doubt: null } : { ...numeral, doubt: null };
}
