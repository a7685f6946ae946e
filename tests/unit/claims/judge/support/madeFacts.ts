import type { ClaimFacts } from '../../../../../src/lib/claims/judge/claimFacts';
import type { Indicator } from '../../../../../src/lib/model/indicator';
import type { Vintage } from '../../../../../src/lib/model/known';
import type { Unit } from '../../../../../src/lib/model/unit';
import { madeUnit } from '../../../../fixtures/madeUnit';

const source = { code: 's', title: 'T', publisher: 'P', date: '2024-01-10', url: '' };

export function vintage(part: Partial<Vintage> = {}): Vintage {
  const unit = part.unit ?? 'P63-01';
  return {
    indicator: 'revenue',
    unit,
    period: '2023',
    dimension: '',
    category: '',
    value: 1,
    upper: null,
    status: 'estimate',
    plan_by: '',
    published: '2024-01-10',
    published_as: '2024-01-10',
    source: 's',
    qualifier: '',
    note: '',
    restates: '',
    class: 'public',
    from: source,
    territory: `T-${unit}`,
    ...part
  };
}

export const indicator = (part: Partial<Indicator> & { code: string }): Indicator => ({
  table: 'budget',
  theme: 'budget',
  name_vi: part.code,
  name_en: part.code,
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
  ...part
});

const unit = (code: string, regime: Unit['regime']): Unit =>
  madeUnit(code, { regime, parent: regime === 'country' ? '' : 'VN', territory: `T-${code}`, search: '' });

/** Facts of a made-up country of four provinces; rows must come latest first. */
export const madeFacts = (rows: readonly Vintage[], indicators: readonly Indicator[] = []): ClaimFacts => ({
  snapshot: '2024-12-31',
  indicators: [indicator({ code: 'revenue' }), ...indicators],
  units: [unit('VN', 'country'), ...['01', '02', '03', '04'].map((code) => unit(`P63-${code}`, 'province63'))],
  unitChanges: [],
  memberships: [],
  rows
});
