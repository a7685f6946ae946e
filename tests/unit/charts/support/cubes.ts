import type { ReadingInput } from '../../../../src/lib/figures/compare/reading';
import type { Annotation } from '../../../../src/lib/model/annotation';
import type { Comparison } from '../../../../src/lib/model/comparison';
import type { References } from '../../../../src/lib/model/comparisonFacts';
import type { Cell, Cube, CubeMeasure, Series } from '../../../../src/lib/model/cube';
import type { Indicator } from '../../../../src/lib/model/indicator';
import { isMissing, missing, type Maybe } from '../../../../src/lib/model/missing';
import type { Status } from '../../../../src/lib/model/observation';
import { cell as bareCell, indicator, inputOf, series as bareSeries, unit, type CellSpec } from './mapInput';

export { indicator, unit };

export interface CubeCellSpec extends CellSpec {
  /** End of a band. */
  upper?: number;
}

/** A value as it may be written in a test: a number, `null` for one not published, a reason, or all of it. */
export type Given = number | null | Maybe<number> | CubeCellSpec;

const isSpec = (given: Given): given is CubeCellSpec =>
  typeof given === 'object' && given !== null && !isMissing(given);

export function cell(period: string, given: Given, status: Status = 'final'): Cell {
  if (given === null) return bareCell(period, { value: missing('not-published') });
  if (!isSpec(given)) return bareCell(period, { value: given, status });
  return { ...bareCell(period, { status, ...given }), upper: given.upper ?? null };
}

/** A row of values over periods: `series('grdp-growth', 'P63-01', ['2022', '2023'], [8.96, 6.27], { subject: true })`. */
export const series = (
  of: string | Indicator,
  at: string,
  periods: readonly string[],
  values: readonly Given[],
  other: Partial<Series> = {}
): Series =>
  bareSeries(
    typeof of === 'string' ? indicator(of) : of,
    unit(at),
    periods.map((period, i) => cell(period, values[i] ?? null)),
    other
  );

/** Series as a cube, each indicator in its own measure unless `measure` says otherwise. */
export const cube = (shown: readonly Series[], measure: Partial<CubeMeasure> = {}): Cube =>
  inputOf(shown, { measure, geometry: null }).cube;

export interface Around extends Partial<Comparison> {
  lang?: ReadingInput['lang'];
  measure?: Partial<CubeMeasure>;
  references?: Partial<References>;
  annotations?: readonly Annotation[];
}

/** What a reading gets: series, and what stands around them. The first series' unit is the first of the comparison. */
export const input = (
  shown: readonly Series[],
  { references, annotations = [], ...other }: Around = {}
): ReadingInput => {
  const read = inputOf(shown, { geometry: null, ...other });
  return { ...read, annotations, references: { ...read.references, ...references } };
};

/** A rule at a day, for all series. */
export const event = (date: string, kind: Annotation['kind'], label: string): Annotation => ({
  date,
  scope: [],
  indicators: [],
  kind,
  label_vi: label,
  label_en: label,
  text_vi: '',
  text_en: '',
  source: ''
});
