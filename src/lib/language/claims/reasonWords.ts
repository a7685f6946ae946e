import type { JudgedClaim, VerdictReason } from '../../model/claim';
import type { Naming } from './naming';
import { publishedBeside } from './publishedBeside';
import { differsWords } from './reason/differsWords';
import { lackingWords } from './reason/lackingWords';
import { matchWords } from './reason/matchWords';
import { notAFigureWords } from './reason/notAFigureWords';
import { olderWords } from './reason/olderWords';
import { publishedSoWords } from './reason/publishedSoWords';

const WORDS: Readonly<Record<VerdictReason, (naming: Naming, judged: JudgedClaim) => string[]>> = {
  rounds: matchWords,
  'within-qualifier': matchWords,
  'published-so': publishedSoWords,
  older: olderWords,
  value: differsWords,
  'outside-qualifier': differsWords,
  'no-indicator': lackingWords,
  'no-unit': lackingWords,
  'no-period': lackingWords,
  'no-observation': lackingWords,
  'no-base': lackingWords,
  'not-comparable': lackingWords,
  'too-few-units': lackingWords,
  'not-a-figure': notAFigureWords
};

/** Why a number has its verdict, in plain sentences; then what sources printed, where that is something else. */
export function reasonWords(naming: Naming, judged: JudgedClaim): string {
  const { reason } = judged.judgement;
  const own = WORDS[reason](naming, judged);
  const beside = reason === 'not-a-figure' ? [] : publishedBeside(naming, judged);
  return [...new Set([...own, ...beside])].filter(Boolean).join(' ');
}
