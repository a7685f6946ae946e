import { comparisonFacts } from '../../../../src/lib/figures/compare/comparisonFacts';
import type { Annotation } from '../../../../src/lib/model/annotation';
import type { Comparison } from '../../../../src/lib/model/comparison';
import type { ComparisonFacts } from '../../../../src/lib/model/comparisonFacts';
import type { Indicator } from '../../../../src/lib/model/indicator';
import type { Known } from '../../../../src/lib/model/known';
import type { PeerMembership, Unit, UnitChange } from '../../../../src/lib/model/unit';

const unit = (code: string, name: string, name_en: string, part: Partial<Unit> = {}): Unit => {
  const regime = code === 'VN' ? 'country' : code.startsWith('P34') ? 'province34' : 'province63';
  return {
    code,
    regime,
    name,
    full_name: code === 'VN' ? 'Việt Nam' : `Thành phố ${name}`,
    name_en,
    parent: code === 'VN' ? '' : 'VN',
    region: '',
    valid_from: regime === 'province34' ? '2025-07-01' : '',
    valid_to: regime === 'province63' ? '2025-06-30' : '',
    territory: `T-${code}`,
    search: '',
    ...part
  };
};

/** Six centrally-run cities of today, some with the provinces they were put together from. */
export const UNITS: readonly Unit[] = [
  unit('VN', 'Cả nước', 'Viet Nam'),
  unit('P34-01', 'Hà Nội', 'Hanoi'),
  unit('P63-01', 'Hà Nội', 'Hanoi', { territory: 'T-P34-01' }),
  unit('P34-46', 'Huế', 'Hue'),
  unit('P63-46', 'Huế', 'Hue', { territory: 'T-P34-46' }),
  unit('P34-31', 'Hải Phòng', 'Haiphong'),
  unit('P34-48', 'Đà Nẵng', 'Da Nang'),
  unit('P34-79', 'TP. Hồ Chí Minh', 'Ho Chi Minh City'),
  unit('P34-92', 'Cần Thơ', 'Can Tho'),
  unit('P63-31', 'Hải Phòng', 'Haiphong'),
  unit('P63-30', 'Hải Dương', 'Hai Duong', { full_name: 'Tỉnh Hải Dương' })
];

const CITIES = ['P34-01', 'P34-46', 'P34-31', 'P34-48', 'P34-79', 'P34-92'];

const membership = (group: string, unit: string): PeerMembership => ({
  group,
  name_vi: 'Thành phố trực thuộc Trung ương',
  name_en: 'Centrally-run cities',
  unit,
  valid_from: '2025-07-01',
  valid_to: ''
});

const merged = (from_unit: string, to_unit: string): UnitChange => ({
  from_unit,
  to_unit,
  relation: 'merged',
  effective: '2025-07-01',
  legal_basis: 'Nghị quyết 202/2025/QH15'
});

const indicator = (code: string, name_vi: string, name_en: string, part: Partial<Indicator>): Indicator => ({
  code,
  table: 'economy',
  theme: 'economy',
  name_vi,
  name_en,
  country_name_vi: '',
  country_name_en: '',
  measure: 'percent',
  measure_vi: '',
  measure_en: '',
  decimals: 1,
  kind: 'rate',
  better: 'up',
  aggregation: 'none',
  compares: '',
  comparison: '',
  out_of: '',
  class: 'public',
  definition_vi: '',
  definition_en: '',
  aliases: '',
  ...part
});

const INDICATORS: readonly Indicator[] = [
  indicator('grdp-growth', 'Tốc độ tăng GRDP', 'GRDP growth', {
    country_name_vi: 'Tốc độ tăng GDP',
    country_name_en: 'GDP growth',
    decimals: 2
  }),
  indicator('grdp-per-capita', 'GRDP bình quân đầu người', 'GRDP per capita', {
    country_name_vi: 'GDP bình quân đầu người',
    country_name_en: 'GDP per capita',
    measure: 'vnd-million-per-person',
    kind: 'ratio'
  }),
  indicator('grdp-current', 'GRDP theo giá hiện hành', 'GRDP at current prices', {
    country_name_vi: 'GDP theo giá hiện hành',
    country_name_en: 'GDP at current prices',
    measure: 'vnd-billion',
    decimals: 0,
    kind: 'flow',
    aggregation: 'sum'
  }),
  indicator('budget-revenue', 'Thu ngân sách nhà nước trên địa bàn', 'State budget revenue in the area', {
    table: 'budget',
    theme: 'budget',
    country_name_vi: 'Thu ngân sách nhà nước',
    country_name_en: 'State budget revenue',
    measure: 'vnd-billion',
    decimals: 0,
    kind: 'flow',
    aggregation: 'sum'
  }),
  indicator('population', 'Dân số trung bình', 'Average population', {
    measure: 'thousand-persons',
    kind: 'stock',
    better: 'none',
    aggregation: 'sum',
    definition_vi: 'Dân số bình quân của năm theo cơ quan thống kê.',
    definition_en: 'Average population of the year according to the statistics office.'
  }),
  indicator('new-enterprises', 'Doanh nghiệp đăng ký thành lập mới', 'New enterprises', {
    measure: 'enterprises',
    decimals: 0,
    kind: 'flow',
    aggregation: 'sum'
  }),
  indicator('poverty-rate', 'Tỷ lệ hộ nghèo', 'Poverty rate', { better: 'down' }),
  indicator('party-members', 'Tổng số đảng viên', 'Party members', {
    theme: 'party',
    measure: 'members',
    decimals: 0,
    kind: 'stock',
    better: 'none'
  })
];

/** `[indicator, unit, period, value]` with what differs from a final total. */
export type Row = readonly [string, string, string, number, Partial<Known>?];

const known = ([code, of, period, value, part = {}]: Row): Known => ({
  indicator: code,
  unit: of,
  period,
  dimension: '',
  category: '',
  value,
  upper: null,
  status: 'final',
  plan_by: '',
  published: '2026-01-06',
  published_as: '2026-01-06',
  source: 'thongke',
  qualifier: '',
  note: '',
  restates: '',
  class: 'public',
  territory: UNITS.find((entry) => entry.code === of)?.territory ?? '',
  vintages: 1,
  from: { code: 'thongke', title: 'Báo cáo', publisher: 'Chi cục Thống kê', date: '2026-01-06', url: '' },
  ...part
});

export interface Given extends Partial<Comparison> {
  rows: readonly Row[];
  annotations?: readonly Annotation[];
}

/** Facts as the page works them out, of a handful of rows. */
export function factsOf({ rows, annotations = [], ...comparison }: Given): ComparisonFacts {
  const asked: Comparison = {
    indicators: [...new Set(rows.map(([code]) => code))],
    units: ['P34-01'],
    peers: '',
    periods: [...new Set(rows.map(([, , period]) => period))].sort(),
    by: '',
    transform: 'level',
    base: '',
    reading: '',
    events: false,
    title: '',
    snapshot: '2026-01-31',
    ...comparison
  };
  const facts = comparisonFacts(
    asked,
    { key: '', known: rows.map(known) },
    {
      snapshots: ['2026-01-31'],
      units: [...UNITS],
      indicators: INDICATORS,
      memberships: CITIES.map((code) => membership('central-cities', code)),
      unitChanges: [merged('P63-31', 'P34-31'), merged('P63-30', 'P34-31')],
      neighbours: {},
      annotations
    }
  );
  if (!facts) throw new Error('no facts');
  return facts;
}

/** Values of one indicator of one unit over years, beginning with the first. */
export const years = (
  code: string,
  of: string,
  first: number,
  values: readonly number[],
  part: Partial<Known> = {}
): Row[] => values.map((value, i): Row => [code, of, String(first + i), value, part]);

/** Values of one indicator in one period, by unit. */
export const across = (
  code: string,
  period: string,
  values: Readonly<Record<string, number>>,
  part: Partial<Known> = {}
): Row[] => Object.entries(values).map(([of, value]): Row => [code, of, period, value, part]);

/** Parts of a total, by category. */
export const parts = (
  code: string,
  of: string,
  period: string,
  dimension: string,
  values: Readonly<Record<string, number>>
): Row[] => Object.entries(values).map(([category, value]): Row => [code, of, period, value, { dimension, category }]);
