import { MOST_CLASSES, stepsOf, type AreaKind } from '$lib/charts/parts/mapColour';
import type { MapLegend } from '$lib/charts/parts/mapLegend';
import { quantileClasses } from '$lib/compute/classes';
import { cellNumber } from '$lib/language/comparison/cellText';
import { classRange, countryLine, notChosenLegend, noValueLegend } from '$lib/language/comparison/chartWordsMap';
import { cubeMeasureLabel } from '$lib/language/comparison/comparisonMeasureLine';
import { isFilled, measureOf } from '$lib/language/comparison/read';
import { unitName } from '$lib/language/name';
import { formatNumber } from '$lib/language/number';
import { formatPeriod } from '$lib/language/period';
import { sentenceCase } from '$lib/language/sentenceCase';
import type { Cell, CubeMeasure } from '$lib/model/cube';
import type { Placed } from './placed';
import type { ReadingInput } from './reading';
import { labelOf } from './readings/parts';

/** What the places of a map have in common: their classes, and the legend that names them. */
export interface MapClasses {
  kindOf: (cell: Cell) => AreaKind;
  legend: MapLegend;
  measure: CubeMeasure;
  /** First the one that is first in rank: the lowest where lower is better, else the highest; missing ones at the end. */
  inOrder: Placed['places'];
}

/** `anyUnchosen`: the map also shows areas that are not among the places. */
export function mapClasses(input: ReadingInput, placed: Placed, anyUnchosen: boolean): MapClasses {
  const { lang, cube } = input;
  const { places, period, country } = placed;
  const first = places[0]?.series;
  const measure: CubeMeasure = first ? measureOf(cube, first) : { measure: '', decimals: 0, better: 'none' };
  const filled = places.map(({ cell }) => cell).filter(isFilled);
  const { classes, classOf } = quantileClasses(
    filled.map((cell) => cell.value),
    MOST_CLASSES
  );
  const steps = stepsOf(classes.length);
  // The first place is the most of it.
  const reversed = measure.measure === 'rank';
  const stepOf = (index: number) => steps[reversed ? classes.length - 1 - index : index] ?? 0;
  const numberOf = (value: number) => {
    const cell = filled.find((entry) => entry.value === value);
    return cell ? cellNumber(lang, cell, measure) : '';
  };
  const ranges = classes.map(({ from, to, count }, i) => ({
    kind: { step: stepOf(i) },
    label: classRange(lang, numberOf(from), numberOf(to), formatNumber(lang, count))
  }));
  const upward = reversed || measure.better === 'down' ? 1 : -1;
  const key = (cell: Cell) => (isFilled(cell) ? upward * cell.value : Infinity);
  return {
    measure,
    kindOf: (cell) => (isFilled(cell) ? { step: stepOf(classOf(cell.value)) } : 'missing'),
    legend: {
      heading: [sentenceCase(formatPeriod(lang, period)), cubeMeasureLabel(lang, measure, first)].filter(Boolean),
      entries: [
        ...(reversed ? ranges : ranges.reverse()),
        ...(filled.length < places.length ? [{ kind: 'missing' as const, label: noValueLegend(lang) }] : []),
        ...(anyUnchosen ? [{ kind: 'unchosen' as const, label: notChosenLegend(lang) }] : [])
      ],
      notes:
        country && isFilled(country.cell)
          ? [countryLine(unitName(lang, country.series.unit), labelOf(input, country.series, country.cell))]
          : []
    },
    inOrder: [...places].sort((a, b) => {
      const [x, y] = [key(a.cell), key(b.cell)];
      return x === y ? (a.code < b.code ? -1 : 1) : x - y;
    })
  };
}
