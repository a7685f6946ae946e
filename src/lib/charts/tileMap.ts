import type { ChartOption } from './echarts';
import { escapeRich } from './parts/escapeRich';
import { areaStyle, textOn, type AreaKind } from './parts/mapColour';
import { LEGEND_LINE, legendHeight, legendSeries, pixelGrid, type MapLegend } from './parts/mapLegend';
import { POINT_TOOLTIP } from './parts/pointTooltip';
import { wrapped } from './parts/textWidth';
import { FONT, SUBJECT } from './theme';

export interface MapTile {
  column: number;
  row: number;
  name: string;
  /** The number alone; empty when there is none. */
  value: string;
  kind: AreaKind;
  subject: boolean;
  /** What is said of it; empty for a tile that is only there for the shape of the country. */
  text: string;
}

export interface TileMapInput {
  tiles: readonly MapTile[];
  legend: MapLegend;
  /** Pixels. */
  width: number;
  narrow: boolean;
}

const GAP = 3;
const WIDEST = 104;

/** Sizes of a drawing, from which its height follows. */
export function tileSizes({ tiles, legend, width, narrow }: TileMapInput) {
  const columns = Math.max(...tiles.map((tile) => tile.column), 0) + 1;
  const rows = Math.max(...tiles.map((tile) => tile.row), 0) + 1;
  const tileWidth = Math.min(WIDEST, Math.floor(width / columns));
  const size = narrow ? 10 : 12;
  // Two lines of a name and one of the value.
  const tileHeight = 3 * (size + 2) + (narrow ? 5 : 10);
  // Beside the tiles where there is room, else above them.
  const beside = width - columns * tileWidth > 220;
  const top = beside ? 0 : legendHeight(legend) + LEGEND_LINE / 2;
  const height = top + Math.max(rows * tileHeight, beside ? legendHeight(legend) : 0) + GAP;
  return { columns, tileWidth, tileHeight, size, beside, top, height: Math.ceil(height) };
}

/** One tile of one size for each unit, coloured by class, with its name and value. Tiles are the first series, as given. */
export function tileMap(input: TileMapInput): ChartOption {
  const { tiles, legend, width, narrow } = input;
  const { columns, tileWidth, tileHeight, size, beside, top, height } = tileSizes(input);
  const left = beside ? 0 : Math.floor((width - columns * tileWidth) / 2);
  const letters = Math.floor((tileWidth - GAP) / (size * 0.54));
  return {
    animation: false,
    textStyle: { fontFamily: FONT },
    ...pixelGrid(width, height),
    tooltip: POINT_TOOLTIP,
    series: [
      {
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [tileWidth - GAP, tileHeight - GAP],
        emphasis: { disabled: true },
        data: tiles.map((tile) => {
          const { fill, line, width: borderWidth, dash } = areaStyle(tile.kind, tile.subject);
          const name = escapeRich(twoLines(tile.name, letters));
          const colour = textOn(tile.kind);
          return {
            value: [left + (tile.column + 0.5) * tileWidth, top + (tile.row + 0.5) * tileHeight],
            text: tile.text,
            ...(tile.text === '' ? { tooltip: { show: false } } : {}),
            itemStyle: { color: fill, opacity: 1, borderColor: line, borderWidth, borderType: dash },
            label: {
              show: tile.name !== '',
              position: 'inside',
              align: 'center',
              formatter: () => (tile.value ? `{n|${name}}\n{v|${escapeRich(tile.value)}}` : `{n|${name}}`),
              rich: {
                n: { fontSize: size, lineHeight: size + 2, color: colour, align: 'center' },
                v: {
                  fontSize: size,
                  lineHeight: size + 2,
                  fontWeight: 600,
                  align: 'center',
                  color: tile.subject && typeof tile.kind === 'string' ? SUBJECT : colour
                }
              }
            }
          };
        })
      },
      legendSeries(legend, { left: beside ? columns * tileWidth + 24 : left + 2, top: 2 }, narrow ? 12 : 14)
    ]
  };
}

/** A name in two lines of about so many letters; one that would need a third may be a letter wider. */
function twoLines(name: string, letters: number): string {
  const lines = wrapped(name, letters);
  return lines.split('\n').length > 2 ? wrapped(name, letters + 1) : lines;
}
