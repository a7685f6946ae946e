import { group } from 'd3-array';
import type { Span } from '../../../model/claim';
import type { Indicator } from '../../../model/indicator';
import type { IndicatorTerm } from '../term';
import { expand } from '../words/expand';
import { PhraseTree } from '../words/phraseTree';
import type { Words } from '../words/words';
import { authorityFinder, isDivided } from './authority';
import { cataloguePhrases } from './cataloguePhrases';
import { chooseEntries } from './chooseEntries';
import { Cues } from './cues';
import { entriesOf, type Entry } from './entry';
import { NO_INDICATOR } from './otherIndicators';
import { reportPhrases } from './reportPhrases';

const NOTHING = 'nothing';

interface Said {
  from: number;
  to: number;
  entries: readonly Entry[];
}

/** Finds the indicators of one sentence: words `first` to `last`. `carried`: cues of what it goes on from; its own are added. */
export type IndicatorFinder = (words: Words, first: number, last: number, carried: Set<number>) => IndicatorTerm[];

export function indicatorFinder(indicators: readonly Indicator[], spell: (word: string) => string): IndicatorFinder {
  const tree = new PhraseTree<Entry | typeof NOTHING>(spell);
  const cues = new Cues(spell);
  const authorityOf = authorityFinder(spell);
  plant(tree, cues, indicators, spell);

  return (words, first, last, carried) => {
    const around = cues.find(words, first, last);
    const said: Said[] = [];
    for (let from = first; from < last; from++) {
      for (const { to, values } of tree.at(words, from, last)) {
        const nothing = values.includes(NOTHING);
        const known = values.filter((value): value is Entry => value !== NOTHING);
        const entries = chooseEntries(known, words, { from, to, first, last }, around, carried);
        if (entries.length === 0 && !nothing) continue;
        if (entries.length > 0) said.push({ from, to, entries });
        from = to - 1;
        break;
      }
    }
    for (const cue of around.all) carried.add(cue);
    const other = said.some(({ entries }) => entries.some(({ alone }) => !alone));
    return said.flatMap(({ from, to, entries }) =>
      termsOf(
        other ? entries.filter(({ alone }) => !alone) : entries,
        bracketed(words, from, to),
        entries.some(({ indicator }) => isDivided(indicator)) ? authorityOf(words, { first, last }, from, to) : ''
      )
    );
  };
}

function plant(
  tree: PhraseTree<Entry | typeof NOTHING>,
  cues: Cues,
  indicators: readonly Indicator[],
  spell: (word: string) => string
): void {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const table = reportPhrases().filter(({ indicator }) => indicator === '' || byCode.has(indicator));
  const inTable = new Set<string>();
  const key = (phrase: string) =>
    phrase
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .split(' ')
      .map(spell)
      .join(' ');
  for (const phrase of expand(NO_INDICATOR)) tree.add(phrase, NOTHING);
  for (const [say, phrases] of group(table, ({ say }) => say)) {
    const entries = phrases.flatMap((phrase) => entriesOf(phrase, byCode, cues));
    const codes = new Set(phrases.map(({ indicator }) => indicator));
    for (const words of expand(say)) {
      const same = key(words);
      for (const code of codes) inTable.add(`${code} ${same}`);
      tree.add(words, ...entries);
    }
  }
  for (const phrase of cataloguePhrases(indicators))
    if (!inTable.has(`${phrase.indicator} ${key(phrase.say)}`))
      tree.add(phrase.say, ...entriesOf(phrase, byCode, cues));
}

/** With the bracket that belongs to a word in it: `tổng sản phẩm trên địa bàn (GRDP)`. */
function bracketed({ readable: { lower }, starts, ends }: Words, from: number, to: number): Span {
  const start = starts[from]!;
  const end = ends[to - 1]!;
  const said = lower.slice(start, end);
  const open = said.lastIndexOf('(') > said.lastIndexOf(')');
  const shut = said.includes(')') && !said.includes('(');
  return {
    start: shut && lower[start - 1] === '(' ? start - 1 : start,
    end: open && lower[end] === ')' ? end + 1 : end
  };
}

function termsOf(entries: readonly Entry[], { start, end }: Span, authority: string): IndicatorTerm[] {
  const terms: IndicatorTerm[] = [];
  for (const entry of [...entries].sort((a, b) => b.weight - a.weight)) {
    const { indicator, weight, forms, measures } = entry;
    const named = authority !== '' && entry.dimension === '' && isDivided(indicator);
    const [dimension, category] = named ? ['authority', authority] : [entry.dimension, entry.category];
    const covered = terms.some(
      (term) =>
        term.indicator === indicator &&
        term.dimension === dimension &&
        term.category === category &&
        wider(term.forms, forms) &&
        wider(term.measures, measures)
    );
    if (!covered)
      terms.push({ kind: 'indicator', start, end, indicator, dimension, category, weight, forms, measures });
  }
  return terms;
}

const wider = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || (b.length > 0 && b.every((item) => a.includes(item)));
