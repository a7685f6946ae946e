import { change } from '$lib/compute/growth';
import { sameKind } from '$lib/compute/transforms/apart';
import { difference } from '$lib/compute/decimals';
import type { Cell, CubeMeasure, Series } from '$lib/model/cube';
import { isMissing, missing } from '$lib/model/missing';

const IN_PERCENT = new Set(['percent', 'percent-per-year', 'percent-of-gdp', 'points']);

/**
 * The change from one cell of a series to a later one, with the measure it is in: per cent of an amount, points of
 * anything in per cent, plain difference of ranks, indices and multiples. Reasons of either cell pass through; a third
 * party's compilation and a publication are not compared.
 */
export function cellChange(
  series: Series,
  measure: CubeMeasure,
  before: Cell | undefined,
  now: Cell | undefined
): { cell: Cell; measure: CubeMeasure } {
  const points = IN_PERCENT.has(measure.measure);
  const amount = !points && measure.measure !== 'rank' && measure.measure !== 'index' && measure.measure !== 'times';
  const shown: CubeMeasure = {
    ...measure,
    measure: points ? 'points' : amount ? 'percent' : measure.measure === 'rank' ? 'places' : measure.measure,
    decimals: amount ? 1 : measure.decimals
  };
  const result = (value: Cell['value']): Cell => ({
    period: now?.period ?? '',
    value,
    upper: null,
    status: isMissing(value) ? '' : (now?.status ?? ''),
    observations: isMissing(value) ? [] : [...(now?.observations ?? []), ...(before?.observations ?? [])],
    formula: isMissing(value) || !now || !before ? null : formulaOf(amount, now, before, value),
    pieced: (now?.pieced ?? false) || (before?.pieced ?? false)
  });
  if (!now || !before) return { cell: result(missing('not-published')), measure: shown };
  if (isMissing(now.value)) return { cell: result(now.value), measure: shown };
  if (isMissing(before.value)) return { cell: result(before.value), measure: shown };
  if (!sameKind(now, before)) return { cell: result(missing('not-comparable')), measure: shown };
  if (!amount) return { cell: result(difference(now.value, before.value)), measure: shown };
  const changed = change(series.indicator.kind === 'ratio' ? 'ratio' : 'flow', now.value, before.value);
  return { cell: result(isMissing(changed) ? changed : changed.value), measure: shown };
}

function formulaOf(amount: boolean, now: Cell, before: Cell, value: number): Cell['formula'] {
  const [a, b] = [now.value as number, before.value as number];
  return amount ? ['(', a, '/', b, '−', 1, ')', '×', 100, '=', value] : [a, '−', b, '=', value];
}
