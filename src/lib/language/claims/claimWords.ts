import type { Claim, ClaimReading, ClaimVerdict, Inconsistency, JudgedClaim, NearbyReading } from '../../model/claim';
import type { Language } from '../../model/language';
import { arithmeticWords } from './arithmeticWords';
import { computedWords } from './computedWords';
import { inconsistencyWords } from './inconsistencyWords';
import { claimNaming, type ClaimCatalogue } from './naming';
import { nearbyWords } from './nearbyWords';
import { readingWords } from './readingWords';
import { reasonWords } from './reasonWords';
import { verdictWord } from './verdictWord';

/** What the words about claims are made with. */
export interface ClaimWords {
  /** `khớp`, `khớp với lần công bố trước`, `lệch`, `không đủ số liệu`, `không phải số liệu`. */
  verdict(verdict: ClaimVerdict): string;
  /** What was read: `Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán`. */
  reading(reading: ClaimReading): string;
  /** The number that the figures give: `1,24 lần`; empty where they give none. */
  computed(judged: JudgedClaim): string;
  /** Why, in plain sentences. */
  reason(judged: JudgedClaim): string;
  /** `6,27 / 5,05 = 1,24 (6,27: Hà Nội; 5,05: cả nước)`; empty where nothing was computed. */
  arithmetic(judged: JudgedClaim): string;
  /** `9 tháng năm 2023 thay cho năm 2023: 6,08 / 4,24 = 1,43`; without the claim that it explains what it replaces is left out. */
  nearby(nearby: NearbyReading, claim?: Claim): string;
  inconsistency(inconsistency: Inconsistency, numbers: readonly JudgedClaim[]): string;
}

export function claimWords(lang: Language, catalogue: ClaimCatalogue): ClaimWords {
  const naming = claimNaming(lang, catalogue);
  return {
    verdict: (verdict) => verdictWord(lang, verdict),
    reading: (reading) => readingWords(naming, reading),
    computed: (judged) => computedWords(naming, judged),
    reason: (judged) => reasonWords(naming, judged),
    arithmetic: (judged) => arithmeticWords(naming, judged),
    nearby: (nearby, claim) => nearbyWords(naming, nearby, claim),
    inconsistency: (inconsistency, numbers) => inconsistencyWords(naming, inconsistency, numbers)
  };
}
