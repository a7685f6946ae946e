import { rangeStrips, type Strip } from '$lib/charts/rangeStrips';
import { quantile } from '$lib/compute/quantile';
import { rangeWords } from '$lib/language/comparison/chartWords';
import { indicatorName } from '$lib/language/name';
import type { Cell, Series } from '$lib/model/cube';
import type { Reading, ReadingInput } from '../reading';
import {
  formatAxis,
  hasOneMeasure,
  labelOf,
  periodLabels,
  periodsWithValues,
  pointText,
  shortLabel,
  valueOf,
  withValues
} from './parts';

const FEWEST = 3;

/** One strip: an indicator in a period of the cube, by its number. */
interface Column {
  code: string;
  at: number;
}

/** The indicators side by side where several share one period, else the periods of the one indicator. */
function columnsOf(input: ReadingInput): Column[] {
  const codes = codesOf(input);
  const [code = ''] = codes;
  if (codes.length === 1) return input.cube.periods.map((_, at) => ({ code, at }));
  const at = input.cube.periods.indexOf(periodsWithValues(input.cube)[0] ?? '');
  return codes.map((entry) => ({ code: entry, at }));
}

const codesOf = ({ cube }: ReadingInput) => [...new Set(cube.series.map((series) => series.indicator.code))];

/** The peers of the last period with their cells; places shown stand in where no peers are known. */
const fieldOf = ({ references, cube, country }: ReadingInput, { code }: Column): Series[] =>
  (references.field.length > 0 ? references.field : cube.series).filter(
    (series) => series.unit.territory !== country.territory && series.category === '' && series.indicator.code === code
  );

const valuesOf = (input: ReadingInput, column: Column) =>
  fieldOf(input, column).flatMap((series) => valueOf(series.cells[column.at]) ?? []);

function stripOf(input: ReadingInput, column: Column): Strip {
  const { cube, lang } = input;
  const members = fieldOf(input, column);
  const values = valuesOf(input, column);
  const subject = cube.series.find((series) => series.subject && series.indicator.code === column.code);
  const own = subject?.cells[column.at];
  const value = valueOf(own);
  const at = (share: number) => quantile(values, share);
  const range = values.length >= FEWEST ? ([at(0), at(0.25), at(0.5), at(0.75), at(1)] as const) : null;
  const [first] = members;
  const say = (number: number) => {
    // The digits of a worked out number are those of its measure.
    const cell: Cell | undefined = first?.cells[column.at];
    return first && cell ? labelOf(input, first, { ...cell, value: number, upper: null, formula: ['='] }) : '';
  };
  const among = { ...input, cube: { ...cube, series: [...members, ...cube.series] } };
  const words = range ? rangeWords(lang, say(range[0]), say(range[2]), say(range[4])) : '';
  return {
    range,
    members: members
      .filter((series) => series.unit.territory !== subject?.unit.territory)
      .flatMap((series) => {
        const cell = series.cells[column.at];
        const number = valueOf(cell);
        return cell && number !== null ? [{ value: number, text: pointText(among, series, cell) }] : [];
      }),
    subject:
      value === null || !own || !subject ? null : { value, label: shortLabel(input, subject, own), status: own.status },
    text: [own && subject ? pointText(among, subject, own) : '', words].filter(Boolean).join('; ')
  };
}

/** The range of the peers with the subject in it, for each period or for each of several indicators. */
export const strip: Reading = {
  code: 'strip',
  whyNot: (input) => {
    const { cube, comparison } = input;
    if (withValues(cube).length === 0) return 'no-value';
    if (codesOf(input).length > 1) {
      if (periodsWithValues(cube).length > 1) return 'several-indicators';
      if (!hasOneMeasure(cube)) return 'different-measures';
    }
    if (comparison.by) return 'too-few-units';
    return columnsOf(input).some((column) => valuesOf(input, column).length >= FEWEST) ? null : 'too-few-units';
  },
  draw: (input, width) => {
    const columns = columnsOf(input);
    const several = codesOf(input).length > 1;
    const periods = periodLabels(input);
    const nameOfColumn = ({ code, at }: Column) => {
      const series = input.cube.series.find((entry) => entry.indicator.code === code);
      return several && series ? indicatorName(input.lang, series.indicator) : (periods[at] ?? '');
    };
    return rangeStrips({
      columns: columns.map(nameOfColumn),
      wrap: several,
      strips: columns.map((column) => stripOf(input, column)),
      formatAxis: formatAxis(input),
      width
    });
  }
};
