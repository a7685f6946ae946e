import { groups } from 'd3-array';
import { tileMap, tileSizes, type MapTile, type TileMapInput } from '$lib/charts/tileMap';
import { islands } from '$lib/language/comparison/chartWords';
import { cellNumber } from '$lib/language/comparison/cellText';
import { unitName } from '$lib/language/name';
import { mapClasses } from '../mapClasses';
import { placed, type MapRegime } from '../placed';
import type { Geometry, Reading, ReadingInput } from '../reading';
import { pointText } from './parts';

const NARROW = 560;
const REGIMES: readonly MapRegime[] = ['province34', 'province63'];

/** Keys of the archipelagos on the grid of each list. */
const ISLANDS: Record<MapRegime, readonly [hoangSa: string, truongSa: string]> = {
  province34: ['hoang-sa', 'truong-sa'],
  province63: ['P63-hoang-sa', 'P63-truong-sa']
};

/** The tiles of a list of provinces, by unit code, without the archipelagos. */
const gridOf = (tiles: Geometry['tiles'], regime: MapRegime) =>
  Object.entries(tiles).filter(([code]) => new RegExp(`^P${regime.slice(-2)}-\\d\\d$`).test(code));

function tilesOf(input: ReadingInput, geometry: Geometry, width: number): TileMapInput {
  const { lang, references } = input;
  const found = placed(input, REGIMES);
  if (typeof found === 'string') throw new Error('drawn against whyNot');
  const grid = gridOf(geometry.tiles, found.regime);
  const { kindOf, legend, measure } = mapClasses(input, found, found.places.length < grid.length);
  const places = new Map(found.places.map((place) => [place.code, place]));
  const named = new Map(references.field.map(({ unit }) => [unit.code, unitName(lang, unit)]));
  const words = islands(lang);
  const archipelagos = ISLANDS[found.regime].map((key, i) => ({
    tile: geometry.tiles[key],
    name: i === 0 ? words.hoangSa : words.truongSa
  }));
  const tiles: MapTile[] = [
    ...grid.map(([code, [column, row]]): MapTile => {
      const place = places.get(code);
      if (!place)
        return { column, row, name: named.get(code) ?? '', value: '', kind: 'unchosen', subject: false, text: '' };
      const { series, cell } = place;
      return {
        column,
        row,
        name: unitName(lang, series.unit),
        value: cellNumber(lang, cell, measure),
        kind: kindOf(cell),
        subject: series.subject,
        text: pointText(input, series, cell)
      };
    }),
    ...archipelagos.flatMap(({ tile, name }): MapTile[] =>
      tile ? [{ column: tile[0], row: tile[1], name, value: '', kind: 'islands', subject: false, text: '' }] : []
    )
  ];
  tiles.sort((a, b) => a.row - b.row || a.column - b.column);
  return { tiles, legend, width, narrow: width < NARROW };
}

/** A tile of one size for each province of one list, in classes of colour. Points go by the rows of the grid. */
export const tiles: Reading = {
  code: 'tiles',
  whyNot: (input) => {
    const found = placed(input, REGIMES);
    if (typeof found === 'string') return found;
    const { geometry } = input;
    return geometry && found.places.every(({ code }) => code in geometry.tiles) ? null : 'no-geometry';
  },
  draw: (input, width) => {
    if (!input.geometry) throw new Error('drawn against whyNot');
    const drawn = tilesOf(input, input.geometry, width);
    const points = drawn.tiles.flatMap(({ row, text }, dataIndex) =>
      text ? [{ row, point: { seriesIndex: 0, dataIndex, text } }] : []
    );
    return {
      option: tileMap(drawn),
      points: groups(points, ({ row }) => row).map(([, line]) => line.map(({ point }) => point)),
      height: tileSizes(drawn).height
    };
  }
};
