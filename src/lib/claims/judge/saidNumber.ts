import { lastDigit } from '../../compute/restates';
import type { NumberFound } from '../../model/claim';
import type { Qualifier } from '../../model/observation';

/** A number as it is held against values, in any measure. */
export interface SaidNumber {
  value: number;
  upper: number | null;
  /** It was rounded to a multiple of this. */
  step: number;
  qualifier: Qualifier | '';
}

/** Final zeros beyond this many digits are taken as written: 400.000 is exact to a thousand, not to a hundred thousand. */
const LEAST_DIGITS = 3;

/**
 * The number of a claim, in a measure that is `factor` times smaller than the claim's own. Its step is the claim's, unless
 * that counts zeros written before the unit of measure as rounding (`400.000 tỷ đồng`): then three digits are kept at least.
 */
export function saidNumber(claim: NumberFound, factor = 1): SaidNumber {
  const { value, upper, qualifier } = claim;
  const step = stepOf(claim);
  return {
    value: times(value, factor),
    upper: upper === null ? null : times(upper, factor),
    step: step * factor,
    qualifier
  };
}

const times = (value: number, factor: number) => (factor === 1 ? value : Number((value * factor).toPrecision(15)));

function stepOf({ text, value, step }: NumberFound): number {
  const given = Number.isFinite(step) && step > 0 ? step : lastDigit(value) || 1;
  const zeros = /0*$/.exec((/\d[\d.,]*/.exec(text)?.[0] ?? '').replace(/\D/g, ''))?.[0].length ?? 0;
  const units = Math.round(Math.abs(value) / given);
  if (zeros === 0 || value === 0 || units % 10 === 0) return given;
  const written = Number((given / 10 ** zeros).toPrecision(12));
  return Math.max(written, Math.min(given, 10 ** (Math.floor(Math.log10(Math.abs(value))) - LEAST_DIGITS + 1)));
}
