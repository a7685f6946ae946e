import type { Cell, Formula } from '../model/cube';
import type { Indicator } from '../model/indicator';
import { isMissing, missing } from '../model/missing';
import type { Unit, UnitChange } from '../model/unit';
import { aggregate, aggregationOf, type Part } from './aggregate';
import { derivedCell, noCell } from './cell';

/** The units that were merged, whole, into one; empty for a unit that is itself old, unchanged, or made of splits. */
export function formerUnits(unit: Unit, units: readonly Unit[], changes: readonly UnitChange[]): Unit[] {
  const into = changes.filter((change) => change.to_unit === unit.code);
  if (into.length < 2 || into.some((change) => change.relation !== 'merged')) return [];
  return into.flatMap((change) => units.find((entry) => entry.code === change.from_unit) ?? []);
}

/**
 * The value of a merged unit before it existed, from all its former units, by the indicator's own aggregation rule; flagged
 * `pieced`. Missing with `not-additive`, or `not-published` (`have` of `of` parts) when a part lacks a value.
 */
export function regroup(
  indicator: Indicator,
  former: readonly Unit[],
  period: string,
  category: string,
  published: (indicator: string, unit: Unit, period: string, category: string) => Cell | null
): Cell {
  const rule = aggregationOf(indicator.aggregation);
  if (!rule) return noCell(period, missing('not-additive'));
  const codes =
    rule.by === 'sum'
      ? [indicator.code]
      : rule.by === 'weighted'
        ? [indicator.code, rule.weight]
        : [rule.numerator, rule.denominator];
  const cells = former.map((unit) => codes.map((code) => published(code, unit, period, category)));
  const parts = cells.map((list): Part =>
    Object.fromEntries(
      list.flatMap((cell, i) => (cell && !isMissing(cell.value) ? [[codes[i] ?? '', cell.value]] : []))
    )
  );
  const value = aggregate(indicator, parts);
  if (isMissing(value)) return noCell(period, value);
  const from = cells.flat().filter((cell) => cell !== null);
  return { ...derivedCell(period, from, value, formulaOf(rule.by, parts, codes, value)), pieced: true };
}

function formulaOf(
  by: 'sum' | 'weighted' | 'ratio',
  parts: readonly Part[],
  codes: readonly string[],
  value: number
): Formula {
  const column = (i: number) => parts.map((part) => part[codes[i] ?? ''] ?? 0);
  const sum = (terms: readonly (number | string)[][]) => terms.flatMap((term, i) => (i === 0 ? term : ['+', ...term]));
  const single = (values: readonly number[]) => sum(values.map((term) => [term]));
  if (by === 'sum') return [...single(column(0)), '=', value];
  if (by === 'ratio') return ['(', ...single(column(0)), ')', '/', '(', ...single(column(1)), ')', '=', value];
  const weights = column(1);
  const products = column(0).map((term, i): (number | string)[] => [term, '×', weights[i] ?? 0]);
  return ['(', ...sum(products), ')', '/', '(', ...single(weights), ')', '=', value];
}
