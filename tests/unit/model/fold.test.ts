import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/lib/model/fold';

const LETTERS = [...'aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐ bcghklmnpqrstvx'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vietnamese = fc
  .array(fc.tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...TONES)).map((pair) => pair.join('')))
  .map((letters) => letters.join(''));

describe('fold', () => {
  it.each([
    ['Đà Nẵng', 'da nang'],
    ['ĐẮK LẮK', 'dak lak'],
    ['Thừa Thiên – Huế', 'thua thien – hue'],
    ['  Bà Rịa\u00a0-\n Vũng  Tàu ', 'ba ria - vung tau'],
    ['Thành phố Hồ Chí Minh', 'thanh pho ho chi minh'],
    ['Yên Bái', 'yen bai'],
    ['Mười Một', 'muoi mot'],
    ['', '']
  ])('%j → %j', (given, expected) => expect(fold(given)).toBe(expected));

  it('reads composed and decomposed text alike, and folds once for all', () => {
    fc.assert(
      fc.property(vietnamese, (given) => {
        expect(fold(given.normalize('NFC'))).toBe(fold(given.normalize('NFD')));
        expect(fold(fold(given))).toBe(fold(given));
        expect(fold(given.toUpperCase())).toBe(fold(given));
      })
    );
  });

  it('leaves nothing of Vietnamese but plain letters', () => {
    fc.assert(
      fc.property(vietnamese, (given) => {
        expect(fold(given)).toMatch(/^[a-z ]*$/);
      })
    );
  });
});
