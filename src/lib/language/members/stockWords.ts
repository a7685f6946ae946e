import type { ListBreak } from '../../compute/members/listBreaks';
import type { MemberFlows } from '../../compute/members/memberFlows';
import type { Stock } from '../../compute/members/memberStock';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { formatDate } from '../date';
import { missingSentence } from '../missing';
import { formatNumber } from '../number';
import { pick } from '../sentence/words';
import { membersText, percentText } from './memberNumbers';

const changed = (lang: Language, change: number, opening: number): string => {
  if (change === 0) return pick(lang, 'bằng cuối năm trước', 'the same as a year before');
  const size = formatNumber(lang, Math.abs(change));
  const share = opening > 0 ? ` (${percentText(lang, (Math.abs(change) / opening) * 100)})` : '';
  return change > 0
    ? pick(lang, `tăng ${size}${share} trong năm`, `${size} more${share} than a year before`)
    : pick(lang, `giảm ${size}${share} trong năm`, `${size} fewer${share} than a year before`);
};

/** `Toàn đảng bộ có 512.345 đảng viên cuối năm 2025, tăng 8.123 (1,6%) trong năm`. */
export function stockFinding(lang: Language, unit: string, year: number, flows: MemberFlows): string {
  const { opening, closing, change } = flows;
  if (isMissing(closing))
    return closing.missing === 'suppressed'
      ? pick(
          lang,
          `Số đảng viên của ${unit} cuối năm ${year} được giữ lại`,
          `The members of ${unit} at the end of ${year} are withheld`
        )
      : pick(
          lang,
          `Chưa có số đảng viên của ${unit} cuối năm ${year}`,
          `No number of members of ${unit} at the end of ${year}`
        );
  const count = membersText(lang, closing);
  const said = isMissing(change) || isMissing(opening) ? '' : `, ${changed(lang, change, opening)}`;
  return pick(lang, `${unit} có ${count} cuối năm ${year}${said}`, `${unit} had ${count} at the end of ${year}${said}`);
}

/** From the first year end to the last; empty with fewer than two. */
export function stockSentence(lang: Language, stock: readonly Stock[]): string {
  const known = stock.flatMap(({ year, count }) => (isMissing(count) ? [] : [{ year, count }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return stock[0] && isMissing(stock[0].count) ? missingSentence(lang, stock[0].count) : '';
  if (first === last)
    return pick(
      lang,
      `Mới có số cuối năm ${last.year}: ${membersText(lang, last.count)}.`,
      `There is one year end only, ${last.year}: ${membersText(lang, last.count)}.`
    );
  const [from, to] = [membersText(lang, first.count), membersText(lang, last.count)];
  return pick(
    lang,
    `Từ cuối năm ${first.year} đến cuối năm ${last.year}: từ ${from} đến ${to}.`,
    `From the end of ${first.year} to the end of ${last.year}: from ${from} to ${to}.`
  );
}

/** Beside the rule in the drawing: `50 → 136 đảng bộ`. */
export const breakLabel = (lang: Language, { before, after }: ListBreak): string =>
  pick(
    lang,
    `${formatNumber(lang, before)} → ${formatNumber(lang, after)} đảng bộ`,
    `${formatNumber(lang, before)} → ${formatNumber(lang, after)} committees`
  );

/** What the break means, for the whole and for a committee. */
export function breakNote(lang: Language, { day, before, after }: ListBreak, whole: boolean): string {
  const from = formatDate(lang, day);
  const [old, now] = [formatNumber(lang, before), formatNumber(lang, after)];
  return whole
    ? pick(
        lang,
        `Từ ${from}, ${old} đảng bộ trực thuộc được sắp xếp thành ${now}. Số của toàn đảng bộ vẫn là một chuỗi liền.`,
        `On ${from} the ${old} affiliated committees became ${now}. The numbers of the whole remain one series.`
      )
    : pick(
        lang,
        `Từ ${from}, ${old} đảng bộ trực thuộc được sắp xếp thành ${now}. Đảng bộ trước và sau ngày đó không nối thành một chuỗi.`,
        `On ${from} the ${old} affiliated committees became ${now}. Committees before and after that day share no series.`
      );
}
