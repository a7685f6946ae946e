import type { CeilingReview, CommitteeCeiling } from '../../compute/members/committeeCeilings';
import type { CommitteeJump, JumpMeasure } from '../../compute/members/committeeJumps';
import { FEWEST_YEARS, JUMP_LIMIT } from '../../compute/members/jumps';
import { MEMBER_INDICATORS } from '../../model/memberStatistics';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { formatMeasure } from '../measure';
import { formatNumber } from '../number';
import { pick } from '../sentence/words';
import { daysText, percentText, signedCount } from './memberNumbers';

/** `4 trường hợp vượt tỷ lệ xuất sắc, 1 thay đổi đột ngột, 2 báo cáo chậm`. */
export function outlierFinding(lang: Language, counts: { over: number; jumps: number; late: number }): string {
  const number = (value: number) => formatNumber(lang, value);
  const { over, jumps, late } = counts;
  if (over + jumps + late === 0)
    return pick(lang, 'Không có trường hợp nào khác thường theo ba quy tắc', 'Nothing unusual by the three rules');
  return pick(
    lang,
    `${number(over)} trường hợp vượt trần xuất sắc, ${number(jumps)} thay đổi đột ngột, ${number(late)} báo cáo chậm`,
    `${number(over)} over the ceiling of excellent, ${number(jumps)} sudden ${jumps === 1 ? 'change' : 'changes'}, ${number(late)} late ${late === 1 ? 'report' : 'reports'}`
  );
}

/** The rule with its numbers: what the ceiling is, and how many ratings were held against it. */
export function ceilingRule(lang: Language, limit: number, { checked, unchecked }: CeilingReview): string {
  const share = percentText(lang, limit).replace(/[,.]0%/, '%');
  const rule = pick(
    lang,
    `Quy tắc: số hoàn thành xuất sắc nhiệm vụ không quá ${share} số hoàn thành tốt nhiệm vụ trong cùng đảng bộ, xét riêng đảng viên và riêng tổ chức đảng (Quy định 124-QĐ/TW, 366-QĐ/TW).`,
    `Rule: in each committee those rated excellent are at most ${share} of those rated good, for members and for organisations apart (Regulations 124-QĐ/TW and 366-QĐ/TW).`
  );
  const left = unchecked > 0;
  return `${rule} ${pick(
    lang,
    `Đã xét ${formatNumber(lang, checked)} lượt xếp loại${left ? `, ${formatNumber(lang, unchecked)} lượt chưa xét được vì thiếu số hoặc số được giữ lại` : ''}.`,
    `${formatNumber(lang, checked)} ratings were checked${left ? `; ${formatNumber(lang, unchecked)} could not be, for want of a figure or because it is withheld` : ''}.`
  )}`;
}

/** What was rated: `đảng viên`, `tổ chức đảng`. */
export const ratedWhat = (lang: Language, indicator: string): string =>
  indicator === MEMBER_INDICATORS.organisationsRated
    ? pick(lang, 'tổ chức đảng', 'organisations')
    : pick(lang, 'đảng viên', 'members');

/** `120 xuất sắc / 400 tốt = 30,0%; trần 20% là 80, vượt 40`. */
export function ceilingText(lang: Language, { excellent, base, ratio, limit, allowed }: CommitteeCeiling): string {
  const number = (value: number) => formatNumber(lang, value);
  const share = isMissing(ratio) ? '' : ` = ${percentText(lang, ratio)}`;
  return pick(
    lang,
    `${number(excellent)} xuất sắc / ${number(base)} tốt${share}; trần ${number(limit)}% là ${number(allowed)}, vượt ${number(excellent - allowed)}`,
    `${number(excellent)} excellent / ${number(base)} good${share}; the ceiling of ${number(limit)}% is ${number(allowed)}, exceeded by ${number(excellent - allowed)}`
  );
}

/** The rule of jumps in words; with too few other years why nothing can be said. */
export function jumpRule(lang: Language, otherYears: number): string {
  const rule = pick(
    lang,
    `Quy tắc: số của năm cách trung vị các năm khác của chính đảng bộ đó hơn ${formatNumber(lang, JUMP_LIMIT)} lần độ lệch tuyệt đối trung vị, khi có ít nhất ${formatNumber(lang, FEWEST_YEARS)} năm khác. Độ lệch lấy tối thiểu 1 điểm phần trăm đối với tỷ lệ, 10% trung vị và ít nhất 3 người đối với số người.`,
    `Rule: the year lies more than ${formatNumber(lang, JUMP_LIMIT)} median absolute deviations from the median of the committee’s own other years, with at least ${formatNumber(lang, FEWEST_YEARS)} of them. The deviation counts as at least 1 percentage point for shares, and as at least 10% of the median and 3 people for counts.`
  );
  if (otherYears >= FEWEST_YEARS) return rule;
  return `${rule} ${pick(
    lang,
    `Danh sách đảng bộ của năm này mới có ${formatNumber(lang, otherYears)} năm khác nên chưa xét được.`,
    `This year’s list of committees has only ${formatNumber(lang, otherYears)} other years, so nothing can be said yet.`
  )}`;
}

const value = (lang: Language, measure: JumpMeasure, of: number, sign = false): string => {
  if (measure === 'growth') return formatMeasure(lang, of, 'percent', { decimals: 1, sign: true });
  if (measure === 'excellent') return percentText(lang, of);
  return formatNumber(lang, of, { decimals: Number.isInteger(of) ? 0 : 1, sign });
};

/** `+12,3%; các năm khác thường +1,2% (±0,8), cách 13,9 lần`, and of growth how many merely moved. */
export function jumpText(
  lang: Language,
  { measure, value: now, usual, spread, distance, years, moved }: CommitteeJump
): string {
  const spreadText = formatNumber(lang, spread, { decimals: 1 });
  const times = formatNumber(lang, distance, { decimals: 1 });
  const said = pick(
    lang,
    `${value(lang, measure, now)}; trung vị ${formatNumber(lang, years)} năm khác ${value(lang, measure, usual)}, độ lệch trung vị ${spreadText}, cách ${times} lần`,
    `${value(lang, measure, now)}; median of ${formatNumber(lang, years)} other years ${value(lang, measure, usual)}, median deviation ${spreadText}, ${times} times away`
  );
  if (moved === null || isMissing(moved)) return said;
  return `${said}. ${pick(
    lang,
    `Trong đó chuyển sinh hoạt đến trừ đi: ${signedCount(lang, moved)} đảng viên, không phải tăng giảm đội ngũ`,
    `Of it moves in less moves out: ${signedCount(lang, moved)} members, no growth or loss`
  )}`;
}

export const lateRule = (lang: Language): string =>
  pick(
    lang,
    'Quy tắc: báo cáo năm nộp sau hạn từ 1 ngày.',
    'Rule: the report of the year came at least a day after it was due.'
  );

export const lateText = (lang: Language, days: number): string =>
  pick(lang, `chậm ${daysText(lang, days)}`, `${daysText(lang, days)} late`);
