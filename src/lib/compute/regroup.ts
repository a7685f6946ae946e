import type { Cell, Formula } from '../model/cube';
import type { Indicator } from '../model/indicator';
import { isMissing, missing } from '../model/missing';
import { parsePeriod } from '../model/period';
import type { Unit, UnitChange } from '../model/unit';
import { aggregate, aggregationOf, type Aggregation, type Part } from './aggregate';
import { derivedCell, noCell } from './cell';

/** The units that were merged, whole, into one; empty for a unit that is itself old, unchanged, or made of splits. */
export function formerUnits(unit: Unit, units: readonly Unit[], changes: readonly UnitChange[]): Unit[] {
  const into = changes.filter((change) => change.to_unit === unit.code);
  if (into.some((change) => change.relation !== 'merged')) return [];
  const former = into.flatMap((change) => units.find((entry) => entry.code === change.from_unit) ?? []);
  return former.length === into.length ? former : [];
}

/**
 * The value of a merged unit from all its former units, by the indicator's own aggregation rule; flagged `pieced`. Parts
 * are the latest known of each, of whatever source. Missing with `not-additive` (also for one category of a weighted
 * rate: its weights are not known by category), with `not-published` (`have` of `of` parts) when a part lacks a value,
 * with `not-comparable` when a stock was observed on different days.
 */
export function regroup(
  indicator: Indicator,
  former: readonly Unit[],
  period: string,
  category: string,
  published: (indicator: string, unit: Unit, period: string, category: string) => Cell | null
): Cell {
  const rule = aggregationOf(indicator.aggregation);
  if (!rule || (category && rule.by === 'weighted')) return noCell(period, missing('not-additive'));
  const codes = codesOf(rule, indicator.code);
  const columns = codes.map((code) => former.map((unit) => published(code, unit, period, category)));
  const parts = former.map((_, i): Part => {
    const values = codes.map((code, c) => [code, columns[c]?.[i]?.value] as const);
    return Object.fromEntries(values.map(([code, value]) => [code, isMissing(value) ? undefined : value]));
  });
  const value = aggregate(indicator, parts);
  if (isMissing(value)) return noCell(period, value);
  if (columns.some(onSeveralDays)) return noCell(period, missing('not-comparable'));
  const from = columns.flat().filter((cell) => cell !== null);
  return { ...derivedCell(period, from, value, formulaOf(indicator, rule.by, parts, codes, value)), pieced: true };
}

/** What the rule reads of each part; the indicator itself, or the numerator, first. */
function codesOf(rule: Aggregation, own: string): string[] {
  if (rule.by === 'sum') return [own];
  return rule.by === 'weighted' ? [own, rule.weight] : [rule.numerator, rule.denominator];
}

function onSeveralDays(cells: readonly (Cell | null)[]): boolean {
  const days = cells.flatMap((cell) => parsePeriod(cell?.observations[0]?.period ?? '')?.end ?? []);
  return new Set(days).size > 1;
}

function formulaOf(
  { kind }: Indicator,
  by: Aggregation['by'],
  parts: readonly Part[],
  codes: readonly string[],
  value: number
): Formula {
  const column = (i: number) => parts.map((part) => part[codes[i] ?? ''] ?? 0);
  const sum = (terms: readonly (number | string)[][]) => terms.flatMap((term, i) => (i === 0 ? term : ['+', ...term]));
  const single = (values: readonly number[]) => sum(values.map((term) => [term]));
  if (by === 'sum') return [...single(column(0)), '=', value];
  const scale = kind === 'rate' ? ['×', 100] : [];
  if (by === 'ratio')
    return ['(', ...single(column(0)), ')', '/', '(', ...single(column(1)), ')', ...scale, '=', value];
  const weights = column(1);
  const products = column(0).map((term, i): (number | string)[] => [term, '×', weights[i] ?? 0]);
  return ['(', ...sum(products), ')', '/', '(', ...single(weights), ')', '=', value];
}
