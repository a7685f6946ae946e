import { groupedColumns, planOutline, type Column, type ColumnGroup } from '$lib/charts/groupedColumns';
import type { Key } from '$lib/charts/parts/keyLines';
import { MOST_COLOURED, seriesStyle } from '$lib/charts/parts/palette';
import { INK, PAPER, PEER, PREVIOUS, QUIET, SUBJECT } from '$lib/charts/theme';
import { planName } from '$lib/language/assigner';
import { sentenceCase } from '$lib/language/sentenceCase';
import type { Assigner } from '$lib/model/observation';
import type { Cell, Series } from '$lib/model/cube';
import type { Reading, ReadingInput } from '../reading';
import {
  formatAxis,
  hasOneMeasure,
  nameOf,
  periodLabels,
  pointText,
  roleOf,
  shortLabel,
  valueOf,
  withValues
} from './parts';

const MOST = 24;

const NO_FIGURE = '×';

function column(input: ReadingInput, series: Series, cell: Cell, fill: string): Column {
  return {
    value: valueOf(cell),
    label: shortLabel(input, series, cell) || NO_FIGURE,
    text: pointText(input, series, cell),
    status: cell.status,
    fill,
    ink: fill === PREVIOUS || fill === PEER ? QUIET : fill
  };
}

/** One series over periods: the latest in its colour, earlier ones lighter, its plans around them. `absent` have no value. */
function alone(input: ReadingInput, series: Series, absent: readonly Series[]): Layout {
  const last = series.cells.findLastIndex((cell) => valueOf(cell) !== null);
  const { colour } = seriesStyle(input.comparison.by ? 'subject' : roleOf(input, series), 0, 1);
  const plans = input.references.plans.filter(
    (plan) => plan.unit.code === series.unit.code && plan.indicator.code === series.indicator.code
  );
  const groups = plans.map((plan) => planGroup(input, plan));
  return {
    places: periodLabels(input),
    groups: [
      {
        name: nameOf(input, series),
        kind: 'column',
        columns: series.cells.map((cell, i) => column(input, series, cell, i === last ? colour : PREVIOUS))
      },
      ...groups,
      ...absent.map((other): ColumnGroup => ({
        name: nameOf(input, other),
        kind: 'absent',
        columns: other.cells.map((cell) => column(input, other, cell, PAPER))
      }))
    ],
    keys: groups.map(({ name }, i) => ({
      swatch: { kind: 'area', fill: PAPER, outline: INK, dash: planOutline(i) },
      label: sentenceCase(name)
    }))
  };
}

function planGroup(input: ReadingInput, plan: Series): ColumnGroup {
  const name = planName(input.lang, plan.category as Assigner, plan.indicator, plan.unit);
  return {
    name,
    kind: 'plan',
    columns: plan.cells.map((cell) => ({
      ...column(input, plan, cell, PAPER),
      text: `${name}, ${pointText(input, { ...plan, category: '' }, cell).replace(/^[^,]*, /, '')}`
    }))
  };
}

/** Series beside each other, each with its periods from earlier, lighter, to last. */
function bySeries(input: ReadingInput, shown: readonly Series[]): Layout {
  const periods = periodLabels(input);
  const last = periods.length - 1;
  const own = (series: Series) => {
    const role = input.comparison.by ? (series.subject ? 'subject' : 'other') : roleOf(input, series);
    return role === 'subject' ? SUBJECT : role === 'country' ? INK : PEER;
  };
  return {
    places: shown.map((series) => nameOf(input, series)),
    groups: periods.map((name, i) => ({
      name,
      kind: 'column',
      columns: shown.flatMap((series) => {
        const cell = series.cells[i];
        return cell ? [column(input, series, cell, i === last ? own(series) : PREVIOUS)] : [];
      })
    })),
    keys: last < 1 ? [] : [areaKey(PREVIOUS, periods.slice(0, -1).join(', ')), areaKey(PEER, periods[last] ?? '')]
  };
}

/** Periods beside each other, each with a few series in their colours. */
function byPeriod(input: ReadingInput, shown: readonly Series[]): Layout {
  const others = shown.filter((series) => roleOf(input, series) === 'other');
  const styled = shown.map((series) => ({
    series,
    fill: seriesStyle(roleOf(input, series), others.indexOf(series), shown.length).colour
  }));
  return {
    places: periodLabels(input),
    groups: styled.map(({ series, fill }) => ({
      name: nameOf(input, series),
      kind: 'column',
      columns: series.cells.map((cell) => column(input, series, cell, fill))
    })),
    // In the order of the columns, so that colour alone tells nobody.
    keys: styled.map(({ series, fill }) => areaKey(fill, nameOf(input, series)))
  };
}

export interface Layout {
  places: string[];
  groups: ColumnGroup[];
  keys: Key[];
}

const areaKey = (fill: string, label: string): Key => ({ swatch: { kind: 'area', fill }, label });

/** Columns from zero: one series over periods with its plans, or a few series beside each other. */
export const columns: Reading = {
  code: 'columns',
  whyNot: ({ cube }) => {
    if (withValues(cube).length === 0) return 'no-value';
    if (!hasOneMeasure(cube)) return 'different-measures';
    return cube.series.length * cube.periods.length > MOST ? 'too-many-lines' : null;
  },
  draw: (input, width) => groupedColumns({ ...columnsOf(input), formatAxis: formatAxis(input), width })
};

/** The columns and where they stand. */
export function columnsOf(input: ReadingInput): Layout {
  const { series: shown } = input.cube;
  const [first, second] = withValues(input.cube);
  const absent = shown.filter((series) => series !== first);
  const few = input.cube.periods.length <= 2 || shown.length > MOST_COLOURED;
  return first && !second ? alone(input, first, absent) : few ? bySeries(input, shown) : byPeriod(input, shown);
}
