import type { ChangeOf } from '../compute/growth';
import type { Rank } from '../compute/rank';
import type { Ratio } from '../compute/ratio';
import { decimalsOf, difference, round } from '../compute/decimals';
import type { Language } from '../model/language';
import { parsePeriod } from '../model/period';
import { formatMeasure } from './measure';
import { formatNumber } from './number';
import { ordinal } from './ordinal';
import { formatPeriod } from './period';

/** What something is compared with: a period, the same period of another year, or a unit by its name in the sentence. */
export type Against = { period: string } | { samePeriod: string } | { name: string };

/** `so với năm 2022`, `so với cùng kỳ năm 2022`, `so với cả nước`; ` on 2022`, ` than in 2022`, ` than the country`. */
function against(lang: Language, other: Against | undefined, joint: 'on' | 'than' | 'from'): string {
  if (!other) return '';
  if (lang === 'vi') {
    if ('name' in other) return ` so với ${other.name}`;
    if ('period' in other) return ` so với ${formatPeriod(lang, other.period)}`;
    const period = parsePeriod(other.samePeriod);
    return ` so với ${period && period.kind !== 'year' ? `cùng kỳ năm ${period.year}` : formatPeriod(lang, other.samePeriod)}`;
  }
  if ('name' in other) return ` ${joint} ${other.name}`;
  const key = 'period' in other ? other.period : other.samePeriod;
  const kind = parsePeriod(key)?.kind;
  const article = kind === 'half' || kind === 'cumulative' ? 'the ' : '';
  const preposition = joint === 'than' ? (kind === 'date' ? 'than on' : 'than in') : joint;
  return ` ${preposition} ${article}${formatPeriod(lang, key)}`;
}

/**
 * A change in words: `tăng 20% so với năm 2022`, `giảm 0,2%`; of a rate `cao hơn 1,22 điểm phần trăm so với cả nước`. What
 * rounds to nothing is `gần như không đổi`, and only an exact zero is `không đổi`.
 * @param decimals default: one for per cent, as many as the difference has (at most two) for points
 */
export function changePhrase(lang: Language, change: ChangeOf, other?: Against, decimals?: number): string {
  const points = change.in === 'points';
  const digits = decimals ?? (points ? Math.min(decimalsOf(change.value), 2) : 1);
  const size = round(Math.abs(change.value), digits);
  if (size === 0) {
    const exact = change.value === 0;
    if (lang === 'vi') return (exact ? 'không đổi' : 'gần như không đổi') + against(lang, other, 'from');
    return (exact ? 'unchanged' : 'almost unchanged') + against(lang, other, 'from');
  }
  const up = change.value > 0;
  const shown = points ? digits : Math.min(digits, decimalsOf(size));
  const amount = formatMeasure(lang, size, points ? 'points' : 'percent', { decimals: shown });
  if (lang === 'vi') {
    const verb = points ? (up ? 'cao hơn' : 'thấp hơn') : up ? 'tăng' : 'giảm';
    return `${verb} ${amount}${against(lang, other, 'on')}`;
  }
  return points
    ? `${amount} ${up ? 'higher' : 'lower'}${against(lang, other, 'than')}`
    : `${up ? 'up' : 'down'} ${amount}${against(lang, other, 'on')}`;
}

/**
 * A percentage of a plan, `plan` being its name from `planName`: `bằng 113,5% dự toán Trung ương giao`; or by how much it
 * is passed or missed: `vượt 13,5% dự toán`, `thấp hơn 1,2% so với dự toán`, `bằng đúng dự toán`.
 */
export function planPhrase(
  lang: Language,
  percent: number,
  plan: string,
  form: 'share' | 'gap' = 'share',
  decimals = 1
): string {
  const share = round(percent, decimals);
  const format = (value: number) =>
    formatMeasure(lang, value, 'percent', { decimals: Math.min(decimals, decimalsOf(value)) });
  if (form === 'share') return lang === 'vi' ? `bằng ${format(share)} ${plan}` : `${format(share)} of the ${plan}`;
  const gap = difference(share, 100);
  if (gap === 0) return lang === 'vi' ? `bằng đúng ${plan}` : `exactly the ${plan}`;
  if (lang === 'en') return `${format(Math.abs(gap))} ${gap > 0 ? 'above' : 'below'} the ${plan}`;
  return gap > 0 ? `vượt ${format(gap)} ${plan}` : `thấp hơn ${format(-gap)} so với ${plan}`;
}

/** `gấp 1,24 lần cả nước (6,27/5,05)`; below or close to one `bằng 0,81 lần …`. Always with its parts. */
export function ratioPhrase(
  lang: Language,
  { ratio, numerator, denominator }: Ratio,
  name: string,
  decimals = 2
): string {
  const times = formatNumber(lang, ratio, { decimals });
  const parts = `(${formatNumber(lang, numerator)}/${formatNumber(lang, denominator)})`;
  if (lang === 'en') return `${times} times ${name} ${parts}`;
  return `${round(ratio, decimals) >= 1.1 ? 'gấp' : 'bằng'} ${times} lần ${name} ${parts}`;
}

/**
 * `thứ 5/63`; with the group's name `thứ 2 trong 5 thành phố trực thuộc Trung ương`, and `… có số liệu` when some members
 * have none. `group` stands in the middle of a sentence (lower case).
 */
export function rankPhrase(lang: Language, { rank, of, size }: Pick<Rank, 'rank' | 'of' | 'size'>, group = ''): string {
  const place = ordinal(lang, rank);
  const all = formatNumber(lang, of);
  const partial = of < size;
  if (lang === 'vi') {
    if (!group && !partial) return `${place}/${all}`;
    return `${place} trong ${all} ${group || 'đơn vị'}${partial ? ' có số liệu' : ''}`;
  }
  return `${place} of ${[all, group || (partial ? 'units' : ''), partial ? 'with figures' : ''].filter(Boolean).join(' ')}`;
}
