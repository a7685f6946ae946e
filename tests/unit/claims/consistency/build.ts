import type { ClaimFacts } from '../../../../src/lib/claims/judge/claimFacts';
import type { Claim, ClaimReading, ClaimVerdict, Inconsistency, JudgedClaim } from '../../../../src/lib/model/claim';
import type { Indicator } from '../../../../src/lib/model/indicator';
import type { Vintage } from '../../../../src/lib/model/known';
import type { Unit } from '../../../../src/lib/model/unit';
import { findInconsistencies } from '../../../../src/lib/claims/consistency/findInconsistencies';

/** One number of a text: how it is written, and what it is said to be. */
export interface Told {
  /** As it stands in the text, after the number before it. */
  as: string;
  number: Partial<Claim> & { value: number; step: number };
  reading?: Partial<ClaimReading>;
  verdict?: ClaimVerdict;
}

const READING: ClaimReading = {
  indicator: 'budget-revenue',
  unit: 'P63-01',
  period: '2023',
  dimension: '',
  category: '',
  plan: false,
  planBy: '',
  comparison: null
};

export const growth = (more: Partial<NonNullable<ClaimReading['comparison']>> = {}): Partial<ClaimReading> => ({
  comparison: {
    kind: 'percent-change',
    said: 'plain',
    direction: 'up',
    againstUnit: '',
    againstPeriod: '',
    againstIndicator: '',
    ...more
  }
});

export const ofPlan = (more: Partial<NonNullable<ClaimReading['comparison']>> = {}): Partial<ClaimReading> =>
  growth({ kind: 'percent-of-plan', direction: '', ...more });

export const FACTS: ClaimFacts = {
  snapshot: '2023-12-28',
  indicators: [
    { code: 'budget-revenue', aggregation: 'sum' },
    { code: 'grdp-growth', aggregation: 'weighted:grdp-constant' },
    { code: 'grdp-structure', aggregation: 'none' }
  ] as Indicator[],
  units: [{ code: 'P63-01', territory: 'T-HN' }] as Unit[],
  unitChanges: [],
  memberships: [],
  rows: []
};

export const published = (row: Partial<Vintage>): Vintage =>
  ({ ...READING, territory: 'T-HN', status: 'estimate', plan_by: '', upper: null, qualifier: '', ...row }) as Vintage;

/** Sentences end at a full stop. */
export function inconsistencies(text: string, told: readonly Told[], rows: readonly Vintage[] = []): Inconsistency[] {
  let from = 0;
  const judged = told.map(({ as, number, reading, verdict = 'match' }, index): JudgedClaim => {
    const start = text.indexOf(as, from);
    if (start < 0) throw new Error(`not in the text: ${as}`);
    from = start + as.length;
    const claim: Claim = {
      start,
      end: from,
      text: as,
      form: 'amount',
      upper: null,
      of: null,
      measure: 'vnd-billion',
      noun: '',
      qualifier: '',
      estimated: false,
      index,
      reading: { ...READING, ...reading },
      cues: { indicator: null, unit: null, period: null, comparison: null },
      sentence: { start: text.lastIndexOf('. ', start) + 1, end: text.length },
      ...number
    };
    return {
      claim,
      judgement: { verdict, reason: 'rounds', computed: null, older: null, published: [], nearby: [], missing: [] }
    };
  });
  return findInconsistencies(text, judged, { ...FACTS, rows });
}
