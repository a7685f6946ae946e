import type { PeerMembership } from '../../../model/unit';
import type { Lexicon } from '../../lexicon';
import type { PeriodTerm, UnitTerm } from '../term';
import { expand } from '../words/expand';
import { PhraseTree } from '../words/phraseTree';
import type { Words } from '../words/words';
import { eraAt } from './era';
import { institutionTest } from './institution';
import { nameReader } from './readName';
import { SAID_WORDS, type Said } from './saidWords';

/** A term with the words it was found in, and whether it only lends its name to something else. */
interface Candidate extends UnitTerm {
  from: number;
  to: number;
  said_: Said | 'name';
  lent: boolean;
}

/** Finds the places of one sentence: words `first` to `last`. */
export type UnitFinder = (words: Words, first: number, last: number, periods: readonly PeriodTerm[]) => UnitTerm[];

export function unitFinder({ units, memberships, subject }: Lexicon, spell: (word: string) => string): UnitFinder {
  const tree = new PhraseTree<Said>(spell);
  for (const [said, say] of SAID_WORDS) for (const phrase of expand(say)) tree.add(phrase, said);
  for (const [group, name] of regions(memberships)) tree.add(name, `group:${group}`);
  const readName = nameReader(units, spell);
  const isLent = institutionTest(spell);
  const country = units.find(({ regime }) => regime === 'country')?.territory ?? '';

  return (words, first, last, periods) => {
    const found: Candidate[] = [];
    for (let from = first; from < last; from++) {
      const era = () => eraAt(words.starts[from]!, words.starts[first]!, words.ends[last - 1]!, periods);
      const name = readName(words, from, last, found[found.length - 1]);
      const word = tree.at(words, from, last)[0];
      if (name && name.to >= (word?.to ?? 0)) {
        if (name.place) {
          const side = era() === 'province34' ? 'since' : 'before';
          add('name', name.place.territories[side], from, name.to);
        }
        from = name.to - 1;
      } else if (word) {
        const said = word.values[0]!;
        if (said === 'group') add(said, provincesBefore(words, from) ?? era(), from, word.to);
        else if (said.startsWith('group:')) add(said, said.slice('group:'.length), from, word.to);
        else if (said === 'country' || said === 'product') add(said, country, from, word.to);
        else if (said === 'area' && provincesBefore(words, from))
          add('group', provincesBefore(words, from)!, from, word.to);
        else if (said !== 'nothing' && isOwn(words, from, word.to)) add(said, subject, from, word.to);
        from = word.to - 1;
      }
    }
    return settle(found, words);

    function add(said_: Candidate['said_'], territory: string, from: number, to: number): void {
      const said =
        said_ === 'name' || said_ === 'country'
          ? said_
          : said_.startsWith('group')
            ? 'group'
            : said_ === 'product'
              ? 'country'
              : 'subject';
      const lent = (said === 'name' || said === 'subject') && said_ !== 'area' && isLent(words, from);
      found.push({
        kind: 'unit',
        start: words.starts[from]!,
        end: words.ends[to - 1]!,
        territory,
        said,
        said_,
        from,
        to,
        lent
      });
    }
  };

  /** What is left when places that are said more plainly have had their say. */
  function settle(found: readonly Candidate[], words: Words): UnitTerm[] {
    const plainly = found.some(({ said_, lent }) => !lent && said_ !== 'area' && said_ !== 'product');
    return found
      .filter((term, i) => {
        const next = found[i + 1];
        const joined =
          next && next.from - term.to <= (term.said_ === 'product' ? 6 : 1) && sameClause(words, term.to, next.from);
        if (term.said_ === 'area') return !(joined && next.said_ !== 'area');
        if (term.said_ === 'product')
          return !joined && !(found[i - 1]?.said_ === 'area' && term.from - found[i - 1]!.to <= 1);
        return !term.lent || (term.said === 'name' && term.territory !== subject && !plainly);
      })
      .map(({ kind, start, end, territory, said }) => ({ kind, start, end, territory, said }));
  }
}

function sameClause({ gaps }: Words, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) if (gaps[word] !== ' ') return false;
  return true;
}

/** `63 tỉnh, thành phố`, `5/34 tỉnh`. */
function provincesBefore({ keys }: Words, from: number): 'province63' | 'province34' | null {
  return keys[from - 1] === '63' ? 'province63' : keys[from - 1] === '34' ? 'province34' : null;
}

/** `Thành phố Thủ Đức` is another's name, though not in the catalogue; in capitals throughout it cannot be told. */
function isOwn({ readable: { text, lower }, starts, ends, gaps, keys }: Words, from: number, to: number): boolean {
  if (/\d$/.test(keys[from - 1] ?? '') && gaps[from] === ' ') return false;
  const next = starts[to];
  if (next === undefined || gaps[to] !== ' ' || text[next] === lower[next] || /\d/.test(text[next]!)) return true;
  const end = ends[to - 1]!;
  return text[end - 1] !== lower[end - 1] || text.slice(end, next) !== ' ';
}

/** Groups that are named by their region. */
const regions = (memberships: readonly PeerMembership[]): Map<string, string> =>
  new Map(memberships.filter(({ group }) => group.startsWith('region-')).map(({ group, name_vi }) => [group, name_vi]));
