import { expand } from '../words/expand';
import { PhraseTree } from '../words/phraseTree';
import type { Words } from '../words/words';
import { INSTITUTIONS, NO_INSTITUTION } from './saidWords';

const FURTHEST = 9;
/** Small words inside the name of an institution. */
const JOINING =
  'và của thành phố tp tỉnh thống kê thuế hải quan nhân dân phát thanh truyền hình tổ chức kiểm tra kế hoạch đầu tư tài chính thường trực khu vực nước nhà phó giao thông y tế giáo dục đào tạo nội vụ';

/** Whether the words before a place make it a part of another name (`Cục Thống kê TP Hà Nội`), not the place itself. */
export type InstitutionTest = (words: Words, from: number) => boolean;

export function institutionTest(spell: (word: string) => string): InstitutionTest {
  const tree = new PhraseTree<true>(spell);
  for (const phrase of expand(INSTITUTIONS)) tree.add(phrase, true);
  const others = new Set(NO_INSTITUTION.split('|').map(spell));
  const joining = new Set(JOINING.split(' ').map(spell));
  const at = spell('tại');
  return (words, from) => {
    const { keys, gaps } = words;
    // `Ngày 28/12, tại Hà Nội, …`: where it was said.
    if (keys[from - 1] === at && gaps[from - 1] === ',' && /\d/.test(keys[from - 2] ?? '')) return true;
    for (let word = from - 1; word >= Math.max(0, from - FURTHEST) && gaps[word + 1] === ' '; word--) {
      if (tree.at(words, word, from).length > 0 && !(gaps[word] === ' ' && others.has(keys[word - 1] ?? '')))
        return true;
      if (!joining.has(keys[word]!) && !isCapital(words, word)) return false;
    }
    return false;
  };
}

/** Begins with a capital and goes on in small letters. */
function isCapital({ readable: { text, lower }, starts, ends }: Words, word: number): boolean {
  const start = starts[word]!;
  const second = start + 1;
  return text[start] !== lower[start] && second < ends[word]! && text[second] === lower[second];
}
