import { describe, expect, it } from 'vitest';
import { claimLines } from '../../../../src/lib/claims/claimLines';
import { formula } from '../../../../src/lib/claims/formula';
import type { Computation } from '../../../../src/lib/model/claim';
import type { Indicator } from '../../../../src/lib/model/indicator';
import { claimIn, computation, judgement, READING, vintage } from './support';

const TEXT = 'GRDP cao hơn 1,45 lần so với cả nước (Kế hoạch 171)';
const INDICATORS = [{ code: 'budget-revenue', measure: 'vnd-billion' }] as Indicator[];

describe('lines for a program', () => {
  it('hold the claim, its reading, its verdict and the evidence', () => {
    const comparison = {
      kind: 'ratio',
      said: 'excess',
      direction: 'up',
      againstUnit: 'VN',
      againstPeriod: '',
      againstIndicator: ''
    } as const;
    const claim = claimIn(TEXT, '1,45 lần', {
      value: 1.45,
      step: 0.01,
      form: 'times',
      measure: 'times',
      reading: { ...READING, comparison }
    });
    const parts = [vintage(6.27), vintage(5.05, { unit: 'VN', plan_by: 'central', upper: 6 })];
    const ratio = computation(6.27 / 5.05, { kind: 'ratio', parts });
    const nearby = {
      reading: { ...READING, period: '2023-9M' },
      computation: computation(1.45),
      changed: ['period'] as const
    };
    const missing = [{ indicator: 'a', unit: 'VN', period: '2023', plan: false }];
    const [line] = claimLines(
      [{ claim, judgement: judgement({ computed: ratio, nearby: [nearby], published: [parts[0]!], missing }) }],
      INDICATORS
    );
    const observation = {
      indicator: 'budget-revenue',
      unit: 'P63-01',
      period: '2023',
      dimension: '',
      category: '',
      value: 6.27,
      upper: null,
      measure: 'vnd-billion',
      status: 'estimate',
      planBy: '',
      published: '2023-12-28',
      source: 'seed',
      publisher: 'Báo Hànộimới',
      url: 'https://example.org/a'
    };
    expect(JSON.parse(line!)).toEqual({
      start: 13,
      end: 21,
      text: '1,45 lần',
      value: 1.45,
      upper: null,
      of: null,
      form: 'times',
      measure: 'times',
      qualifier: '',
      estimated: false,
      indicator: 'budget-revenue',
      unit: 'P63-01',
      period: '2023',
      dimension: '',
      category: '',
      plan: false,
      planBy: '',
      comparison: 'ratio',
      against: { unit: 'VN', period: '', indicator: '', said: 'excess', direction: 'up' },
      verdict: 'differs',
      reason: 'value',
      evidence: {
        computed: 6.27 / 5.05,
        upper: null,
        formula: '6.27 / 5.05 = 1.24158415842',
        observations: [observation, { ...observation, unit: 'VN', value: 5.05, upper: 6, planBy: 'central' }],
        older: null,
        published: [observation],
        nearby: [
          {
            value: 1.45,
            formula: '1.45',
            indicator: 'budget-revenue',
            unit: 'P63-01',
            period: '2023-9M',
            changed: ['period']
          }
        ],
        missing
      }
    });
  });

  it('are one for each number, without line ends in them, null for what is no figure', () => {
    const claim = claimIn(`${TEXT}\n`, '171', { value: NaN, step: 0, form: 'document', reading: null });
    const lines = claimLines(
      [{ claim, judgement: judgement({ verdict: 'not-a-figure', reason: 'not-a-figure' }) }],
      []
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('\n');
    expect(JSON.parse(lines[0]!)).toMatchObject({
      value: null,
      comparison: null,
      against: null,
      indicator: '',
      evidence: { computed: null, observations: [] }
    });
  });
});

describe('the arithmetic as text', () => {
  const of = (value: number, values: readonly number[], parts: Partial<Computation> = {}) =>
    formula(computation(value, { parts: values.map((one) => vintage(one)), ...parts }));

  it.each<[string, string]>([
    [of(400421, [400421]), '400421'],
    [of(106.27, [6.27]), '6.27 = 106.27'],
    [
      of(113.5, [400421], { kind: 'percent-of-plan', implied: { value: 400421 / 1.135, size: 100 } }),
      '400421 / 352793.832599 * 100 = 113.5'
    ],
    [of(20, [120, 100], { kind: 'percent-change' }), '120 / 100 * 100 - 100 = 20'],
    [of(20, [80, 100], { kind: 'percent-change' }), '100 - 80 / 100 * 100 = 20'],
    [of(1.22, [6.27, 5.05], { kind: 'gap' }), '6.27 - 5.05 = 1.22'],
    [of(48, [48, 50]), '48 of 50'],
    [of(6, [1, 2, 3]), '1 + 2 + 3 = 6'],
    [of(7.1, [7, 7.2, 7.1], { kind: 'average-growth' }), 'average-growth(7, 7.2, 7.1) = 7.1'],
    [of(5, [8.1], { kind: 'rank', implied: { value: 63, size: 0 } }), 'rank(8.1) of 63 = 5'],
    [of(7, [7], { upper: 7.5 }), '7..7.5']
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});
