import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedSentence } from '../../../../src/lib/claims/correctedText';
import { formatNumber } from '../../../../src/lib/language/number';
import type { Claim, Computation, Judgement } from '../../../../src/lib/model/claim';
import { claimIn, computation, judgement, vintage } from './support';

type Parts = Partial<Claim> & Pick<Claim, 'value' | 'step'>;

const corrected = (
  text: string,
  number: string,
  parts: Parts,
  given: Partial<Computation>,
  judged?: Partial<Judgement>
) =>
  correctedSentence(text, {
    claim: claimIn(text, number, parts),
    judgement: judgement({ computed: computation(given.value ?? 0, given), ...judged })
  });

describe('cao hơn n lần, said of n times,', () => {
  const said = (text: string, of: number, number = '1,45 lần', kind: 'plain' | 'excess' = 'excess') =>
    corrected(
      text,
      number,
      {
        value: 1.45,
        step: 0.01,
        form: 'times',
        reading: {
          indicator: 'grdp-growth',
          unit: 'P63-01',
          period: '2023',
          dimension: '',
          category: '',
          plan: false,
          planBy: '',
          comparison: {
            kind: 'ratio',
            said: kind,
            direction: 'up',
            againstUnit: 'VN',
            againstPeriod: '',
            againstIndicator: ''
          }
        }
      },
      { kind: 'ratio', value: of, parts: [vintage(6.27), vintage(5.05)] }
    );

  it('becomes gấp n lần', () => {
    expect(said('GRDP cao hơn 1,45 lần so với cả nước', 6.27 / 5.05)).toBe('GRDP gấp 1,24 lần so với cả nước');
    expect(said('Cao hơn 1,45 lần so với cả nước', 6.27 / 5.05)).toBe('Gấp 1,24 lần so với cả nước');
    expect(said('GRDP hơn 1,45 lần cả nước', 6.27 / 5.05)).toBe('GRDP gấp 1,24 lần cả nước');
  });

  it('stays where the number is by how much it is higher, or where it says gấp already', () => {
    expect(said('GRDP cao hơn 1,45 lần so với cả nước', 6.27 / 5.05 - 1)).toBe('GRDP cao hơn 0,24 lần so với cả nước');
    expect(said('GRDP gấp hơn 1,45 lần cả nước', 6.27 / 5.05, '1,45 lần', 'plain')).toBe(
      'GRDP gấp hơn 1,24 lần cả nước'
    );
  });
});

describe('the sentence with what the figures give', () => {
  it.each<[string, string, Parts, Partial<Computation>, string]>([
    ['GRDP tăng 6,11%.', '6,11%', { value: 6.11, step: 0.01, form: 'percent' }, { value: 6.27 }, 'GRDP tăng 6,27%.'],
    ['GRDP tăng 6.11%.', '6.11%', { value: 6.11, step: 0.01, form: 'percent' }, { value: 6.27 }, 'GRDP tăng 6,27%.'],
    [
      'cao hơn 1,45 lần so với cả nước',
      '1,45 lần',
      { value: 1.45, step: 0.01 },
      { value: 6.27 / 5.05 },
      'cao hơn 1,24 lần so với cả nước'
    ],
    ['thu 405.252 tỷ đồng', '405.252 tỷ đồng', { value: 405252, step: 1 }, { value: 400421 }, 'thu 400.421 tỷ đồng'],
    ['thu 405252 tỷ', '405252 tỷ', { value: 405252, step: 1 }, { value: 400421 }, 'thu 400421 tỷ'],
    [
      'đạt 1,2 triệu tỷ đồng',
      '1,2 triệu tỷ đồng',
      { value: 1200000, step: 100000 },
      { value: 1430000 },
      'đạt 1,4 triệu tỷ đồng'
    ],
    [
      'đạt 405,2 nghìn tỷ đồng',
      '405,2 nghìn tỷ đồng',
      { value: 405200, step: 100 },
      { value: 400421 },
      'đạt 400,4 nghìn tỷ đồng'
    ],
    [
      'có 45 vạn đảng viên',
      '45 vạn đảng viên',
      { value: 450000, step: 10000 },
      { value: 478123 },
      'có 48 vạn đảng viên'
    ],
    [
      'có 450.000 đảng viên',
      '450.000 đảng viên',
      { value: 450000, step: 10000 },
      { value: 478123 },
      'có 480.000 đảng viên'
    ],
    ['có 60/50 ban', '60/50 ban', { value: 60, of: 50, step: 1, form: 'of' }, { value: 50 }, 'có 50/50 ban'],
    ['đứng thứ 5/63', 'thứ 5/63', { value: 5, of: 63, step: 1, form: 'rank' }, { value: 12 }, 'đứng thứ 12/63'],
    ['đứng thứ hai', 'thứ hai', { value: 2, step: 1, form: 'rank' }, { value: 12 }, 'đứng thứ 12'],
    ['gấp đôi năm 2015', 'gấp đôi', { value: 2, step: 1, form: 'times' }, { value: 1.7649 }, 'gấp 1,76 lần năm 2015'],
    ['tăng một nửa', 'một nửa', { value: 50, step: 1, form: 'percent' }, { value: 33.33 }, 'tăng 33,3%'],
    ['có hai phần mềm', 'hai phần mềm', { value: 2, step: 1, noun: 'phần mềm' }, { value: 6 }, 'có 6 phần mềm'],
    ['tăng 1.234,5 tỷ', '1.234,5 tỷ', { value: 1234.5, step: 0.1 }, { value: 12345.678 }, 'tăng 12.345,7 tỷ']
  ])('%s', (text, number, parts, given, expected) => {
    expect(corrected(text, number, parts, given)).toBe(expected);
  });

  it.each<[string, string, Parts, Partial<Computation>, string]>([
    ['tăng 6,5–7,0%', '6,5–7,0%', { value: 6.5, upper: 7, step: 0.1 }, { value: 7, upper: 7.5 }, 'tăng 7,0–7,5%'],
    [
      'tăng từ 6,5% đến 7% cả năm',
      '6,5% đến 7%',
      { value: 6.5, upper: 7, step: 0.1 },
      { value: 7, upper: 7.5 },
      'tăng từ 7,0% đến 7,5% cả năm'
    ],
    [
      'tăng từ 6,5 đến 7% cả năm',
      '6,5 đến 7%',
      { value: 6.5, upper: 7, step: 0.1 },
      { value: 8.16, upper: null },
      'tăng 8,2% cả năm'
    ],
    ['tăng 6,5 - 7%', '6,5 - 7%', { value: 6.5, upper: 7, step: 0.1 }, { value: 8, upper: null }, 'tăng 8,0%'],
    ['tăng 6,5% cả năm', '6,5%', { value: 6.5, step: 0.1 }, { value: 7, upper: 7.5 }, 'tăng 7,0–7,5% cả năm']
  ])('with bands: %s', (text, number, parts, given, expected) => {
    expect(corrected(text, number, parts, given)).toBe(expected);
  });

  it.each<[string, string, Parts, number, string]>([
    ['đạt hơn 500.000 tỷ', '500.000 tỷ', { value: 5e5, step: 1e5, qualifier: 'over' }, 400421, 'đạt 400.000 tỷ'],
    ['đạt gần 6,3%', '6,3%', { value: 6.3, step: 0.1, qualifier: 'nearly' }, 6.35, 'đạt 6,4%'],
    ['Khoảng 5%', '5%', { value: 5, step: 1, qualifier: 'about' }, 8.2, '8%'],
    [
      'thu vượt mốc 500.000 tỷ',
      '500.000 tỷ',
      { value: 5e5, step: 1e5, qualifier: 'exceeds' },
      400421,
      'thu đạt 400.000 tỷ'
    ],
    ['cao hơn 1,45 lần', '1,45 lần', { value: 1.45, step: 0.01, qualifier: 'over' }, 1.24, 'cao hơn 1,24 lần']
  ])('drops the qualifier: %s', (text, number, parts, value, expected) => {
    expect(corrected(text, number, parts, { value })).toBe(expected);
  });

  it('is finer than the text where rounding alike would print the same number', () => {
    const parts: Parts = { value: 4e5, step: 1e5, qualifier: 'over' };
    expect(corrected('đạt hơn 400.000 tỷ', '400.000 tỷ', parts, { value: 398214 })).toBe('đạt 398.000 tỷ');
  });

  it.each([
    ['Thu tăng 3,5% so với 2022', '3,5%', -1.25, 'Thu giảm 1,3% so với 2022'],
    ['Thu giảm 3,5% so với 2022', '3,5%', -1.25, 'Thu tăng 1,3% so với 2022'],
    ['Vượt 3,5% dự toán', '3,5%', -1.25, 'Hụt 1,3% dự toán'],
    ['thấp hơn cả nước 3,5 điểm %', '3,5 điểm %', -1.25, 'cao hơn cả nước 1,3 điểm %'],
    ['tốc độ tăng trưởng 3,5%', '3,5%', -1.25, 'tốc độ tăng trưởng −1,3%'],
    ['tăng năm 2022, còn 3,5%', '3,5%', -1.25, 'tăng năm 2022, còn −1,3%']
  ])('turns the word of a rise that was a fall: %s', (text, number, value, expected) => {
    expect(corrected(text, number, { value: 3.5, step: 0.1 }, { value })).toBe(expected);
  });

  it('keeps to its sentence in a longer text', () => {
    const text = 'Trước 6,11%. GRDP tăng 6,12%. Sau.';
    const claim = { ...claimIn(text, '6,12%', { value: 6.12, step: 0.01 }), sentence: { start: 13, end: 29 } };
    const computed = computation(6.27);
    expect(correctedSentence(text, { claim, judgement: judgement({ computed }) })).toBe('GRDP tăng 6,27%.');
  });

  it('is there for an older publication, and not for what holds or cannot be computed', () => {
    const parts: Parts = { value: 6.11, step: 0.01 };
    const of = (judged: Partial<Judgement>) => corrected('tăng 6,11%', '6,11%', parts, { value: 6.27 }, judged);
    expect(of({ verdict: 'match-older' })).toBe('tăng 6,27%');
    expect([of({ verdict: 'match' }), of({ verdict: 'insufficient' }), of({ computed: null })]).toEqual([
      null,
      null,
      null
    ]);
  });

  it('has the given value, rounded to the digits of the text', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1, max: 999_999 }),
        fc.nat(3),
        (a, b, decimals) => {
          fc.pre(a !== b);
          const [said, given] = [a / 10 ** decimals, b / 10 ** decimals];
          const number = `${formatNumber('vi', said, { decimals })} tỷ đồng`;
          const parts: Parts = { value: said, step: 10 ** -decimals };
          return (
            corrected(`thu ${number} năm`, number, parts, { value: given }) ===
            `thu ${formatNumber('vi', given, { decimals })} tỷ đồng năm`
          );
        }
      )
    );
  });
});
