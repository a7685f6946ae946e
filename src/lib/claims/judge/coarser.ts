import { lastDigit, restates } from '../../compute/restates';
import type { Vintage } from '../../model/known';
import { qualifiedRange } from './acceptedRange';
import type { SaidNumber } from './saidNumber';

/**
 * A published value neither proves nor disproves a finer number: 333.000 for 332.961, `khoảng 650.000` for 648.300. Plans
 * are what they were printed as.
 */
export function coarser(said: SaidNumber, row: Vintage): boolean {
  if (said.upper !== null || row.upper !== null || row.status === 'plan') return false;
  const digit = lastDigit(row.value);
  if (restates(row.value, said.value, digit, said.step)) return true;
  if (row.qualifier === '' || said.step >= digit) return false;
  const { low, high } = qualifiedRange({ value: row.value, upper: null, step: digit, qualifier: row.qualifier });
  return said.value >= low && said.value <= high;
}
