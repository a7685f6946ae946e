import loadHighs from 'highs';
import { cellKey, type MemberWorld } from './memberWorld';
import type { Protected } from '../../../../data/publish/disclosure/protect';

/**
 * A reader who knows every shown value and everything that is true of the numbers, and wants the rest. Written apart from
 * the code it attacks: its equations come from how the numbers were made.
 */
interface Puzzle {
  /** Keys of cells that are not shown. */
  unknown: string[];
  rows: { columns: number[]; values: number[]; sum: number }[];
}

export function puzzle({ equations, values }: Pick<MemberWorld, 'equations' | 'values'>, { shown }: Protected): Puzzle {
  const known = new Map(shown.map((o) => [cellKey(o), o.value]));
  const unknown = [...values.keys()].filter((key) => !known.has(key));
  const column = new Map(unknown.map((key, i) => [key, i]));
  const rows = equations.map((terms) => ({
    columns: terms.flatMap(({ key }) => column.get(key) ?? []),
    values: terms.filter(({ key }) => column.has(key)).map(({ sign }) => sign),
    sum: -terms.reduce((sum, { key, sign }) => sum + sign * (known.get(key) ?? 0), 0)
  }));
  return { unknown, rows: rows.filter((line) => line.columns.length > 0) };
}

type Fraction = readonly [bigint, bigint];
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const reduce = (n: bigint, d: bigint): Fraction => {
  const g = gcd(n, d) * (d < 0n ? -1n : 1n);
  return [n / g, d / g];
};

/** Cells that the equations alone determine: elimination to reduced rows over fractions, exact. */
export function determined({ unknown, rows }: Puzzle): string[] {
  const reduced: { pivot: number; cells: Map<number, Fraction> }[] = [];
  const subtract = (from: Map<number, Fraction>, times: Fraction, row: ReadonlyMap<number, Fraction>) => {
    for (const [c, [n, d]] of row) {
      const [fn, fd] = from.get(c) ?? [0n, 1n];
      const left = reduce(fn * d * times[1] - n * times[0] * fd, fd * d * times[1]);
      if (left[0] === 0n) from.delete(c);
      else from.set(c, left);
    }
  };
  for (const { columns, values } of rows) {
    const cells = new Map(columns.map((c, i): [number, Fraction] => [c, [BigInt(values[i] ?? 0), 1n]]));
    for (const { pivot, cells: other } of reduced) {
      const at = cells.get(pivot);
      if (at) subtract(cells, at, other);
    }
    const [first] = cells;
    if (!first) continue;
    const [pivot, [n, d]] = first;
    for (const [c, [cn, cd]] of cells) cells.set(c, reduce(cn * d, cd * n));
    for (const { cells: other } of reduced) {
      const at = other.get(pivot);
      if (at) subtract(other, at, cells);
    }
    reduced.push({ pivot, cells });
  }
  return reduced.filter(({ cells }) => cells.size === 1).map(({ pivot }) => unknown[pivot] ?? '');
}

const highs = await loadHighs();

/** The least and the most that each of the cells can be when none is below `lowest`. */
export function intervals(
  { unknown, rows }: Puzzle,
  cells: readonly string[],
  lowest: (key: string) => number
): Map<string, [number, number]> {
  const starts = [0];
  for (const line of rows) starts.push((starts.at(-1) ?? 0) + line.columns.length);
  const sums = rows.map((line) => line.sum);
  const matrix = {
    format: 'csr' as const,
    numRows: rows.length,
    numCols: unknown.length,
    starts,
    indices: rows.flatMap((line) => line.columns),
    values: rows.flatMap((line) => line.values)
  };
  const model = {
    numCols: unknown.length,
    numRows: rows.length,
    colCost: unknown.map(() => 0),
    colLower: unknown.map(lowest),
    colUpper: unknown.map(() => 1e6),
    rowLower: sums,
    rowUpper: sums,
    matrix
  };
  return highs.withModel(model, (lp) => {
    lp.options.set({ output_flag: false });
    const extreme = (column: number, cost: number): number => {
      lp.changeColCost(column, cost);
      lp.run();
      if (lp.getModelStatus() !== highs.constants.modelStatus.optimal) throw new Error(`status ${lp.getModelStatus()}`);
      const value = lp.getSolution().colValue[column] ?? NaN;
      lp.changeColCost(column, 0);
      return value;
    };
    return new Map(
      cells.map((key): [string, [number, number]] => {
        const column = unknown.indexOf(key);
        return [key, [extreme(column, 1), extreme(column, -1)]];
      })
    );
  });
}
