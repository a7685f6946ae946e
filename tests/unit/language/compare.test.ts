import { describe, expect, it } from 'vitest';
import { change, type ChangeOf } from '../../../src/lib/compute/growth';
import { ratio, type Ratio } from '../../../src/lib/compute/ratio';
import { changePhrase, planPhrase, rankPhrase, ratioPhrase, type Against } from '../../../src/lib/language/compare';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const percent = (value: number): ChangeOf => ({ value, in: 'percent' });
const points = (value: number): ChangeOf => ({ value, in: 'points' });
const period = (key: string): Against => ({ period: key });

describe('changePhrase', () => {
  it.each<[ChangeOf, Against | undefined, Against | undefined, string, string]>([
    [percent(20), period('2022'), period('2022'), 'tăng 20% so với năm 2022', 'up 20% on 2022'],
    [percent(20.2606), period('2022'), period('2022'), 'tăng 20,3% so với năm 2022', 'up 20.3% on 2022'],
    [percent(-0.2), undefined, undefined, 'giảm 0,2%', 'down 0.2%'],
    [
      percent(5.4),
      { samePeriod: '2022-9M' },
      { samePeriod: '2022-9M' },
      'tăng 5,4% so với cùng kỳ năm 2022',
      'up 5.4% on the first nine months of 2022'
    ],
    [percent(5.4), { samePeriod: '2022' }, { samePeriod: '2022' }, 'tăng 5,4% so với năm 2022', 'up 5.4% on 2022'],
    [
      points(1.22),
      { name: 'cả nước' },
      { name: 'the country' },
      'cao hơn 1,22 điểm phần trăm so với cả nước',
      '1.22 percentage points higher than the country'
    ],
    [
      points(-2.62),
      period('2022'),
      period('2022'),
      'thấp hơn 2,62 điểm phần trăm so với năm 2022',
      '2.62 percentage points lower than in 2022'
    ],
    [percent(0), undefined, undefined, 'không đổi', 'unchanged'],
    [percent(0), period('2022'), period('2022'), 'không đổi so với năm 2022', 'unchanged from 2022'],
    [percent(0.04), undefined, undefined, 'gần như không đổi', 'almost unchanged']
  ])('%o', (value, vi, en, expectedVi, expectedEn) => {
    expect(plain(changePhrase('vi', value, vi))).toBe(expectedVi);
    expect(plain(changePhrase('en', value, en))).toBe(expectedEn);
  });

  it('says what compute found', () => {
    const revenue = change('flow', 400421, 332961) as ChangeOf;
    expect(changePhrase('vi', revenue, period('2022'), 2)).toBe('tăng 20,26% so với năm 2022');
    expect(changePhrase('vi', revenue, period('2022'), 0)).toBe('tăng 20% so với năm 2022');
  });
});

describe('planPhrase', () => {
  it.each([
    [113.5, 'share', 'bằng 113,5% dự toán', '113.5% of the budget plan'],
    [113.5, 'gap', 'vượt 13,5% dự toán', '13.5% above the budget plan'],
    [98.8, 'gap', 'thấp hơn 1,2% so với dự toán', '1.2% below the budget plan'],
    [100, 'gap', 'bằng đúng dự toán', 'exactly the budget plan'],
    [100, 'share', 'bằng 100% dự toán', '100% of the budget plan']
  ] as const)('%d, %s', (value, form, vi, en) => {
    expect(planPhrase('vi', value, 'dự toán', form)).toBe(vi);
    expect(planPhrase('en', value, 'budget plan', form)).toBe(en);
  });
});

it('ratioPhrase shows the parts', () => {
  const result = ratio(6.27, 5.05) as Ratio;
  expect(ratioPhrase('vi', result, 'cả nước')).toBe('gấp 1,24 lần cả nước (6,27/5,05)');
  expect(ratioPhrase('en', result, 'the country')).toBe('1.24 times the country (6.27/5.05)');
  expect(ratioPhrase('vi', ratio(4, 5) as Ratio, 'cả nước')).toBe('bằng 0,80 lần cả nước (4/5)');
});

it('rankPhrase says among how many, and when some have no figure', () => {
  const cities = 'thành phố trực thuộc Trung ương';
  expect(plain(rankPhrase('vi', { rank: 5, of: 63, size: 63 }))).toBe('thứ 5/63');
  expect(plain(rankPhrase('vi', { rank: 5, of: 40, size: 63 }))).toBe('thứ 5 trong 40 đơn vị có số liệu');
  expect(plain(rankPhrase('vi', { rank: 2, of: 5, size: 5 }, cities))).toBe(`thứ 2 trong 5 ${cities}`);
  expect(plain(rankPhrase('vi', { rank: 2, of: 5, size: 6 }, cities))).toBe(`thứ 2 trong 5 ${cities} có số liệu`);
  expect(rankPhrase('en', { rank: 5, of: 63, size: 63 })).toBe('5th of 63');
  expect(rankPhrase('en', { rank: 2, of: 40, size: 63 })).toBe('2nd of 40 units with figures');
  expect(rankPhrase('en', { rank: 2, of: 5, size: 6 }, 'centrally-run cities')).toBe(
    '2nd of 5 centrally-run cities with figures'
  );
});
