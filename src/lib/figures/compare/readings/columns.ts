import { groupedColumns, type ColumnGroup } from '$lib/charts/groupedColumns';
import { planName } from '$lib/language/assigner';
import type { Assigner } from '$lib/model/observation';
import type { Cell, Series } from '$lib/model/cube';
import type { Reading, ReadingInput } from '../reading';
import {
  formatAxis,
  hasOneMeasure,
  labelOf,
  nameOf,
  periodLabels,
  pointText,
  roleOf,
  shortLabel,
  valueOf,
  withValues
} from './parts';

const MOST = 40;

const group = (input: ReadingInput, series: Series): ColumnGroup => ({
  name: nameOf(input, series),
  role: roleOf(input, series),
  plan: false,
  columns: series.cells.map((cell) => ({
    value: valueOf(cell),
    label: shortLabel(input, series, cell),
    text: pointText(input, series, cell),
    status: cell.status
  }))
});

/** The plans of a lone series, outlined; each says who assigned it. */
function plans(input: ReadingInput, series: Series): ColumnGroup[] {
  const { lang, references } = input;
  const own = references.plans.filter(
    (plan) => plan.unit.code === series.unit.code && plan.indicator.code === series.indicator.code
  );
  return own.map((plan) => {
    const name = planName(lang, plan.category as Assigner, plan.indicator, plan.unit);
    const text = (cell: Cell) =>
      `${name}, ${pointText(input, { ...plan, category: '' }, cell).replace(/^[^,]*, /, '')}`;
    return {
      name,
      role: 'other',
      plan: true,
      columns: plan.cells.map((cell) => ({
        value: valueOf(cell),
        label: labelOf(input, plan, cell),
        text: text(cell),
        status: cell.status
      }))
    };
  });
}

/** Columns from zero: one series over periods with its plans, or a few series beside each other. */
export const columns: Reading = {
  code: 'columns',
  whyNot: ({ cube }) => {
    const series = withValues(cube);
    if (series.length === 0) return 'no-value';
    if (!hasOneMeasure(cube)) return 'different-measures';
    return series.length * cube.periods.length > MOST ? 'too-many-lines' : null;
  },
  draw: (input, width) => {
    const shown = withValues(input.cube);
    const [first] = shown;
    return groupedColumns({
      periods: periodLabels(input),
      groups: [
        ...shown.map((series) => group(input, series)),
        ...(first && shown.length === 1 ? plans(input, first) : [])
      ],
      formatAxis: formatAxis(input),
      width
    });
  }
};
