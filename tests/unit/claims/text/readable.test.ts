import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readable } from '../../../../src/lib/claims/text/readable';

describe('readable', () => {
  it.each([
    ['tỷ đồng'.normalize('NFD'), 'tỷ đồng'],
    ['400\u00a0421\u202ftỷ\tđồng', '400 421 tỷ đồng'],
    ['7,0–7,5%, −0,5％', '7,0-7,5%, -0,5%'],
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['tỷ\u00ad\u200b đồng', 'tỷ đồng'],
    ['• 5 đoàn', '• 5 đoàn'],
    ['km²', 'km²'],
    ['', '']
  ])('%j reads %j', (given, expected) => expect(readable(given).text).toBe(expected));

  it('leads back to the text as given', () => {
    const given = 'Thu ngân sách: 400.421 tỷ đồng\r\nNăm 2023'.normalize('NFD');
    const { text, at } = readable(given);
    for (const words of ['ngân sách', '400.421 tỷ đồng', 'Năm 2023']) {
      const start = text.indexOf(words);
      expect(given.slice(at(start), at(start + words.length)).normalize('NFC')).toBe(words);
    }
  });

  it('ends a place before what is left out behind it', () => {
    const given = '668\u200b\u200b đảng viên\r\n';
    const { text, at } = readable(given);
    expect(given.slice(at(0), at(3))).toBe('668');
    expect(given.slice(at(4), at(text.length - 1))).toBe('đảng viên');
    expect(at(text.length)).toBe(given.length);
  });

  it('keeps letters that grow in lower case', () => {
    expect(readable('İ NĂM').lower).toBe('İ năm');
  });

  it('has places in order, lower case of the same length, and nothing left to change', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (given) => {
        const { text, lower, at } = readable(given);
        expect(lower.length).toBe(text.length);
        const places = [...text, ''].map((_, i) => at(i));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(readable(text).text.length).toBeLessThanOrEqual(text.length);
      })
    );
  });
});
