import type { Annotation } from '../../../../src/lib/model/annotation';
import type { ReadingCode } from '../../../../src/lib/model/comparison';
import { across, parts, years, type Given } from './facts';

export interface Situation {
  name: string;
  reading: ReadingCode;
  given: Given;
}

const estimate = { status: 'estimate' } as const;
const plan = (plan_by: 'central' | 'council') => ({ status: 'plan', plan_by }) as const;

const break2008: Annotation = {
  date: '2008-08-01',
  scope: ['P63-01', 'P34-01'],
  indicators: [],
  kind: 'break',
  label_vi: 'Hợp nhất Hà Tây',
  label_en: 'Ha Tay joins',
  text_vi: 'Ngày 1/8/2008 Hà Tây hợp nhất vào Hà Nội; số trước ngày này theo địa giới cũ.',
  text_en: 'On 1 August 2008 Ha Tay joined Hanoi; earlier figures are for the former territory.',
  source: 'Nghị quyết 15/2008/QH12'
};

const growth = years('grdp-growth', 'P63-01', 2021, [2.92, 8.89, 6.27, 6.52]);
const growth2025 = across('grdp-growth', '2025', { 'P34-01': 8.16, VN: 8.02 }, estimate);
const nation = years('grdp-growth', 'VN', 2021, [2.55, 8.54, 5.05, 7.09]);
const cities = across('grdp-growth', '2025', {
  'P34-01': 8.16,
  'P34-31': 11.81,
  'P34-46': 8.5,
  'P34-48': 9.18,
  'P34-79': 7.53
});
const revenue = years('budget-revenue', 'P63-01', 2022, [333000, 411000, 509300]);
const revenue2025 = across('budget-revenue', '2025', { 'P34-01': 704500 }, estimate);
const sector = (values: Record<string, number>) => parts('grdp-current', 'P34-01', '2025', 'sector', values);
const population = [
  ...across('population', '2023', { 'P63-01': 8587.1, 'P63-31': 2105, 'P63-30': 1957, VN: 100309.2 }),
  ...across(
    'population',
    '2024',
    { 'P63-01': 8718, 'P63-31': 2130, 'P63-30': 1973, VN: 101343.8 },
    { status: 'preliminary' }
  )
];
const poverty = across('poverty-rate', '2025', {
  'P34-01': 0.1,
  'P34-31': 0.4,
  'P34-46': 1.2,
  'P34-48': 0.7,
  'P34-79': 0.2,
  'P34-92': 0.6
});

/** What a reader may meet, each once. */
export const SITUATIONS: readonly Situation[] = [
  {
    name: 'beside-country-run',
    reading: 'line',
    given: { rows: [...growth.slice(1, 3), ...nation.slice(1, 3)], units: ['P34-01', 'VN'] }
  },
  {
    name: 'beside-country-once',
    reading: 'line',
    given: { rows: [...growth, ...growth2025, ...nation], units: ['P34-01', 'VN'] }
  },
  { name: 'run-of-rises', reading: 'line', given: { rows: [...revenue, ...revenue2025] } },
  { name: 'change-of-an-amount', reading: 'columns', given: { rows: revenue.slice(0, 2) } },
  {
    name: 'break-between',
    reading: 'line',
    given: {
      rows: [
        ['population', 'P63-01', '2007', 3228.5],
        ['population', 'P63-01', '2008', 6381.8]
      ],
      annotations: [break2008]
    }
  },
  {
    name: 'gap-in-the-years',
    reading: 'line',
    given: { rows: [...growth.slice(0, 1), ...growth.slice(2, 3), ...nation.slice(0, 1), ...nation.slice(2, 3)] }
  },
  { name: 'rank-of-a-group', reading: 'bars', given: { rows: cities, peers: 'central-cities' } },
  { name: 'rank-from-the-lowest', reading: 'map', given: { rows: poverty, peers: 'central-cities' } },
  {
    name: 'too-few-for-a-rank',
    reading: 'bars',
    given: { rows: cities.slice(0, 2), peers: 'central-cities' }
  },
  { name: 'rank-as-transform', reading: 'bump', given: { rows: cities, peers: 'central-cities', transform: 'rank' } },
  {
    name: 'two-periods-of-a-group',
    reading: 'dumbbell',
    given: {
      rows: [
        ...across('budget-revenue', '2024', { 'P34-01': 500, 'P34-31': 200, 'P34-46': 20, 'P34-48': 40 }),
        ...across('budget-revenue', '2025', { 'P34-01': 600, 'P34-31': 260, 'P34-46': 19, 'P34-48': 44 })
      ],
      units: ['P34-01', 'P34-31', 'P34-46', 'P34-48']
    }
  },
  { name: 'growth', reading: 'line', given: { rows: [...revenue, ...revenue2025], transform: 'growth' } },
  {
    name: 'change-of-a-rate',
    reading: 'line',
    given: { rows: growth, transform: 'change', periods: ['2023'] }
  },
  { name: 'index', reading: 'line', given: { rows: population, units: ['P34-01', 'P34-31'], transform: 'index' } },
  { name: 'average-growth', reading: 'line', given: { rows: revenue, transform: 'cagr' } },
  {
    name: 'per-head',
    reading: 'columns',
    given: {
      rows: [...revenue.slice(1, 2), ...population],
      indicators: ['budget-revenue'],
      periods: ['2023'],
      transform: 'per-capita'
    }
  },
  {
    name: 'per-thousand-people',
    reading: 'columns',
    given: {
      rows: [...years('new-enterprises', 'P63-01', 2023, [31800]), ...population],
      indicators: ['new-enterprises'],
      periods: ['2023'],
      transform: 'per-capita'
    }
  },
  { name: 'share-of-country', reading: 'columns', given: { rows: population, periods: ['2024'], transform: 'share' } },
  {
    name: 'contribution-to-country',
    reading: 'columns',
    given: { rows: population, periods: ['2024'], transform: 'contribution' }
  },
  {
    name: 'gap-to-country',
    reading: 'line',
    given: { rows: [...growth, ...nation], periods: ['2024'], transform: 'gap' }
  },
  {
    name: 'times-the-country',
    reading: 'line',
    given: {
      rows: [
        ...years('grdp-per-capita', 'P63-01', 2023, [151.1, 163.5]),
        ...years('grdp-per-capita', 'VN', 2023, [101.9, 114])
      ],
      transform: 'ratio'
    }
  },
  {
    name: 'plan-with-value',
    reading: 'columns',
    given: {
      rows: [
        ...across('budget-revenue', '2023', { 'P63-01': 411000 }),
        ...across('budget-revenue', '2023', { 'P63-01': 352793 }, plan('central')),
        ...across('budget-revenue', '2023', { 'P63-01': 353000 }, plan('council'))
      ]
    }
  },
  {
    name: 'plan-as-transform',
    reading: 'columns',
    given: {
      rows: [
        ...across('budget-revenue', '2023', { 'P63-01': 411000 }),
        ...across('budget-revenue', '2023', { 'P63-01': 352793 }, plan('central'))
      ],
      transform: 'plan-central'
    }
  },
  {
    name: 'target-band-of-a-rate',
    reading: 'columns',
    given: {
      rows: [
        ...across('grdp-growth', '2022', { 'P63-01': 8.89 }),
        ...across('grdp-growth', '2022', { 'P63-01': 7 }, { ...plan('council'), upper: 7.5 })
      ]
    }
  },
  { name: 'deviation', reading: 'line', given: { rows: growth, transform: 'deviation' } },
  {
    name: 'parts-all',
    reading: 'columns',
    given: { rows: sector({ agriculture: 27000, 'industry-construction': 330000, services: 930000 }), by: 'sector' }
  },
  {
    name: 'parts-some',
    reading: 'columns',
    given: {
      rows: [
        ...parts('grdp-growth', 'P34-01', '2024', 'sector', { 'industry-construction': 5.29, services: 7.26 }),
        ...parts('grdp-growth', 'P34-01', '2025', 'sector', { agriculture: 3.55 })
      ],
      by: 'sector'
    }
  },
  {
    name: 'parts-one',
    reading: 'columns',
    given: { rows: parts('grdp-growth', 'P34-01', '2025', 'sector', { agriculture: 3.55 }), by: 'sector' }
  },
  {
    name: 'parts-contribution',
    reading: 'waterfall',
    given: {
      rows: [
        ...years('grdp-current', 'P63-01', 2024, [1200000]),
        ...parts('grdp-current', 'P63-01', '2024', 'sector', { 'industry-construction': 300000, services: 900000 }),
        ...parts('grdp-current', 'P34-01', '2025', 'sector', { 'industry-construction': 294000, services: 996000 })
      ],
      periods: ['2025'],
      by: 'sector',
      transform: 'contribution'
    }
  },
  {
    name: 'two-indicators',
    reading: 'scatter',
    given: {
      rows: [...across('grdp-growth', '2025', { 'P34-92': 7.2 }), ...cities, ...poverty],
      indicators: ['grdp-growth', 'poverty-rate'],
      peers: 'central-cities'
    }
  },
  { name: 'pieced-together', reading: 'line', given: { rows: population, units: ['P34-31'] } },
  {
    name: 'mixed-territories',
    reading: 'columns',
    given: {
      rows: [
        ...across('grdp-growth', '2024', { 'P63-31': 11.01 }),
        ...across('grdp-growth', '2025', { 'P34-31': 11.81 }, estimate)
      ],
      units: ['P34-31', 'P63-31']
    }
  },
  {
    name: 'stock-at-a-date',
    reading: 'columns',
    given: {
      rows: [['party-members', 'P34-01', '2025-10', 500000, { qualifier: 'nearly' }]],
      periods: ['2025']
    }
  },
  { name: 'nothing', reading: 'table', given: { rows: growth, periods: ['2030'] } }
];
