import type { ScatterSeriesOption } from '../echarts';
import { INK, QUIET } from '../theme';
import { escapeRich } from './escapeRich';
import { areaStyle, type AreaKind } from './mapColour';

export interface MapLegend {
  /** Period and measure, one line each. */
  heading: readonly string[];
  entries: readonly { kind: AreaKind; label: string }[];
  /** Lines without a swatch: the country's value. */
  notes: readonly string[];
}

/** A point without a mark: text needs one to stand at. */
export const UNSEEN = { symbol: 'circle', symbolSize: 1, itemStyle: { color: 'transparent' } };

const SWATCH = 14;
export const LEGEND_LINE = 19;

/** Pixels from the top of the heading to the end of the notes. */
export const legendHeight = ({ heading, entries, notes }: MapLegend): number =>
  (heading.length + entries.length + notes.length) * LEGEND_LINE + 6;

/** A coordinate system whose units are pixels from the top left of the drawing. */
export const pixelGrid = (width: number, height: number) => ({
  grid: { left: 0, top: 0, width, height, outerBoundsMode: 'none' as const },
  xAxis: { type: 'value' as const, min: 0, max: width, show: false },
  yAxis: { type: 'value' as const, min: 0, max: height, inverse: true, show: false }
});

/** The legend as a series on a `pixelGrid`. */
export function legendSeries(legend: MapLegend, at: { left: number; top: number }, size: number): ScatterSeriesOption {
  const y = (line: number) => at.top + (line + 0.5) * LEGEND_LINE;
  const { heading, entries, notes } = legend;
  const text = (line: number, words: string, strong: boolean) => ({
    value: [at.left, y(line)],
    ...UNSEEN,
    label: label(words, { size, colour: strong ? INK : QUIET, distance: 0, weight: strong ? 600 : 400 })
  });
  return {
    type: 'scatter',
    silent: true,
    animation: false,
    tooltip: { show: false },
    data: [
      ...heading.map((words, i) => text(i, words, i === 0)),
      ...entries.map((entry, i) => {
        const { fill, line, width, dash } = areaStyle(entry.kind);
        return {
          value: [at.left + SWATCH / 2, y(heading.length + i) + 3],
          symbol: 'rect',
          symbolSize: SWATCH,
          itemStyle: { color: fill, opacity: 1, borderColor: line, borderWidth: Math.max(width, 1), borderType: dash },
          label: label(entry.label, { size, colour: INK, distance: 6, weight: 400 })
        };
      }),
      ...notes.map((words, i) => text(heading.length + entries.length + i + 0.3, words, false))
    ]
  };
}

const label = (words: string, style: { size: number; colour: string; distance: number; weight: 400 | 600 }) => ({
  show: true,
  position: 'right' as const,
  formatter: () => escapeRich(words),
  color: style.colour,
  fontSize: style.size,
  fontWeight: style.weight,
  distance: style.distance
});
