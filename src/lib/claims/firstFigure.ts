/** A number written in figures: where they stand, what they say, the size of the last one that is no filling zero. */
export interface Figures {
  start: number;
  end: number;
  /** With its sign. */
  value: number;
  step: number;
  /** Digits after the decimal sign. */
  decimals: number;
  /** Thousands are parted: `400.421`. */
  grouped: boolean;
}

/** A dash after a figure parts two numbers and is no sign. */
const FIGURES = /(?:(?<![\d%])[-+−–])?\d+(?:[.,]\d+|[\u00a0\u202f ]\d{3}(?!\d))*/g;

/** As Vietnamese writes numbers: a comma before decimals, dots between thousands; also `6.27`, which can be no thousands. */
export function firstFigure(text: string, from = 0): Figures | null {
  FIGURES.lastIndex = from;
  const match = FIGURES.exec(text);
  if (!match) return null;
  const [written] = match;
  const sign = /^[-−–]/.test(written) ? -1 : 1;
  const digits = written.replace(/^[-+−–]/, '').replace(/\s/g, '');
  const [whole = '', part = ''] = partsOf(digits);
  const plain = whole.replace(/[.,]/g, '');
  const value = sign * Number(part ? `${plain}.${part}` : plain);
  const zeros = part ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0);
  return {
    start: match.index,
    end: match.index + written.length,
    value,
    step: part ? Number(`1e-${part.length}`) : Number(`1e${value === 0 ? 0 : zeros}`),
    decimals: part.length,
    grouped: whole !== plain || plain.length < 4 || /\s/.test(written)
  };
}

function partsOf(digits: string): string[] {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits) || /^\d+,\d+$/.test(digits)) return digits.split(',');
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(digits) || /^\d+\.\d+$/.test(digits)) return digits.split('.');
  return [digits];
}
