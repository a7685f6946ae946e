import type { Candidate } from '../candidate';
import { holds } from '../holds';
import type { ClaimAsked } from '../judgement';
import type { SaidNumber } from '../saidNumber';
import { round } from '../../../compute/decimals';
import type { Found } from './neighbour';

const POWERS = [1, -1, 2, -2, 3, -3, 6, -6];

/** What the figures give, with the decimal sign moved or two digits exchanged. */
export function slips({ said, reading }: ClaimAsked, latest: readonly Candidate[]): Found[] {
  return latest.flatMap(({ computation }): Found[] => {
    const { value } = computation;
    if (said.upper !== null || computation.upper !== null || value === 0) return [];
    if (POWERS.some((power) => scaled(said, value, power)))
      return [{ reading, changed: ['scale'], computation, off: 0 }];
    return swapped(said, value) ? [{ reading, changed: ['digits'], computation, off: 0 }] : [];
  });
}

function scaled(said: SaidNumber, value: number, power: number): boolean {
  if (Math.abs(Math.log10(Math.abs(value / said.value)) - power) > 0.2) return false;
  const moved = Number((said.value * 10 ** power).toPrecision(15));
  return holds({ ...said, value: moved, step: said.step * 10 ** power }, value) !== null;
}

/** The digits of both at the step of the claim differ in two places only, exchanged. */
function swapped({ value, step }: SaidNumber, other: number): boolean {
  const decimals = -Math.round(Math.log10(step));
  const written = (number: number) => String(Math.round(Math.abs(round(number, decimals)) / step));
  const [a, b] = [written(value), written(other)];
  if (a.length !== b.length || a.length < 2) return false;
  const unlike = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  const [i = 0, j = 0] = unlike;
  return unlike.length === 2 && a[i] === b[j] && a[j] === b[i];
}
