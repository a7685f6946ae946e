import loadHighs, { type Highs, type ModelData } from 'highs';

let loaded: Highs | undefined;

/**
 * HiGHS, compiled to WebAssembly: to be loaded once, from `wasmUrl` where the package cannot find it itself; works without a
 * network, and is synchronous from then on.
 */
export async function loadSolver(wasmUrl?: string): Promise<void> {
  loaded ??= await loadHighs(wasmUrl === undefined ? {} : { locateFile: () => wasmUrl });
}

/** Least cost of variables between bounds (an upper bound may be `Infinity`), under rows with the given sums. */
export interface Program {
  cost: number[];
  lower: number[];
  upper: number[];
  rows: { columns: number[]; values: number[]; sum: number }[];
}

/** A solution, or null if there is none. Floating point: the caller rounds and checks. Throws until `loadSolver` is done. */
export function solve(program: Program, whole: boolean): number[] | null {
  if (!loaded) throw new Error('the solver is not loaded');
  const highs = loaded;
  const numCols = program.cost.length;
  const numRows = program.rows.length;
  const starts = [0];
  for (const row of program.rows) starts.push((starts.at(-1) ?? 0) + row.columns.length);
  const data: ModelData = {
    numCols,
    numRows,
    colCost: program.cost,
    colLower: program.lower,
    colUpper: program.upper.map((bound) => (bound === Infinity ? highs.infinity : bound)),
    rowLower: program.rows.map((row) => row.sum),
    rowUpper: program.rows.map((row) => row.sum),
    matrix: {
      format: 'csr',
      numRows,
      numCols,
      starts,
      indices: program.rows.flatMap((row) => row.columns),
      values: program.rows.flatMap((row) => row.values)
    },
    ...(whole ? { integrality: new Int32Array(numCols).fill(1) } : {})
  };
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false, random_seed: 0 });
    model.run();
    const status = model.getModelStatus();
    if (status === highs.constants.modelStatus.optimal) return Array.from(model.getSolution().colValue);
    if (status === highs.constants.modelStatus.infeasible) return null;
    throw new Error(`HiGHS stopped with status ${status}`);
  });
}
