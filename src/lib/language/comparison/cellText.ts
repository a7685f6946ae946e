import { decimalsOf } from '../../compute/decimals';
import type { Cell, CubeMeasure } from '../../model/cube';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { formatMeasure } from '../measure';
import { missingShort } from '../missing';
import { formatNumber } from '../number';

/** Digits of a cell: as published where it was published, else those of its measure. */
const digits = (cell: Cell, value: number, { decimals }: CubeMeasure) =>
  cell.formula
    ? decimals
    : Math.min(
        Math.max(decimalsOf(value), cell.upper === null ? 0 : decimalsOf(cell.upper)),
        decimals + (Math.abs(value) >= 1000 ? 0 : 2)
      );

/** A cell with its measure: `6,27%`, `400.421 tỷ đồng`, `thứ 5`; of a missing one a few words why. */
export function cellText(
  lang: Language,
  cell: Cell,
  measure: CubeMeasure,
  label = '',
  { sign = false }: { sign?: boolean } = {}
): string {
  const { value } = cell;
  if (isMissing(value)) return missingShort(lang, value);
  return formatMeasure(lang, value, measure.measure, {
    decimals: digits(cell, value, measure),
    upper: cell.upper,
    sign,
    label
  });
}

/** The number alone, for axes and table cells under a measure line: `6,27`; empty for a missing one. */
export function cellNumber(lang: Language, cell: Cell, measure: CubeMeasure): string {
  const { value } = cell;
  return isMissing(value) ? '' : formatNumber(lang, value, { decimals: digits(cell, value, measure) });
}
