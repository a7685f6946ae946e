import type { Observation } from '../../../src/lib/model/observation';
import { addressText } from './address';
import type { Cell } from './cell';

/**
 * The cells that rows give, without plans (a target binds no sum). Two rows with the same address, day and value are one
 * cell. Sorted by address, then by publication: the order of the rows does not matter.
 */
export function readCells(
  rows: readonly Observation[],
  threshold: number,
  mayWithhold: (row: Observation) => boolean
): Cell[] {
  const byAddress = new Map<string, Cell[]>();
  for (const row of rows) {
    if (row.status === 'plan') continue;
    const address = addressText(row);
    const cells = byAddress.get(address) ?? [];
    byAddress.set(address, cells);
    const { value, published } = row;
    const open = mayWithhold(row) && Number.isSafeInteger(value) && value >= 0;
    const same = cells.find((cell) => cell.published === published && cell.value === value);
    if (same) {
      if (!open) Object.assign(same, { kind: 'fixed', small: false });
    } else {
      const small = open && value >= 1 && value < threshold;
      cells.push({ address, published, value, kind: open ? 'open' : 'fixed', small });
    }
  }
  const ordered = [...byAddress].sort(([a], [b]) => (a < b ? -1 : 1));
  return ordered.flatMap(([, cells]) =>
    cells.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : a.value - b.value))
  );
}
