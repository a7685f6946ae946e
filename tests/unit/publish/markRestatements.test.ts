import { expect, it } from 'vitest';
import { markRestatements } from '../../../data/publish/markRestatements';
import type { Observation } from '../../../src/lib/model/observation';

const value = (amount: number, published: string, source: string, more: Partial<Observation> = {}): Observation => ({
  indicator: 'budget-revenue',
  unit: 'P63-01',
  period: '2022',
  dimension: '',
  category: '',
  value: amount,
  upper: null,
  status: 'estimate',
  plan_by: '',
  published,
  published_as: published,
  source,
  qualifier: '',
  note: '',
  restates: '',
  class: 'public',
  ...more
});
const marks = (list: Observation[], digit = 1) =>
  markRestatements(list.map((observation) => ({ observation, digit }))).map((o) => o.restates);

it('marks a later, rounder repetition with the source of the finer value', () => {
  expect(marks([value(333000, '2023-02-01', 'later'), value(332961, '2022-12-01', 'first')])).toEqual(['first', '']);
});

it('does not look ahead: what is published later cannot make an earlier value a repetition', () => {
  expect(marks([value(333000, '2022-11-01', 'early'), value(332961, '2022-12-01', 'late')])).toEqual(['', '']);
});

it('takes printed decimals as significant: 520,0 does not restate 520,1', () => {
  const list = [value(520, '2020-01-01', 'a'), value(520.1, '2020-01-01', 'b')];
  expect(marks(list, 0.1)).toEqual(['', '']);
});

it('keeps apart other periods, plans and compilations by third parties', () => {
  expect(marks([value(333000, '2023-02-01', 'a'), value(332961, '2022-12-01', 'b', { period: '2021' })])).toEqual([
    '',
    ''
  ]);
  expect(marks([value(333000, '2023-02-01', 'a'), value(332961, '2022-12-01', 'b', { status: 'plan' })])).toEqual([
    '',
    ''
  ]);
  expect(marks([value(333000, '2023-02-01', 'a'), value(332961, '2022-12-01', 'b', { status: 'secondary' })])).toEqual([
    '',
    ''
  ]);
});
