/** The words around a number in one unit of measure. `en` is one form, or singular and plural; `enBefore` stands in front. */
export interface MeasureWords {
  vi: string;
  en: string | readonly [one: string, many: string];
  enBefore?: string;
  /** The sign stands against the number, without a space. */
  attached?: boolean;
}

/** By code of `data/catalogue/measures.csv`. `rank` is not here: a rank is an ordinal. */
export const MEASURES: Readonly<Record<string, MeasureWords>> = {
  percent: { vi: '%', en: '%', attached: true },
  'percent-per-year': { vi: '%/năm', en: '% a year', attached: true },
  'percent-of-gdp': { vi: '% GDP', en: '% of GDP', attached: true },
  points: { vi: 'điểm phần trăm', en: ['percentage point', 'percentage points'] },
  times: { vi: 'lần', en: ['time', 'times'] },
  index: { vi: '', en: '', attached: true },
  places: { vi: 'bậc', en: ['place', 'places'] },
  'per-thousand-persons': { vi: 'trên 1.000 dân', en: 'per 1,000 people' },

  'vnd-billion': { vi: 'tỷ đồng', en: 'billion', enBefore: 'VND' },
  'vnd-thousand-billion': { vi: 'nghìn tỷ đồng', en: 'trillion', enBefore: 'VND' },
  'vnd-million-billion': { vi: 'triệu tỷ đồng', en: 'quadrillion', enBefore: 'VND' },
  'vnd-million-per-person': { vi: 'triệu đồng/người', en: 'million per person', enBefore: 'VND' },
  'vnd-million-per-worker': { vi: 'triệu đồng/lao động', en: 'million per worker', enBefore: 'VND' },
  usd: { vi: 'USD', en: '', enBefore: 'USD' },
  'usd-million': { vi: 'triệu USD', en: 'million', enBefore: 'USD' },
  'usd-billion': { vi: 'tỷ USD', en: 'billion', enBefore: 'USD' },
  'usd-per-person': { vi: 'USD/người', en: 'per person', enBefore: 'USD' },

  persons: { vi: 'người', en: ['person', 'people'] },
  'thousand-persons': { vi: 'nghìn người', en: 'thousand people' },
  'million-persons': { vi: 'triệu người', en: 'million people' },
  'persons-per-km2': { vi: 'người/km²', en: ['person/km²', 'people/km²'] },
  households: { vi: 'hộ', en: ['household', 'households'] },
  'million-visits': { vi: 'triệu lượt khách', en: 'million visits' },
  km2: { vi: 'km²', en: 'km²' },
  projects: { vi: 'dự án', en: ['project', 'projects'] },
  enterprises: { vi: 'doanh nghiệp', en: ['enterprise', 'enterprises'] },

  members: { vi: 'đảng viên', en: ['member', 'members'] },
  'members-per-year': { vi: 'đảng viên/năm', en: ['member a year', 'members a year'] },
  organisations: { vi: 'tổ chức đảng', en: ['Party organisation', 'Party organisations'] },
  cells: { vi: 'chi bộ', en: ['Party cell', 'Party cells'] },
  days: { vi: 'ngày', en: ['day', 'days'] },
  committees: { vi: 'đảng bộ', en: ['Party committee', 'Party committees'] },
  boards: { vi: 'ban tổ chức', en: ['organising board', 'organising boards'] },
  delegations: { vi: 'đoàn', en: ['delegation', 'delegations'] },
  delegates: { vi: 'đại biểu', en: ['delegate', 'delegates'] },
  targets: { vi: 'chỉ tiêu', en: ['target', 'targets'] },
  applications: { vi: 'phần mềm', en: ['application', 'applications'] },
  units: { vi: 'đơn vị', en: ['unit', 'units'] },
  manifestations: { vi: 'biểu hiện', en: ['manifestation', 'manifestations'] }
};

/** Larger units for large numbers: from which size, divided by what, with at most how many decimals. */
export interface Step {
  from: number;
  by: number;
  measure: string;
  decimals: number;
}

/** Largest first. Vietnamese counts money in nghìn tỷ and triệu tỷ, English in trillions all the way. */
export const STEPS: Readonly<Record<string, Readonly<Record<'vi' | 'en', readonly Step[]>>>> = {
  'vnd-billion': {
    vi: [
      { from: 1e6, by: 1e6, measure: 'vnd-million-billion', decimals: 2 },
      { from: 1e3, by: 1e3, measure: 'vnd-thousand-billion', decimals: 1 }
    ],
    en: [
      { from: 1e6, by: 1e3, measure: 'vnd-thousand-billion', decimals: 0 },
      { from: 1e3, by: 1e3, measure: 'vnd-thousand-billion', decimals: 1 }
    ]
  },
  'usd-million': {
    vi: [{ from: 1e3, by: 1e3, measure: 'usd-billion', decimals: 2 }],
    en: [{ from: 1e3, by: 1e3, measure: 'usd-billion', decimals: 2 }]
  },
  'thousand-persons': {
    vi: [{ from: 1e3, by: 1e3, measure: 'million-persons', decimals: 2 }],
    en: [{ from: 1e3, by: 1e3, measure: 'million-persons', decimals: 2 }]
  }
};
