import type { Cell, Tie } from './cell';
import { solve, type Program } from './solver';

/**
 * A change of cells, by position, that leaves every tie as it is: the cells with it added are another table that a reader
 * cannot tell from the true one. Whole numbers, never 0.
 */
export type Move = ReadonlyMap<number, number>;

export interface Search {
  cells: readonly Cell[];
  ties: readonly Tie[];
  /** Positions of ties, by cell. */
  tiesOf: readonly (readonly number[])[];
  /**
   * The least that a reader must think possible: 1 for a count that is not 0, because 0 is shown; but 0 in a sum where a 0 is
   * withheld too.
   */
  lowest: (cell: number) => number;
  /** Price of changing a cell by one; Infinity where it must stay. */
  price: (cell: number) => number;
}

/** The cheapest move among `scope` that changes `target` by `change`, or null. */
export function findMove(search: Search, scope: readonly number[], target: number, change: number): Move | null {
  const { cells, ties, tiesOf, lowest, price } = search;
  const moving = [target, ...scope.filter((i) => i !== target && price(i) < Infinity)];
  const column = new Map(moving.map((cell, i) => [cell, 2 * i]));
  const program: Program = { cost: [], lower: [], upper: [], rows: [] };
  for (const i of moving) {
    const cell = cells[i];
    const room = cell ? cell.value - lowest(i) : 0;
    const most = i === target ? [Math.max(0, change), Math.max(0, -change)] : [Infinity, room];
    program.cost.push(price(i), price(i));
    program.lower.push(...(i === target ? most : [0, 0]));
    program.upper.push(...most);
    if (i === target && cell && cell.value + change < lowest(i)) return null;
  }
  for (const t of new Set(moving.flatMap((i) => tiesOf[i] ?? []))) {
    const row: Program['rows'][number] = { columns: [], values: [], sum: 0 };
    ties[t]?.cells.forEach((cell, i) => {
      const at = column.get(cell);
      const sign = ties[t]?.signs[i] ?? 0;
      if (at === undefined) return;
      row.columns.push(at, at + 1);
      row.values.push(sign, -sign);
    });
    program.rows.push(row);
  }
  const fractional = solve(program, false);
  if (!fractional) return null;
  const solution = fractional.every(isWhole) ? fractional : solve(program, true);
  if (!solution) return null;
  const changes = moving.map((cell, i): [number, number] => [
    cell,
    Math.round(solution[2 * i] ?? 0) - Math.round(solution[2 * i + 1] ?? 0)
  ]);
  return new Map(changes.filter(([, by]) => by !== 0));
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
