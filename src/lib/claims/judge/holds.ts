import { round } from '../../compute/decimals';
import { qualifiedRange, type Range } from './acceptedRange';
import type { SaidNumber } from './saidNumber';

export type Holding = 'rounds' | 'within-qualifier';

/** What arithmetic may leave in the 15th digit. */
const RESIDUE = 1e-12;

/**
 * Whether a value may be said as this number. Without a qualifier it must round (half away from zero) to it at its step;
 * with one lie in `qualifiedRange`. A band said of one value holds when the value, rounded, lies in it; of a band when both
 * ends round to both ends. One number said of a band holds only with a qualifier that names the end: ít nhất and hơn the
 * lower, tối đa and gần the upper, khoảng anything inside.
 */
export function holds(said: SaidNumber, value: number, upper: number | null = null): Holding | null {
  if (!Number.isFinite(value) || !Number.isFinite(said.value)) return null;
  if (said.upper !== null) {
    if (upper !== null) return rounds(said, said.value, value) && rounds(said, said.upper, upper) ? 'rounds' : null;
    return atStep(value, said.step) >= said.value && atStep(value, said.step) <= said.upper ? 'within-qualifier' : null;
  }
  if (upper !== null) return holdsOfBand(said, value, upper);
  if (said.qualifier === '') return rounds(said, said.value, value) ? 'rounds' : null;
  const { low, high } = qualifiedRange(said);
  const open = said.qualifier === 'at-least' || said.qualifier === 'at-most' || said.qualifier === 'about';
  if (open && rounds(said, said.value, value)) return 'within-qualifier';
  const slack = Math.abs(said.value) * RESIDUE;
  const below = said.qualifier === 'over' || said.qualifier === 'exceeds' ? value < high : value <= high + slack;
  return value >= low - slack && below ? 'within-qualifier' : null;
}

/** The same where only the range is known in which the value lies, as parts of an arithmetic were rounded. */
export function holdsWithin(said: SaidNumber, { low, high }: Range): boolean {
  const accepted = said.upper === null ? qualifiedRange(said) : { low: said.value, high: said.upper };
  return low <= accepted.high && high >= accepted.low && low <= high;
}

const rounds = ({ step }: SaidNumber, number: number, value: number): boolean =>
  Math.abs(atStep(value, step) - atStep(number, step)) <= step / 100;

function atStep(value: number, step: number): number {
  const decimals = -Math.round(Math.log10(step));
  if (Math.abs(10 ** -decimals - step) <= step * 1e-9) return round(value, decimals);
  return round(value / step, 0) * step;
}

function holdsOfBand(said: SaidNumber, value: number, upper: number): Holding | null {
  const { qualifier } = said;
  if (qualifier === 'about') return said.value >= value && said.value <= upper ? 'within-qualifier' : null;
  if (qualifier === 'at-least' || qualifier === 'over' || qualifier === 'exceeds')
    return rounds(said, said.value, value) ? 'within-qualifier' : null;
  if (qualifier === 'at-most' || qualifier === 'nearly')
    return rounds(said, said.value, upper) ? 'within-qualifier' : null;
  return null;
}
