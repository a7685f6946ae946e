import type { Assigner } from '../../../model/observation';
import { textOf, type Place } from '../scene/place';
import { assignerIn, INTENT, OUTCOME, TARGET } from './planWords';
import type { Said } from './said';

/** Whether a figure is a target, and who assigned it. */
export interface Target {
  plan: boolean;
  planBy: Assigner | '';
}

/** `mục tiêu`, `phấn đấu`: what follows is a target even after a verb of achieving. */
const STRONG = /^(?:phấn đấu|mục tiêu|đề ra|đặt ra|quyết tâm|định hướng|cần đạt|tối thiểu đạt)$/u;
const ACHIEVES = /(?<!\p{L})(?:đạt|thực hiện|ước|vượt|hoàn thành|so với)(?!\p{L})/u;
const JUST_BEFORE =
  /(?:kế hoạch|mục tiêu|chỉ tiêu|dự toán)(?:\s+(?:đề ra|đặt ra|giao|được giao|cả năm|năm(?: \d{4})?|của|hđnd|thành phố|trung ương))*\s*[([]\s*$/u;
const THEN_TARGET =
  /^\s*(?:theo|như|là)\s+(?:đúng\s+)?(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|nghị quyết)|^\s*(?:như )?(?:đã )?(?:đề ra|được giao)(?!\p{L})/u;
const WITH = /^(?:[^\d,;:]*\s)?(?:với|tương đương|ứng với|tương ứng)(?!\p{L})/u;
const RESULT: Target = { plan: false, planBy: '' };

/** `mood`: the heading or the introducing line speaks of targets. */
export function targetOf(place: Place, said: Said, mood: boolean): Target {
  if (said.kind === 'percent-of-plan') return RESULT;
  const { scene, number } = place;
  const lead = place.leadText;
  for (const match of [...lead.matchAll(TARGET)].reverse()) {
    const before = lead.slice(0, match.index);
    const after = lead.slice(match.index + match[0].length);
    if (OUTCOME.test(before) && !/(?:tiêu|hoạch)$/u.test(match[0])) continue;
    if (OUTCOME.test(before) && number.form !== 'percent') continue;
    if (/^\s*(?:số\s*)?\d/u.test(after) || namesDocument(place, match.index, lead)) continue;
    // đạt 113,5% dự toán với 400.421 tỷ đồng
    if (
      place.before?.form === 'percent' &&
      place.lead.start === place.reach.start &&
      !before.trim() &&
      WITH.test(after)
    )
      continue;
    const strong =
      STRONG.test(match[0]) && !/(?:tiêu|hoạch|vụ|đã|quyết) $/u.test(match[0] === 'mục tiêu' ? '' : before);
    if (ACHIEVES.test(after) && !strong) continue;
    return { plan: true, planBy: assignerIn(`${lead.slice(match.index)} ${place.tailText}`) || assignerIn(before) };
  }
  const wide = textOf(scene, { start: Math.max(scene.start, number.start - 60), end: number.start });
  if (place.inParenthesis && JUST_BEFORE.test(wide)) return { plan: true, planBy: assignerIn(wide) };
  if (THEN_TARGET.test(place.tailText)) return { plan: true, planBy: assignerIn(place.tailText) };
  if (said.kind === 'base' || place.inParenthesis) return RESULT;
  const sentence = textOf(scene, { start: Math.max(scene.start, number.start - 600), end: number.start });
  if (INTENT.test(sentence)) return { plan: true, planBy: assignerIn(textOf(scene, scene).slice(0, 400)) };
  return mood ? { plan: true, planBy: '' } : RESULT;
}

/** `Kế hoạch số 171-KH/TU`: the name of a document. */
function namesDocument(place: Place, at: number, lead: string): boolean {
  const from = place.lead.end - lead.length + at;
  return place.scene.numbers.some(
    ({ number }) => number.form === 'document' && number.start >= from && number.start < from + 30
  );
}

/** `dự toán là 116.442 tỷ đồng, trong đó thu nội địa 42.500 tỷ đồng`: the parts of a target are targets. */
export function isPartOfTarget(place: Place, said: Said): boolean {
  if (said.kind !== null || place.inParenthesis || ACHIEVES.test(place.leadText)) return false;
  const sentence = textOf(place.scene, {
    start: Math.max(place.scene.start, place.number.start - 500),
    end: place.number.start
  });
  // …; quý I thu 250.100 tỷ đồng: another time after a semicolon is told of results.
  const clause = place.number.start - (sentence.length - 1 - sentence.lastIndexOf(';'));
  const turned =
    sentence.includes(';') &&
    place.scene.periods.some((term) => term.start >= clause && term.end <= place.number.start);
  return !turned && /(?<!\p{L})(?:trong đó|gồm|bao gồm)(?!\p{L})/u.test(sentence);
}
