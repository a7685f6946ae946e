import { expand } from '../words/expand';
import { PhraseTree } from '../words/phraseTree';
import { inNumber, type Words } from '../words/words';

const AUTHORITIES: readonly [string, string][] = [
  ['central-inspection-commission', '(Ủy ban Kiểm tra/UBKT) Trung ương|UBKTTW'],
  ['inspection-commissions', '(ủy ban kiểm tra/UBKT)[ của/ thuộc] (các cấp/cấp ủy các cấp/các cấp ủy/cấp ủy cấp dưới)'],
  [
    'committees',
    '(cấp ủy/các cấp ủy)[,/ và][ tổ chức đảng/ chi bộ/ đảng bộ][ các cấp]|cấp ủy, tổ chức đảng, chi bộ|cấp ủy, chi bộ'
  ],
  [
    '',
    'cấp ủy[, tổ chức đảng][ các cấp][,] (và/,)[ các] (ủy ban kiểm tra/UBKT)[ các cấp]|cấp ủy, ủy ban kiểm tra các cấp|cấp ủy và ủy ban kiểm tra các cấp|ban tổ chức cấp ủy'
  ]
];
const DIVIDED = new Set([
  'members-disciplined',
  'organisations-disciplined',
  'members-inspected',
  'organisations-inspected',
  'members-inspected-on-signs',
  'organisations-inspected-on-signs'
]);

/** Finds which authority a count of inspection or discipline is of: who did it (`do cấp ủy các cấp kiểm tra`), else the nearest named before it in its sentence. */
export type AuthorityOf = (words: Words, sentence: { first: number; last: number }, from: number, to: number) => string;

export const isDivided = (indicator: string): boolean => DIVIDED.has(indicator);

export function authorityFinder(spell: (word: string) => string): AuthorityOf {
  const tree = new PhraseTree<string>(spell);
  for (const [category, say] of AUTHORITIES) for (const phrase of expand(say)) tree.add(phrase, category);
  const by = spell('do');
  const doneBy = (words: Words, from: number, last: number): string | null => {
    for (
      let word = from;
      word < Math.min(last, from + 20) && (words.gaps[word] === ' ' || inNumber(words, word));
      word++
    ) {
      if (words.keys[word] !== by) continue;
      const match = tree.at(words, word + 1, last)[0];
      if (match) return match.values[0]!;
    }
    return null;
  };
  return (words, { first, last }, from, to) => {
    const doer = doneBy(words, to, last);
    if (doer !== null) return doer;
    let found = '';
    for (let word = Math.max(first, from - 60); word < from; word++) {
      const match = tree.at(words, word, from)[0];
      if (!match) continue;
      found = match.values[0]!;
      word = match.to - 1;
    }
    return found;
  };
}
