import { readFileSync } from 'node:fs';
import { readCsv } from '../../../../data/publish/readCsv';
import type { Geometry, ReadingInput } from '../../../../src/lib/figures/compare/reading';
import { readProvinces, readTiles } from '../../../../src/lib/figures/compare/geometry';
import { registerProvinces } from '../../../../src/lib/charts/provinceMap';
import type { Comparison } from '../../../../src/lib/model/comparison';
import type { Cell, Cube, CubeMeasure, Series } from '../../../../src/lib/model/cube';
import type { Indicator } from '../../../../src/lib/model/indicator';
import type { Sourced } from '../../../../src/lib/model/known';
import { isMissing, missing, type Maybe } from '../../../../src/lib/model/missing';
import type { Status } from '../../../../src/lib/model/observation';
import type { Unit } from '../../../../src/lib/model/unit';

const rowsOf = (path: string) => readCsv(path, readFileSync(path, 'utf8')).rows.map((row) => row.cells);

/** The catalogue's own units and indicators, so that a test speaks of real places. */
export const units = rowsOf('data/catalogue/units.csv').map((row) => ({ ...row, search: '' })) as unknown as Unit[];
const indicators = rowsOf('data/catalogue/indicators.csv') as unknown as Indicator[];

export const unit = (code: string): Unit => units.find((entry) => entry.code === code)!;
export const unitsOf = (regime: Unit['regime']): Unit[] => units.filter((entry) => entry.regime === regime);

export function indicator(code: string, other: Partial<Indicator> = {}): Indicator {
  const found = indicators.find((entry) => entry.code === code)!;
  return { ...found, decimals: Number(found.decimals), measure_vi: '', measure_en: '', ...other };
}

export interface CellSpec {
  value?: Maybe<number>;
  status?: Status;
  /** Unit it was published under. */
  under?: string;
  pieced?: boolean;
}

export function cell(
  period: string,
  { value = missing('not-published'), status = 'final', under, pieced = false }: CellSpec
): Cell {
  const absent = isMissing(value);
  return {
    period,
    value,
    upper: null,
    status: absent ? '' : status,
    observations: absent || !under ? [] : [{ unit: under } as Sourced],
    formula: null,
    pieced
  };
}

export const series = (of: Indicator, at: Unit, cells: readonly Cell[], other: Partial<Series> = {}): Series => ({
  key: `${of.code} ${at.code} ${other.category ?? ''}`.trim(),
  indicator: of,
  unit: at,
  category: '',
  subject: false,
  cells,
  ...other
});

const COMPARISON: Comparison = {
  indicators: [],
  units: [],
  peers: '',
  periods: [],
  by: '',
  transform: 'level',
  base: '',
  reading: '',
  events: true,
  title: '',
  snapshot: '2026-01-31'
};

export const geometry: Geometry = {
  map: registerProvinces(readProvinces(JSON.parse(readFileSync('static/maps/province34.topo.json', 'utf8')))),
  tiles: readTiles(JSON.parse(readFileSync('static/maps/tiles.json', 'utf8')))
};

export function inputOf(
  shown: readonly Series[],
  {
    lang = 'vi',
    measure,
    geometry: where = geometry,
    ...comparison
  }: Partial<Comparison> & {
    lang?: ReadingInput['lang'];
    measure?: Partial<CubeMeasure>;
    geometry?: Geometry | null;
  } = {}
): ReadingInput {
  const [first] = shown;
  const periods = first?.cells.map(({ period }) => period) ?? [];
  const cube: Cube = {
    periods,
    series: shown,
    measures: Object.fromEntries(
      shown.map(({ indicator: of }) => [
        of.code,
        { measure: of.measure, decimals: of.decimals, better: of.better, ...measure }
      ])
    )
  };
  return {
    comparison: {
      ...COMPARISON,
      indicators: [...new Set(shown.map((entry) => entry.indicator.code))],
      units: [...new Set(shown.map((entry) => entry.unit.code))],
      periods,
      ...comparison
    },
    cube,
    levels: cube,
    references: { country: [], median: {}, plans: [], field: [] },
    peers: null,
    annotations: [],
    country: unit('VN'),
    periodLines: { year: periods },
    lang,
    geometry: where
  };
}
