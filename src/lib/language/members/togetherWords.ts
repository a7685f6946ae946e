import type { CommitteeMeasure } from '../../compute/members/committeeMeasures';
import type { Language } from '../../model/language';
import { isMissing, type Maybe } from '../../model/missing';
import { lowerFirst } from '../comparison/phrase';
import { formatNumber } from '../number';
import { sentenceCase } from '../sentenceCase';
import { pick } from '../sentence/words';
import { measureName } from './memberWords';

/** Of |r|: below it hardly anything, from `STRONG` on closely. As in a comparison of two indicators. */
const WEAK = 0.3;
const STRONG = 0.7;

function how(lang: Language, r: number): string {
  if (Math.abs(r) < WEAK) return pick(lang, 'hầu như không đi cùng nhau', 'hardly go together');
  const close = Math.abs(r) >= STRONG;
  if (r > 0)
    return close
      ? pick(lang, 'thường cùng cao hoặc cùng thấp', 'tend to be high together')
      : pick(lang, 'có phần cùng cao, cùng thấp, nhưng không chặt', 'tend to be high together, but loosely');
  return close
    ? pick(lang, 'thường ngược nhau', 'tend to be opposite')
    : pick(lang, 'có phần ngược nhau, nhưng không chặt', 'tend to be opposite, but loosely');
}

/** How two measures go together over the committees of a year, with r and n; never that one makes the other. */
export function togetherFinding(
  lang: Language,
  [x, y]: readonly [CommitteeMeasure, CommitteeMeasure],
  year: number,
  found: Maybe<{ r: number; n: number }>
): string {
  const [first, second] = [x, y].map((measure) => lowerFirst(measureName(lang, measure)));
  if (isMissing(found))
    return sentenceCase(
      pick(
        lang,
        `${first} và ${second} năm ${year}: chưa đủ số để so`,
        `${first} and ${second} in ${year}: too few figures`
      )
    );
  const [r, n] = [formatNumber(lang, found.r, { decimals: 2 }), formatNumber(lang, found.n)];
  return sentenceCase(
    pick(
      lang,
      `${first} và ${second} năm ${year} ${how(lang, found.r)} (r = ${r}; ${n} đảng bộ)`,
      `${first} and ${second} ${how(lang, found.r)} in ${year} (r = ${r}; ${n} committees)`
    )
  );
}

/** What may not be read into it. */
export const togetherSentence = (lang: Language, n: number, size: number): string =>
  pick(
    lang,
    `${formatNumber(lang, n)}/${formatNumber(lang, size)} đảng bộ có đủ hai số. Hai chỉ tiêu đi cùng nhau không có nghĩa là chỉ tiêu này làm nên chỉ tiêu kia: có thể cả hai cùng do quy mô, địa bàn hoặc loại hình đảng bộ.`,
    `${formatNumber(lang, n)} of ${formatNumber(lang, size)} committees have both figures. That two measures go together does not mean that one causes the other: both may follow from size, place or kind of committee.`
  );
