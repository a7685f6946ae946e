import { checkMessage } from '$lib/language/checkMessage';
import type { ClaimWords } from '$lib/language/claims/claimWords';
import { formatNumber } from '$lib/language/number';
import { CLAIM_VERDICTS, type ClaimVerdict } from '$lib/model/claim';
import type { Language } from '$lib/model/language';

/** `Có 12 số liệu: 9 khớp, 2 lệch, 1 không đủ số liệu. 3 số khác là ngày tháng, số hiệu, số thứ tự.`; empty without numbers. */
export function countedSentences(
  lang: Language,
  counts: Readonly<Record<ClaimVerdict, number>>,
  words: ClaimWords
): string {
  const t = checkMessage(lang).check.result;
  const told = CLAIM_VERDICTS.filter((verdict) => verdict !== 'not-a-figure' && counts[verdict] > 0);
  const figures = told.reduce((sum, verdict) => sum + counts[verdict], 0);
  const parts = told.map((verdict) => `${formatNumber(lang, counts[verdict])} ${words.verdict(verdict)}`);
  const others = counts['not-a-figure'];
  return [
    figures > 0 ? t.counted(formatNumber(lang, figures), parts.join(', ')) : '',
    others > 0 ? t.others(formatNumber(lang, others)) : ''
  ]
    .filter(Boolean)
    .join(' ');
}
