import type { Claim } from './cell';
import { solve, type Program } from './solver';

/** A sum with addresses that no row gives: `known + Σ sign × value` of the absent ones is 0. */
export interface OpenSum {
  known: number;
  absent: Claim['terms'];
}

const VIOLATION = 1e6;

/**
 * Whole values for absent addresses, never negative, that all sums can have together: a table that a reader must think
 * possible. Nearest to equal shares. A sum that nothing can satisfy is left as it comes out.
 */
export function estimateUnknown(sums: readonly OpenSum[]): Map<string, number> {
  const shares = equalShares(sums);
  const off = ({ known, absent }: OpenSum) =>
    absent.reduce((sum, { address, sign }) => sum + sign * (shares.get(address) ?? 0), known);
  if (sums.every((sum) => off(sum) === 0)) return shares;

  const addresses = [...shares.keys()];
  const column = new Map(addresses.map((address, i) => [address, 2 * i]));
  const program: Program = { cost: [], lower: [], upper: [], rows: [] };
  const variable = (cost: number, upper: number) => {
    program.cost.push(cost);
    program.lower.push(0);
    return program.upper.push(upper) - 1;
  };
  for (const address of addresses) {
    variable(1, Infinity);
    variable(1, shares.get(address) ?? 0);
  }
  for (const sum of sums) {
    const changes = sum.absent.map(({ address, sign }) => ({ at: column.get(address) ?? 0, sign }));
    const misses = [variable(VIOLATION, Infinity), variable(VIOLATION, Infinity)];
    program.rows.push({
      columns: [...changes.flatMap(({ at }) => [at, at + 1]), ...misses],
      values: [...changes.flatMap(({ sign }) => [sign, -sign]), 1, -1],
      sum: -off(sum)
    });
  }
  const solution = solve(program, true) ?? [];
  const by = (i: number) => Math.round(solution[2 * i] ?? 0) - Math.round(solution[2 * i + 1] ?? 0);
  return new Map(addresses.map((address, i) => [address, (shares.get(address) ?? 0) + by(i)]));
}

/** An address that is alone in a sum gets what the sum leaves for it; several that share a remainder get equal shares. */
function equalShares(sums: readonly OpenSum[]): Map<string, number> {
  const values = new Map<string, number>();
  const left = ({ known, absent }: OpenSum) =>
    absent.reduce((sum, t) => sum + t.sign * (values.get(t.address) ?? 0), known);
  const without = ({ absent }: OpenSum) => absent.filter((term) => !values.has(term.address));
  const settle = () => {
    for (let more = true; more;) {
      more = false;
      for (const sum of sums) {
        const [only, ...others] = without(sum);
        if (!only || others.length > 0) continue;
        values.set(only.address, Math.max(0, Math.floor(-left(sum) / only.sign)));
        more = true;
      }
    }
  };
  settle();
  for (const sum of sums) {
    const terms = without(sum);
    if (terms.length < 2) continue;
    const remainder = -left(sum);
    const side = terms.filter((term) => term.sign > 0 === remainder > 0);
    for (const { address } of terms) values.set(address, 0);
    for (const { address } of side) values.set(address, Math.floor(Math.abs(remainder) / side.length));
    settle();
  }
  return values;
}
