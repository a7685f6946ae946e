import { cueOf } from './gapWords';
import type { Governing } from '../indicator/governingVerb';
import type { Place } from '../scene/place';
import { LEVEL, type Said } from './said';

const WHOLE_NEXT =
  /^\s*(?:(?:trong|của|trên|vào|cho)\s+)?(?:tổng(?! kết| hợp| sản phẩm)|cơ cấu|toàn bộ|cả nước|toàn quốc|gdp|grdp|quy mô|tổng sản phẩm|dân số|số (?:đảng viên|dân|doanh nghiệp|hộ)|(?:gdp|thu|ngân sách|dân số|kim ngạch)[^,;]*(?:cả nước|toàn quốc))/u;

/** `chiếm 93% tổng thu`, `đóng góp 12,6% vào GDP cả nước`, `bằng 12% tổng thu cả nước`. */
export function shareWords(place: Place, verbs: readonly Governing[]): Said | null {
  const share = verbs.find((one) => one.near && (one.class === 'share' || one.class === 'contribute'));
  const first = verbs[0];
  const whole = WHOLE_NEXT.test(place.tailText);
  const level = !first || (first.class === 'level' && /^(?:bằng|tương đương)/u.test(place.leadText.slice(first.start)));
  if (share && (share === first || first?.class === 'level'))
    return { ...LEVEL, kind: 'share', cue: cueOf(place, share, null) };
  if (whole && level) return { ...LEVEL, kind: 'share', cue: cueOf(place, first, place.tail) };
  return null;
}
