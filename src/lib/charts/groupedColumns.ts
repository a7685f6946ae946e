import type { Drawing } from './drawing';
import type { BarSeriesOption } from './echarts';
import { axisEnds } from './parts/axisEnds';
import { axisRoom } from './parts/axisRoom';
import { escapeRich } from './parts/escapeRich';
import { keyLines, type Key } from './parts/keyLines';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth, wrapped } from './parts/textWidth';
import { FONT, HATCH, INK, PAPER, QUIET, RULE, isProvisional } from './theme';

export interface Column {
  value: number | null;
  /** At its end: the value, or a mark that there is none. */
  label: string;
  text: string;
  status: string;
  fill: string;
  /** Of the label: it must be read on paper. */
  ink: string;
}

/** Columns of one kind, one in each place: a series over periods, or a period over series. */
export interface ColumnGroup {
  name: string;
  /**
   * Plans are outlined around the column they are held against: the first solid, others dashed. What is absent altogether
   * takes no room, and only its reasons can be reached.
   */
  kind: 'column' | 'plan' | 'absent';
  columns: readonly Column[];
}

export interface GroupedColumnsInput {
  /** Names along the axis, one for each place. */
  places: readonly string[];
  groups: readonly ColumnGroup[];
  /** What the colours and outlines are; empty where the axis says it. */
  keys: readonly Key[];
  formatAxis: (value: number) => string;
  width: number;
}

const PLOT = 320;
const DASH = [4, 3];

/** How a plan is outlined, by its number among the plans. */
export const planOutline = (index: number) => (index === 0 ? undefined : DASH);

/** Columns from zero, hatched while provisional, with plans outlined around them. Series are the groups, as given. */
export function groupedColumns(input: GroupedColumnsInput): Drawing {
  const { places, groups, keys, formatAxis, width } = input;
  const narrow = width < 520;
  const size = narrow ? 12 : 14;
  const actual = groups.filter(({ kind }) => kind === 'column');
  const plans = groups.filter(({ kind }) => kind === 'plan');
  const { low, high } = endsOf(groups);
  const key = keyLines(keys, { width, size });
  const left = axisRoom({ low, high }, formatAxis, size) + 12;
  const room = (width - left - 8) / Math.max(1, places.length);
  const names = placeNames(places, room, size);
  const column = (room * 0.72) / Math.max(1, actual.length);
  const fits = actual.every((group) => group.columns.every(({ label }) => textWidth(label, size) <= column * 1.25));

  const series = groups.map((group): BarSeriesOption => {
    const plan = plans.indexOf(group);
    return {
      type: 'bar',
      name: group.name,
      barMaxWidth: actual.length === 1 ? 64 : 48,
      barGap: actual.length === 1 ? '-100%' : '8%',
      barCategoryGap: '28%',
      z: group.kind === 'plan' ? 3 : 2,
      emphasis: { disabled: true },
      data: group.columns.map((entry, i) => ({
        ...{ text: entry.text },
        value: entry.value ?? 0,
        itemStyle:
          group.kind === 'plan'
            ? {
                color: 'transparent',
                borderColor: INK,
                borderWidth: entry.value === null ? 0 : 1.5,
                borderType: planOutline(plan) ?? 'solid'
              }
            : { color: entry.fill, ...(isProvisional(entry.status) ? { decal: HATCH } : {}) },
        label: {
          show: group.kind === 'column' && (fits || entry.value === null || (actual.length === 1 && isLast(group, i))),
          position: (entry.value ?? 0) < 0 ? ('bottom' as const) : ('top' as const),
          formatter: escapeRich(entry.label),
          color: entry.value === null ? QUIET : entry.ink,
          fontSize: size,
          fontWeight: 600,
          textBorderColor: PAPER,
          textBorderWidth: 2
        }
      })),
      labelLayout: { hideOverlap: true }
    };
  });
  return {
    height: PLOT + key.height + names.height,
    points: groups.map((group, seriesIndex) =>
      group.columns.map((entry, dataIndex) => ({ seriesIndex, dataIndex, text: entry.text }))
    ),
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      ...(key.title.length > 0 ? { title: key.title } : {}),
      grid: { left, right: 8, top: key.height + 24, bottom: names.height + 8, outerBoundsMode: 'none' },
      tooltip: POINT_TOOLTIP,
      xAxis: {
        type: 'category',
        data: names.texts,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: QUIET }, onZero: true },
        // Names stay at the foot of the drawing where columns go below zero.
        axisLabel: { color: QUIET, fontSize: size, lineHeight: size + 3, interval: 0, rotate: names.rotate }
      },
      yAxis: {
        type: 'value',
        min: low,
        max: high,
        splitNumber: 4,
        axisLabel: {
          color: QUIET,
          fontSize: size,
          formatter: formatAxis,
          showMinLabel: low === 0,
          showMaxLabel: false
        },
        splitLine: { lineStyle: { color: RULE }, showMinLine: low === 0, showMaxLine: false }
      },
      series
    }
  };
}

/** Zero is always on the axis. */
const endsOf = (groups: readonly ColumnGroup[]) =>
  axisEnds([0, ...groups.flatMap((group) => group.columns.flatMap((column) => column.value ?? []))]);

/** Where not all values have room, the latest of a lone series has. */
const isLast = (group: ColumnGroup, i: number) => i === group.columns.findLastIndex(({ value }) => value !== null);

/** Names under their places: in lines where their words fit, else upright. Nothing is cut. */
function placeNames(places: readonly string[], room: number, size: number) {
  const letters = Math.floor((room - 4) / (size * 0.5));
  const fits = places.every((name) => name.split(' ').every((word) => word.length <= letters));
  if (!fits)
    return { texts: [...places], rotate: 90, height: Math.max(...places.map((name) => textWidth(name, size))) + 8 };
  const texts = places.map((name) => wrapped(name, letters));
  return { texts, rotate: 0, height: Math.max(1, ...texts.map((text) => text.split('\n').length)) * (size + 3) + 8 };
}
