import { FACT_TABLES, type FactTable } from '../../src/lib/model/indicator';
import type { Catalogue, CatalogueIndicator } from '../../data/publish/catalogue';
import { between } from '../../data/demo/random';

/** An indicator and how its values are made up. */
export interface NationalIndicator {
  indicator: CatalogueIndicator;
  /** Digits after the decimal sign of every value: a value is a whole number of 10^-digits, which add up exactly. */
  digits: number;
  /** That number for a thousand people and a month (a flow) or at a time (a stock); for a rate, its usual value. */
  level: number;
  /** Change in a year, as a share of the first. */
  growth: number;
}

/** Those of the catalogue that a commune can have: level for a thousand people, digits. */
const OF_THE_CATALOGUE: Readonly<Record<string, readonly [level: number, digits: number, growth: number]>> = {
  'budget-expenditure': [1.5, 0, 0.07],
  'budget-revenue': [1.8, 0, 0.08],
  'cpi-average-change': [320, 2, 0],
  'digital-economy-share': [120, 1, 0.06],
  exports: [3.3, 4, 0.09],
  'fdi-projects-cumulative': [0.4, 0, 0.05],
  'fdi-registered': [30, 2, 0.05],
  'fdi-registered-cumulative': [40, 1, 0.06],
  'grdp-constant': [6, 0, 0.06],
  'grdp-current': [9, 0, 0.09],
  'grdp-current-usd': [4, 4, 0.08],
  'grdp-growth': [680, 2, 0],
  imports: [3.1, 4, 0.09],
  'near-poor-households': [9, 0, -0.03],
  'near-poverty-rate': [450, 2, -0.03],
  'new-enterprises': [0.13, 0, 0.05],
  'poor-households': [7, 0, -0.04],
  population: [10, 1, 0.01],
  'population-registered': [10.4, 1, 0.01],
  'poverty-rate': [38, 1, -0.04],
  'public-investment-disbursement': [620, 1, 0.01],
  'retail-sales': [5, 0, 0.1],
  'tax-revenue': [1.2, 0, 0.07],
  'total-investment': [3, 0, 0.07],
  'tourism-revenue': [0.7, 0, 0.08],
  'trained-labour-share': [260, 1, 0.02],
  'urban-population': [4, 1, 0.02]
};

const MADE_UP_TABLES = ['society', 'economy', 'budget'] as const satisfies readonly FactTable[];
const MADE_UP_KINDS = [
  { kind: 'flow', vi: 'phát sinh trong kỳ', en: 'in the period', measure: 'units' },
  { kind: 'stock', vi: 'có đến cuối kỳ', en: 'at the end of the period', measure: 'households' },
  { kind: 'rate', vi: 'tỷ lệ', en: 'rate', measure: 'percent' }
] as const;

/** `count` indicators: those of the catalogue that suit, then made-up ones. In the order of a package: table, code. */
export function nationalIndicators(catalogue: Catalogue, count: number, seed: number): NationalIndicator[] {
  const known = Object.entries(OF_THE_CATALOGUE).map(([code, [level, digits, growth]]): NationalIndicator => {
    const indicator = catalogue.indicators.get(code);
    if (!indicator) throw new Error(`data/catalogue/indicators.csv has no ${code}`);
    return { indicator, level, digits, growth };
  });
  const others = Array.from({ length: Math.max(0, count - known.length) }, (_, i) => madeUp(catalogue, i + 1, seed));
  const chosen = [...known, ...others].slice(0, count).sort((a, b) => compare(a.indicator, b.indicator));
  const codes = new Set(chosen.map(({ indicator }) => indicator.code));
  return chosen.map((made) => ({ ...made, indicator: withinChoice(made.indicator, codes) }));
}

/** A rule that refers to what was not chosen is none. */
function withinChoice(indicator: CatalogueIndicator, codes: ReadonlySet<string>): CatalogueIndicator {
  const [, ...named] = indicator.aggregation.split(/[:/]/);
  return named.every((code) => codes.has(code)) ? indicator : { ...indicator, aggregation: 'none' };
}

const compare = (a: CatalogueIndicator, b: CatalogueIndicator): number =>
  FACT_TABLES.indexOf(a.table) - FACT_TABLES.indexOf(b.table) || (a.code < b.code ? -1 : 1);

function madeUp({ measures }: Catalogue, number: number, seed: number): NationalIndicator {
  const { kind, vi, en, measure } = MADE_UP_KINDS[number % MADE_UP_KINDS.length] ?? MADE_UP_KINDS[0];
  const table = MADE_UP_TABLES[Math.floor(number / MADE_UP_KINDS.length) % MADE_UP_TABLES.length] ?? 'society';
  const label = [...measures.values()].find(({ base }) => base === measure);
  const stream = `national|${seed}|indicator|${number}`;
  const isRate = kind === 'rate';
  return {
    indicator: {
      code: `demo-${String(number).padStart(3, '0')}`,
      table,
      theme: table,
      name_vi: `Chỉ tiêu mô phỏng số ${number} (${vi})`,
      name_en: `Made-up indicator ${number} (${en})`,
      country_name_vi: '',
      country_name_en: '',
      measure,
      measure_vi: label?.label_vi ?? '',
      measure_en: label?.label_en ?? '',
      decimals: isRate ? 1 : 0,
      kind,
      better: 'none',
      aggregation: isRate ? 'weighted:population' : 'sum',
      compares: '',
      comparison: '',
      out_of: '',
      class: 'public',
      definition_vi: 'Chỉ tiêu do chương trình đặt ra để thử bản số liệu lớn; không đo điều gì có thật.',
      definition_en: 'Set up by a program to try large snapshots; it measures nothing real.',
      aliases: '',
      min: 0,
      max: isRate ? 100 : null,
      reference: ''
    },
    digits: isRate ? 1 : 0,
    level: isRate ? Math.round(between(stream, 120, 700)) : Math.round(between(stream, 1, 25) * 10) / 10,
    growth: Math.round(between(`growth|${stream}`, -0.02, 0.07) * 1000) / 1000
  };
}
