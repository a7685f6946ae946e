import { describe, expect, it } from 'vitest';
import { round } from '../../../src/lib/compute/decimals';
import { csv } from '../questions/support/byHand';
import { codesOf, FLOW_YEARS, valueOf, WHOLE } from './support/demo';

/** Published figures of Hà Nội's Party organisation that the whole must agree with, as reviewed people entered them. */
const HANOI = ['P63-01', 'P34-01'];
const COMPARED = [
  'members-admitted',
  'members-admitted-change',
  'members-disciplined',
  'members-removed-by-screening',
  'members-transferred',
  'party-committees-affiliated',
  'party-members'
];
const FIRST_YEAR = '2019';
const published = csv('data/observations/party.csv').filter(
  (row) => HANOI.includes(row['unit'] ?? '') && COMPARED.includes(row['indicator'] ?? '')
);
const judged = published.filter((row) => (row['period'] ?? '') >= FIRST_YEAR);

/** What "hơn", "gần" and "khoảng" before a number leave open: three per cent. */
const NEAR = 0.03;

function agrees(value: number, { value: printed = '', qualifier = '' }: Record<string, string>): boolean {
  const target = Number(printed);
  if (qualifier === '') return value === target;
  if (qualifier === 'over') return value > target && value <= target * (1 + NEAR);
  if (qualifier === 'nearly') return value < target && value >= target * (1 - NEAR);
  if (qualifier === 'about') return Math.abs(value - target) <= target * NEAR;
  throw new Error(`no rule for ${qualifier}`);
}

/** Members in the middle of a month, on a straight line between the ends of the two years. */
function membersIn(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const [before, after] = [year - 1, year].map((y) => valueOf('party-members', WHOLE, `${y}-12-31`)) as [
    number,
    number
  ];
  return before + ((after - before) * (number - 0.5)) / 12;
}

function made(indicator: string, period: string, dimension: string, category: string): number {
  if (indicator === 'party-members') return membersIn(period);
  const year = period.slice(0, 4);
  if (indicator === 'party-committees-affiliated') return valueOf(indicator, WHOLE, `${year}-12-31`);
  if (indicator === 'members-admitted-change') {
    const of = (y: number) => valueOf('members-admitted', WHOLE, String(y));
    return round((of(Number(year)) / of(Number(year) - 1) - 1) * 100, 1);
  }
  return valueOf(indicator, WHOLE, period, dimension, category);
}

describe('the whole agrees with what was published', () => {
  it.each(judged)('$indicator $period $category: $qualifier $value', (row) => {
    const { indicator = '', period = '', dimension = '', category = '', measure = '' } = row;
    expect(['đảng viên', '%', 'đảng bộ trực thuộc', 'đảng bộ cấp trên cơ sở']).toContain(measure);
    const value = made(indicator, period, dimension, category);
    expect(agrees(value, row), `made ${value}, published ${row['qualifier']} ${row['value']}`).toBe(true);
  });

  it('all of them were there to compare', () => {
    const lines = judged.map(({ indicator, period, category, value }) =>
      [indicator, period, category, value].join(' ')
    );
    for (const line of [
      'members-admitted 2021  10027',
      'members-admitted-change 2021  12.9',
      'members-removed-by-screening 2023  668',
      'members-disciplined 2022  1142',
      'members-disciplined 2022 reprimand 853',
      'members-disciplined 2022 warning 144',
      'members-disciplined 2022 dismissal 14',
      'members-disciplined 2022 expulsion 131',
      'members-transferred 2025  8749',
      'party-members 2020-10  450000',
      'party-members 2022-11  470000',
      'party-members 2025-10  500000',
      'party-committees-affiliated 2022-11  50',
      'party-committees-affiliated 2025-10  136'
    ])
      expect(lines).toContain(line);
  });

  it('those disciplined in 2019 and 2020 are fewer than published for 2015–2020, in each form', () => {
    const term = published.filter(
      ({ indicator, period }) => indicator === 'members-disciplined' && period === '2015..2020'
    );
    expect(term).toHaveLength(5);
    for (const { dimension = '', category = '', value } of term) {
      const two = ['2019', '2020'].map((year) => valueOf('members-disciplined', WHOLE, year, dimension, category));
      expect((two[0] ?? 0) + (two[1] ?? 0)).toBeLessThan(Number(value));
    }
  });

  it('there are as many committees as it says', () => {
    for (const year of FLOW_YEARS) {
      expect(valueOf('party-committees-affiliated', WHOLE, `${year}-12-31`)).toBe(codesOf(year).length);
    }
  });
});
