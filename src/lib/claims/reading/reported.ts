import type { PeriodTerm } from '../terms/term';
import { textOf } from './place';
import type { Scene } from './scene';

const SAYING =
  'báo cáo|công bố|cập nhật|phát biểu|ban hành|nêu|dự báo|dự đoán|ước tính|đoán|phát hành|thông báo|trả lời|cho biết|tại hội nghị|tại phiên họp|tại cuộc họp|hội nghị|phiên họp|cuộc họp|kỳ họp|họp báo|bản tin|in';
/** Words that put a saying at a time. */
const AT = '(?:hồi|vào|trong|lúc|từ|ngày|được|ra|đầu|giữa|cuối|hôm|trước đó|này|lần đầu|mới đây)';
const SAID_AT = new RegExp(`(?<!\\p{L})(?:${SAYING})\\s+(?:${AT}\\s+)+$`, 'u');
/** `dự báo tháng 12`: a month or a day may follow at once. */
const SAID_IN = new RegExp(`(?<!\\p{L})(?:${SAYING})\\s+(?:${AT}\\s+)*$`, 'u');
/** `hồi đầu tháng 12`, `giữa tháng 12`: a time at which something was known, of a flow never its period. */
const POINT = /(?<!\p{L})(?:hồi(?:\s+(?:đầu|giữa|cuối))?|giữa)\s*$/u;

/** When something was said, not when it was so: `công bố hồi đầu tháng 12`, `theo số liệu ngày 28/12`. */
export function isReported(scene: Scene, term: PeriodTerm): boolean {
  const before = textOf(scene, { start: Math.max(scene.start, term.start - 40), end: term.start });
  if (SAID_AT.test(before)) return true;
  const key = term.key ?? term.part ?? '';
  const point = /^(?:\d{4}-)?\d\d(?:-\d\d)?$/.test(key);
  return point && (SAID_IN.test(before) || (POINT.test(before) && !/-\d\d-\d\d$/.test(key)));
}
