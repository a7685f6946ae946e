import type { Language } from '../../model/language';
import { formatNumber } from '../number';
import { pick } from '../sentence/words';

/** The middle of the peers, beside a line or rule. */
export const median = (lang: Language): string => pick(lang, 'mức giữa của nhóm', 'median of the peers');

export const piecedTogether = (lang: Language): string =>
  pick(lang, 'ghép từ các đơn vị cũ', 'pieced together from former units');

/** `r = 0,62 (34 đơn vị)` */
export const correlationNote = (lang: Language, r: number, n: number): string =>
  pick(
    lang,
    `r = ${formatNumber(lang, r, { decimals: 2 })} (${formatNumber(lang, n)} đơn vị)`,
    `r = ${formatNumber(lang, r, { decimals: 2 })} (${formatNumber(lang, n)} units)`
  );

/** What the two ends of a row are: `○ 2019   ● 2023`. */
export const twoPeriods = (from: string, to: string): string => `○ ${from}   ● ${to}`;

/** A class of a legend: `từ 5,2 đến dưới 6,0`; the last one has no upper bound. */
export function classLabel(lang: Language, from: string | null, to: string | null): string {
  if (from === null) return pick(lang, `dưới ${to ?? ''}`, `below ${to ?? ''}`);
  if (to === null) return pick(lang, `từ ${from}`, `${from} and above`);
  return pick(lang, `${from} đến dưới ${to}`, `${from} to below ${to}`);
}

export const noFigure = (lang: Language): string => pick(lang, '× chưa có số', '× no figure');

/** The steps of a waterfall that are no category. */
export const totalOf = (lang: Language, period: string): string => pick(lang, `Tổng ${period}`, `Total ${period}`);
export const total = (lang: Language): string => pick(lang, 'Chung', 'Total');
export const rest = (lang: Language): string => pick(lang, 'Khác, không phân chia', 'Other, not allocated');

/** The range of peers in words: `thấp nhất 1,2, mức giữa 5,6, cao nhất 9,8`. */
export const rangeWords = (lang: Language, low: string, middle: string, high: string): string =>
  pick(
    lang,
    `thấp nhất ${low}, mức giữa ${middle}, cao nhất ${high}`,
    `lowest ${low}, median ${middle}, highest ${high}`
  );

export const islands = (lang: Language): { hoangSa: string; truongSa: string } => ({
  hoangSa: pick(lang, 'QĐ. Hoàng Sa', 'Hoang Sa'),
  truongSa: pick(lang, 'QĐ. Trường Sa', 'Truong Sa')
});

/** Where the boundaries come from, beside every map. */
export const mapOrigin = (lang: Language): string =>
  pick(
    lang,
    'Ranh giới đơn giản hóa theo kho dữ liệu mở vietnamese-provinces-database (giấy phép MIT), dẫn từ bản đồ của nhà xuất bản bản đồ nhà nước; điều khoản riêng của nhà xuất bản chưa được xem. Bản đồ chỉ để minh họa số liệu.',
    'Simplified boundaries from the open vietnamese-provinces-database (MIT licence), derived from the map of the state map publisher, whose own terms were not seen. The map only illustrates the figures.'
  );

/** Beside a value that has no bar, since it would press all others against the axis. */
export const offScale = (lang: Language, value: string): string =>
  pick(lang, `${value}, không vẽ theo tỷ lệ`, `${value}, not drawn to scale`);

/** What the scales of small multiples are. */
export const sharedScale = (lang: Language): string =>
  pick(lang, 'Các hình chung một thang', 'All panels on one scale');
export const ownScales = (lang: Language): string =>
  pick(lang, 'Mỗi hình một thang riêng', 'Each panel on a scale of its own');
