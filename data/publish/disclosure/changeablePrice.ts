import { addressOf } from './address';
import type { Cell } from './cell';

const WITHHELD = 0.01;
const UNKNOWN = 0.001;
const ZERO = 1000;

/**
 * What is lost when a cell changes, by position: nearly nothing for one that is withheld already or that no reader has, finer
 * cells and smaller counts less than others, a total much, a 0 most and only with `zeros`; Infinity where it must stay.
 */
export function changeablePrice(
  cells: readonly Cell[],
  hidden: (cell: number) => boolean,
  zeros: boolean
): (cell: number) => number {
  const prices = cells.map(({ kind, value, address }) => {
    if (kind === 'unknown') return UNKNOWN;
    if (kind === 'fixed' || (value === 0 && !zeros)) return Infinity;
    const { dimension, category } = addressOf(address);
    const coarse = dimension === '' ? 8 : category.includes('|') ? 1 : 1.5;
    return coarse * (value === 0 ? ZERO : Math.log2(2 + value));
  });
  return (cell) => (hidden(cell) ? WITHHELD : (prices[cell] ?? Infinity));
}
