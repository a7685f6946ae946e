import type { Lexicon } from '../lexicon';
import type { Passage } from '../text/passages';
import type { Readable } from '../text/readable';
import { indicatorFinder } from './indicators/findIndicators';
import { periodFinder } from './periods/findPeriods';
import type { IndicatorTerm, Term, UnitTerm } from './term';
import { unitFinder } from './units/findUnits';
import { bareSpelling, spelling } from './words/spelling';
import { wordAt, wordsOf } from './words/words';

/** Finds the terms of texts; made once for a lexicon. */
export type TermFinder = (readable: Readable, paragraphs: readonly Passage[]) => Term[];

/** All terms in order of their start. Offsets are of `readable.text`. Terms of one kind do not overlap, except several indicators said by the same words. */
export function termFinder(lexicon: Lexicon): TermFinder {
  const find = compiled(lexicon, false);
  let bare: TermFinder | undefined;
  return (readable, paragraphs) => {
    if (!isBare(readable.lower)) return find(readable, paragraphs);
    bare ??= compiled(lexicon, true);
    return bare(readable, paragraphs);
  };
}

/** Letters enough to tell that a text was typed without diacritics. */
const ENOUGH = 30;
const DIACRITIC = /[\u00e0-\u024f\u1ea0-\u1eff]|\p{M}/u;
const isBare = (lower: string): boolean =>
  !DIACRITIC.test(lower) && lower.slice(0, 400).replace(/[^a-z]/g, '').length >= ENOUGH;

/** Of a list, `- Dịch vụ: 65,6%`, `a) Dịch vụ 65,6%`, `Dịch vụ: 65,6%`: what stands before its first item holds for each. */
const ITEM = /^(?:[-+*•·–]|[a-zđ]\)|[^:;.|\d]{2,60}:\s{0,3}[-+–~]?\s{0,2}\d)/u;

const SEMICOLON = /;\s*$/;

function compiled(lexicon: Lexicon, bare: boolean): TermFinder {
  const spell = bare ? bareSpelling : spelling;
  const findIndicators = indicatorFinder(lexicon.indicators, spell);
  const findUnits = unitFinder(lexicon, spell);
  const findPeriods = periodFinder(spell, bare);
  return (readable, paragraphs) => {
    const words = wordsOf(readable, spell);
    const periods = findPeriods(words);
    const terms: Term[] = [...periods];
    let carried = new Set<number>();
    let opener: ReadonlySet<number> = carried;
    for (const paragraph of paragraphs) {
      const line = readable.lower.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 80));
      const item = ITEM.test(line);
      carried = new Set(item ? opener : []);
      for (const { start, end } of paragraph.sentences) {
        if (start > paragraph.start && !SEMICOLON.test(readable.lower.slice(Math.max(0, start - 4), start)))
          carried = new Set();
        const first = wordAt(words, start);
        const last = wordAt(words, end);
        if (last <= first) continue;
        const indicators = findIndicators(words, first, last, carried);
        const units = findUnits(words, first, last, periods).filter(
          (unit) => !isInName(unit, indicators, readable.lower)
        );
        terms.push(...indicators, ...units);
      }
      if (!item) opener = paragraph.heading || readable.lower[paragraph.end - 1] === ':' ? carried : new Set();
    }
    return terms.sort((a, b) => a.start - b.start || a.end - b.end);
  };
}

/** `trên địa bàn` inside the name of an indicator says no place. */
function isInName({ said, start, end }: UnitTerm, indicators: readonly IndicatorTerm[], lower: string): boolean {
  if (said !== 'subject' || !/(?:địa bàn|dia ban)$/.test(lower.slice(start, end))) return false;
  return indicators.some((term) => term.indicator !== '' && term.start <= start && end <= term.end);
}
