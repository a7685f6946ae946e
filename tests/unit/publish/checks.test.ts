import { describe, expect, it } from 'vitest';
import { checkInput } from '../../../data/publish/checkInput';
import type { Check } from '../../../data/publish/problem';
import { expectProblem } from '../../fixtures/publish/expectProblem';
import {
  append,
  INDICATORS,
  observation,
  OBSERVATIONS,
  replace,
  SNAPSHOTS,
  UNITS,
  validData,
  type Cells
} from '../../fixtures/publish/data';

describe('a valid data folder', () => {
  it('has no problems', () => {
    const checked = checkInput(validData());
    expect(checked.problems).toEqual([]);
    expect(checked).toMatchObject({ rowsRead: 7, refused: 0, setAside: [] });
    expect(checked.accepted).toHaveLength(7);
  });
});

describe('each bad observation is found where it is', () => {
  const cases: [name: string, cells: Cells, check: Check, names: string][] = [
    ['a value with a comma', { value: '"6,27"' }, 'schema', '6,27'],
    ['a value that is text', { value: 'n/a' }, 'schema', 'n/a'],
    ['an upper end that is text', { upper: 'x9' }, 'schema', 'x9'],
    ['an unknown status', { status: 'guess' }, 'schema', 'guess'],
    ['an unknown assigner', { status: 'plan', plan_by: 'boss' }, 'schema', 'boss'],
    ['a plan without an assigner', { status: 'plan' }, 'schema', 'unstated'],
    ['an unknown qualifier', { qualifier: 'chừng' }, 'schema', 'chừng'],
    ['an unknown class', { class: 'open' }, 'schema', 'open'],
    ['a publication date that is none', { published: '28/12/2022' }, 'schema', '28/12/2022'],
    ['an entered date that is not a day', { entered: '2024-12' }, 'schema', '2024-12'],
    ['a state secret', { class: 'Tuyệt mật' }, 'class', 'Tuyệt mật'],
    ['a state secret in English', { class: 'top secret' }, 'class', 'top secret'],
    ['an unknown indicator', { indicator: 'grdp-groth' }, 'unknown', 'grdp-groth'],
    ['an unknown unit', { unit: 'P63-99' }, 'unknown', 'P63-99'],
    ['an unknown measure', { measure: 'phần trăm' }, 'unknown', 'phần trăm'],
    ['a measure of another base', { measure: 'tỷ đồng' }, 'unknown', 'tỷ đồng'],
    ['a category without dimension', { category: 'services' }, 'unknown', 'services'],
    ['a dimension without category', { dimension: 'sector' }, 'unknown', 'sector'],
    ['an unknown source', { source: 'hearsay' }, 'source', 'hearsay'],
    ['no source', { source: '' }, 'source', 'sources.csv'],
    ['a period that is none', { period: '2022-13' }, 'period-grammar', '2022-13'],
    ['a period before its unit', { unit: 'P34-24' }, 'unit-validity', 'P34-24'],
    ['a period after its unit', { unit: 'P63-24', period: '2026', published: '2026-12-28' }, 'unit-validity', 'P63-24'],
    [
      'a plan for a unit of another day',
      { unit: 'P34-24', status: 'plan', plan_by: 'council' },
      'unit-validity',
      '2022'
    ],
    ['a value above max', { value: '30.5' }, 'range', '30'],
    ['a percentage below -100', { value: '-4901' }, 'range', '4'],
    ['an upper end below the value', { upper: '8.5' }, 'range', '8'],
    ['an actual before its period', { period: '2024' }, 'vintage-order', '2022-12-28'],
    ['a final value before the period ends', { status: 'final' }, 'vintage-order', 'final']
  ];
  it.each(cases)('%s', (_name, cells, check, names) => {
    const texts = validData();
    const line = append(texts, OBSERVATIONS, observation(cells));
    expectProblem(texts, { file: OBSERVATIONS, line, check, names });
    expect(checkInput(texts)).toMatchObject({ rowsRead: 8, refused: 1 });
  });

  it('a line with a cell too many', () => {
    const texts = validData();
    const line = append(texts, OBSERVATIONS, observation() + ',1');
    expectProblem(texts, { file: OBSERVATIONS, line, check: 'schema', names: '1' });
  });

  it('the line of a record that follows a cell of several lines and an empty line', () => {
    const texts = validData();
    append(texts, OBSERVATIONS, observation({ note: '"một\nhai"' }), '');
    const line = append(texts, OBSERVATIONS, observation({ value: 'x' }));
    expectProblem(texts, { file: OBSERVATIONS, line, check: 'schema', names: 'x' });
  });

  it('the first line of a record of several', () => {
    const texts = validData();
    const line = append(texts, OBSERVATIONS, observation({ value: 'x', note: '"một\nhai"' }));
    expectProblem(texts, { file: OBSERVATIONS, line, check: 'schema', names: 'x' });
  });

  it('a duplicate, naming the first line', () => {
    const texts = validData();
    const first = append(texts, OBSERVATIONS, observation());
    const line = append(texts, OBSERVATIONS, observation({ value: '8.90' }));
    expectProblem(texts, { file: OBSERVATIONS, line, check: 'duplicate', names: `${OBSERVATIONS}:${first}` });
  });

  it('a weaker status later from one publisher is only a warning', () => {
    const texts = validData();
    append(texts, OBSERVATIONS, observation({ status: 'final', published: '2023-12-29', source: 'nso-1' }));
    const line = append(texts, OBSERVATIONS, observation({ published: '2024-06', source: 'nso-2' }));
    expectProblem(texts, { file: OBSERVATIONS, line, check: 'vintage-order', names: 'final', level: 'warning' });
    expect(checkInput(texts).refused).toBe(0);
  });
});

describe('units are valid in the period', () => {
  it.each([
    ['the same land under another code', { unit: 'P34-01' }],
    ['a unit that ended within the period', { unit: 'P63-24', period: '2025', published: '2025-12-28' }],
    ['a plan made for a unit of its day', { unit: 'P63-24', period: '2026', status: 'plan', plan_by: 'council' }]
  ])('%s is fine', (_name, cells) => {
    const texts = validData();
    append(texts, OBSERVATIONS, observation(cells));
    expect(checkInput(texts).problems).toEqual([]);
  });
});

describe('files and the catalogue', () => {
  it('a missing column, whose rows all count as refused', () => {
    const texts = validData();
    replace(texts, OBSERVATIONS, ',plan_by,', ',assigner,');
    expectProblem(texts, { file: OBSERVATIONS, line: 1, check: 'schema', names: 'plan_by' });
    expect(checkInput(texts)).toMatchObject({ rowsRead: 7, refused: 7, accepted: [] });
  });

  it('a file that is not CSV', () => {
    const texts = validData();
    append(texts, OBSERVATIONS, '"open quote,1');
    expectProblem(texts, { file: OBSERVATIONS, line: 0, check: 'schema', names: 'CSV' });
  });

  it('a file that is not there', () => {
    const texts = validData();
    texts.delete(UNITS);
    expectProblem(texts, { file: UNITS, line: 0, check: 'schema', names: UNITS });
  });

  const indicator = (...cells: string[]) => cells.join(',');
  const cases: [name: string, path: string, line: string, names: string][] = [
    ['a repeated code', UNITS, 'VN,country,x,x,x,,,,,,', 'VN'],
    ['an unknown regime', UNITS, 'X,empire,x,x,x,,,,,,', 'empire'],
    ['an unknown parent', UNITS, 'X,country,x,x,x,Y9,,,,,', 'Y9'],
    ['validity out of order', UNITS, 'X,country,x,x,x,,,2025-07-01,2025-06-30,,', '2025-06-30'],
    ['validity that is no day', UNITS, 'X,country,x,x,x,,,1/7/2025,,,', '1/7/2025'],
    ['a change from an unknown unit', 'data/catalogue/unit_changes.csv', 'Z1,VN,merged,2025-07-01,,', 'Z1'],
    ['an unknown relation', 'data/catalogue/unit_changes.csv', 'VN,VN,sold,2025-07-01,,', 'sold'],
    ['a peer group of an unknown unit', 'data/catalogue/peer_groups.csv', 'g,x,x,Q1,,', 'Q1'],
    ['a source without title', 'data/catalogue/sources.csv', 's9,,x,,,', 's9'],
    ['a source with a bad date', 'data/catalogue/sources.csv', 's9,x,x,12/2023,,', '12/2023'],
    ['a factor that is none', 'data/catalogue/measures.csv', 'tá,person,a dozen,x,x', 'a dozen'],
    ['a snapshot date that is no day', SNAPSHOTS, '2025-13-01,x,x', '2025-13-01'],
    ['an unknown table', INDICATORS, indicator('i,money,t,x,x,,,percent,1,rate,up,none,,,,public,,,,,,'), 'money'],
    ['an unknown kind', INDICATORS, indicator('i,grdp,t,x,x,,,percent,1,level,up,none,,,,public,,,,,,'), 'level'],
    ['an unknown base measure', INDICATORS, indicator('i,grdp,t,x,x,,,acre,1,rate,up,none,,,,public,,,,,,'), 'acre'],
    [
      'an unknown compares',
      INDICATORS,
      indicator('i,grdp,t,x,x,,,percent,1,comparison,up,none,gdpx,rank,,public,,,,,,'),
      'gdpx'
    ],
    [
      'an unknown comparison',
      INDICATORS,
      indicator('i,grdp,t,x,x,,,percent,1,comparison,up,none,,odds,,public,,,,,,'),
      'odds'
    ],
    [
      'an unknown out_of',
      INDICATORS,
      indicator('i,grdp,t,x,x,,,percent,1,rate,up,none,,,total9,public,,,,,,'),
      'total9'
    ],
    ['an unknown weight', INDICATORS, indicator('i,grdp,t,x,x,,,percent,1,rate,up,weighted:w9,,,,public,,,,,,'), 'w9'],
    [
      'an unknown denominator',
      INDICATORS,
      indicator('i,grdp,t,x,x,,,percent,1,rate,up,ratio:members/d9,,,,public,,,,,,'),
      'd9'
    ],
    ['min above max', INDICATORS, indicator('i,grdp,t,x,x,,,percent,1,rate,up,none,,,,public,,,,5,4,'), '5'],
    [
      'decimals that are none',
      INDICATORS,
      indicator('i,grdp,t,x,x,,,percent,many,rate,up,none,,,,public,,,,,,'),
      'many'
    ]
  ];
  it.each(cases)('%s', (_name, path, text, names) => {
    const texts = validData();
    const line = append(texts, path, text);
    expectProblem(texts, { file: path, line, check: 'catalogue', names });
  });

  it('a secret indicator', () => {
    const texts = validData();
    const line = append(texts, INDICATORS, 'i,grdp,t,x,x,,,percent,1,rate,up,none,,,,Mật,,,,,,');
    expectProblem(texts, { file: INDICATORS, line, check: 'class', names: 'Mật' });
  });
});
