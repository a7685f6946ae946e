import { decimalsOf, round } from '$lib/compute/decimals';
import { plainFormat } from '../../xlsx/numberFormat';
import type { GridCell } from '../../xlsx/sheetGrid';
import { STYLES } from '../../xlsx/styles';

const MOST_DECIMALS = 6;

export const textCell = (value: string): GridCell => ({ value, style: STYLES.text });

/** A number of a row, without decimals. */
export const countCell = (value: number): GridCell => ({ value, style: { ...STYLES.number, numFmt: plainFormat(0) } });

/** A value with the digits it has, or with `decimals`; what is no finite number is an empty cell. */
export function numberCell(value: number | null, decimals?: number): GridCell {
  if (value === null || !Number.isFinite(value)) return { value: null, style: STYLES.number };
  const shown = Math.min(MOST_DECIMALS, decimals ?? decimalsOf(value));
  return { value: round(value, shown), style: { ...STYLES.number, numFmt: plainFormat(shown) } };
}
