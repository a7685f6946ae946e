import type { ChartOption } from './echarts';
import { escapeRich } from './parts/escapeRich';
import { areaStyle, type AreaKind } from './parts/mapColour';
import { LEGEND_LINE, UNSEEN, legendHeight, legendSeries, pixelGrid, type MapLegend } from './parts/mapLegend';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { FONT, INK, PAPER, SUBJECT } from './theme';

export interface MapArea {
  /** Name in the registered boundaries: a unit code. */
  code: string;
  name: string;
  kind: AreaKind;
  subject: boolean;
  /** What is said of it; areas of the boundaries that are not listed say nothing. */
  text: string;
}

export interface ChoroplethInput {
  /** Name under which the boundaries are registered. */
  map: string;
  areas: readonly MapArea[];
  /** Names written in the sea, at longitude and latitude. */
  marks: readonly { name: string; at: readonly [number, number] }[];
  legend: MapLegend;
  /** Pixels. */
  width: number;
  narrow: boolean;
}

/** A degree of longitude is this much of one of latitude, in the middle of the country. */
const ASPECT = 0.96;
/** Width of the boundaries over their height, at that aspect. */
const SHAPE = 0.929;
/** Part of the map's width west of the sea: to the east of it, in the north, the legend has room. */
const SEA = 0.5;

const TALLEST = 640;

/** Sizes of a drawing: the legend stands in the empty north-east, or below the map where that is too small. */
export function mapSizes({ width, narrow, legend }: Pick<ChoroplethInput, 'width' | 'narrow' | 'legend'>) {
  const mapHeight = Math.round(Math.min(width / SHAPE, TALLEST));
  return { mapHeight, height: mapHeight + (narrow ? legendHeight(legend) + LEGEND_LINE / 2 : 0) };
}

/** Areas coloured by class, the subject outlined. Areas are the first series, as given. */
export function choropleth(input: ChoroplethInput): ChartOption {
  const { map, areas, marks, legend, width, narrow } = input;
  const { mapHeight, height } = mapSizes(input);
  const mapWidth = Math.min(width, mapHeight * SHAPE);
  const left = Math.max(0, (width - mapWidth) / 2 - (narrow ? 0 : 40));
  const size = narrow ? 12 : 14;
  const place = { map, left, top: 2, width: mapWidth, height: mapHeight - 4, aspectScale: ASPECT };
  const still = { emphasis: { disabled: true }, selectedMode: false as const, roam: false };
  const unchosen = areaStyle('unchosen');
  const option = {
    animation: false,
    textStyle: { fontFamily: FONT },
    ...pixelGrid(width, height),
    tooltip: POINT_TOOLTIP,
    geo: [
      {
        ...place,
        ...still,
        itemStyle: { areaColor: unchosen.fill, borderColor: unchosen.line, borderWidth: unchosen.width },
        regions: areas.map((area) => {
          const { fill, line, width: borderWidth, dash } = areaStyle(area.kind);
          return { name: area.code, itemStyle: { areaColor: fill, borderColor: line, borderWidth, borderType: dash } };
        })
      },
      // Neighbours drawn later would cover half of a wide outline: the subject's stands in a layer above.
      {
        ...place,
        ...still,
        silent: true,
        z: 3,
        itemStyle: { areaColor: 'transparent', borderColor: 'transparent', borderWidth: 0 },
        regions: areas
          .filter((area) => area.subject)
          .map(({ code, name, kind }) => {
            const { line, width: borderWidth } = areaStyle(kind, true);
            return {
              name: code,
              itemStyle: { areaColor: 'transparent', borderColor: line, borderWidth },
              label: {
                show: true,
                formatter: () => escapeRich(name),
                offset: [0, narrow ? -18 : -26],
                color: SUBJECT,
                fontSize: size,
                fontWeight: 600,
                textBorderColor: PAPER,
                textBorderWidth: 3
              }
            };
          })
      }
    ],
    series: [
      {
        type: 'map' as const,
        geoIndex: 0,
        data: areas.map((area, i) => ({ name: area.code, value: i, text: area.text }))
      },
      {
        type: 'scatter' as const,
        coordinateSystem: 'geo' as const,
        geoIndex: 0,
        silent: true,
        ...UNSEEN,
        tooltip: { show: false },
        data: marks.map(({ name, at }) => ({
          value: [...at],
          label: {
            show: true,
            position: 'inside' as const,
            formatter: () => name,
            color: INK,
            fontSize: size - 1,
            fontStyle: 'italic' as const,
            textBorderColor: PAPER,
            textBorderWidth: 2
          }
        }))
      },
      legendSeries(legend, narrow ? { left: 2, top: mapHeight } : { left: left + mapWidth * SEA, top: 4 }, size)
    ]
  };
  return option;
}
