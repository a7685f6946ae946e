import { masked, onlyFillers } from '../scene/masked';
import { textOf, type Place } from '../scene/place';
import type { Said } from './said';

/** `tăng 20%, tương đương 66.842 tỷ đồng`; of a share the amount is the part itself. */
const THAT_IS =
  /^[\s,;]*(?:tức(?: là)?|hay|tương đương(?: với)?|ứng với|tính ra (?:tiền |số tiền )?là|nghĩa là|số tuyệt đối là|về số tuyệt đối)(?:\s+(?:là|thêm|tăng|tăng thêm|giảm|khoảng|gần|hơn|trên))*\s*$/u;
/** The sentence speaks of the parts of something. */
const PARTS = /(?<!\p{L})(?:trong đó|bao gồm|gồm|trong tổng|cơ cấu|chiếm|góp|riêng)(?!\p{L})/u;

/** What a number says again in another measure: `tăng 67.460 tỷ đồng (20%)`; null where it says something of its own. `ofPart`: the number before is of a part. */
export function saidAgain(
  place: Place,
  said: Said,
  before: Said,
  ofPart: boolean
): 'percent-change' | 'amount-change' | 'share' | null {
  const { form } = place.number;
  const change = before.kind === 'percent-change' && before.said === 'plain';
  if (sameShare(place, said)) return 'share';
  if (form === 'amount' && change && THAT_IS.test(place.leadText)) return 'amount-change';
  if (said.kind !== null || !place.inParenthesis || place.leadText.trim()) return null;
  if (before.kind === 'amount-change' && form === 'percent') return 'percent-change';
  if (form === 'percent' && before.kind === null && place.before?.form === 'amount' && place.number.value <= 100) {
    const told = textOf(place.scene, { start: place.scene.start, end: place.number.start });
    if ((ofPart || PARTS.test(told)) && !/^\s*[)\]]?\s*(?:so|dự toán|kế hoạch|dt|kh)(?!\p{L})/u.test(place.tailText))
      return 'share';
  }
  return change && form === 'amount' ? 'amount-change' : null;
}

/** `50/50 ban, đạt 100%`: the two numbers before, as a percentage. */
function sameShare(place: Place, { kind }: Said): boolean {
  const { before, number, scene } = place;
  if (number.form !== 'percent' || before?.form !== 'of' || !before.of) return false;
  if ((kind !== null && kind !== 'share') || !onlyFillers(masked(scene, place.lead))) return false;
  return Math.abs((100 * before.value) / before.of - number.value) <= Math.max(1, number.step);
}

/** Nothing is said of it but what was said of the number before: `xuất khẩu tăng 5%, nhập khẩu 3%`. */
export function inheritsSaid(place: Place, { kind }: Said): boolean {
  return (
    place.number.form === 'percent' &&
    (kind === 'percent-change' || kind === 'percent-of-plan' || kind === 'share') &&
    onlyFillers(masked(place.scene, place.lead))
  );
}

/** The part that a percentage is is named after it: `gần 94% là thu nội địa`, `5% đến từ dầu thô`. */
export const isPartAfter = (place: Place, { kind }: Said): boolean =>
  kind === null &&
  place.number.form === 'percent' &&
  place.before !== null &&
  /^\s*(?:là|(?:đến )?từ|thuộc(?: về)?|do)(?!\p{L})/u.test(place.tailText);
