import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/lib/model/fold';
import { codeCompletions } from '../../../src/lib/sql/codeCompletions';
import { nameCompletions } from '../../../src/lib/sql/nameCompletions';
import { fieldOf, valueOf } from '../../../src/lib/sql/parameterField';
import { searchIndex } from '../../../src/lib/view/searchIndex';

/** Tones apart from letters that are whole, as the Vietnamese keyboard of Windows sends them. */
const tonesApart = (text: string) =>
  [...text.normalize('NFC')]
    .map((letter) => {
      const [base = '', ...marks] = letter.normalize('NFD');
      const isTone = (mark: string) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark);
      return (base + marks.filter((mark) => !isTone(mark)).join('')).normalize('NFC') + marks.filter(isTone).join('');
    })
    .join('');

const NAMES = ['Hà Nội', 'Đắk Lắk', 'Thừa Thiên Huế', 'Thu ngân sách nhà nước', 'Tỷ lệ hộ nghèo', 'Quảng Ngãi'];
const SPELLINGS: Record<string, (text: string) => string> = {
  'letters with their marks apart': (text) => text.normalize('NFD'),
  'tones apart': tonesApart,
  'capital letters, marks apart': (text) => text.toUpperCase().normalize('NFD'),
  'no marks': fold
};

describe('a name', () => {
  it('has these spellings', () => {
    expect([...tonesApart('Nội')]).toEqual(['N', 'ô', '\u0323', 'i']);
    expect(NAMES.filter((name) => name !== name.normalize('NFC'))).toEqual([]);
  });

  it.each(Object.entries(SPELLINGS))('is found by %s, also unfinished', (_how, spelled) => {
    const search = searchIndex(NAMES.map((name) => ({ id: name, words: name })));
    for (const name of NAMES) {
      expect(fold(spelled(name))).toBe(fold(name));
      expect([...(search(spelled(name)) ?? [])]).toEqual([name]);
      for (let end = 1; end <= spelled(name).length; end++)
        expect(search(spelled(name).slice(0, end)), spelled(name).slice(0, end)).toContain(name);
    }
  });

  it.each(Object.entries(SPELLINGS))('is completed in a statement from %s', (_how, spelled) => {
    const codes = NAMES.map((name, i) => ({ code: `c${i}`, name, words: [fold(name)] }));
    for (const [i, name] of NAMES.entries())
      for (const sql of [`select 1 where unit = '${spelled(name)}`, `select 1 where unit = ${spelled(name)}`]) {
        const [first] = codeCompletions(sql, sql.length, codes)?.options ?? [];
        expect(first?.insert, sql).toBe(`'c${i}'`);
      }
    const tables = [{ schema: 'own', name: 'x', note: '', columns: [{ name: 'Đơn vị', note: '' }] }];
    const sql = `select "${spelled('Đơn')}`;
    expect(nameCompletions(sql, sql.length, tables, false)?.options[0]?.insert).toBe('"Đơn vị"');
  });

  it.each(Object.entries(SPELLINGS).slice(0, 2))('is the same value of a statement in %s', (_how, spelled) => {
    for (const name of NAMES) expect(valueOf(fieldOf(spelled(name)))).toBe(name);
  });
});
