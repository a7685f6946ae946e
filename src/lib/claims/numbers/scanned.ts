import { before, match, sticky, type Scene } from './scene';

/*
 * Spaces inside a number, as a scan has them: `62 .716 tỷ`, `118. 255,3 tỷ`, `38 ,99 %`, `50, 49%`. A space behind the separator
 * may part two numbers, so more must speak for one.
 */
const END = '(?!\\d|[.,]\\d)';
const MONEY = '(?=~(?:t[ỷỉ]|triệu|nghìn|ngàn|đồng|usd))';
const UNIT = '(?=~(?:%|t[ỷỉ]|triệu|nghìn|ngàn|vạn|đồng|usd|điểm|lần|người|đảng_viên|tổ_chức|lượt|hộ|ha))';
const DOT_AFTER_SPACE = sticky(
  `[1-9]\\d{0,2}(?: ?\\. ?\\d{3})*? \\.\\d{3}(?: ?\\. ?\\d{3})*(?: ?, ?\\d{1,3})?${END}${UNIT}`
);
const DOT_BEFORE_SPACE = sticky(
  `[1-9]\\d{0,2}(?: ?\\. ?\\d{3})*? ?\\. \\d{3}(?: ?\\. ?\\d{3})*(?: ?, ?\\d{1,3})?${END}${MONEY}`
);
const COMMA_AFTER_SPACE = sticky(`\\d{1,3}(?:\\.\\d{3})* ,\\d{1,2}${END}${UNIT}`);
const COMMA_BEFORE_SPACE = sticky(
  `\\d{1,3}(?:\\.\\d{3})* ?, \\d{1,2}${END}(?=~(?:%|t[ỷỉ]|triệu|nghìn|điểm_phần))(?!~[^\\d,.;]{1,30}(?:,|_và|_đến) {0,2}\\d)`
);
const SAID = /(?:chiếm|đạt|tăng|giảm|bằng|là|được|còn|hơn|gần|khoảng|trên|dưới|tới|mức|vượt|thêm) $/;

/** Digits with spaces among them, where they can be nothing but one number; as written. */
export function scannedDigits(scene: Scene, at: number): string | null {
  if (at === scene.start || /[\d.,/-] ?$/.test(before(scene, at, 2))) return null;
  const found =
    match(DOT_AFTER_SPACE, scene, at) ?? match(DOT_BEFORE_SPACE, scene, at) ?? match(COMMA_AFTER_SPACE, scene, at);
  if (found) return found[0];
  const decimals = match(COMMA_BEFORE_SPACE, scene, at);
  if (!decimals || !SAID.test(before(scene, at)) || /lần lượt|tương ứng/.test(before(scene, at, 90))) return null;
  return decimals[0];
}
