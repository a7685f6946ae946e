import type { PeriodTerm } from '../../terms/term';
import { textOf } from './place';
import type { Scene } from './scene';

/** Words that put a saying at a time. */
const AT = '(?:hồi|vào|lúc|từ|ngày|được|ra|đầu|giữa|cuối|hôm|trước đó|lần đầu|mới đây)';
const SAID =
  '(?:báo cáo|công bố|cập nhật|phát biểu|ban hành|nêu|dự báo|dự đoán|ước tính|đoán|phát hành|thông báo|trả lời|cho biết|bản tin|in)';
const MEETING = '(?:công bố|hội nghị|phiên họp|cuộc họp|kỳ họp|họp báo)';
const SAID_AT = new RegExp(
  `(?<!\\p{L})(?:${SAID}\\s+(?:${AT}\\s+)+|(?:công bố|ban hành|phát hành)\\s+trong\\s+)$`,
  'u'
);
/** A month or a day may follow the name of a meeting at once: `tại hội nghị tháng 12`. */
const MET_IN = new RegExp(`(?<!\\p{L})${MEETING}\\s+(?:(?:${AT}|trong)\\s+)*$`, 'u');
/** `hồi đầu tháng 12`, `giữa tháng 12`: a time at which something was known. */
const POINT = /(?<!\p{L})(?:hồi(?:\s+(?:đầu|giữa|cuối))?|giữa)\s*$/u;

/**
 * When something was said, not when it was so: `công bố hồi đầu tháng 12`. `stock`: of what is counted at a time, so that a bare
 * `hồi tháng 10` is the time of the count.
 */
export function isReported(scene: Scene, term: PeriodTerm, stock = false): boolean {
  const before = textOf(scene, { start: Math.max(scene.start, term.start - 40), end: term.start });
  if (SAID_AT.test(before)) return true;
  const key = term.key ?? term.part ?? '';
  if (!/^(?:\d{4}-)?\d\d(?:-\d\d)?$/.test(key)) return false;
  return MET_IN.test(before) || (!stock && POINT.test(before) && !/-\d\d-\d\d$/.test(key));
}
