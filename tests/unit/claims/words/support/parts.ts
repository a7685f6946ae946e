import { NATION, by, claim, comparison, computation, reading, row } from './judged';

export const growth = row('grdp-growth', 6.27);
export const nation = row('grdp-growth', 5.05, {
  ...NATION,
  ...by('Tổng cục Thống kê', '2023-12-29', { status: 'estimate' })
});
export const revenue = row('budget-revenue', 400421);
export const before = row('budget-revenue', 332961, { period: '2022', ...by('Cục Thống kê', '2022-12-29') });
export const plan = row('budget-revenue', 352794, { status: 'plan', plan_by: 'central', ...by('HĐND', '2022-12-10') });
export const councilPlan = row('budget-revenue', 505437, {
  status: 'plan',
  plan_by: 'council',
  unit: 'P34-01',
  period: '2025',
  ...by('Kinh tế & Đô thị', '2024-12-10')
});
export const printedRatio = row('grdp-growth-ratio-to-country', 1.45);
export const printedPercent = row('budget-revenue-percent-of-plan', 113.5);
export const money = { form: 'amount', measure: 'vnd-billion', noun: 'tỷ đồng', step: 1 } as const;
export const budget = (part = {}) => reading({ indicator: 'budget-revenue', ...part });
export const points = { form: 'points', measure: 'points' } as const;
export const times = { form: 'times', measure: 'times' } as const;
export const people = { form: 'amount', measure: 'members', noun: 'đảng viên', step: 1 } as const;

export const ofPlan = (text: string, value: number, part = {}) =>
  claim(text, value, {
    step: 0.1,
    reading: budget({ planBy: 'central', comparison: comparison('percent-of-plan', part) })
  });
export const change = (text: string, value: number, part = {}) =>
  claim(text, value, {
    step: 1,
    reading: budget({ comparison: comparison('percent-change', { againstPeriod: '2022', ...part }) })
  });
export const pointChange = (text: string, value: number, part = {}) =>
  claim(text, value, {
    ...points,
    reading: reading({ comparison: comparison('point-change', { againstPeriod: '2022', ...part }) })
  });
export const amountChange = (text: string, value: number, part = {}) =>
  claim(text, value, {
    ...money,
    reading: budget({ comparison: comparison('amount-change', { againstPeriod: '2022', ...part }) })
  });
export const average = (text: string, value: number) =>
  claim(text, value, {
    reading: reading({ indicator: 'grdp-current', period: '2021..2023', comparison: comparison('average-growth') })
  });
export const ratio = (text: string, value: number, part = {}) =>
  claim(text, value, {
    ...times,
    reading: reading({ comparison: comparison('ratio', { againstUnit: 'VN', ...part }) })
  });
export const gap = (text: string, value: number, part = {}) =>
  claim(text, value, {
    ...points,
    reading: reading({ comparison: comparison('gap', { againstUnit: 'VN', ...part }) })
  });
export const share = (text: string, value: number) =>
  claim(text, value, {
    step: 0.1,
    reading: reading({
      indicator: 'grdp-current',
      comparison: comparison('share', { againstUnit: 'VN', againstIndicator: 'grdp-current', direction: '' })
    })
  });
export const rank = (text: string, value: number) =>
  claim(text, value, {
    form: 'rank',
    measure: 'rank',
    of: 63,
    step: 1,
    reading: reading({ comparison: comparison('rank', { direction: '' }) })
  });

export const last = row('grdp-current', 1426080);
export const first = row('grdp-current', 1066800, { period: '2021', ...by('Cục Thống kê', '2022-02-15') });
export const nationSize = row('grdp-current', 10221815, { ...NATION, ...by('Tổng cục Thống kê', '2023-12-29') });
export const earlier = row('grdp-growth', 6.11, by('TTXVN', '2023-11-26', { status: 'estimate' }));
export const lastYear = row('grdp-growth', 8.89, { period: '2022', ...by('Cục Thống kê', '2022-12-29') });

export const level = computation('level', 6.27, [growth]);
export const planned = computation('percent-of-plan', (400421 / 352794) * 100, [revenue, plan]);
export const risen = computation('percent-change', ((400421 - 332961) / 332961) * 100, [revenue, before]);
export const fallen = computation('point-change', 8.89 - 6.27, [growth, lastYear]);
export const added = computation('amount-change', 67460, [revenue, before]);
export const yearly = computation('average-growth', ((1426080 / 1066800) ** 0.5 - 1) * 100, [last, first]);
export const plainTimes = computation('ratio', 6.27 / 5.05, [growth, nation]);
export const excessTimes = computation('ratio', 6.27 / 5.05 - 1, [growth, nation]);
export const apart = computation('gap', 1.22, [growth, nation]);
export const part = computation('share', (1426080 / 10221815) * 100, [last, nationSize]);
export const place = computation('rank', 7, [growth], { implied: { value: 63, size: 63 } });
