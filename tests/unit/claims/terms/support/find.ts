import { passages } from '../../../../../src/lib/claims/text/passages';
import { readable } from '../../../../../src/lib/claims/text/readable';
import { termFinder } from '../../../../../src/lib/claims/terms/findTerms';
import type { IndicatorTerm, PeriodTerm, Term, UnitTerm } from '../../../../../src/lib/claims/terms/term';
import { realLexicon } from './lexicon';

const finder = termFinder(realLexicon());

export interface Found {
  text: string;
  terms: Term[];
}

export function find(original: string): Found {
  const text = readable(original);
  return { text: text.text, terms: finder(text, passages(text.text)) };
}

export const wordsOf = ({ text }: Found, { start, end }: Term): string => text.slice(start, end);
export const indicatorsOf = ({ terms }: Found): IndicatorTerm[] =>
  terms.filter((term): term is IndicatorTerm => term.kind === 'indicator');
export const unitsOf = ({ terms }: Found): UnitTerm[] => terms.filter((term): term is UnitTerm => term.kind === 'unit');
export const periodsOf = ({ terms }: Found): PeriodTerm[] =>
  terms.filter((term): term is PeriodTerm => term.kind === 'period');
