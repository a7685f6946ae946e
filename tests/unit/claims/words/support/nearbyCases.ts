import type {
  Claim,
  ClaimReading,
  Computation,
  Inconsistency,
  NearbyReading
} from '../../../../../src/lib/model/claim';
import { by, claim, comparison, computation, judged, NATION, reading, row } from './judged';

const ratioReading = reading({ comparison: comparison('ratio', { againstUnit: 'VN' }) });
const ratioOf = (a: number, b: number, part = {}) =>
  computation('ratio', a / b, [
    row('grdp-growth', a, part),
    row('grdp-growth', b, { ...NATION, ...part, ...by('Tổng cục Thống kê', '2023-09-29') })
  ]);

const near = (
  changed: NearbyReading['changed'],
  own: Partial<ClaimReading>,
  computed: Computation,
  from: ClaimReading = ratioReading
): { nearby: NearbyReading; claim: Claim } => ({
  nearby: { reading: { ...from, ...own }, computation: computed, changed },
  claim: claim('1,45', 1.45, {
    measure: from.comparison ? 'times' : from.indicator === 'budget-revenue' ? 'vnd-billion' : 'percent',
    reading: from
  })
});

const budget = reading({ indicator: 'budget-revenue' });
const levelOf = (value: number, part = {}) => computation('level', value, [row('budget-revenue', value, part)]);

/** Readings near to one another; every change is among them. */
export const NEARBY = {
  period: near(['period'], { period: '2023-9M' }, ratioOf(6.08, 4.24, { period: '2023-9M' })),
  unit: near(['unit'], { unit: 'P63-79' }, levelOf(446545, { unit: 'P63-79' }), budget),
  plan: near(
    ['plan'],
    { plan: true, planBy: 'central' },
    levelOf(352794, { status: 'plan', plan_by: 'central' }),
    budget
  ),
  against: near(
    ['against'],
    { comparison: comparison('ratio', { againstUnit: 'P63-79' }) },
    computation('ratio', 6.27 / 5.81, [
      row('grdp-growth', 6.27),
      row('grdp-growth', 5.81, { unit: 'P63-79', territory: 'T-P34-79' })
    ])
  ),
  vintage: near(['vintage'], {}, levelOf(405252, by('Hà Nội TV', '2023-12-31')), budget),
  comparison: near(
    ['comparison'],
    { comparison: comparison('gap', { againstUnit: 'VN' }) },
    computation('gap', 1.22, [row('grdp-growth', 6.27), row('grdp-growth', 5.05, NATION)])
  ),
  level: near(['comparison'], { comparison: null }, computation('level', 6.27, [row('grdp-growth', 6.27)])),
  category: near(
    ['category'],
    { dimension: 'sector', category: 'services' },
    computation('level', 7.14, [row('grdp-growth', 7.14, { dimension: 'sector', category: 'services' })]),
    reading()
  ),
  indicator: near(
    ['indicator'],
    { indicator: 'grdp-current' },
    computation('level', 1276000, [row('grdp-current', 1276000)]),
    budget
  ),
  scale: near(['scale'], {}, levelOf(400421), budget),
  implied: near(
    ['plan'],
    {},
    computation(
      'percent-of-plan',
      (400421 / 352794) * 100,
      [row('budget-revenue', 400421), row('budget-revenue-percent-of-plan', 86.5, { period: '2023-9M' })],
      {
        implied: { value: 352794, size: 200 }
      }
    ),
    { ...budget, comparison: comparison('percent-of-plan') }
  ),
  vintages: near(
    ['vintage'],
    {},
    computation('ratio', 6.11 / 4.24, [
      row('grdp-growth', 6.11, by('TTXVN', '2023-11-26')),
      row('grdp-growth', 4.24, { ...NATION, ...by('Tổng cục Thống kê', '2023-09-29') })
    ])
  ),
  digits: near(['digits'], {}, levelOf(400421), budget),
  several: near(
    ['period', 'unit'],
    { period: '2022', unit: 'VN' },
    levelOf(1803600, { period: '2022', ...NATION }),
    budget
  )
} as const;

const money = { form: 'amount', measure: 'vnd-billion', noun: 'tỷ đồng', step: 1, reading: budget } as const;
const at = (index: number, text: string, value: number, part: Partial<Claim> = {}) =>
  judged(claim(text, value, { ...money, index, ...part }), {});
const percent = (index: number, text: string, value: number, kind: 'percent-of-plan' | 'percent-change' | 'share') =>
  at(index, text, value, {
    form: 'percent',
    measure: 'percent',
    noun: '',
    reading: { ...budget, planBy: kind === 'percent-of-plan' ? 'council' : '', comparison: comparison(kind) }
  });

const found = (kind: Inconsistency['kind'], part: Partial<Inconsistency>): Inconsistency => ({
  kind,
  claims: [0, 1],
  implied: { low: 0, high: 0 },
  given: 0,
  measure: 'vnd-billion',
  from: null,
  ...part
});

/** Contradictions of every kind, with their numbers. */
export const CONTRADICTIONS = {
  'plan told': {
    numbers: [
      at(0, '400.421 tỷ đồng', 400421),
      percent(1, '113,5%', 113.5, 'percent-of-plan'),
      at(2, '353.000 tỷ đồng', 353000)
    ],
    found: found('implied-plan', { claims: [0, 1, 2], implied: { low: 352637.6, high: 352949.3 }, given: 353000 })
  },
  'plan published': {
    numbers: [at(0, '400.421 tỷ đồng', 400421), percent(1, '113,5%', 113.5, 'percent-of-plan')],
    found: found('implied-plan', {
      implied: { low: 352637.6, high: 352949.3 },
      given: 352950,
      from: row('budget-revenue', 352950, { status: 'plan', plan_by: 'council', ...by('HĐND Hà Nội', '2022-12-10') })
    })
  },
  base: {
    numbers: [at(0, '400.421 tỷ đồng', 400421), percent(1, '20%', 20, 'percent-change')],
    found: found('implied-base', {
      implied: { low: 332299.6, high: 335080.8 },
      given: 310000,
      from: row('budget-revenue', 310000, { period: '2022', ...by('Cục Thống kê', '2022-12-29') })
    })
  },
  'open band': {
    numbers: [
      at(0, '400.000 tỷ đồng', 400000),
      percent(1, '20%', 20, 'percent-change'),
      at(2, '310.000 tỷ đồng', 310000)
    ],
    found: found('implied-base', { claims: [0, 1, 2], implied: { low: 332299.6, high: Infinity }, given: 310000 })
  },
  twice: {
    numbers: [at(0, '400.421 tỷ đồng', 400421), at(1, '405.252 tỷ đồng', 405252)],
    found: found('twice', { implied: { low: 400420.5, high: 400421.5 }, given: 405252 })
  },
  'parts exceed': {
    numbers: [at(0, '400 tỷ đồng', 400), at(1, '300 tỷ đồng', 300), at(2, '120 tỷ đồng', 120)],
    found: found('parts-exceed', { claims: [0, 1, 2], implied: { low: 419, high: 421 }, given: 400 })
  },
  'parts differ': {
    numbers: [at(0, '400 tỷ đồng', 400), at(1, '300 tỷ đồng', 300), at(2, '90 tỷ đồng', 90)],
    found: found('parts-differ', { claims: [0, 1, 2], implied: { low: 389, high: 391 }, given: 400 })
  },
  shares: {
    numbers: [percent(0, '64,5%', 64.5, 'share'), percent(1, '39,2%', 39.2, 'share')],
    found: found('shares-exceed', { implied: { low: 103.6, high: 103.8 }, given: 100, measure: 'percent' })
  },
  of: {
    numbers: [at(0, '52/50 ban tổ chức', 52, { form: 'of', of: 50, measure: 'boards' })],
    found: found('of-exceeds', { claims: [0], implied: { low: 52, high: 52 }, given: 50, measure: 'boards' })
  }
} as const;
