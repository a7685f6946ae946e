import { describe, expect, it } from 'vitest';
import { growth, inconsistencies, ofPlan, published, type Told } from './build';

const amount = (as: string, value: number, step = 1, reading: Told['reading'] = {}): Told => ({
  as,
  number: { value, step },
  reading
});
const percent = (as: string, value: number, step: number, reading: Told['reading']): Told => ({
  as,
  number: { value, step, form: 'percent', measure: 'percent' },
  reading
});
const kinds = (...given: Parameters<typeof inconsistencies>) =>
  inconsistencies(...given).map(({ kind, claims }) => [kind, ...claims]);

const SEED = 'Thu ngân sách năm 2023 ước đạt 400.421 tỷ đồng, bằng 113,5% dự toán và tăng 20% so với năm 2022';
const SEED_TOLD = [
  amount('400.421 tỷ đồng', 400421),
  percent('113,5%', 113.5, 0.1, ofPlan()),
  percent('20%', 20, 1, growth())
];

describe('a value and its percentages', () => {
  it('imply a plan and a base that are both told: 352.900 and 332.961 go together with them', () => {
    const text = `${SEED}. Dự toán là 352.900 tỷ đồng. Năm 2022 thu 332.961 tỷ đồng.`;
    const told = [
      ...SEED_TOLD,
      amount('352.900', 352900, 100, { plan: true }),
      amount('332.961', 332961, 1, { period: '2022' })
    ];
    expect(kinds(text, told)).toEqual([]);
  });

  it('imply another plan than the one told: 400.421 / 113,5% is 352.639 to 352.950', () => {
    const text = `${SEED}. Dự toán là 362.900 tỷ đồng.`;
    const [found, ...others] = inconsistencies(text, [...SEED_TOLD, amount('362.900', 362900, 100, { plan: true })]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'implied-plan', claims: [0, 1, 3], given: 362900, from: null });
    expect(found?.implied.low).toBeCloseTo(400420.5 / 1.1355, 6);
    expect(found?.implied.high).toBeCloseTo(400421.5 / 1.1345, 6);
  });

  it('an excess is over 100%: vượt 13,5% implies the same plan', () => {
    const text = 'Thu 400.421 tỷ đồng, vượt 13,5% dự toán 352.900 tỷ đồng, không phải 300.000.';
    const excess = percent('13,5%', 13.5, 0.1, ofPlan({ said: 'excess', direction: 'up' }));
    const start = [amount('400.421', 400421), excess];
    expect(kinds(text, [...start, amount('352.900', 352900, 100, { plan: true })])).toEqual([]);
    expect(kinds(text, [...start, amount('300.000', 300000, 1, { plan: true })])).toEqual([['implied-plan', 0, 1, 2]]);
  });

  it('imply another base than the one told; a fall is taken off', () => {
    const text = 'Thu 80 tỷ đồng, giảm 20% so với năm 2022. Năm 2022 thu 110 tỷ đồng.';
    const told = (base: number) => [
      amount('80', 80),
      percent('20%', 20, 1, growth({ direction: 'down', againstPeriod: '2022' })),
      amount('110', base, 1, { period: '2022' })
    ];
    expect(kinds(text, told(110))).toEqual([['implied-base', 0, 1, 2]]);
    expect(kinds(text, told(100))).toEqual([]);
  });

  it('an index holds the whole: bằng 105,4% of 100 is 105,4', () => {
    const text = 'Thu 105,4 tỷ đồng, bằng 105,4% so với cùng kỳ. Cùng kỳ thu 100 tỷ đồng.';
    const index = percent('105,4%', 105.4, 0.1, growth({ said: 'index', direction: '' }));
    expect(kinds(text, [amount('105,4 tỷ', 105.4, 0.1), index, amount('100', 100, 1, { period: '2022' })])).toEqual([]);
    expect(kinds(text, [amount('105,4 tỷ', 105.4, 0.1), index, amount('100', 90, 1, { period: '2022' })])).toHaveLength(
      1
    );
  });

  const base = published({ period: '2022', value: 310000 });

  it('are held against what is published where the text tells no base, and both hold by themselves', () => {
    expect(inconsistencies(SEED, SEED_TOLD, [base])).toMatchObject([
      { kind: 'implied-base', claims: [0, 2], given: 310000, from: base }
    ]);
    expect(kinds(SEED, SEED_TOLD, [published({ period: '2022', value: 332961 })])).toEqual([]);
    expect(kinds(SEED, SEED_TOLD, [base, published({ period: '2022', value: 332961 })])).toEqual([]);
  });

  it('are not told twice: a percentage that does not hold has its own verdict', () => {
    expect(
      kinds(
        SEED,
        SEED_TOLD.map((told) => ({ ...told, verdict: 'differs' as const })),
        [base]
      )
    ).toEqual([]);
  });

  it('of two assigners are of two plans', () => {
    const text = 'Thu 400.421 tỷ đồng, bằng 113,5% dự toán Trung ương giao. Dự toán HĐND giao 362.900 tỷ đồng.';
    const central = percent('113,5%', 113.5, 0.1, { ...ofPlan(), planBy: 'central' });
    const plan = (planBy: 'council' | 'central') => amount('362.900', 362900, 100, { plan: true, planBy });
    expect(kinds(text, [amount('400.421', 400421), central, plan('council')])).toEqual([]);
    expect(kinds(text, [amount('400.421', 400421), central, plan('central')])).toHaveLength(1);
  });
});

describe('one quantity twice', () => {
  const text = 'Thu ngân sách 400.421 tỷ đồng. Thu ngân sách 405.252 tỷ đồng.';

  it('with two values', () => {
    expect(inconsistencies(text, [amount('400.421', 400421), amount('405.252', 405252)])).toMatchObject([
      { kind: 'twice', claims: [0, 1], given: 405252, implied: { low: 400420.5, high: 400421.5 } }
    ]);
  });

  it.each([
    ['one is rounder', [amount('400.421', 400421), amount('405.252', 400000, 1000000)]],
    [
      'hơn 400.000 is 400.421',
      [amount('400.421', 400421), { as: '405.252', number: { value: 400000, step: 1000, qualifier: 'over' as const } }]
    ],
    ['of two periods', [amount('400.421', 400421), amount('405.252', 405252, 1, { period: '2022' })]],
    ['of two units', [amount('400.421', 400421), amount('405.252', 405252, 1, { unit: 'VN' })]],
    ['plan and result', [amount('400.421', 400421), amount('405.252', 405252, 1, { plan: true })]],
    [
      'without an indicator',
      [amount('400.421', 400421, 1, { indicator: '' }), amount('405.252', 405252, 1, { indicator: '' })]
    ]
  ] as [string, Told[]][])('not when %s', (_name, told) => {
    expect(kinds(text, told)).toEqual([]);
  });

  it('not when the sentence says why', () => {
    const revised = 'GRDP 9 tháng công bố lần đầu tăng 6,08%, sau điều chỉnh còn 5,99%';
    const told = (as: string, value: number) =>
      percent(as, value, 0.01, { indicator: 'grdp-growth', period: '2023-9M' });
    expect(kinds(revised, [told('6,08%', 6.08), told('5,99%', 5.99)])).toEqual([]);
    expect(
      kinds('GRDP 9 tháng tăng 6,08%. GRDP 9 tháng tăng 5,99%', [told('6,08%', 6.08), told('5,99%', 5.99)])
    ).toEqual([['twice', 0, 1]]);
  });
});

describe('parts and their whole', () => {
  const text = 'Tổng thu 100 tỷ đồng, trong đó: thu nội địa 90 tỷ đồng; thu hải quan 25 tỷ đồng.';
  const part = (as: string, value: number, category: string) => amount(as, value, 1, { dimension: 'source', category });
  const rows = ['domestic', 'customs'].map((category) => published({ dimension: 'source', category, value: 1 }));

  it('are more than it', () => {
    const told = [amount('100', 100), part('90', 90, 'domestic'), part('25', 25, 'customs')];
    expect(inconsistencies(text, told)).toMatchObject([
      { kind: 'parts-exceed', claims: [0, 1, 2], given: 100, implied: { low: 114, high: 116 } }
    ]);
  });

  it('are less, though they are all of it', () => {
    const told = [amount('100', 100), part('90', 70, 'domestic'), part('25', 25, 'customs')];
    expect(kinds(text, told, rows)).toEqual([['parts-differ', 0, 1, 2]]);
    expect(kinds(text, told, [...rows, published({ dimension: 'source', category: 'oil' })])).toEqual([]);
  });

  it('come to it within what rounding allows', () => {
    expect(kinds(text, [amount('100', 100), part('90', 76, 'domestic'), part('25', 25, 'customs')], rows)).toEqual([]);
  });

  it('of a rate are not added', () => {
    const rate = { indicator: 'grdp-growth' };
    const told = [
      amount('100', 6, 1, rate),
      amount('90', 7, 1, { ...rate, dimension: 'sector', category: 'services' })
    ];
    expect(kinds(text, told)).toEqual([]);
  });

  it('in another sentence are parts only when it says so', () => {
    const apart = 'Tổng thu 100 tỷ đồng. Thu nội địa 190 tỷ đồng.';
    const among = 'Tổng thu 100 tỷ đồng. Trong số đó, trong đó thu nội địa 190 tỷ đồng.';
    const told = [amount('100', 100), part('190', 190, 'domestic')];
    expect(kinds(apart, told)).toEqual([]);
    expect(kinds(among, told)).toEqual([['parts-exceed', 0, 1]]);
  });
});

describe('shares of one whole', () => {
  const text = 'Dịch vụ chiếm 64,5%, công nghiệp 23,9%, nông nghiệp 12,1% GRDP.';
  const share = (as: string, value: number, category: string, unit = 'P63-01') =>
    percent(as, value, 0.1, { indicator: 'grdp-structure', dimension: 'sector', category, unit });

  it('are more than all of it', () => {
    const told = [
      share('64,5%', 64.5, 'services'),
      share('23,9%', 23.9, 'industry-construction'),
      share('12,1%', 12.1, 'agriculture')
    ];
    expect(kinds(text, told)).toEqual([['shares-exceed', 0, 1, 2]]);
  });

  it('come to 100,1% by rounding, or are of two places', () => {
    const told = (value: number, unit?: string) => [
      share('64,5%', 64.5, 'services'),
      share('23,9%', 23.9, 'industry-construction'),
      share('12,1%', value, 'agriculture', unit)
    ];
    expect(kinds(text, told(11.7))).toEqual([]);
    expect(kinds(text, told(50, 'VN'))).toEqual([]);
  });
});

it('more than all of them needs no reading', () => {
  const text = 'kiểm tra 52/50 ban tổ chức; đứng thứ 5/63; 50/50';
  const of = (as: string, value: number, all: number, form: 'of' | 'rank' = 'of'): Told => ({
    as,
    number: { value, step: 1, of: all, form, reading: null }
  });
  expect(kinds(text, [of('52/50', 52, 50), of('5/63', 5, 63, 'rank'), of('50/50', 50, 50)])).toEqual([
    ['of-exceeds', 0]
  ]);
});
