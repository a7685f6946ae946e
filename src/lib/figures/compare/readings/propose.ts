import type { ReadingCode, WhyNot } from '$lib/model/comparison';
import { isMissing } from '$lib/model/missing';
import type { ReadingInput } from '../reading';
import { readings } from './readings';

/** Why a reading cannot show the selection; null when it can. A table shows anything. */
export const whyNot = (code: ReadingCode, input: ReadingInput): WhyNot | null =>
  code === 'table' ? null : readings[code].whyNot(input);

/** The readings that suit a selection, best first: what its shape asks for, then whatever is possible. */
function wishes({ comparison, cube }: ReadingInput): ReadingCode[] {
  const periods = cube.periods.filter((_, i) => cube.series.some((series) => !missing(series.cells[i]))).length;
  const lines = cube.series.filter((series) => series.cells.some((cell) => !missing(cell))).length;
  const measures = Object.values(cube.measures).map((entry) => entry.measure);
  if (comparison.by && comparison.transform === 'contribution') return ['waterfall', 'columns', 'table'];
  if (comparison.transform === 'rank' && periods > 1) return ['bump', 'line', 'table'];
  if (measures.length === 2 && periods === 1 && lines > 5) return ['scatter', 'table'];
  if (measures.length > 1) return periods > 1 ? ['multiples', 'line', 'columns', 'table'] : ['columns', 'table'];
  if (periods <= 1) return lines > 1 ? ['bars', 'columns', 'table'] : ['columns', 'table'];
  if (lines <= 6) return ['line', 'columns', 'table'];
  return periods === 2 ? ['dumbbell', 'heat', 'table'] : ['multiples', 'heat', 'line', 'table'];
}

const missing = (cell: ReadingInput['cube']['series'][number]['cells'][number] | undefined) =>
  !cell || isMissing(cell.value);

/** The reading that suits a selection best; a table where nothing can be drawn. */
export const propose = (input: ReadingInput): ReadingCode =>
  wishes(input).find((code) => whyNot(code, input) === null) ?? 'table';

/**
 * What is shown: the reading the reader asked for, or the proposed one when that is not possible (`instead` says why) or
 * none was asked for.
 */
export function shownReading(input: ReadingInput): { code: ReadingCode; instead: WhyNot | null } {
  const asked = input.comparison.reading;
  if (!asked) return { code: propose(input), instead: null };
  const reason = whyNot(asked, input);
  return reason ? { code: propose(input), instead: reason } : { code: asked, instead: null };
}
