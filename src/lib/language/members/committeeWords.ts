import type { FieldPlace } from '../../compute/members/committeeField';
import type { CommitteeMeasure } from '../../compute/members/committeeMeasures';
import type { Quartiles } from '../../compute/quartiles';
import type { Language } from '../../model/language';
import { isMissing } from '../../model/missing';
import { lowerFirst } from '../comparison/phrase';
import { missingShort } from '../missing';
import { formatNumber } from '../number';
import { pick } from '../sentence/words';
import { measuredText, measureText } from './memberNumbers';
import { measureName } from './memberWords';

export interface NamedValue {
  name: string;
  value: number;
  /** How many committees have this value. */
  count: number;
}

/** `Tỷ lệ đảng viên nữ: cao nhất Đảng bộ 07, 45,6%; thấp nhất Đảng bộ 12, 20,1%`. */
export function leagueFinding(
  lang: Language,
  measure: CommitteeMeasure,
  highest: NamedValue | null,
  lowest: NamedValue | null
): string {
  const name = measureName(lang, measure);
  if (!highest || !lowest)
    return pick(lang, `${name}: chưa có số của đảng bộ nào`, `${name}: no figure of any committee`);
  const text = ({ value }: NamedValue) => measureText(lang, measure, value);
  // Of several that share the place none is named.
  const who = (end: NamedValue) =>
    end.count === 1
      ? pick(lang, ` là ${end.name}, ${text(end)}`, ` in ${end.name}, ${text(end)}`)
      : pick(
          lang,
          ` ${text(end)} (${formatNumber(lang, end.count)} đảng bộ)`,
          ` ${text(end)} (${formatNumber(lang, end.count)} committees)`
        );
  if (highest.value === lowest.value)
    return pick(
      lang,
      `${name}: các đảng bộ bằng nhau, ${text(highest)}`,
      `${name}: the same everywhere, ${text(highest)}`
    );
  return pick(
    lang,
    `${name}: cao nhất${who(highest)}; thấp nhất${who(lowest)}`,
    `${name}: highest${who(highest)}; lowest${who(lowest)}`
  );
}

/** The field of the measure: median, half, how many have a value. */
export function leagueSentence(
  lang: Language,
  measure: CommitteeMeasure,
  field: Quartiles | null,
  size: number
): string {
  const all = formatNumber(lang, size);
  if (!field) return pick(lang, `Danh sách có ${all} đảng bộ.`, `The list has ${all} committees.`);
  const value = (number: number) => measureText(lang, measure, number);
  return pick(
    lang,
    `${formatNumber(lang, field.count)}/${all} đảng bộ có số. Trung vị ${value(field.median)}; một nửa số đảng bộ nằm trong khoảng từ ${value(field.q1)} đến ${value(field.q3)}.`,
    `${formatNumber(lang, field.count)} of ${all} committees have a figure. The median is ${value(field.median)}; half of the committees lie between ${value(field.q1)} and ${value(field.q3)}.`
  );
}

/** `Đảng bộ 07: thuộc một phần tư tốt nhất về …; kém nhất về …`. */
export function profileFinding(lang: Language, unit: string, places: readonly FieldPlace[]): string {
  const of = (quarter: FieldPlace['quarter']) =>
    places
      .filter((place) => place.quarter === quarter)
      .map(({ measure }) => lowerFirst(measureName(lang, measure)))
      .join(', ');
  const [best, worst] = [of('best'), of('worst')];
  if (!best && !worst)
    return pick(
      lang,
      `${unit}: không chỉ tiêu nào thuộc một phần tư tốt nhất hay kém nhất`,
      `${unit}: in neither the best nor the worst quarter of any measure`
    );
  const parts = [
    best && pick(lang, `một phần tư tốt nhất về ${best}`, `best quarter for ${best}`),
    worst && pick(lang, `một phần tư kém nhất về ${worst}`, `worst quarter for ${worst}`)
  ];
  return `${unit}: ${parts.filter(Boolean).join('; ')}`;
}

/** All that a strip shows, in words. */
export function placeText(lang: Language, { measure, own, field }: FieldPlace): string {
  const value = (number: number) => measureText(lang, measure, number);
  const said = measuredText(lang, measure, own);
  if (isMissing(field)) return `${said}; ${missingShort(lang, field)}`;
  return pick(
    lang,
    `${said}; thấp nhất ${value(field.min)}, tứ phân vị ${value(field.q1)}, trung vị ${value(field.median)}, ${value(field.q3)}, cao nhất ${value(field.max)} của ${formatNumber(lang, field.count)} đảng bộ`,
    `${said}; lowest ${value(field.min)}, quartiles ${value(field.q1)}, median ${value(field.median)}, ${value(field.q3)}, highest ${value(field.max)} of ${formatNumber(lang, field.count)} committees`
  );
}

export const quarterWord = (lang: Language, quarter: FieldPlace['quarter']): string =>
  quarter === 'best'
    ? pick(lang, 'một phần tư tốt nhất', 'best quarter')
    : quarter === 'worst'
      ? pick(lang, 'một phần tư kém nhất', 'worst quarter')
      : quarter === 'between'
        ? pick(lang, 'ở giữa', 'in between')
        : pick(lang, 'không đánh giá', 'not judged');
