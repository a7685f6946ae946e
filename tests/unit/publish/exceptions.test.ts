import { describe, expect, it } from 'vitest';
import { checkInput } from '../../../data/publish/checkInput';
import {
  append,
  EXCEPTIONS,
  observation,
  OBSERVATIONS,
  replace,
  UNITS,
  validData,
  type Texts
} from '../../fixtures/publish/data';
import { expectProblem } from '../../fixtures/publish/expectProblem';

describe('sums', () => {
  const table = (texts: Texts, ...values: [unit: string, value: string][]) =>
    append(
      texts,
      OBSERVATIONS,
      ...values.map(([unit, value]) =>
        observation({
          indicator: 'members',
          measure: 'đảng viên',
          unit,
          value,
          published: '2023-12-29',
          source: 'nso-1'
        })
      )
    );

  it('reports a total that its units do not add up to', () => {
    const texts = validData();
    const line = table(texts, ['VN', '300'], ['P63-01', '100'], ['P63-24', '199']);
    expect(checkInput(texts).problems).toEqual([]);
    replace(texts, OBSERVATIONS, '199', '198');
    expectProblem(texts, { file: OBSERVATIONS, line, check: 'sum', names: '298' });
  });

  it('says nothing while a unit has no value', () => {
    const texts = validData();
    append(texts, UNITS, 'P63-79,province63,TP.HCM,Thành phố Hồ Chí Minh,Ho Chi Minh City,VN,,,2025-06-30,,');
    table(texts, ['VN', '300'], ['P63-01', '100'], ['P63-24', '150']);
    expect(checkInput(texts).problems).toEqual([]);
  });

  it('takes the finest digit of the units as that of the table', () => {
    const texts = validData();
    const line = table(texts, ['VN', '300.0'], ['P63-01', '100'], ['P63-24', '199.7']);
    expectProblem(texts, { file: OBSERVATIONS, line, check: 'sum', names: '299' });
  });

  it('stands with a stated reason, which is kept', () => {
    const texts = validData();
    table(texts, ['VN', '300'], ['P63-01', '100'], ['P63-24', '150']);
    append(texts, EXCEPTIONS, 'sum,members,VN,20*,Phần chưa phân bổ,Unallocated part');
    const checked = checkInput(texts);
    expect(checked.problems).toEqual([]);
    expect(checked.accepted).toHaveLength(10);
    expect(checked.allowed.map((a) => a.exception.reason_vi)).toEqual(['Phần chưa phân bổ']);
  });
});

describe('rows that are set aside', () => {
  it('a stated reason sets a row aside, with it', () => {
    const texts = validData();
    append(texts, OBSERVATIONS, observation({ value: '-4901' }), observation({ period: 'tháng 11' }));
    append(
      texts,
      EXCEPTIONS,
      'range,grdp-growth,P63-01,2022,Lệch cột,Column shift',
      'period-grammar,*,*,tháng*,Thiếu năm,No year'
    );
    const checked = checkInput(texts);
    expect(checked.problems).toEqual([]);
    expect(checked.setAside.map((s) => s.reason_vi).sort()).toEqual(['Lệch cột', 'Thiếu năm']);
  });

  it('a row without a usable period need not be complete, but may not be secret', () => {
    const texts = validData();
    append(texts, OBSERVATIONS, observation({ period: 'tháng 11', published: '', value: '?' }));
    append(texts, EXCEPTIONS, 'period-grammar,*,*,tháng*,Thiếu năm,No year');
    expect(checkInput(texts)).toMatchObject({ problems: [], refused: 0 });
    const line = append(texts, OBSERVATIONS, observation({ period: 'tháng 11', class: 'Mật' }));
    expectProblem(texts, { file: OBSERVATIONS, line, check: 'class', names: 'Mật' });
  });

  it('of two values under one key the first stays', () => {
    const texts = validData();
    append(texts, OBSERVATIONS, observation({ value: '10.35' }), observation({ value: '10.39' }));
    append(texts, EXCEPTIONS, 'duplicate,grdp-growth,P63-01,2022,Tít và thân bài khác nhau,Headline and body differ');
    const checked = checkInput(texts);
    expect(checked.problems).toEqual([]);
    expect(checked.accepted.map((e) => e.observation.value)).toContain(10.35);
    expect(checked.setAside.map((s) => s.row.cells['value'])).toEqual(['10.39']);
  });

  it('a unit outside its time stands with a stated reason', () => {
    const texts = validData();
    append(texts, OBSERVATIONS, observation({ unit: 'P34-24' }));
    append(texts, EXCEPTIONS, 'unit-validity,grdp-growth,P34-*,2022,Tính ngược,Counted backwards');
    const checked = checkInput(texts);
    expect(checked.problems).toEqual([]);
    expect(checked.accepted).toHaveLength(8);
    expect(checked.allowed).toHaveLength(1);
  });

  it('what is not public stays out', () => {
    const texts = validData();
    append(
      texts,
      OBSERVATIONS,
      observation({ class: 'internal' }),
      observation({ period: '2021', class: 'restricted' }),
      observation({ indicator: 'members-hidden', measure: 'đảng viên' })
    );
    const checked = checkInput(texts);
    expect(checked.problems).toEqual([]);
    expect(checked.setAside.map((s) => s.reason_en)).toEqual([
      'not public (internal)',
      'not public (restricted)',
      'not public (internal)'
    ]);
    expect(checked.accepted).toHaveLength(7);
  });

  it.each([
    ['an unknown check', 'source,*,*,*,a,b', 'error', 'source'],
    ['no reason in Vietnamese', 'range,grdp-growth,*,*,,b', 'error', 'grdp-growth'],
    ['no reason in English', 'range,grdp-growth,*,*,a,', 'error', 'grdp-growth'],
    ['never used', 'range,grdp-growth,*,2019,a,b', 'warning', 'grdp-growth']
  ])('an exception with %s is reported', (_name, exception, level, names) => {
    const texts = validData();
    const line = append(texts, EXCEPTIONS, exception);
    expectProblem(texts, { file: EXCEPTIONS, line, check: 'exception', names, level });
  });
});
