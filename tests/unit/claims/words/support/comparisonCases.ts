import type { JudgedClaim } from '../../../../../src/lib/model/claim';
import { by, claim, computation, judged, reading, row } from './judged';
import { absentNation, lacking } from './lacking';
import {
  growth,
  revenue,
  before,
  plan,
  councilPlan,
  printedRatio,
  printedPercent,
  money,
  budget,
  people,
  ofPlan,
  change,
  pointChange,
  amountChange,
  average,
  ratio,
  gap,
  share,
  rank,
  earlier,
  level,
  planned,
  risen,
  fallen,
  added,
  yearly,
  plainTimes,
  excessTimes,
  apart,
  part,
  place
} from './parts';

/** Judged numbers by name: every comparison is among them. */
export const COMPARISON_CASES: Readonly<Record<string, JudgedClaim>> = {
  'level same': judged(claim('6,27%', 6.27), { computed: level }),
  'level rounded': judged(claim('6,3%', 6.3, { step: 0.1 }), { computed: level }),
  'level estimate': judged(claim('6,11%', 6.11), { computed: computation('level', 6.11, [earlier]) }),
  'level short': judged(claim('400 nghìn tỷ đồng', 400000, { ...money, step: 1000, reading: budget() }), {
    computed: computation('level', 400421, [revenue])
  }),
  'level plan': judged(
    claim('505.437 tỷ đồng', 505437, {
      ...money,
      reading: budget({ period: '2025', unit: 'P34-01', plan: true, planBy: 'council' })
    }),
    {
      computed: computation('level', 505437, [councilPlan])
    }
  ),
  'level of': judged(
    claim('50/50 ban tổ chức cấp ủy', 50, {
      form: 'of',
      of: 50,
      measure: 'boards',
      noun: 'ban tổ chức cấp ủy',
      step: 1,
      reading: reading({ indicator: 'org-boards-inspected' })
    }),
    { computed: computation('level', 50, [row('org-boards-inspected', 50), row('org-boards-total', 50)]) }
  ),
  'level qualifier': judged(
    claim('400.000 tỷ đồng', 400000, { ...money, qualifier: 'over', step: 1000, reading: budget() }),
    {
      reason: 'within-qualifier',
      computed: computation('level', 400421, [revenue])
    }
  ),
  'level sum': judged(
    claim('8 phần mềm', 8, { ...people, text: '8', reading: reading({ indicator: 'party-members' }) }),
    {
      computed: computation('level', 8, [
        row('party-members', 2),
        row('party-members', 6, { category: 'female', dimension: 'sex' })
      ])
    }
  ),
  'plan share': judged(ofPlan('113,5%', 113.5), { computed: planned }),
  'plan share beside': judged(ofPlan('113,5%', 113.5), {
    computed: planned,
    published: [row('budget-revenue-percent-of-plan', 114.8, by('Hà Nội TV', '2023-12-31'))]
  }),
  'plan excess': judged(ofPlan('13,5%', 13.5, { said: 'excess' }), {
    computed: computation('percent-of-plan', 13.5, [revenue, plan])
  }),
  'plan implied': judged(ofPlan('113,5%', 113.5), {
    computed: computation('percent-of-plan', 113.5, [revenue], { implied: { value: 352794, size: 310 } })
  }),
  'plan qualifier': judged(
    { ...ofPlan('110%', 110), qualifier: 'over', step: 10 },
    { reason: 'within-qualifier', computed: planned }
  ),
  'plan printed': judged(ofPlan('113,5%', 113.5), { reason: 'published-so', published: [printedPercent] }),
  'plan older': judged(ofPlan('113,5%', 113.5), {
    verdict: 'match-older',
    reason: 'older',
    older: planned,
    computed: computation('percent-of-plan', (405252 / 352794) * 100, [
      row('budget-revenue', 405252, by('Hà Nội TV', '2023-12-31')),
      plan
    ])
  }),
  'plan differs': judged(ofPlan('118%', 118), {
    verdict: 'differs',
    reason: 'value',
    computed: planned,
    published: [printedPercent]
  }),
  'plan missed': judged(ofPlan('2%', 2, { said: 'excess' }), {
    verdict: 'differs',
    reason: 'value',
    computed: computation('percent-of-plan', -5.6, [row('budget-revenue', 333037.536), plan])
  }),
  'change rounded': judged(change('20%', 20), { computed: risen }),
  'change index': judged(change('120%', 120, { said: 'index' }), {
    computed: computation('percent-change', (400421 / 332961) * 100, [revenue, before])
  }),
  'change turned': judged(change('5%', 5, { direction: 'down' }), {
    verdict: 'differs',
    reason: 'value',
    computed: { ...risen, value: -risen.value }
  }),
  'change differs': judged(change('25%', 25), { verdict: 'differs', reason: 'value', computed: risen }),
  'change outside': judged(
    { ...change('25%', 25), qualifier: 'over' },
    { verdict: 'differs', reason: 'outside-qualifier', computed: risen }
  ),
  'change no base': lacking(change('20%', 20), 'no-base', {
    missing: [{ indicator: 'budget-revenue', unit: 'P63-01', period: '2022', plan: false }]
  }),
  'points down': judged(pointChange('2,62 điểm phần trăm', 2.62, { direction: 'down' }), { computed: fallen }),
  'points differ': judged(pointChange('2 điểm phần trăm', 2, { direction: 'down' }), {
    verdict: 'differs',
    reason: 'value',
    computed: fallen
  }),
  'amount more': judged(amountChange('67.460 tỷ đồng', 67460), { computed: added }),
  'amount differs': judged(amountChange('70.000 tỷ đồng', 70000), {
    verdict: 'differs',
    reason: 'value',
    computed: added
  }),
  average: judged(average('15,62%', 15.62), { computed: yearly }),
  'average differs': judged(average('14%', 14), { verdict: 'differs', reason: 'value', computed: yearly }),
  'ratio plain': judged(ratio('1,24 lần', 1.24), { computed: plainTimes }),
  'ratio flagged': judged(ratio('1,45 lần', 1.45, { said: 'excess' }), {
    verdict: 'differs',
    reason: 'value',
    computed: excessTimes,
    published: [printedRatio]
  }),
  'ratio excess': judged(ratio('0,24 lần', 0.24, { said: 'excess' }), { computed: excessTimes }),
  'ratio loose': judged(ratio('1,24 lần', 1.24, { said: 'excess' }), { computed: plainTimes }),
  'ratio no base': lacking(ratio('1,45 lần', 1.45, { said: 'excess' }), 'no-base', {
    missing: absentNation,
    published: [printedRatio]
  }),
  'ratio printed': judged(ratio('1,45 lần', 1.45), { reason: 'published-so', published: [printedRatio] }),
  gap: judged(gap('1,22 điểm phần trăm', 1.22), { computed: apart }),
  'gap turned': judged(gap('1 điểm phần trăm', 1, { direction: 'down' }), {
    verdict: 'differs',
    reason: 'value',
    computed: { ...apart, value: -1.22 }
  }),
  share: judged(share('14,0%', 14), { computed: part }),
  'share differs': judged(share('12,6%', 12.6), { verdict: 'differs', reason: 'value', computed: part }),
  rank: judged(rank('thứ 7/63', 7), { computed: place }),
  'rank differs': judged(rank('thứ 5/63', 5), { verdict: 'differs', reason: 'value', computed: place }),
  'rank few': lacking(rank('thứ 5/63', 5), 'too-few-units', {
    computed: computation('rank', 2, [growth], { implied: { value: 12, size: 63 } })
  })
};
