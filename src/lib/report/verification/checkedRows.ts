import type { ClaimWords } from '$lib/language/claims/claimWords';
import type { ClaimVerdict, JudgedClaim } from '$lib/model/claim';
import { sentenceAround } from './sentenceAround';
import type { Verification } from './verification';

/** A figure of the text as a row of the sheet, in words. */
export interface CheckedRow {
  /** From 1; numbers that are no figures are not counted. */
  no: number;
  judged: JudgedClaim;
  verdict: Exclude<ClaimVerdict, 'not-a-figure'>;
  verdictText: string;
  /** As it stands in the text. */
  number: string;
  /** Its sentence, shortened around it. */
  sentence: string;
  reading: string;
  computed: string;
  reason: string;
  arithmetic: string;
  nearby: readonly string[];
  corrected: boolean;
  suggested: string;
}

export function checkedRows(
  { text, numbers, corrected, suggested }: Verification,
  words: ClaimWords
): readonly CheckedRow[] {
  let no = 0;
  return numbers.flatMap((judged): CheckedRow | [] => {
    const { claim, judgement } = judged;
    const { verdict } = judgement;
    if (verdict === 'not-a-figure') return [];
    return {
      no: ++no,
      judged,
      verdict,
      verdictText: words.verdict(verdict),
      number: claim.text.replace(/\s+/gu, ' ').trim(),
      sentence: sentenceAround(text, claim.sentence, claim),
      reading: claim.reading ? words.reading(claim.reading) : '',
      computed: words.computed(judged),
      reason: words.reason(judged),
      arithmetic: words.arithmetic(judged),
      nearby: judgement.nearby.map((near) => words.nearby(near, claim)),
      corrected: corrected.has(claim.index),
      suggested: suggested.get(claim.index) ?? ''
    };
  });
}

/** How many figures have each verdict, in the order given; verdicts that none has are left out. */
export function countsOf(rows: readonly CheckedRow[]): readonly { verdict: CheckedRow['verdict']; count: number }[] {
  const order = ['match', 'match-older', 'differs', 'insufficient'] as const;
  return order.flatMap((verdict) => {
    const count = rows.filter((row) => row.verdict === verdict).length;
    return count > 0 ? { verdict, count } : [];
  });
}
