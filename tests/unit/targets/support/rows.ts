import type { Indicator } from '../../../../src/lib/model/indicator';
import type { Known, Vintage } from '../../../../src/lib/model/known';

/** An observation of which a test says only what it is about. */
export const row = (some: Partial<Vintage> & Pick<Vintage, 'indicator' | 'period' | 'value'>): Vintage => ({
  unit: 'P',
  territory: 'T-P',
  dimension: '',
  category: '',
  upper: null,
  status: 'estimate',
  plan_by: '',
  published: '2023-12-28',
  published_as: '2023-12-28',
  source: 's',
  qualifier: '',
  note: '',
  restates: '',
  class: 'public',
  from: { code: 's', title: 'S', publisher: 'S', date: '2023-12-28', url: '' },
  ...some
});

export const known = (some: Parameters<typeof row>[0]): Known => ({ ...row(some), vintages: 1 });

export const indicator = (some: Partial<Indicator> & Pick<Indicator, 'code'>): Indicator => ({
  table: 'budget',
  theme: 'budget',
  name_vi: some.code,
  name_en: some.code,
  country_name_vi: '',
  country_name_en: '',
  measure: 'vnd-billion',
  measure_vi: '',
  measure_en: '',
  decimals: 0,
  kind: 'flow',
  better: 'up',
  aggregation: 'sum',
  compares: '',
  comparison: '',
  out_of: '',
  class: 'public',
  definition_vi: '',
  definition_en: '',
  aliases: '',
  ...some
});
