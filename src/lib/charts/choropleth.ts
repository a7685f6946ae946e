import type { ChartOption } from './echarts';
import { areaStyle, type AreaKind } from './parts/mapColour';
import { UNSEEN, legendSeries, pixelGrid, type MapLegend } from './parts/mapLegend';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { FONT, INK, PAPER } from './theme';

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
  /** Pixels; the map is as high as the drawing. */
  width: number;
  height: number;
  narrow: boolean;
}

/** A degree of longitude is this much of one of latitude, in the middle of the country. */
const ASPECT = 0.96;
/** Width of the boundaries over their height, at that aspect. */
const SHAPE = 0.929;
/** Part of the map's width west of the sea: to the east of it, in the north, the legend has room. */
const SEA = 0.5;

/** Areas coloured by class, the subject outlined, the legend in the empty north-east. Areas are the first series. */
export function choropleth({ map, areas, marks, legend, width, height, narrow }: ChoroplethInput): ChartOption {
  const mapWidth = Math.min(width, height * SHAPE);
  const left = Math.max(0, (width - mapWidth) / 2 - (narrow ? 0 : 40));
  const size = narrow ? 12 : 14;
  const place = { map, left, top: 2, width: mapWidth, height: height - 4, aspectScale: ASPECT };
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
          .map(({ code, kind }) => {
            const { line, width: borderWidth } = areaStyle(kind, true);
            return { name: code, itemStyle: { areaColor: 'transparent', borderColor: line, borderWidth } };
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
      legendSeries(legend, { left: left + mapWidth * SEA, top: 4 }, size)
    ]
  };
  return option;
}

export const mapHeight = (width: number): number => Math.round(Math.min(width / SHAPE, 640));
