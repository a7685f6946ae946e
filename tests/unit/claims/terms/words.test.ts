import { describe, expect, it } from 'vitest';
import { readable } from '../../../../src/lib/claims/text/readable';
import { expand } from '../../../../src/lib/claims/terms/words/expand';
import { PhraseTree } from '../../../../src/lib/claims/terms/words/phraseTree';
import { bareSpelling, spelling } from '../../../../src/lib/claims/terms/words/spelling';
import { wordAt, wordsOf } from '../../../../src/lib/claims/terms/words/words';

describe('patterns', () => {
  it('are all ways to say them', () => {
    expect(expand('tốc độ tăng [trưởng] (GRDP/GDP)')).toEqual([
      'tốc độ tăng GRDP',
      'tốc độ tăng GDP',
      'tốc độ tăng trưởng GRDP',
      'tốc độ tăng trưởng GDP'
    ]);
    expect(expand('thu [nội địa/hải quan]|chi')).toEqual(['thu', 'thu nội địa', 'thu hải quan', 'chi']);
    expect(expand('(a[ b]/c) d')).toEqual(['a d', 'a b d', 'c d']);
    expect(expand('GRDP/người')).toEqual(['GRDP/người']);
    expect(expand('')).toEqual([]);
  });
});

describe('spelling', () => {
  it.each([
    ['hòa', 'hoà'],
    ['thủy', 'thuỷ'],
    ['ủy', 'uỷ'],
    ['tỷ', 'tỉ'],
    ['kỳ', 'kì'],
    ['kỷ', 'kỉ'],
    ['quý', 'quí'],
    ['qúy', 'quý'],
    ['khỏe', 'khoẻ']
  ])('%s is %s', (one, other) => expect(spelling(one)).toBe(spelling(other)));
  it.each([
    ['hoan', 'hoà'],
    ['quy', 'quý'],
    ['tỷ', 'tý']
  ])('%s is not %s', (one, other) => expect(spelling(one)).not.toBe(spelling(other)));
  it('without diacritics joins both', () => expect(bareSpelling('tỷ')).toBe(bareSpelling('ty')));
});

describe('phrases', () => {
  const tree = new PhraseTree<string>(spelling);
  tree.add('nông, lâm nghiệp và thủy sản', 'agriculture');
  tree.add('vốn FDI', 'fdi');
  tree.add('vốn FDI đăng ký lũy kế', 'cumulative');
  tree.add('TP. Hồ Chí Minh', 'city');
  const at = (text: string) => {
    const words = wordsOf(readable(text), spelling);
    return tree.at(words, 0, words.keys.length).map(({ values }) => values[0]);
  };
  it('give the longest first', () => expect(at('vốn FDI đăng ký lũy kế đạt')).toEqual(['cumulative', 'fdi']));
  it('may leave out their comma', () => {
    expect(at('Nông, lâm nghiệp và thuỷ sản')).toEqual(['agriculture']);
    expect(at('nông lâm nghiệp và thủy sản')).toEqual(['agriculture']);
  });
  it('go over no other comma and no end', () => {
    expect(at('vốn, FDI')).toEqual([]);
    expect(at('vốn. FDI')).toEqual([]);
    expect(at('vốn\nFDI')).toEqual([]);
  });
  it('go over brackets, hyphens and a shortening', () => {
    expect(at('vốn (FDI)')).toEqual(['fdi']);
    expect(at('TP. Hồ Chí Minh')).toEqual(['city']);
    expect(at('TP.Hồ Chí Minh')).toEqual(['city']);
  });
  it('end where words end', () => expect(at('vốn FDIX')).toEqual([]));
});

it('words are found by their offset', () => {
  const words = wordsOf(readable('a bb, ccc'), spelling);
  expect([0, 1, 2, 3, 6, 9].map((offset) => wordAt(words, offset))).toEqual([0, 1, 1, 2, 2, 3]);
});
