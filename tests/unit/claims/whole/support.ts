import type { Claim, ClaimReading, Computation, Judgement } from '../../../../src/lib/model/claim';
import type { Vintage } from '../../../../src/lib/model/known';
import type { Unit } from '../../../../src/lib/model/unit';
import { madeUnit } from '../../../fixtures/madeUnit';

export const READING: ClaimReading = {
  indicator: 'budget-revenue',
  unit: 'P63-01',
  period: '2023',
  dimension: '',
  category: '',
  plan: false,
  planBy: '',
  comparison: null
};

/** A claim of a number that stands in a text once, its sentence the whole text. */
export function claimIn(text: string, number: string, parts: Partial<Claim> & Pick<Claim, 'value' | 'step'>): Claim {
  const start = text.indexOf(number);
  return {
    index: 0,
    start,
    end: start + number.length,
    text: number,
    form: 'amount',
    upper: null,
    of: null,
    measure: '',
    noun: '',
    qualifier: '',
    estimated: false,
    reading: READING,
    cues: {
      indicator: { start: 0, end: 1 },
      unit: { start: 0, end: 1 },
      period: { start: 0, end: 1 },
      comparison: null
    },
    sentence: { start: 0, end: text.length },
    ...parts
  };
}

export const vintage = (value: number, parts: Partial<Vintage> = {}): Vintage => ({
  indicator: 'budget-revenue',
  unit: 'P63-01',
  territory: 'T-P34-01',
  period: '2023',
  dimension: '',
  category: '',
  value,
  upper: null,
  status: 'estimate',
  plan_by: '',
  published: '2023-12-28',
  published_as: '2023-12-28',
  source: 'seed',
  qualifier: '',
  note: '',
  restates: '',
  class: 'public',
  from: { code: 'seed', title: 'T', publisher: 'Báo Hànộimới', date: '2023-12-28', url: 'https://example.org/a' },
  ...parts
});

export const computation = (value: number, parts: Partial<Computation> = {}): Computation => ({
  kind: 'level',
  value,
  upper: null,
  parts: [vintage(value)],
  implied: null,
  ...parts
});

export const judgement = (parts: Partial<Judgement>): Judgement => ({
  verdict: 'differs',
  reason: 'value',
  computed: null,
  older: null,
  published: [],
  nearby: [],
  missing: [],
  ...parts
});

const unit = (code: string, territory: string, from: string, to: string): Unit =>
  madeUnit(code, {
    territory,
    regime: code === 'VN' ? 'country' : code.startsWith('P63') ? 'province63' : 'province34',
    parent: '',
    valid_from: from,
    valid_to: to,
    search: ''
  });

export const UNITS = [
  unit('VN', 'T-VN', '', ''),
  unit('P63-01', 'T-P34-01', '', '2025-06-30'),
  unit('P34-01', 'T-P34-01', '2025-07-01', '')
];
