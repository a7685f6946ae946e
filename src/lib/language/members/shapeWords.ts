import { maxIndex } from 'd3-array';
import { shareOf } from '../../compute/members/counts';
import type { MemberComposition } from '../../compute/members/memberComposition';
import type { MemberPyramid } from '../../compute/members/memberPyramid';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { formatNumber } from '../number';
import { sentenceCase } from '../sentenceCase';
import { pick } from '../sentence/words';
import { percentText, pointsText, shareText, WITHHELD_MARK } from './memberNumbers';
import { breakdownName, memberCategory } from './memberWords';

/** `Nữ chiếm 34,5%; đông nhất là 31–40 tuổi, 28,1%`. */
export function pyramidFinding(lang: Language, { bands, female, total }: MemberPyramid): string {
  const women = shareOf(female, total);
  const shares = bands.map((band) => ({ age: band.age, share: shareOf(band.both, total) }));
  const known = shares.flatMap(({ age, share }) => (isMissing(share) ? [] : [{ age, percent: share.percent }]));
  const most = known[maxIndex(known, ({ percent }) => percent)];
  const parts = [
    isMissing(women) ? '' : pick(lang, `nữ chiếm ${shareText(lang, women)}`, `${shareText(lang, women)} are women`),
    most && known.length === shares.length
      ? pick(
          lang,
          `đông nhất là ${memberCategory(lang, 'age', most.age)}, ${percentText(lang, most.percent)}`,
          `the largest band is ${memberCategory(lang, 'age', most.age)}, ${percentText(lang, most.percent)}`
        )
      : ''
  ].filter(Boolean);
  return parts.length > 0
    ? sentenceCase(parts.join('; '))
    : pick(lang, 'Chưa có số theo giới tính và độ tuổi', 'No figures by sex and age');
}

/** The share of each band, youngest first. */
export function pyramidSentence(lang: Language, { bands, total }: MemberPyramid): string {
  const parts = bands.map(
    ({ age, both }) => `${memberCategory(lang, 'age', age)} ${shareText(lang, shareOf(both, total))}`
  );
  return `${sentenceCase(pick(lang, 'theo độ tuổi, cả nam và nữ', 'by age, men and women together'))}: ${parts.join('; ')}.`;
}

/** `Theo trình độ lý luận chính trị, đông nhất là sơ cấp, 45,6%`. */
export function compositionFinding(lang: Language, { by, parts }: MemberComposition): string {
  const known = parts.flatMap(({ category, share }) =>
    isMissing(share) ? [] : [{ category, percent: share.percent }]
  );
  const most = known[maxIndex(known, ({ percent }) => percent)];
  const name = breakdownName(lang, by);
  if (!most) return pick(lang, `Chưa có số theo ${name}`, `No figures by ${name}`);
  const [category, percent] = [memberCategory(lang, by, most.category), percentText(lang, most.percent)];
  return pick(
    lang,
    `Theo ${name}, đông nhất là ${category}, ${percent}`,
    `By ${name}, the largest group is ${category}: ${percent}`
  );
}

/** What changed most since a year before; empty without two years. */
export function compositionSentence(lang: Language, { by, parts, year }: MemberComposition): string {
  const known = parts.flatMap(({ category, change }) => (isMissing(change) ? [] : [{ category, change }]));
  const most = known[maxIndex(known, ({ change }) => Math.abs(change))];
  if (!most)
    return pick(
      lang,
      `Chưa có số cuối năm ${year - 1} để so.`,
      `There is nothing of the end of ${year - 1} to hold it against.`
    );
  const category = memberCategory(lang, by, most.category);
  return pick(
    lang,
    `So với cuối năm ${year - 1}, tỷ trọng thay đổi nhiều nhất là ${category}: ${pointsText(lang, most.change)}.`,
    `Since the end of ${year - 1} the share that changed most is this: ${category}, ${pointsText(lang, most.change)}.`
  );
}

/** Said under every figure that has a withheld cell; empty for none. */
export const withheldNote = (lang: Language, count: number): string =>
  count === 0
    ? ''
    : pick(
        lang,
        `${WITHHELD_MARK}: ${formatNumber(lang, count)} ô được giữ lại để không nhận ra người cụ thể; không phải bằng 0. Tỷ lệ tính từ số được giữ lại cũng không ghi.`,
        `${WITHHELD_MARK}: ${formatNumber(lang, count)} ${count === 1 ? 'cell is' : 'cells are'} withheld so that no person can be recognised; it does not mean 0. Shares of withheld counts are left out too.`
      );
