import { expect, it } from 'vitest';
import { searchIndex } from '../../../src/lib/view/searchIndex';

const search = searchIndex([
  { id: 'hn', words: 'Hà Nội Thành phố Hà Nội Hanoi P34-01' },
  { id: 'hnam', words: 'Hà Nam Tỉnh Hà Nam' },
  { id: 'dn', words: 'Đà Nẵng' },
  { id: 'rev', words: 'Thu ngân sách nhà nước trên địa bàn|thu NSNN' }
]);
const found = (text: string) => [...(search(text) ?? [])].sort();

it('finds with and without diacritics, in either Unicode form', () => {
  expect(found('Hà Nội')).toEqual(['hn']);
  expect(found('ha noi')).toEqual(['hn']);
  expect(found('Hà Nội'.normalize('NFD'))).toEqual(['hn']);
  expect(found('da nang')).toEqual(['dn']);
  expect(found('ĐÀ NẴNG')).toEqual(['dn']);
});
it('takes the last word as unfinished and needs every word', () => {
  expect(found('ngan sa')).toEqual(['rev']);
  expect(found('hà n')).toEqual(['hn', 'hnam']);
  expect(found('ngan noi')).toEqual([]);
});
it('forgives a letter only when nothing is spelled as typed', () => expect(found('hanoy')).toEqual(['hn']));
it('means all when nothing is typed', () => {
  expect(search('')).toBeNull();
  expect(search('   ')).toBeNull();
});
it('never throws on what a reader may type', () => {
  for (const text of ['"', '*', '()', '-', '%', '\u0000', 'a'.repeat(3000)]) expect(() => search(text)).not.toThrow();
});
