import { parsePeriod } from '../../../model/period';
import type { PeriodTerm } from '../term';
import { expand } from '../words/expand';
import { type Matched, PhraseTree } from '../words/phraseTree';
import type { Words } from '../words/words';
import { documentSpans } from './documentSpans';
import { periodGuards } from './periodGuards';
import { PERIOD_PATTERNS, type PeriodPattern, type PeriodSaid } from './periodPatterns';
import { baseTest } from './periodRole';

const LOOK_BACK = 120;
const AFTER_DOCUMENT = /^[\s(,]*$/;

/** Finds the periods of a text, in order. */
export type PeriodFinder = (words: Words) => PeriodTerm[];

/** `bare`: for texts without diacritics. */
export function periodFinder(spell: (word: string) => string, bare: boolean): PeriodFinder {
  const tree = new PhraseTree<PeriodPattern>(spell);
  for (const pattern of PERIOD_PATTERNS) for (const phrase of expand(pattern.say)) tree.add(phrase, pattern);
  const guards = periodGuards(spell);
  const isBase = baseTest(bare);
  const yearWord = spell('năm');

  return (words) => {
    const { readable, keys } = words;
    const classed: Words = { ...words, keys: keys.map((key, word) => numberClass(words, key, word)) };
    const documents = documentSpans(readable.text);
    const found: PeriodTerm[] = [];
    let document = 0;
    for (let from = 0; from < keys.length; from++) {
      const start = words.starts[from]!;
      while (document < documents.length && documents[document]!.end <= start) document++;
      const inside = documents[document];
      if (inside && inside.start <= start) continue;
      const last = documents[document - 1];
      const match = first(tree.at(classed, from, keys.length), (to, pattern) => {
        const holds = pattern.guard ? guards[pattern.guard](words, from, to) : true;
        if (holds !== true) return holds === 'skip' ? 'skip' : null;
        return valid(pattern.read(...numbersIn(classed, words, from, to)));
      });
      // A list goes on: `năm 2021, 2022 và 2023`.
      const previous = found[found.length - 1];
      if (!match) {
        if (classed.keys[from] === 'y0' && previous && continues(words, previous, from, keys))
          found.push({ ...previous, start, end: words.ends[from]!, key: keys[from]!, part: null, relative: null });
        continue;
      }
      const { to, said, pattern } = match;
      const end = words.ends[to - 1]!;
      const opensAt = from;
      from = to - 1;
      if (said === 'skip') continue;
      if (last && AFTER_DOCUMENT.test(readable.text.slice(last.end, start)) && keys[opensAt] === yearWord) continue;
      const same = pattern.say.startsWith('cùng');
      // `Cùng kỳ, Khánh Hòa tăng …`: the period that is spoken of already.
      if (same && !said.key && words.gaps[to] === ',' && (opensAt === 0 || words.gaps[opensAt] === '|')) continue;
      const base = same || isBase(readable.lower.slice(Math.max(0, start - LOOK_BACK), start));
      const term: PeriodTerm = {
        kind: 'period',
        start,
        end,
        key: said.key ?? null,
        part: said.part ?? null,
        relative: said.relative ?? null,
        role: base ? 'base' : 'subject'
      };
      // `so với năm trước` leaves open which part of that year: the part that is spoken of.
      if (base && term.relative === -1 && term.part === '') term.part = null;
      found.push(term);
    }
    return found;
  };
}

/** The longest pattern that holds. */
function first(
  matches: readonly Matched<PeriodPattern>[],
  read: (to: number, pattern: PeriodPattern) => PeriodSaid
): { to: number; said: Exclude<PeriodSaid, null>; pattern: PeriodPattern } | null {
  for (const { to, values } of matches)
    for (const pattern of values) {
      const said = read(to, pattern);
      if (said) return { to, said, pattern };
    }
  return null;
}

/** `n0` and `y0` for numbers that stand by themselves. */
function numberClass({ readable: { lower }, starts, ends }: Words, key: string, word: number): string {
  if (!/^\d{1,2}$|^(?:19|20)\d\d$/.test(key)) return key;
  const start = starts[word]!;
  const end = ends[word]!;
  if (/[.,]/.test(lower[start - 1] ?? '') && /\d/.test(lower[start - 2] ?? '')) return key;
  if (/[.,]/.test(lower[end] ?? '') && /\d/.test(lower[end + 1] ?? '')) return key;
  return key.length === 4 ? 'y0' : 'n0';
}

const numbersIn = (classed: Words, words: Words, from: number, to: number): number[] =>
  words.keys
    .slice(from, to)
    .filter((_, i) => /^[ny]0$/.test(classed.keys[from + i]!))
    .map(Number);

function valid(said: PeriodSaid): PeriodSaid {
  return said && said !== 'skip' && said.key !== undefined && !parsePeriod(said.key) ? null : said;
}

function continues(
  { readable, ends, starts }: Words,
  previous: PeriodTerm,
  from: number,
  keys: readonly string[]
): boolean {
  if (!/^\d{4}$/.test(previous.key ?? '') || previous.end !== ends[from - 1]) {
    const joined = keys[from - 1] === 'và' || keys[from - 1] === 'va' || keys[from - 1] === 'năm';
    return joined && /^\d{4}$/.test(previous.key ?? '') && previous.end === ends[from - 2];
  }
  return readable.lower.slice(previous.end, starts[from]) === ', ';
}
