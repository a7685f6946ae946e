import { fsum } from 'd3-array';
import type { Indicator } from '../model/indicator';
import { missing, type Maybe } from '../model/missing';
import { decimalsOf, round } from './decimals';

/** How the values of parts make the value of the whole. There is deliberately no plain average. */
export type Aggregation =
  { by: 'sum' } | { by: 'weighted'; weight: string } | { by: 'ratio'; numerator: string; denominator: string };

/** One part's values by indicator code: its own, and those its rule names (weight, numerator, denominator). */
export type Part = Readonly<Record<string, number | undefined>>;

/** Reads `Indicator.aggregation`; `null` for `none` and for anything that is not a rule. */
export function aggregationOf(rule: string): Aggregation | null {
  if (rule === 'sum') return { by: 'sum' };
  const weighted = /^weighted:([^/\s]+)$/.exec(rule);
  if (weighted?.[1]) return { by: 'weighted', weight: weighted[1] };
  const ratio = /^ratio:([^/\s]+)\/([^/\s]+)$/.exec(rule);
  return ratio?.[1] && ratio[2] ? { by: 'ratio', numerator: ratio[1], denominator: ratio[2] } : null;
}

/**
 * The value of a whole from its parts, by the indicator's own rule. A rate is never summed, whatever its rule says:
 * `not-additive`. All parts must have all values the rule needs, else `not-published` (detail: `have`, `of`); weights and
 * denominators must not be negative (`negative-base`) and not all be zero (`zero-base`).
 * @param scale of a `ratio` rule: what the quotient is multiplied by to be in the indicator's unit of measure.
 */
export function aggregate(
  indicator: Pick<Indicator, 'code' | 'kind' | 'aggregation'>,
  parts: readonly Part[],
  scale = indicator.kind === 'rate' ? 100 : 1
): Maybe<number> {
  const rule = aggregationOf(indicator.aggregation);
  if (!rule || (rule.by === 'sum' && indicator.kind === 'rate')) return missing('not-additive');
  switch (rule.by) {
    case 'sum': {
      const rows = complete(parts, [indicator.code]);
      return Array.isArray(rows) ? exactSum(rows.map(([value = 0]) => value)) : rows;
    }
    case 'weighted': {
      const rows = complete(parts, [indicator.code, rule.weight]);
      return Array.isArray(rows) ? quotient(rows.map(([value = 0, weight = 0]) => [value * weight, weight])) : rows;
    }
    case 'ratio': {
      const rows = complete(parts, [rule.numerator, rule.denominator]);
      return Array.isArray(rows) ? quotient(rows, scale) : rows;
    }
  }
}

function complete(parts: readonly Part[], codes: readonly string[]): Maybe<number[][]> {
  const rows = parts
    .map((part) => codes.flatMap((code) => part[code] ?? []))
    .filter((row) => row.length === codes.length);
  return rows.length === parts.length && rows.length > 0
    ? rows
    : missing('not-published', { have: rows.length, of: parts.length });
}

/** Decimal parts add up without binary residue: province populations sum to the country's exactly. */
const exactSum = (values: readonly number[]): number => round(fsum(values), Math.max(...values.map(decimalsOf)));

function quotient(rows: readonly number[][], scale = 1): Maybe<number> {
  const below = rows.map((row) => row[1] ?? 0);
  const negative = below.find((value) => value < 0);
  if (negative !== undefined) return missing('negative-base', { base: negative });
  const denominator = fsum(below);
  return denominator === 0 ? missing('zero-base') : (fsum(rows.map((row) => row[0] ?? 0)) / denominator) * scale;
}
