import { rectangles } from '$lib/charts/rectangles';
import { textWidth, wrapped } from '$lib/charts/parts/textWidth';
import { measureOf } from '$lib/language/comparison/read';
import type { Reading } from '../reading';
import { coloursFor } from './colours';
import { hasOneMeasure, nameOf, periodLabels, pointText, shortLabel, valueOf, withValues } from './parts';

const MOST = 70;
const ROW = 26;
/** Pixels below which a cell shows its colour only. */
const LEAST_FOR_TEXT = 44;
const WIDEST_CELL = 110;

/** A table of coloured cells: places down, periods across, the value written where there is room. */
export const heat: Reading = {
  code: 'heat',
  whyNot: ({ cube }) => {
    const series = withValues(cube);
    if (series.length === 0) return 'no-value';
    if (!hasOneMeasure(cube)) return 'different-measures';
    return series.length > MOST ? 'too-many-lines' : null;
  },
  draw: (input, width) => {
    const { cube, lang } = input;
    const shown = withValues(cube);
    const size = width < 520 ? 12 : 14;
    // Names are not cut: long ones are wrapped, and then all rows are higher.
    const letters = Math.floor((width * 0.38) / (size * 0.56));
    const names = shown.map((series) => nameOf(input, series));
    const lines = names.map((name) => wrapped(name, letters).split('\n'));
    const left = Math.max(...lines.flat().map((line) => textWidth(line, size) * 1.1)) + 16;
    const deepest = Math.max(...lines.map((entry) => entry.length));
    const across = Math.min(WIDEST_CELL, (width - left - 4) / cube.periods.length);
    const values = shown.flatMap((series) => series.cells.map(valueOf)).filter((value) => value !== null);
    const gaps = shown.some((series) => series.cells.some((cell) => valueOf(cell) === null));
    const decimals = shown[0] ? measureOf(cube, shown[0]).decimals : 0;
    const colours = coloursFor(lang, values, decimals, gaps);
    return rectangles({
      width,
      left,
      top: 26,
      fontSize: size - 1,
      size: { width: across, height: Math.max(ROW, deepest * (size + 2) + 4) },
      columns: periodLabels(input),
      rows: shown.map((series, i) => ({ name: lines[i]?.join('\n') ?? '', subject: series.subject })),
      legend: colours.legend,
      cells: shown.flatMap((series, row) =>
        series.cells.map((cell, column) => {
          const label = shortLabel(input, series, cell);
          const fits = across >= LEAST_FOR_TEXT && textWidth(label, size - 1) < across - 4;
          return {
            column,
            row,
            ...colours.of(valueOf(cell)),
            label: fits ? label : '',
            text: pointText(input, series, cell, names[row]),
            subject: false
          };
        })
      )
    });
  }
};
