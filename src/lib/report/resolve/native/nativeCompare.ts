import type { FigureCard } from '$lib/figures/export/card';
import type { ComparedFigure } from '$lib/figures/compare/comparedFigure';
import { rankedOf } from '$lib/figures/compare/readings/bars';
import { columnsOf } from '$lib/figures/compare/readings/columns';
import { linesOf } from '$lib/figures/compare/readings/line';
import { nameOf, periodLabels } from '$lib/figures/compare/readings/parts';
import { roleNames } from '$lib/language/briefing/roleNames';
import { cubeMeasureLabel } from '$lib/language/comparison/comparisonMeasureLine';
import { measureOf } from '$lib/language/comparison/read';
import type { ReadingInput } from '$lib/figures/compare/reading';
import { SUBJECT } from '$lib/charts/theme';
import type { NativeChart } from '../../resolved';
import { seriesByRole } from './seriesByRole';
import { tableDecimals } from './tableDecimals';

/** Lines, columns and bars as office programs know them; null for readings that they do not. */
export function nativeCompare({ input, reading }: ComparedFigure, { table }: FigureCard): NativeChart | null {
  const { lang, cube } = input;
  const [first] = cube.series;
  const shape = first && reading.code in SHAPES ? SHAPES[reading.code as keyof typeof SHAPES](input) : null;
  if (!first || !shape) return null;
  return {
    ...shape,
    decimals: tableDecimals(table),
    measure: cubeMeasureLabel(lang, measureOf(cube, first), first)
  };
}

type Shape = Pick<NativeChart, 'kind' | 'categories' | 'series'>;

const SHAPES = {
  line: (input: ReadingInput): Shape => ({
    kind: 'line',
    categories: periodLabels(input),
    series: linesOf(input)
      .filter(({ marks }) => marks.some(({ value }) => value !== null))
      .map(({ name, role, marks }) => ({
        name,
        values: marks.map(({ value }) => value),
        subject: role === 'subject',
        plan: false
      }))
  }),
  columns: (input: ReadingInput): Shape => {
    const { places, groups } = columnsOf(input);
    return {
      kind: 'columns',
      categories: places,
      series: groups
        .filter(({ kind }) => kind !== 'absent')
        .map(({ name, kind, columns }) => ({
          name,
          values: columns.map(({ value }) => value),
          subject: kind === 'column' && columns.some(({ fill }) => fill === SUBJECT),
          plan: kind === 'plan'
        }))
    };
  },
  bars: (input: ReadingInput): Shape => {
    const [subject] = input.cube.series;
    const names = roleNames(input.lang);
    return {
      kind: 'bars',
      ...seriesByRole(rankedOf(input).bars, {
        subject: { name: subject ? nameOf(input, subject) : '', subject: true, plan: false },
        country: { name: names.country, subject: false, plan: false },
        other: { name: names.peer, subject: false, plan: false }
      })
    };
  }
};
