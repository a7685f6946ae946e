import type { Drawing } from './drawing';
import { axisEnds } from './parts/axisEnds';
import { escapeRich } from './parts/escapeRich';
import { periodAxis } from './parts/periodAxis';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { textWidth, wrapped } from './parts/textWidth';
import { FONT, INK, PAPER, PEER, PREVIOUS, QUIET, RULE, SUBJECT, isProvisional } from './theme';

export interface Strip {
  /** `[min, first quartile, median, third quartile, max]`; null where too few have a value. */
  range: readonly [number, number, number, number, number] | null;
  members: readonly { value: number; text: string }[];
  subject: { value: number; label: string; status: string } | null;
  /** The subject's value and the range in words. */
  text: string;
}

const TALL = 380;

/** For each column the span of the peers (thin), the middle half (wide), the median (bar) and the subject (diamond). */
export function rangeStrips(of: {
  /** Periods, or names of indicators. */
  columns: readonly string[];
  /** Long names that must all be there are wrapped; periods are thinned. */
  wrap: boolean;
  strips: readonly Strip[];
  formatAxis: (value: number) => string;
  width: number;
}): Drawing {
  const { columns, wrap, strips, formatAxis, width } = of;
  const size = width < 520 ? 12 : 14;
  const { low, high } = axisEnds(
    strips.flatMap(({ range, members, subject }) => [
      ...(range ?? []),
      ...members.map(({ value }) => value),
      ...(subject ? [subject.value] : [])
    ])
  );
  const left = Math.max(...[low, high, (low + high) / 2].map((v) => textWidth(formatAxis(rough(v)), size)), 20) + 10;
  const near = (width - left) / Math.max(1, columns.length);
  // The value of the last column stands to the right of it, whatever its neighbours have room for.
  const right = Math.max(12, textWidth(strips.at(-1)?.subject?.label ?? '', size) * 1.1 + 24 - near / 2);
  const room = (width - left - right) / Math.max(1, columns.length);
  const box = Math.max(8, Math.min(30, room * 0.4));
  const names = wrap ? columns.map((name) => wrapped(name, Math.floor((room - 8) / (size * 0.56)))) : columns;
  const bottom = 12 + Math.max(1, ...names.map((name) => name.split('\n').length)) * size * 1.3;
  const axis = periodAxis(names, wrap ? Infinity : width - left - right, size);
  return {
    height: TALL + bottom,
    points: [strips.map((strip, dataIndex) => ({ seriesIndex: 4, dataIndex, text: strip.text }))],
    option: {
      animation: false,
      textStyle: { fontFamily: FONT },
      grid: { left, right, top: 24, bottom, outerBoundsMode: 'none' },
      tooltip: POINT_TOOLTIP,
      xAxis: {
        ...axis,
        axisLine: { onZero: false, lineStyle: { color: QUIET } },
        axisLabel: { ...axis.axisLabel, ...(wrap ? { color: INK, lineHeight: size * 1.3 } : {}) }
      },
      yAxis: {
        type: 'value',
        min: low,
        max: high,
        splitNumber: 5,
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          color: QUIET,
          fontSize: size,
          formatter: formatAxis,
          showMinLabel: low === 0,
          showMaxLabel: false
        },
        splitLine: { showMinLine: low === 0, showMaxLine: false, lineStyle: { color: RULE } }
      },
      series: [
        { ...span(strips, 0, 4), z: 2, lineStyle: { color: PEER, width: 1.5, cap: 'butt' } },
        { ...span(strips, 1, 3), z: 3, lineStyle: { color: PREVIOUS, width: box, cap: 'butt' } },
        {
          type: 'scatter',
          z: 4,
          symbolSize: 5,
          emphasis: { disabled: true },
          itemStyle: { color: PEER, opacity: 0.75 },
          data: strips.flatMap((strip, i) =>
            strip.members.map((member) => ({ ...{ text: member.text }, value: [i, member.value] }))
          )
        },
        {
          type: 'scatter',
          z: 5,
          symbol: 'rect',
          symbolSize: [box + 8, 3],
          emphasis: { disabled: true },
          itemStyle: { color: INK, opacity: 1 },
          data: strips.map((strip, i) => ({ ...{ text: strip.text }, value: [i, strip.range?.[2] ?? '-'] }))
        },
        {
          type: 'scatter',
          z: 6,
          symbol: 'diamond',
          symbolSize: 14,
          emphasis: { disabled: true },
          data: strips.map((strip, i) => subjectMark(strip, i, { size, box, room, last: i === strips.length - 1 }))
        }
      ]
    }
  };
}

/** Only looked at for its width. */
const rough = (value: number) => Number(value.toPrecision(2));

/** Upright lines from one end of the range to another, a gap between two. */
const span = (strips: readonly Strip[], from: 0 | 1, to: 3 | 4) => ({
  type: 'line' as const,
  silent: true,
  symbol: 'none',
  data: strips.flatMap(({ range }, i) =>
    range
      ? [
          [i, range[from]],
          [i, range[to]],
          ['-', '-']
        ]
      : []
  )
});

/** The value stands beside the box; where columns are too near, only the last has one. */
function subjectMark(
  { subject, text }: Strip,
  i: number,
  { size, box, room, last }: { size: number; box: number; room: number; last: boolean }
) {
  const words = textWidth(subject?.label ?? '', size) * 1.1 + 6;
  const beside = room - box >= words;
  return {
    ...{ text },
    value: [i, subject?.value ?? '-'],
    itemStyle: isProvisional(subject?.status ?? '')
      ? { color: PAPER, borderColor: SUBJECT, borderWidth: 2.5, opacity: 1 }
      : { color: SUBJECT, borderColor: PAPER, borderWidth: 1, opacity: 1 },
    label: {
      show: subject !== null && (beside || last),
      formatter: escapeRich(subject?.label ?? ''),
      position: 'right' as const,
      distance: Math.max(4, box / 2 - 3),
      color: SUBJECT,
      fontWeight: 700 as const,
      fontSize: size,
      textBorderColor: PAPER,
      textBorderWidth: 3
    }
  };
}
