import type { Breakdown } from '../../compute/party/breakdown';
import type { Known } from '../../model/known';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { categoryName } from '../name';
import { formatNumber } from '../number';
import { formatPeriod } from '../period';
import { pick } from '../sentence/words';
import { sentenceCase } from '../sentenceCase';
import { bare } from './citeRow';

/** `853 + 144 + 131 + 14`, in the order given. */
export const plusText = (lang: Language, parts: readonly Known[]): string =>
  parts.map((part) => formatNumber(lang, part.value)).join(' + ');

/**
 * Whether a period's parts may be added, with the arithmetic: `Năm 2022: 853 + 144 + 131 + 14 = 1.142, đúng bằng tổng đã
 * công bố.` Where they overlap it says so and keeps them apart.
 */
export function addsUpText(lang: Language, { period, parts, total, whole, sum }: Breakdown): string {
  const when = sentenceCase(formatPeriod(lang, period, 'long'));
  if (isMissing(sum)) {
    return pick(
      lang,
      `${when}: không có tổng đã công bố để đối chiếu, nên các số để riêng, không cộng.`,
      `${when}: no total was published to hold the parts against, so they stand apart and are not added.`
    );
  }
  const added = `${plusText(lang, parts)} = ${formatNumber(lang, sum.sum)}`;
  const against = total ?? whole;
  if (whole && !total) {
    const name = categoryName(lang, whole.dimension, whole.category);
    return pick(
      lang,
      `${when}: ${added}, đúng bằng số do ${name} thi hành; không có tổng của mọi cấp.`,
      `${when}: ${added}, exactly the number decided by ${name}; there is no total of all authorities.`
    );
  }
  const printed = against ? bare(lang, against) : '';
  const gap = formatNumber(lang, Math.abs(sum.gap));
  switch (sum.verdict) {
    case 'exact':
      return pick(
        lang,
        `${when}: ${added}, đúng bằng tổng đã công bố.`,
        `${when}: ${added}, exactly the published total.`
      );
    case 'rounded':
      return pick(
        lang,
        `${when}: ${added}, khớp với tổng đã công bố là ${printed}.`,
        `${when}: ${added}, in keeping with the published total of ${printed}.`
      );
    case 'contained': {
      const names = (places: readonly Known[]) =>
        places.map((part) => `${bare(lang, part)} (${categoryName(lang, part.dimension, part.category)})`).join(', ');
      const inside = parts.filter((_, i) => sum.contained.includes(i));
      const rest = parts.filter((_, i) => !sum.contained.includes(i));
      return pick(
        lang,
        `${when}: ${plusText(lang, rest)} = ${printed}, đúng bằng tổng đã công bố; ${names(inside)} không cộng thêm vào.`,
        `${when}: ${plusText(lang, rest)} = ${printed}, exactly the published total; ${names(inside)} is not added on top.`
      );
    }
    case 'over':
      return pick(
        lang,
        `${when}: ${added}, nhiều hơn tổng đã công bố (${printed}) là ${gap}; các số có phần trùng nhau hoặc tính khác nhau, nên để riêng, không cộng.`,
        `${when}: ${added}, which is ${gap} more than the published total (${printed}); the numbers overlap or are counted differently, so they stand apart and are not added.`
      );
    case 'under':
      return pick(
        lang,
        `${when}: ${added}, ít hơn tổng đã công bố (${printed}) là ${gap}; phần còn lại không được công bố.`,
        `${when}: ${added}, which is ${gap} less than the published total (${printed}); the rest was not published.`
      );
  }
}
