import type { Drawing } from './drawing';
import type { BarSeriesOption } from './echarts';
import { seriesStyle, type SeriesRole } from './parts/palette';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { FONT, HATCH, INK, PAPER, PREVIOUS, QUIET, RULE, isProvisional } from './theme';

export interface Column {
  value: number | null;
  label: string;
  text: string;
  status: string;
}

export interface ColumnGroup {
  name: string;
  role: SeriesRole;
  /** A plan is outlined around the column it is held against. */
  plan: boolean;
  columns: readonly Column[];
}

/**
 * Columns from zero over periods, in the IBCS manner: of one series the last period solid (hatched while provisional) and
 * earlier ones lighter, plans outlined; of several series each in its own colour.
 */
export function groupedColumns(of: {
  periods: readonly string[];
  groups: readonly ColumnGroup[];
  formatAxis: (value: number) => string;
  width: number;
}): Drawing {
  const { periods, groups, formatAxis, width } = of;
  const narrow = width < 520;
  const size = narrow ? 12 : 14;
  const actual = groups.filter((group) => !group.plan);
  const single = actual.length === 1;
  const count = periods.length * groups.length;
  const last = actual[0]?.columns.findLastIndex((column) => column.value !== null) ?? -1;

  const series = groups.map((group): BarSeriesOption => {
    const others = actual.filter((other) => other.role === 'other');
    const { colour } = seriesStyle(group.role, others.indexOf(group), actual.length);
    return {
      type: 'bar',
      name: group.name,
      barMaxWidth: single ? 64 : 40,
      barGap: group.plan || single ? '-100%' : '8%',
      barCategoryGap: '28%',
      z: group.plan ? 3 : 2,
      emphasis: { disabled: true },
      data: group.columns.map((column, i) => {
        const fill = single && i !== last ? PREVIOUS : colour;
        return {
          ...{ text: column.text },
          value: column.value ?? '-',
          itemStyle: group.plan
            ? { color: 'transparent', borderColor: INK, borderWidth: 1.5 }
            : isProvisional(column.status)
              ? { color: fill, decal: HATCH }
              : { color: fill },
          label: {
            show: !group.plan && count <= (narrow ? 8 : 16),
            position: (column.value ?? 0) < 0 ? 'bottom' : 'top',
            formatter: column.label,
            color: single && i !== last ? QUIET : colour,
            fontSize: size,
            fontWeight: 600,
            textBorderColor: PAPER,
            textBorderWidth: 2
          }
        };
      }),
      labelLayout: { hideOverlap: true }
    };
  });
  return {
    height: 360,
    points: groups.map((group, seriesIndex) =>
      group.columns.map((column, dataIndex) => ({ seriesIndex, dataIndex, text: column.text }))
    ),
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: { left: 4, right: 8, top: 28, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: POINT_TOOLTIP,
      xAxis: {
        type: 'category',
        data: [...periods],
        axisTick: { show: false },
        axisLine: { lineStyle: { color: QUIET }, onZero: true },
        axisLabel: { color: QUIET, fontSize: size, hideOverlap: true }
      },
      yAxis: {
        type: 'value',
        splitNumber: 4,
        axisLabel: { color: QUIET, fontSize: size, formatter: formatAxis },
        splitLine: { lineStyle: { color: RULE } }
      },
      series
    }
  };
}
