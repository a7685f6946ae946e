import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowSteps } from '../../../src/lib/compute/members/flowSteps';
import { memberFlows } from '../../../src/lib/compute/members/memberFlows';
import { identitySentence, flowFinding, movedNote } from '../../../src/lib/language/members/flowWords';
import { missing } from '../../../src/lib/model/missing';
import { tableOf, yearOfFlows } from './support/made';

const whole = (max: number) => fc.integer({ min: 0, max });

describe('flows by hand', () => {
  // 1.000 + 40 + 25 − 15 − 6 − 9 = 1.035
  const closes = memberFlows(tableOf(yearOfFlows(1000, [40, 25, 15, 6, 9], 1035)), 'M', 2024);

  it('close, and say so with every number', () => {
    expect(closes).toMatchObject({ opening: 1000, closing: 1035, gap: 0, moved: 10, change: 35 });
    expect(identitySentence('vi', closes)).toBe('Đã kiểm tra: 1.000 + 40 + 25 − 15 − 6 − 9 = 1.035, khớp số cuối năm.');
    expect(flowFinding('vi', 'M', 2024, closes)).toBe(
      'Năm 2024 số đảng viên tăng 35: kết nạp 40, chuyển đến 25, chuyển đi 15, đưa ra khỏi Đảng 6, từ trần 9'
    );
  });

  it('keep moves apart from growth: 35 in all, 25 without the 10 that moved', () => {
    expect(movedNote('en', closes, false)).toContain('Moves alone: +10; without them the year comes to +25.');
  });

  it('that do not close leave a gap, with a bar of its own', () => {
    const open = memberFlows(tableOf(yearOfFlows(1000, [40, 25, 15, 6, 9], 1030)), 'M', 2024);
    expect(open.gap).toBe(-5);
    expect(identitySentence('en', open)).toContain('It does not add up');
    expect(identitySentence('vi', open)).toContain('= 1.035, nhưng số cuối năm là 1.030, chênh −5.');
    const steps = flowSteps(open);
    expect(steps?.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['opening', 0, 1000],
      ['flow', 1000, 1040],
      ['flow', 1040, 1065],
      ['flow', 1065, 1050],
      ['flow', 1050, 1044],
      ['flow', 1044, 1035],
      ['gap', 1035, 1030],
      ['closing', 0, 1030]
    ]);
  });

  it('with a withheld part explain nothing and say why; a withheld part is not 0', () => {
    const values = yearOfFlows(1000, [40, 25, 15, 6, 9], 1035);
    const held = memberFlows(tableOf(values, ['members-removed M 2024']), 'M', 2024);
    expect(held.gap).toEqual(missing('suppressed'));
    expect(held.change).toBe(35);
    expect(flowSteps(held)).toBeNull();
    expect(identitySentence('vi', held)).toBe('Số này được giữ lại để không nhận ra người cụ thể.');
    expect(flowFinding('en', 'M', 2024, held)).toContain('Not enough numbers');
  });

  it('of a first year have no opening', () => {
    const first = memberFlows(tableOf({ 'party-members M 2019-12-31': 5 }), 'M', 2019);
    expect(first.opening).toEqual(missing('not-published'));
    expect(first.closing).toBe(5);
  });
});

describe('flows in general', () => {
  const flows = fc.tuple(whole(5000), whole(5000), whole(5000), whole(5000), whole(5000));

  it('gap is closing less what the flows say, whatever the numbers', () => {
    fc.assert(
      fc.property(whole(1e6), flows, fc.integer({ min: -99, max: 99 }), (opening, parts, off) => {
        const [a, b, c, d, e] = parts;
        const closing = opening + a + b - c - d - e + off;
        const found = memberFlows(tableOf(yearOfFlows(opening, parts, closing)), 'M', 2024);
        expect(found.gap).toBe(off);
        const steps = flowSteps(found) ?? [];
        expect(steps.some(({ kind }) => kind === 'gap')).toBe(off !== 0);
        // Bars stand on each other and end at the closing number.
        for (const [i, step] of steps.slice(1, -1).entries()) expect(step.from).toBe(steps[i]?.to);
        expect(steps.at(-2)?.to).toBe(closing);
      })
    );
  });

  it('one withheld number among the seven hides the gap', () => {
    const keys = Object.keys(yearOfFlows(1, [], 1));
    fc.assert(
      fc.property(fc.constantFrom(...keys), flows, (key, parts) => {
        const table = tableOf(yearOfFlows(900, parts, 900), [key]);
        expect(memberFlows(table, 'M', 2024).gap).toEqual(missing('suppressed'));
      })
    );
  });
});
