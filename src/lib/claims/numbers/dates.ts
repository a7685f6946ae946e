import { other, type Found } from './found';
import { after, before, match, sticky, type Scene } from './scene';

const END = '(?![\\d]|[.,/-]\\d)';
const D = '(?:0?[1-9]|[12]\\d|3[01])';
const M = '(?:0?[1-9]|1[0-2])';
const Y = '(?:19|20|21)\\d\\d';
const FULL = sticky(`${D}~([/.-])~${M}~\\1~(?:${Y}|\\d\\d)${END}`);
const ISO = sticky(`${Y}-${M}-${D}(?!\\d)`);
const SEVERAL = sticky(`${D}~-~${D}[/.]${M}(?:[/.]${Y})?${END}`);
const SPOKEN = sticky(
  `${D}(?:~(?:-|và|đến|,)~${D})?_tháng_${M}(?:(?:,|_|/|-)~(?:năm_)?${Y}(?![\\d%]))?(?!\\d|[.,]\\d)`
);
const SHORT = sticky(`(${D})([/.-])(${M})(?!\\d|[.,/%]\\d|%|-\\d(?!\\d?/\\d))`);
const DAY = sticky(`(?:ngày|mùng|mồng|hôm)_(?:mùng_|mồng_)?`);
const DAY_ONLY = sticky(`${D}(?!\\d|[.,]\\d|~%)`);
const TIME_WORDS =
  /(?:ngày|đến|tới|từ|sáng|chiều|tối|trưa|đêm|hôm|trước|sau|dịp|lễ|niệm|hết|vào|khánh|phóng|minh|hạn|tại thời điểm|mốc|hôm nay) ?\(?$|(?:ngày|sáng|chiều|tối|nay),? ?\(?$|\($/;
const FIGURE_WORDS = /(?:đạt|hoàn thành|có|vượt|được|gồm|tra|xếp|thứ|hạng|trí|tỷ lệ) $/;

/** A date in any writing; from `ngày` on where that stands there. */
export function dateReading(scene: Scene, at: number): Found | null {
  const word = match(DAY, scene, at);
  const from = at + (word?.[0].length ?? 0);
  const long =
    match(FULL, scene, from) ?? match(ISO, scene, from) ?? match(SPOKEN, scene, from) ?? match(SEVERAL, scene, from);
  if (long) return other('date', at, from + long[0].length);
  const short = match(SHORT, scene, from);
  if (short && (word || isDate(scene, from, short))) return other('date', at, from + short[0].length);
  const day = word && match(DAY_ONLY, scene, from);
  return day ? other('date', at, from + day[0].length) : null;
}

/** `đến 20/6`, `sáng 28-12`, `dịp 2/9`, and `31/12` which can be nothing else; not `đạt 10/12 chỉ tiêu`, not `5-7 đơn vị`. */
function isDate(scene: Scene, at: number, [all, day, mark, month]: RegExpExecArray): boolean {
  const left = before(scene, at);
  const right = after(scene, at + all.length, 24);
  if (mark === '.') return /(?:ngày|sáng|chiều|tối) $/.test(left);
  if (/^ ?(?:%|tỷ|tỉ|triệu|đồng|usd|điểm|lần)/.test(right)) return false;
  const descends = Number(day) > Number(month);
  if (mark === '-' && descends && (TIME_WORDS.test(left) || !/^ ?\p{L}/u.test(right))) return true;
  if (mark === '-') return /(?:sáng|chiều|tối|hôm|ngày|dịp|lễ|khánh) \(?$/.test(left);
  if (TIME_WORDS.test(left)) return true;
  if (all === '24/7') return false;
  if (
    FIGURE_WORDS.test(left) ||
    /^ (?:chỉ tiêu|đơn vị|ban|chi|đảng|tổ|xã|phường|quận|huyện|tỉnh|đồng chí|số|tổng)/.test(right)
  )
    return false;
  return descends || /^(?:[,.;)]|$| (?:là|năm|và|đã|của|hằng|hàng))/.test(right);
}

const CLOCK = sticky(
  '(?:[01]?\\d|2[0-4])(?:~(?:h|g)~(?:[0-5]\\d)?(?![\\p{L}\\d])|:[0-5]\\d(?::[0-5]\\d)?(?!\\d)|_giờ(?:_(?:[0-5]?\\d(?:_phút)?(?!\\d|[.,]\\d)))?(?!\\p{L}))'
);
const MINUTES = sticky('\\d{1,3}_(?:phút|giây|giờ)(?!\\p{L})');

export function timeReading(scene: Scene, at: number): Found | null {
  const found = match(CLOCK, scene, at) ?? match(MINUTES, scene, at);
  return found ? other('time', at, at + found[0].trimEnd().length) : null;
}
