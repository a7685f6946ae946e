import type { Assigner } from '../../../model/observation';

const PLAN = '(?:dự toán|dt(?!\\p{L})|kế hoạch|kh(?!\\p{L})|chỉ tiêu|mục tiêu|kịch bản|nghị quyết|nhiệm vụ thu)';
const BEFORE_PLAN = '(?:(?:so với|so|của|trên|theo|với)\\s+)?(?:(?:cả năm|tổng|mức|tổng số|số|các)\\s+)*';

/** The percentage is of a plan that follows: `113,5% dự toán`. */
export const PLAN_AFTER = new RegExp(`^\\s*${BEFORE_PLAN}${PLAN}(?!\\p{L})`, 'u');
/** A plan named before the number, with the verb that holds the number against it. */
export const PLAN_BEFORE = new RegExp(
  `(?<!\\p{L})(đạt vượt|vượt mức|vượt|hụt|thiếu|so với|so|đạt|bằng|thực hiện|hoàn thành|cao hơn|thấp hơn|tăng so với|giảm so với)\\s+(?:so với\\s+)?(?:mức\\s+|các\\s+)?${PLAN}(?!\\p{L})(?:(?!(?<!\\p{L})là(?!\\p{L}))[^,;:()])*:?\\s*$`,
  'u'
);
/** A plan as the thing the number is: `dự toán`, `phấn đấu`, `mục tiêu`. */
export const TARGET = new RegExp(
  `(?<!\\p{L})(?:${PLAN}|phấn đấu|đề ra|đặt ra|được giao|(?<!(?:chuyển|bàn) )giao(?! (?:thông|dịch|lưu))|tối thiểu đạt|quyết tâm|định hướng|cần đạt)(?!\\p{L})`,
  'gu'
);
/** Words that set the mood of a whole sentence: what it says is to come. */
export const INTENT =
  /(?<!\p{L})(?:phấn đấu|đặt mục tiêu|đề ra mục tiêu|mục tiêu đến|mục tiêu là|với mục tiêu|đặt ra mục tiêu|quyết tâm|đặt chỉ tiêu|xác định mục tiêu|quyết nghị|thông qua (?:các )?chỉ tiêu|đề ra các chỉ tiêu|(?<!(?:tiêu|hoạch|vụ|đã|quyết|được) )đề ra)(?!\p{L})/u;
/** Of a question: the answer is a target. */
export const ASKS_FOR_PLAN =
  /(?<!(?:so với|so|đạt|vượt|hoàn thành|thực hiện|phần trăm|%|trăm)(?: mức)? )(?<!\p{L})(?:dự toán|mục tiêu|phấn đấu|kế hoạch|chỉ tiêu)(?!\p{L})[^?]*(?:bao nhiêu|là gì|thế nào|ra sao|\?)/u;
/** Of a heading: its lines are targets. */
export const TARGET_HEADING =
  /(?<!\p{L})(?:mục tiêu|phương hướng|chỉ tiêu chủ yếu|các chỉ tiêu|dự toán|chỉ tiêu phấn đấu|kế hoạch)(?!\p{L})/u;
export const RESULT_HEADING = /(?<!\p{L})(?:kết quả|thực hiện|tình hình|đánh giá|tổng kết|báo cáo)(?!\p{L})/u;
/** The results of a plan, not the plan: `kết quả thực hiện kế hoạch`, `vượt dự toán`. */
export const OUTCOME =
  /(?<!\p{L})(?:vượt|hoàn thành|thực hiện|đạt và vượt|hụt|so với|đạt|bằng|cao hơn|thấp hơn|tổng kết|kết quả)\s+(?:mức\s+|các\s+|so với\s+)*$/u;

const ASSIGNERS: readonly [Assigner, RegExp][] = [
  ['congress', /nghị quyết (?:đại hội|đh)|đại hội (?:đảng|đại biểu|lần thứ|xvi|toàn quốc)|nqđh/u],
  [
    'council',
    /hđnd|hội đồng nhân dân|(?:thành phố|tp|tỉnh|địa phương|ubnd(?: (?:thành phố|tp|tỉnh))?)\s+(?:giao|quyết định)|thành phố thông qua/u
  ],
  [
    'central',
    /(?:trung ương|tw|chính phủ|thủ tướng(?: chính phủ)?|quốc hội|bộ tài chính|bộ tc|btc|cấp trên)(?:\s+(?:đã|và bộ tài chính))?\s+(?:giao|phân giao|quyết định)|pháp lệnh|do trung ương|trung ương giao/u
  ]
];

/** Who assigned the plan that some words name; empty when they do not say. The nearest to their start wins. */
export function assignerIn(words: string): Assigner | '' {
  let nearest: { at: number; by: Assigner } | null = null;
  for (const [by, pattern] of ASSIGNERS) {
    const at = words.search(pattern);
    if (at >= 0 && (!nearest || at < nearest.at)) nearest = { at, by };
  }
  return nearest?.by ?? '';
}
