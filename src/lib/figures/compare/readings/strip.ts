import { rangeStrips, type Strip } from '$lib/charts/rangeStrips';
import { quantile } from '$lib/compute/quantile';
import { rangeWords } from '$lib/language/comparison/chartWords';
import type { Cell } from '$lib/model/cube';
import type { Reading, ReadingInput } from '../reading';
import {
  formatAxis,
  hasOneIndicator,
  labelOf,
  periodLabels,
  pointText,
  shortLabel,
  valueOf,
  withValues
} from './parts';

const FEWEST = 3;

/** The peers of the last period with their cells; places shown stand in where no peers are known. */
const field = ({ references, cube, country }: ReadingInput) =>
  (references.field.length > 0 ? references.field : cube.series).filter(
    (series) =>
      series.unit.territory !== country.territory &&
      series.category === '' &&
      series.indicator.code === cube.series[0]?.indicator.code
  );

const valuesAt = (input: ReadingInput, i: number) => field(input).flatMap((series) => valueOf(series.cells[i]) ?? []);

/** For each period the range of the peers with the subject in it. */
export const strip: Reading = {
  code: 'strip',
  whyNot: (input) => {
    if (withValues(input.cube).length === 0) return 'no-value';
    if (!hasOneIndicator(input.cube)) return 'several-indicators';
    if (input.comparison.by) return 'too-few-units';
    return input.cube.periods.some((_, i) => valuesAt(input, i).length >= FEWEST) ? null : 'too-few-units';
  },
  draw: (input, width) => {
    const { cube, lang } = input;
    const subject = cube.series.find((series) => series.subject);
    const members = field(input);
    const [first] = members;
    const strips = cube.periods.map((_, i): Strip => {
      const values = valuesAt(input, i);
      const at = (share: number) => quantile(values, share);
      const range = values.length >= FEWEST ? ([at(0), at(0.25), at(0.5), at(0.75), at(1)] as const) : null;
      const own = subject?.cells[i];
      const value = valueOf(own);
      const say = (number: number) =>
        first ? labelOf(input, first, { ...(first.cells[i] as Cell), value: number, upper: null, formula: ['='] }) : '';
      const words = range ? rangeWords(lang, say(range[0]), say(range[2]), say(range[4])) : '';
      return {
        range,
        members: members
          .filter((series) => !series.subject)
          .flatMap((series) => {
            const cell = series.cells[i];
            const number = valueOf(cell);
            return cell && number !== null
              ? [{ value: number, text: pointText({ ...input, cube: { ...cube, series: members } }, series, cell) }]
              : [];
          }),
        subject: value === null || !own || !subject ? null : { value, label: shortLabel(input, subject, own) },
        text: [own && subject ? pointText(input, subject, own) : '', words].filter(Boolean).join('; ')
      };
    });
    return rangeStrips({ periods: periodLabels(input), strips, formatAxis: formatAxis(input), width });
  }
};
