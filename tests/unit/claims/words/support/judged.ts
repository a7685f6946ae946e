import type {
  Claim,
  ClaimComparison,
  ClaimReading,
  ComparisonKind,
  Computation,
  Judgement,
  JudgedClaim
} from '../../../../../src/lib/model/claim';
import type { Indicator } from '../../../../../src/lib/model/indicator';
import type { Vintage } from '../../../../../src/lib/model/known';
import type { Unit } from '../../../../../src/lib/model/unit';

const indicator = (code: string, name_vi: string, name_en: string, part: Partial<Indicator> = {}): Indicator => ({
  code,
  table: 'economy',
  theme: 'economy',
  name_vi,
  name_en,
  country_name_vi: '',
  country_name_en: '',
  measure: 'percent',
  measure_vi: '%',
  measure_en: '%',
  decimals: 2,
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

const unit = (code: string, name: string, name_en: string, part: Partial<Unit> = {}): Unit => ({
  code,
  regime: code === 'VN' ? 'country' : code.startsWith('P34') ? 'province34' : 'province63',
  name,
  full_name: code === 'VN' ? 'Việt Nam' : `Thành phố ${name}`,
  name_en,
  parent: code === 'VN' ? '' : 'VN',
  region: '',
  valid_from: '',
  valid_to: '',
  territory: `T-${code}`,
  search: '',
  ...part
});

const money = { measure: 'vnd-billion', measure_vi: 'tỷ đồng', measure_en: 'VND billion', decimals: 0 } as const;

export const CATALOGUE = {
  indicators: [
    indicator('grdp-growth', 'Tốc độ tăng GRDP', 'GRDP growth', {
      country_name_vi: 'Tốc độ tăng GDP',
      country_name_en: 'GDP growth'
    }),
    indicator('grdp-current', 'GRDP theo giá hiện hành', 'GRDP at current prices', {
      ...money,
      country_name_vi: 'GDP theo giá hiện hành',
      country_name_en: 'GDP at current prices',
      kind: 'flow'
    }),
    indicator('budget-revenue', 'Thu ngân sách nhà nước trên địa bàn', 'State budget revenue in the area', {
      ...money,
      theme: 'budget',
      kind: 'flow',
      country_name_vi: 'Thu ngân sách nhà nước',
      country_name_en: 'State budget revenue'
    }),
    indicator('budget-revenue-percent-of-plan', 'Thu ngân sách so với dự toán', 'Budget revenue as % of plan', {
      theme: 'budget',
      kind: 'comparison',
      decimals: 1
    }),
    indicator('grdp-growth-ratio-to-country', 'Tốc độ tăng GRDP so với cả nước (lần)', 'GRDP growth as a multiple', {
      kind: 'comparison',
      measure: 'times',
      measure_vi: 'lần',
      measure_en: 'times'
    }),
    indicator('members-removed-by-screening', 'Đảng viên đưa ra khỏi Đảng', 'Members removed by screening', {
      theme: 'party',
      kind: 'flow',
      measure: 'members',
      measure_vi: 'đảng viên',
      measure_en: 'members',
      decimals: 0
    }),
    indicator('party-members', 'Tổng số đảng viên', 'Party members', {
      theme: 'party',
      kind: 'stock',
      measure: 'members',
      measure_vi: 'đảng viên',
      measure_en: 'members',
      decimals: 0
    }),
    indicator('org-boards-inspected', 'Ban tổ chức cấp ủy được kiểm tra', 'Organising boards inspected', {
      theme: 'party',
      kind: 'flow',
      measure: 'boards',
      measure_vi: 'ban tổ chức cấp ủy',
      measure_en: 'organising boards',
      decimals: 0,
      out_of: 'org-boards-total'
    }),
    indicator('task-groups-next-year', 'Nhóm nhiệm vụ đề ra cho năm', 'Groups of tasks set for the year', {
      theme: 'party',
      kind: 'flow',
      measure: 'task-groups',
      measure_vi: 'nhóm nhiệm vụ',
      measure_en: 'groups of tasks',
      decimals: 0
    })
  ],
  units: [
    unit('VN', 'Cả nước', 'Viet Nam'),
    unit('P63-01', 'Hà Nội', 'Hanoi', { territory: 'T-P34-01' }),
    unit('P34-01', 'Hà Nội', 'Hanoi', { territory: 'T-P34-01' }),
    unit('P63-79', 'TP. Hồ Chí Minh', 'Ho Chi Minh City', { territory: 'T-P34-79' })
  ]
};

/** A published value of Hà Nội in 2023 from the source article, unless told otherwise. */
export const row = (indicator: string, value: number, part: Partial<Vintage> = {}): Vintage => ({
  indicator,
  unit: 'P63-01',
  territory: 'T-P34-01',
  period: '2023',
  dimension: '',
  category: '',
  value,
  upper: null,
  status: 'final',
  plan_by: '',
  published: '2023-12-28',
  published_as: '2023-12-28',
  source: 'seed',
  qualifier: '',
  note: '',
  restates: '',
  class: 'public',
  from: {
    code: 'seed',
    title: 'Tổng kết công tác tổ chức xây dựng Đảng',
    publisher: 'Hànộimới',
    date: '2023-12-28',
    url: 'https://source.example/2023'
  },
  ...part
});

/** The same published elsewhere. */
export const by = (publisher: string, published: string, part: Partial<Vintage> = {}): Partial<Vintage> => ({
  published,
  published_as: published,
  source: publisher,
  from: { code: publisher, title: `Tin của ${publisher}`, publisher, date: published, url: '' },
  ...part
});

export const NATION = { unit: 'VN', territory: 'T-VN' } as const;

export const reading = (part: Partial<ClaimReading> = {}): ClaimReading => ({
  indicator: 'grdp-growth',
  unit: 'P63-01',
  period: '2023',
  dimension: '',
  category: '',
  plan: false,
  planBy: '',
  comparison: null,
  ...part
});

export const comparison = (kind: ComparisonKind, part: Partial<ClaimComparison> = {}): ClaimComparison => ({
  kind,
  said: 'plain',
  direction: 'up',
  againstUnit: '',
  againstPeriod: '',
  againstIndicator: '',
  ...part
});

export const claim = (text: string, value: number, part: Partial<Claim> = {}): Claim => ({
  start: 0,
  end: text.length,
  text,
  form: 'percent',
  value,
  upper: null,
  of: null,
  measure: 'percent',
  noun: '',
  step: 0.01,
  qualifier: '',
  estimated: false,
  index: 0,
  reading: reading(),
  cues: { indicator: null, unit: null, period: null, comparison: null },
  sentence: { start: 0, end: text.length },
  ...part
});

export const computation = (
  kind: Computation['kind'],
  value: number,
  parts: readonly Vintage[],
  more: Partial<Computation> = {}
): Computation => ({ kind, value, upper: null, parts, implied: null, ...more });

export const judged = (own: Claim, judgement: Partial<Judgement>): JudgedClaim => ({
  claim: own,
  judgement: {
    verdict: 'match',
    reason: 'rounds',
    computed: null,
    older: null,
    published: [],
    nearby: [],
    missing: [],
    ...judgement
  }
});
