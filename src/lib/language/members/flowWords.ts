import type { MemberFlows } from '../../compute/members/memberFlows';
import type { Language } from '../../model/language';
import { isMissing, type Missing } from '../../model/missing';
import { reasonOf } from '../../compute/members/counts';
import { missingSentence } from '../missing';
import { formatNumber } from '../number';
import { sentenceCase } from '../sentenceCase';
import { pick } from '../sentence/words';
import { countText, signedCount } from './memberNumbers';
import { flowName, flowVerb } from './memberWords';

const MINUS = '\u2212';

/** Why the change cannot be explained; null when it can. */
const whyNot = ({ opening, flows, closing }: MemberFlows): Missing | null =>
  reasonOf([opening, closing, ...flows.map(({ count }) => count)]);

/** `Năm 2025 tăng 8.123 đảng viên: kết nạp 10.234, chuyển đến 9.900, …`. */
export function flowFinding(lang: Language, unit: string, year: number, flows: MemberFlows): string {
  const { change } = flows;
  if (isMissing(change) || whyNot(flows))
    return pick(
      lang,
      `Chưa đủ số để giải thích thay đổi số đảng viên của ${unit} năm ${year}`,
      `Not enough numbers to explain how the members of ${unit} changed in ${year}`
    );
  const parts = flows.flows
    .map(({ indicator, count }) => `${flowVerb(lang, indicator)} ${countText(lang, count)}`)
    .join(', ');
  const size = formatNumber(lang, Math.abs(change));
  if (change === 0)
    return pick(
      lang,
      `Năm ${year} số đảng viên không đổi: ${parts}`,
      `The number of members did not change in ${year}: ${parts}`
    );
  const rose = change > 0;
  return sentenceCase(
    pick(
      lang,
      `năm ${year} số đảng viên ${rose ? 'tăng' : 'giảm'} ${size}: ${parts}`,
      `members ${rose ? 'rose' : 'fell'} by ${size} in ${year}: ${parts}`
    )
  );
}

/** The identity with its numbers, and whether it holds. */
export function identitySentence(lang: Language, flows: MemberFlows): string {
  const reason = whyNot(flows);
  if (reason) return missingSentence(lang, reason);
  const { opening, closing, gap } = flows;
  const terms = flows.flows.map(({ sign, count }) => `${sign > 0 ? '+' : MINUS} ${countText(lang, count)}`).join(' ');
  const sum = isMissing(gap) || isMissing(closing) ? closing : closing - gap;
  const worked = `${countText(lang, opening)} ${terms} = ${countText(lang, sum)}`;
  if (gap === 0)
    return pick(
      lang,
      `Đã kiểm tra: ${worked}, khớp số cuối năm.`,
      `Checked: ${worked}, which is the number at the end of the year.`
    );
  return pick(
    lang,
    `Không khớp: ${worked}, nhưng số cuối năm là ${countText(lang, closing)}, chênh ${signedCount(lang, gap)}.`,
    `It does not add up: ${worked}, but the number at the end of the year is ${countText(lang, closing)}, a gap of ${signedCount(lang, gap)}.`
  );
}

/** Members that changed organisation are no growth. */
export function movedNote(lang: Language, { moved, change }: MemberFlows, whole: boolean): string {
  const rule = whole
    ? pick(
        lang,
        'Chuyển sinh hoạt là đổi nơi, không phải tăng hay giảm đội ngũ. Ở toàn đảng bộ chỉ tính chuyển ra, vào khỏi toàn đảng bộ; chuyển giữa các đảng bộ trực thuộc không tính.',
        'Moving is a change of place, no growth or loss. For the whole only moves across its border count, not those between its committees.'
      )
    : pick(
        lang,
        'Chuyển sinh hoạt là đổi nơi, không phải tăng hay giảm đội ngũ.',
        'Moving is a change of place, no growth or loss.'
      );
  if (isMissing(moved) || isMissing(change)) return rule;
  const without = signedCount(lang, change - moved);
  return `${rule} ${pick(
    lang,
    `Riêng chuyển sinh hoạt: ${signedCount(lang, moved)}; không kể chuyển sinh hoạt, cả năm ${without}.`,
    `Moves alone: ${signedCount(lang, moved)}; without them the year comes to ${without}.`
  )}`;
}

/** Names of the bars: totals with their date, flows, what is left. */
export const stepName = (
  lang: Language,
  step: { kind: 'opening' | 'flow' | 'gap' | 'closing'; indicator: string },
  year: number
): string => {
  const end = (of: number) => pick(lang, `Cuối năm ${of}`, `End of ${of}`);
  if (step.kind === 'opening') return end(year - 1);
  if (step.kind === 'closing') return end(year);
  return step.kind === 'gap' ? pick(lang, 'Chưa giải thích được', 'Not explained') : flowName(lang, step.indicator);
};
