import { expect, it } from 'vitest';
import { aggregationWord } from '../../../src/lib/language/aggregationWord';
import { unitKind } from '../../../src/lib/language/regimeName';
import { listSeparator, relationWords } from '../../../src/lib/language/relationWords';

const MERGED = { relation: 'merged', effective: '2025-07-01', legal_basis: 'Nghị quyết 202/2025/QH15' } as const;

it('says where a unit came from and on what basis', () => {
  expect(relationWords('vi', MERGED, 'from')).toEqual({
    before: 'Sáp nhập từ ',
    after: ' từ 01/07/2025, theo Nghị quyết 202/2025/QH15.'
  });
  expect(relationWords('en', { ...MERGED, relation: 'split', legal_basis: '' }, 'from')).toEqual({
    before: 'Made from part of the land of ',
    after: ', effective 1 Jul 2025.'
  });
});
it('joins names', () => {
  const joined = (names: string[]) => names.map((name, i) => listSeparator('vi', i, names.length) + name).join('');
  expect(joined(['Hà Nam'])).toBe('Hà Nam');
  expect(joined(['Hà Nam', 'Nam Định', 'Ninh Bình'])).toBe('Hà Nam, Nam Định và Ninh Bình');
});
it('tells a ward from a commune, and a city under the centre from a province', () => {
  expect(unitKind('vi', { regime: 'commune126', full_name: 'Phường Ba Đình' })).toBe('phường');
  expect(unitKind('en', { regime: 'province34', full_name: 'Thành phố Hà Nội' })).toBe('centrally-run city');
  expect(unitKind('vi', { regime: 'district', full_name: 'Thị xã Sơn Tây' })).toBe('thị xã');
});
it('says each rule of aggregation with the names it refers to', () => {
  const name = (code: string) => code.toUpperCase();
  expect(aggregationWord('vi', 'sum', name)).toBe('cộng được từ số của các đơn vị');
  expect(aggregationWord('vi', 'weighted:area', name)).toBe('bình quân gia quyền theo “AREA”');
  expect(aggregationWord('en', 'ratio:a/b', name)).toBe('worked out again as “A” over “B”');
  expect(aggregationWord('vi', 'none', name)).toBe('không cộng, không lấy bình quân');
});
