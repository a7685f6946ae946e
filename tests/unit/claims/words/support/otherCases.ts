import type { JudgedClaim } from '../../../../../src/lib/model/claim';
import { by, claim, comparison, computation, judged, reading, row } from './judged';
import { absentNation, lacking } from './lacking';
import { revenue, printedPercent, money, budget, people, ofPlan, change, earlier, level } from './parts';

/** Levels, comparisons as printed, numbers that lack something and those that are no figures. */
export const OTHER_CASES: Readonly<Record<string, JudgedClaim>> = {
  'level older': judged(claim('6,11%', 6.11), {
    verdict: 'match-older',
    reason: 'older',
    older: computation('level', 6.11, [earlier]),
    computed: level
  }),
  'amount older': judged(claim('400.421 tỷ đồng', 400421, { ...money, reading: budget() }), {
    verdict: 'match-older',
    reason: 'older',
    older: computation('level', 400421, [revenue]),
    computed: computation('level', 405252, [row('budget-revenue', 405252, by('Hà Nội TV', '2023-12-31'))])
  }),
  'level differs': judged(claim('400.500 tỷ đồng', 400500, { ...money, reading: budget() }), {
    verdict: 'differs',
    reason: 'value',
    computed: computation('level', 400421, [revenue])
  }),
  'level outside': judged(
    claim('401.000 tỷ đồng', 401000, { ...money, qualifier: 'over', step: 1000, reading: budget() }),
    {
      verdict: 'differs',
      reason: 'outside-qualifier',
      computed: computation('level', 400421, [revenue])
    }
  ),
  'members differ': judged(
    claim('700 đảng viên', 700, { ...people, reading: reading({ indicator: 'members-removed-by-screening' }) }),
    {
      verdict: 'differs',
      reason: 'value',
      computed: computation('level', 668, [row('members-removed-by-screening', 668)])
    }
  ),
  'own measure': judged(
    claim('9 nhóm nhiệm vụ', 9, {
      form: 'amount',
      measure: 'task-groups',
      noun: 'nhóm nhiệm vụ',
      step: 1,
      reading: reading({ indicator: 'task-groups-next-year', period: '2024' })
    }),
    {
      verdict: 'differs',
      reason: 'value',
      computed: computation('level', 10, [row('task-groups-next-year', 10, { period: '2024' })])
    }
  ),
  'no indicator': lacking(claim('12%', 12, { reading: reading({ indicator: '' }) }), 'no-indicator'),
  'no unit': lacking(claim('12%', 12, { reading: reading({ unit: '' }) }), 'no-unit'),
  'no period': lacking(claim('12%', 12, { reading: reading({ period: '' }) }), 'no-period'),
  'no observation': lacking(claim('5,05%', 5.05, { reading: reading({ unit: 'VN' }) }), 'no-observation', {
    missing: absentNation
  }),
  'no plan': lacking(ofPlan('113,5%', 113.5), 'no-base', {
    missing: [{ indicator: 'budget-revenue', unit: 'P63-01', period: '2023', plan: true }]
  }),
  'not comparable': lacking(change('20%', 20), 'not-comparable'),
  'implied by percentages': judged(ofPlan('113,5%', 113.5), {
    computed: computation(
      'percent-of-plan',
      (400421 / 352794) * 100,
      [revenue, row('budget-revenue-percent-of-plan', 86.5, { period: '2023-9M', ...by('Báo Đầu tư', '2023-09-29') })],
      { implied: { value: 352794, size: 200 } }
    )
  }),
  'printed older': judged(ofPlan('113,5%', 113.5), {
    verdict: 'match-older',
    reason: 'older',
    older: computation('percent-of-plan', 113.5, [printedPercent]),
    computed: computation('percent-of-plan', 114.8, [
      row('budget-revenue-percent-of-plan', 114.8, by('Hà Nội TV', '2023-12-31'))
    ])
  }),
  'printed differs': judged(ofPlan('18%', 18, { said: 'excess' }), {
    verdict: 'differs',
    reason: 'value',
    computed: computation('percent-of-plan', 13.5, [printedPercent]),
    published: [printedPercent]
  }),
  'printed so': judged(ofPlan('13,5%', 13.5, { said: 'excess' }), {
    reason: 'published-so',
    computed: computation('percent-of-plan', 13.5, [printedPercent]),
    published: [printedPercent]
  }),
  'of older': judged(
    claim('50/50 ban tổ chức cấp ủy', 50, {
      form: 'of',
      of: 50,
      measure: 'boards',
      step: 1,
      reading: reading({ indicator: 'org-boards-inspected' })
    }),
    {
      verdict: 'match-older',
      reason: 'older',
      older: computation('level', 50, [row('org-boards-inspected', 50), row('org-boards-total', 50)]),
      computed: computation('level', 50, [
        row('org-boards-inspected', 50),
        row('org-boards-total', 51, by('Hà Nội TV', '2023-12-31'))
      ])
    }
  ),
  'gap in per cent': judged(
    claim('20%', 20, { step: 1, reading: budget({ comparison: comparison('gap', { againstUnit: 'P63-79' }) }) }),
    {
      computed: computation('gap', (400421 / 332961 - 1) * 100, [
        revenue,
        row('budget-revenue', 332961, { unit: 'P63-79', territory: 'T-P34-79' })
      ])
    }
  ),
  'not settled': lacking(
    claim('470.123 đảng viên', 470123, {
      ...people,
      reading: reading({ indicator: 'party-members', period: '2023-12-31' })
    }),
    'no-observation',
    {
      computed: computation('level', 470000, [row('party-members', 470000, { period: '2023-11', qualifier: 'nearly' })])
    }
  ),
  'a date': judged(claim('28/12/2023', NaN, { form: 'date', reading: null }), {
    verdict: 'not-a-figure',
    reason: 'not-a-figure'
  }),
  'a document': judged(claim('24-CT/TU', NaN, { form: 'document', reading: null }), {
    verdict: 'not-a-figure',
    reason: 'not-a-figure'
  }),
  ignored: judged(claim('12', 12, { form: 'plain' }), { verdict: 'not-a-figure', reason: 'not-a-figure' })
};
