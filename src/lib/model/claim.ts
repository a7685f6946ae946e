import type { Vintage } from './known';
import type { Assigner, Qualifier } from './observation';

/** How a number that may be a figure is written. */
export const FIGURE_FORMS = [
  'percent', // 6,27% · 7,0–7,5% · 18 phần trăm · một nửa (50)
  'points', // 5,4 điểm phần trăm · 1,2 điểm %
  'amount', // with a unit of measure or a thing counted: 400.421 tỷ đồng · 47 vạn · 668 đảng viên · 5 đoàn
  'times', // 1,45 lần · gấp đôi (2) · gấp rưỡi (1.5)
  'of', // n of N: 50/50 · 23 trên 25 chỉ tiêu · 12 trong tổng số 15
  'rank', // thứ 5/63 · xếp thứ hai · vị trí thứ 3 · dẫn đầu is not a number
  'plain' // nothing beside it
] as const;
/** What a number is when it is no figure. */
export const OTHER_FORMS = [
  'date', // ngày 7-8-2023 · 28/12/2023 · ngày 1 tháng 7 năm 2025 · 31/12
  'period', // năm 2023 · 9 tháng đầu năm · quý III/2024 · giai đoạn 2021-2025 · nhiệm kỳ 2020-2025
  'document', // 24-CT/TU · 202/2025/QH15 · Nghị quyết 18 · Điều 5 · khoản 2
  'label', // list numbers, khóa XVII, lần thứ XVIII, Bảng 3, "4 tốt", số nhà, telephone, version
  'time' // 8 giờ 30 · 14h00
] as const;
export type FigureForm = (typeof FIGURE_FORMS)[number];
export type OtherForm = (typeof OTHER_FORMS)[number];
export type NumberForm = FigureForm | OtherForm;

/** A piece of a text: UTF-16 offsets, half open. */
export interface Span {
  start: number;
  end: number;
}

/** A number in a text, as it is written. */
export interface NumberFound extends Span {
  /** With its unit of measure, its sign and its second end: `7,0–7,5%`; without qualifier. */
  text: string;
  form: NumberForm;
  /** In `measure`: `1,2 triệu tỷ đồng` is 1200000 vnd-billion, `−0,5%` is −0.5. NaN for what is no figure. */
  value: number;
  /** Upper end of a band, else null. */
  upper: number | null;
  /** N of n/N, or the number of those ranked; else null. */
  of: number | null;
  /** Code of `data/catalogue/measures.csv` (`base`), `percent`, `points`, `times`, `rank`; empty where it is not said or not known. */
  measure: string;
  /** The thing counted or measured as written, when it follows: `đảng viên`, `tỷ đồng`, `cuộc`; else empty. */
  noun: string;
  /** The size of the last digit written, in `measure`: 6,27% → 0.01; 47 vạn → 10000; 1,2 triệu tỷ → 100000; 333.000 → 1000. */
  step: number;
  qualifier: Qualifier | '';
  /** `ước` stands before it. */
  estimated: boolean;
}

/** What a claim compares, when it is not the level of an indicator. */
export const CLAIM_COMPARISONS = [
  'percent-of-plan', // đạt 113,5% dự toán · vượt 13,5% kế hoạch
  'percent-change', // tăng 20% so với cùng kỳ · bằng 105,4% cùng kỳ
  'point-change', // tăng 0,3 điểm phần trăm so với năm trước (of a rate)
  'amount-change', // tăng 67.460 tỷ đồng so với năm 2022
  'average-growth', // tăng bình quân 7,5%/năm giai đoạn 2021-2025
  'ratio', // gấp 1,24 lần cả nước · cao hơn 1,45 lần so với cả nước · gấp đôi năm 2015
  'gap', // cao hơn cả nước 1,22 điểm phần trăm, or an amount
  'share', // chiếm 12,6% GDP cả nước · chiếm 93% tổng thu
  'rank' // đứng thứ 5/63
] as const;
export type ComparisonKind = (typeof CLAIM_COMPARISONS)[number];

export interface ClaimComparison {
  kind: ComparisonKind;
  /**
   * How the number says it. `plain`: 113,5% of plan, grows by 20%, gấp n lần. `excess`: vượt 13,5% dự toán, cao hơn n lần
   * (which is n + 1 times, though many write it for n times). `index`: bằng 105,4% so với cùng kỳ (growth of 5,4%).
   */
  said: 'plain' | 'excess' | 'index';
  /** `down`: giảm, thấp hơn, hụt: the number is then written without its minus sign. */
  direction: 'up' | 'down' | '';
  /** What it is held against; empty: the same as the claim's own. For `share` the whole. Codes and keys as in `ClaimReading`. */
  againstUnit: string;
  againstPeriod: string;
  againstIndicator: string;
}

/** What a number is said to be. Empty: not found in the text. */
export interface ClaimReading {
  indicator: string;
  /** Unit code of the regime of the period: `P63-01` until 30/6/2025, `P34-01` since. */
  unit: string;
  /** Key of `model/period`. */
  period: string;
  dimension: string;
  category: string;
  /** The number is a target, not a result: `dự toán năm 2025 là 505.437 tỷ đồng`, `phấn đấu tăng 6,5–7%`. */
  plan: boolean;
  /** Who assigned the plan, of a target or of a percentage of plan; empty: not said. */
  planBy: Assigner | '';
  /** Null: the level itself. */
  comparison: ClaimComparison | null;
}

/** Which words of the text gave each part of a reading; null: the document as a whole (its subject, its year) or the reader. */
export type ReadingCues = Record<'indicator' | 'unit' | 'period' | 'comparison', Span | null>;

export interface Claim extends NumberFound {
  /** Place in the text, from 0. */
  index: number;
  /** Null for what is no figure (`OTHER_FORMS`). */
  reading: ClaimReading | null;
  cues: ReadingCues;
  /** The sentence it stands in. */
  sentence: Span;
}

export const CLAIM_VERDICTS = ['match', 'match-older', 'differs', 'insufficient', 'not-a-figure'] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

/** How the figures give a number. Values of `parts` are in base measures; `value` is what would be printed in place of the claim's. */
export interface Computation {
  kind: 'level' | ComparisonKind;
  /** Comparable with the claim's `value`: an excess is an excess, an index an index, a fall without its sign. */
  value: number;
  upper: number | null;
  /** The observations in the order of the arithmetic: numerator, denominator; now, before; value, plan. */
  parts: readonly Vintage[];
  /** A number among the parts that nobody published: a plan implied by a percentage, units counted in a rank. */
  implied: { value: number; size: number } | null;
}

/** A reading close to the claim's that gives the claimed number. `changed`: what must be read otherwise for it. */
export interface NearbyReading {
  reading: ClaimReading;
  computation: Computation;
  changed: readonly (
    | 'period'
    | 'unit'
    | 'plan'
    | 'against' // another denominator
    | 'vintage'
    | 'comparison' // an increase read as a level, per cent as points, times as per cent
    | 'category'
    | 'indicator'
    | 'scale' // a factor of 10, 1000 … : a unit of measure or a decimal sign gone wrong
    | 'digits' // two digits swapped
  )[];
}

/** Why a claim has its verdict. Words for each are in `language/claims`. */
export type VerdictReason =
  | 'rounds' // the figures, rounded like the claim, give it
  | 'within-qualifier' // hơn, gần, khoảng … hold
  | 'published-so' // not computable here; a source printed the same comparison
  | 'older' // an earlier publication gives it; a later one says otherwise
  | 'value' // the figures give another value
  | 'outside-qualifier' // hơn 400.000 said of 398.000
  | 'no-indicator' // the reading lacks an indicator
  | 'no-unit'
  | 'no-period'
  | 'no-observation' // nothing is published for what was read
  | 'no-base' // the value is there, what it is compared with is not
  | 'not-comparable' // a break, a zero base, rates of different kinds of periods
  | 'too-few-units' // a rank of units that are not all known
  | 'not-a-figure';

export interface Judgement {
  verdict: ClaimVerdict;
  reason: VerdictReason;
  /** What the figures give: the latest known; for `match-older` the latest, which differs. Null without one. */
  computed: Computation | null;
  /** Of `match-older`: the computation that gives the claim. */
  older: Computation | null;
  /** The same comparison as sources printed it, beside what the figures give. */
  published: readonly Vintage[];
  /** At most five, the closest first. Only of `differs`, and of `insufficient` without period or unit. */
  nearby: readonly NearbyReading[];
  /** Keys that are missing, for `insufficient`: what would have to be published. */
  missing: readonly { indicator: string; unit: string; period: string; plan: boolean }[];
}

export interface JudgedClaim {
  claim: Claim;
  judgement: Judgement;
}

/** Numbers of one text that do not go together, whatever the figures say. `claims` are indexes. */
export interface Inconsistency {
  kind:
    | 'implied-plan' // value / percentage is not the plan the text or the figures give
    | 'implied-base' // value / (1 + growth) is not the value of the year before
    | 'twice' // the same quantity with two values
    | 'parts-exceed' // trong đó: parts are more than the whole
    | 'parts-differ' // parts that claim to be all of it do not add up
    | 'shares-exceed' // shares of one whole are more than 100%
    | 'of-exceeds'; // n of N with n > N
  claims: readonly number[];
  /** What the numbers of the text imply, and what it is held against; with the span of what rounding allows. */
  implied: { low: number; high: number };
  given: number;
  measure: string;
  /** Where `given` comes from: another number of the text, or an observation. */
  from: Vintage | null;
}

/** What the reader said about one number. It holds as long as the text has that number there. */
export interface ClaimCorrection {
  start: number;
  text: string;
  /** Instead of what was read; empty: the reading is confirmed as it is. */
  reading: Partial<ClaimReading>;
  /** `not-a-figure` said by the reader. */
  ignored: boolean;
}

/** A text under examination with what the reader said about it. */
export interface CheckedText {
  /** File name, or empty for a pasted text. */
  name: string;
  text: string;
  snapshot: string;
  corrections: readonly ClaimCorrection[];
}
