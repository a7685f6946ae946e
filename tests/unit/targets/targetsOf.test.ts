import { describe, expect, it } from 'vitest';
import { countTargets } from '../../../src/lib/compute/targets/countTargets';
import { sortTargets } from '../../../src/lib/compute/targets/sortTargets';
import { targetsIn, yearsOf } from '../../../src/lib/compute/targets/targetsIn';
import { targetsOf } from '../../../src/lib/compute/targets/targetsOf';
import type { Vintage } from '../../../src/lib/model/known';
import { missing } from '../../../src/lib/model/missing';
import { indicator, row } from './support/rows';

const INDICATORS = [
  indicator({ code: 'revenue' }),
  indicator({
    code: 'revenue-of-plan',
    kind: 'comparison',
    comparison: 'percent-of-plan',
    compares: 'revenue',
    measure: 'percent'
  }),
  indicator({ code: 'growth', theme: 'economy', kind: 'rate', measure: 'percent', decimals: 2 }),
  indicator({ code: 'spending', better: 'none' }),
  indicator({ code: 'members', theme: 'party', kind: 'stock' })
];
const plan = (code: string, period: string, value: number, more: Partial<Vintage> = {}) =>
  row({ indicator: code, period, value, status: 'plan', plan_by: 'unstated', ...more });
const targets = (vintages: readonly Vintage[], day = '2023-12-31') =>
  targetsOf(
    { vintages, indicators: INDICATORS, quarters: [] },
    { territory: 'T-P', country: 'T-VN', day, outside: () => null }
  );

describe('targets of a unit', () => {
  it('have one level for each assigner, and the latest vintage of each with what it replaced', () => {
    const [target] = targets([
      plan('revenue', '2023', 120, { plan_by: 'council', published: '2023-06-01' }),
      plan('revenue', '2023', 120, { plan_by: 'council', published: '2023-03-01' }),
      plan('revenue', '2023', 110, { plan_by: 'council', published: '2023-01-01' }),
      plan('revenue', '2023', 100, { plan_by: 'central' }),
      row({ indicator: 'revenue', period: '2023', value: 115 })
    ]);
    expect(target?.levels.map((level) => [level.assigner, level.plan?.value, level.verdict, level.percent])).toEqual([
      ['central', 100, 'exceeded', expect.closeTo(115, 10)],
      ['council', 120, 'missed', (115 / 120) * 100]
    ]);
    expect(target?.levels[1]?.former.map(({ value }) => value)).toEqual([110]);
    expect(target?.verdict).toBe('missed');
  });

  it('take a percentage that agrees with a published plan as its confirmation, one that does not as another plan', () => {
    const [target] = targets([
      plan('revenue', '2023', 1000),
      row({ indicator: 'revenue', period: '2023-9M', value: 755 }),
      row({ indicator: 'revenue-of-plan', period: '2023-9M', value: 75.5, plan_by: 'unstated' }),
      row({ indicator: 'revenue', period: '2023', value: 1100, source: 'x' }),
      row({ indicator: 'revenue-of-plan', period: '2023', value: 122.2, plan_by: 'unstated', source: 'x' })
    ]);
    expect(target?.levels.map((level) => [level.origin, level.printed.length, level.verdict])).toEqual([
      ['implied', 1, 'exceeded'],
      ['published', 1, 'exceeded']
    ]);
  });

  it('pair a percentage only with a value of its own source; alone it is judged against a hundred, or not at all', () => {
    const [whole] = targets([row({ indicator: 'revenue-of-plan', period: '2023', value: 99.9, plan_by: 'central' })]);
    expect(whole?.levels[0]).toMatchObject({ origin: 'percent', plan: null, verdict: 'missed', percent: 99.9 });
    const [part] = targets([
      row({ indicator: 'revenue', period: '2023-9M', value: 755, source: 'other' }),
      row({ indicator: 'revenue-of-plan', period: '2023-9M', value: 75.5, plan_by: 'central' })
    ]);
    expect(part).toMatchObject({ period: '2023', verdict: 'no-figure' });
    expect(part?.levels[0]).toMatchObject({ origin: 'percent', percent: 75.5 });
  });

  it('of rates are held in points from the nearer end of the band, never in per cent', () => {
    const of = (value: number) =>
      targets([plan('growth', '2023', 7, { upper: 7.5 }), row({ indicator: 'growth', period: '2023', value })])[0]
        ?.levels[0];
    expect(of(8.89)).toMatchObject({ points: 1.39, percent: missing('not-applicable') });
    expect(of(6.27)?.points).toBe(-0.73);
    expect(of(7.2)?.points).toBe(0);
  });

  it('say which other published value would change the verdict', () => {
    const [target] = targets([
      plan('revenue', '2023', 100),
      row({ indicator: 'revenue', period: '2023', value: 99 }),
      row({ indicator: 'revenue', period: '2023', value: 98 }),
      row({ indicator: 'revenue', period: '2023', value: 101, source: 'b' })
    ]);
    expect(target?.verdict).toBe('missed');
    expect(target?.otherwise.map(({ value, verdict }) => [value.value, verdict])).toEqual([[101, 'exceeded']]);
  });

  it('change in points or per cent on the year before, and not between a compilation and a publication', () => {
    const change = (status: Vintage['status']) =>
      targets([
        plan('revenue', '2023', 100),
        row({ indicator: 'revenue', period: '2023', value: 110 }),
        row({ indicator: 'revenue', period: '2022', value: 100, status })
      ])[0]?.change;
    expect(change('final')).toEqual({ value: 10, in: 'percent' });
    expect(change('secondary')).toEqual(missing('not-comparable'));
  });

  it('take the latest state of the year for a stock, and nothing of another year', () => {
    const rows = [
      plan('members', '2023', 10),
      row({ indicator: 'members', period: '2023-06-30', value: 9 }),
      row({ indicator: 'members', period: '2023-10', value: 11 }),
      row({ indicator: 'members', period: '2022-12-31', value: 8 })
    ];
    expect(targets(rows)[0]?.actual).toMatchObject({ value: 11 });
    expect(targets([rows[0]!, rows[3]!])[0]?.actual).toEqual(missing('not-published'));
  });
});

describe('a set of targets', () => {
  const set = targets(
    [
      plan('growth', '2023', 7),
      row({ indicator: 'growth', period: '2023', value: 6 }),
      plan('revenue', '2023', 100),
      plan('revenue', '2023', 60, { dimension: 'source', category: 'domestic' }),
      row({ indicator: 'revenue', period: '2023', value: 110 }),
      plan('spending', '2023', 5),
      plan('members', '2025', 10, { plan_by: 'congress' }),
      plan('growth', '2021..2025', 8),
      plan('revenue', '2025', 300)
    ],
    '2024-01-31'
  );
  const codes = (list: typeof set) => list.map((target) => target.key.trim().replace(/ +/g, ' '));

  it('counts those with a verdict apart from the others, and no parts', () => {
    expect(countTargets(targetsIn(set, '2023'))).toEqual({
      exceeded: 1,
      met: 0,
      missed: 1,
      'not-due': 0,
      'no-figure': 0,
      unjudged: 1,
      judged: 2,
      reached: 1
    });
    expect(countTargets(targetsIn(set, '2025'))).toMatchObject({ 'not-due': 3, judged: 0 });
  });

  it('of a year are all that are due in it, of a term those set for the term', () => {
    expect(codes(targetsIn(set, '2025'))).toEqual(
      ['members 2025', 'revenue 2025', 'growth 2021..2025'].sort(
        (a, b) => codes(set).indexOf(a) - codes(set).indexOf(b)
      )
    );
    expect(codes(targetsIn(set, '2021..2025')).sort()).toEqual(['growth 2021..2025', 'members 2025']);
    expect(yearsOf(set, '2021..2025')).toEqual([2023, 2025]);
    expect(yearsOf(set, '2023')).toEqual([2023, 2025]);
  });

  it('is sorted by verdict or by percentage of plan, parts behind their total', () => {
    const year = targetsIn(set, '2023');
    expect(codes(sortTargets(year, 'status'))).toEqual([
      'growth 2023',
      'revenue 2023',
      'revenue source domestic 2023',
      'spending 2023'
    ]);
    expect(codes(sortTargets(year, 'percent')).slice(0, 2)).toEqual(['revenue 2023', 'revenue source domestic 2023']);
    expect(codes(sortTargets(year, 'theme'))).toEqual(codes(year));
  });
});
