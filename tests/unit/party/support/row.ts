import type { Known } from '../../../../src/lib/model/known';

/** A published row with what a test is about; everything else is plain. */
export const row = (given: Partial<Known>): Known => ({
  indicator: 'party-members',
  unit: 'P63-01',
  territory: 'T-01',
  period: '2022',
  dimension: '',
  category: '',
  value: 100,
  upper: null,
  status: 'final',
  plan_by: '',
  published: '2023-01-01',
  published_as: '2023-01-01',
  source: 'a',
  qualifier: '',
  note: '',
  restates: '',
  class: 'public',
  vintages: 1,
  from: { code: 'a', title: 'A', publisher: 'A', date: '2023-01-01', url: '' },
  ...given
});
