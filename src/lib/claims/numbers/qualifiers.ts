import type { Qualifier } from '../../model/observation';
import type { Found } from './found';
import { after, before, type Scene } from './scene';

const AT_LEAST = /(?:tối thiểu|ít nhất|không (?:dưới|ít hơn|thấp hơn|nhỏ hơn|kém)|>=|≥)(?: (?:là|đạt|từ|bằng|có))?$/;
const AT_MOST =
  /(?:tối đa|nhiều nhất|không (?:quá|vượt quá|vượt|cao hơn|nhiều hơn|lớn hơn|đến|tới)|chưa (?:đến|tới|đầy|quá)|dưới|top|tốp|<=|≤|<)(?: (?:là|đạt|mức))?$/;
const NEARLY = /(?:gần|gần đạt|suýt soát|sát|ngót|ngót nghét|non)(?: (?:đạt|tới|đến|bằng|mức|mốc))?$/;
const ABOUT =
  /(?:khoảng|xấp xỉ|chừng|tầm|cỡ|≈|~|≃|≅|quãng|đâu đó|tròm trèm|xem xém|(?:có|chỉ|mất|được|còn|ở|vào|lấy) độ)(?: (?:từ|trên dưới|hơn|gần))?$|trên dưới$/;
const OVER = /(?:hơn|trên|>|quá)$/;
const EXCEEDS = /vượt(?: (?:mốc|ngưỡng|mức|con số|qua|qua mốc|xa|quá|quá mốc|lên))*$/;
const BELONGS_TO_COMPARISON =
  /(?:cao|thấp|nhiều|ít|lớn|nhỏ|tốt|nhanh|chậm|kém|dài|ngắn|rộng|mạnh|đông|sâu|sớm|muộn|giỏi|khá|già|trẻ|đắt|rẻ|nặng|nhẹ|nhỉnh) hơn$/;
const PREPOSITION = /(?:dựa|đặt|đứng|nằm|cơ sở|ghi|tính|bàn|trải) trên$|(?:vượt|thông|trải|nửa|không|đã) quá$/;
const EXCESS =
  /^[^.;:,]{0,40}?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|so với|cùng kỳ|nghị quyết|tiến độ|định mức|kịch bản|yêu cầu|thời hạn)/;
const ESTIMATED = /(?:^|[\s(])(?:ước|dự kiến|dự ước)(?= |$)/g;
const NOT_ESTIMATED = /(?:mơ|ao|quy|công|hiệp|thề|ký|điều|khế|uỷ) ước|ước (?:mơ|muốn|nguyện|vọng|lệ)/;
const GIVEN = /^ (?:trở lên|trở đi)|^ (?:hoặc|và) (?:hơn|cao hơn)/;

/** The words right before a number, or behind it, that bound it. */
export function qualifierOf(scene: Scene, found: Found): Qualifier | '' {
  const right = after(scene, found.end);
  if (/^[^,.;]{0,24} trở lên/.test(right) && GIVEN.test(right.replace(/^ .*?(?= trở)/, ''))) return 'at-least';
  if (/^[^,.;]{0,24} trở xuống/.test(right)) return 'at-most';
  if (found.form === 'rank' && /^t[oố]p/.test(scene.lower.slice(found.start, found.end))) return 'at-most';
  const left = before(scene, found.start, 40)
    .replace(/ +$/, '')
    .replace(/(?: gấp| từ| \()+$/, (word) => (word.includes('(') ? word : ''));
  if (AT_LEAST.test(left)) return 'at-least';
  if (!/trên dưới$/.test(left) && AT_MOST.test(left)) return 'at-most';
  if (EXCEEDS.test(left)) return isExcess(left, right, found) ? '' : 'exceeds';
  if (ABOUT.test(left)) return 'about';
  if (NEARLY.test(left)) return 'nearly';
  if (!OVER.test(left) || BELONGS_TO_COMPARISON.test(left) || PREPOSITION.test(left)) return '';
  return 'over';
}

/** `vượt 13,5% dự toán`, `vượt 5 chỉ tiêu`: by how much, not what. */
function isExcess(left: string, right: string, { form, measure }: Found): boolean {
  if (/(?:mốc|ngưỡng|con số|mức|qua)$/.test(left)) return false;
  if (form === 'times' || form === 'points' || form === 'of' || measure === 'targets') return true;
  return EXCESS.test(right) || (form === 'percent' && /^ ?(?:[,.;)]|$)/.test(right));
}

/** `ước đạt`, `ước thực hiện cả năm`, `dự kiến` before the number in its clause, no other figure between (`from`). */
export function isEstimated(scene: Scene, found: Found, from: number): boolean {
  const clause = scene.lower.slice(Math.max(from, found.start - 90), found.start).replace(/^.*[;:]|^.*[.,](?!\d)/s, '');
  const last = [...clause.matchAll(ESTIMATED)].at(-1);
  if (!last) return false;
  const near = clause.slice(Math.max(0, last.index - 6), last.index + 14);
  return !NOT_ESTIMATED.test(near) && clause.slice(last.index).trim().split(/ +/).length <= 12;
}
