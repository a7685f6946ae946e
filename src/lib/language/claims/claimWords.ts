import type { Inconsistency, JudgedClaim, NearbyReading, ClaimReading, ClaimVerdict } from '../../model/claim';
import type { Indicator } from '../../model/indicator';
import type { Language } from '../../model/language';
import type { Unit } from '../../model/unit';

/** What the words about claims are made with. */
export interface ClaimWords {
  /** `khớp`, `khớp với lần công bố trước`, `lệch`, `không đủ số liệu`, `không phải số liệu`. */
  verdict(verdict: ClaimVerdict): string;
  /** What was read: `Thu ngân sách nhà nước trên địa bàn, Hà Nội, năm 2023: tỷ lệ so với dự toán`. */
  reading(reading: ClaimReading): string;
  /** Why, in one or two plain sentences. */
  reason(judged: JudgedClaim): string;
  /** `6,27 / 5,05 = 1,24`, with what each is; empty where nothing was computed. */
  arithmetic(judged: JudgedClaim): string;
  /** `GRDP 9 tháng năm 2023 là 6,08 / 4,24 = 1,43: khác ở kỳ` */
  nearby(nearby: NearbyReading): string;
  inconsistency(inconsistency: Inconsistency, numbers: readonly JudgedClaim[]): string;
}

export function claimWords(
  lang: Language,
  catalogue: { indicators: readonly Indicator[]; units: readonly Unit[] }
): ClaimWords {
  void lang;
  void catalogue;
  return {
    verdict: (verdict) => verdict,
    reading: (reading) => reading.indicator,
    reason: ({ judgement }) => judgement.reason,
    arithmetic: () => '',
    nearby: ({ reading }) => reading.indicator,
    inconsistency: ({ kind }) => kind
  };
}
