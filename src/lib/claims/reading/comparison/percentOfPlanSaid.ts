import { base, cueOf } from './gapWords';
import type { Governing } from '../indicator/governingVerb';
import { masked, onlyFillers } from '../scene/masked';
import { textOf, type Place } from '../scene/place';
import { assignerIn, PLAN_AFTER, PLAN_BEFORE } from './planWords';
import { LEVEL, type Said } from './said';

const UP: ReadonlySet<string> = new Set(['exceed', 'higher', 'up']);
const DOWN: ReadonlySet<string> = new Set(['fall-short', 'lower', 'down']);

/** `So với dự toán, thu ngân sách tăng 13,5%`. */
const COMPARED_WITH_PLAN = /(?<!\p{L})so với (?:dự toán|kế hoạch|chỉ tiêu)[^,;]{0,60},/u;

/** `đạt 113,5% dự toán`, `vượt dự toán 13,5%`; null where no plan is what the percentage is of. */
export function percentOfPlanSaid(place: Place, verbs: readonly Governing[]): Said | null {
  const verb = verbs.find((one) => one.near);
  for (const words of [
    place.tailText,
    place.scene.readable.lower.slice(place.afterParenthesis.start, place.afterParenthesis.end)
  ]) {
    const after = PLAN_AFTER.exec(words);
    if (!after) continue;
    const cue = cueOf(place, verb, place.tail) ?? place.tail;
    return { ...said(verb), planBy: assignerIn(words.slice(0, 120)), cue };
  }
  const before = PLAN_BEFORE.exec(place.leadText);
  if (before && !base(place) && !/(?<!\p{L})(?:và|là)(?!\p{L})[^,]*$/u.test(place.leadText.slice(before.index))) {
    const own = { class: classOf(before[1] ?? ''), start: before.index, end: before.index + (before[1] ?? '').length };
    const later = verb && verb.start > own.end ? verb : null;
    const governing = later && later.class !== 'level' ? later : { ...own, rest: '', near: true, next: true };
    return {
      ...said(later?.class === 'level' && own.class === 'level' ? undefined : governing),
      planBy: assignerIn(place.leadText.slice(before.index)),
      planFirst: true,
      cue: cueOf(place, { ...own, rest: '' }, null)
    };
  }
  const reach = textOf(place.scene, place.reach);
  if (verb?.near && COMPARED_WITH_PLAN.test(reach) && !base(place))
    return { ...said(verb), planBy: assignerIn(reach), cue: cueOf(place, verb, null) };
  // Thu đạt 400.421 tỷ đồng, vượt 13,5%.
  if (verb?.next && (verb.class === 'exceed' || verb.class === 'fall-short') && !base(place))
    return { ...said(verb), cue: cueOf(place, verb, null) };
  return null;
}

/** `đạt 96%` right after an amount: of what was planned, though no plan is named. */
export const isOfPlan = (place: Place, { kind }: Said) =>
  kind === null &&
  place.number.form === 'percent' &&
  (place.before?.form === 'amount' || place.before?.form === 'plain') &&
  /(?:đạt|hoàn thành|thực hiện)(?:\s+(?:được|khoảng|gần|hơn|trên|xấp xỉ))*\s*$/u.test(place.leadText.trimEnd()) &&
  onlyFillers(masked(place.scene, place.lead));

function said(verb: Governing | undefined): Said {
  const plain: Said = { ...LEVEL, kind: 'percent-of-plan' };
  if (!verb || (!UP.has(verb.class) && !DOWN.has(verb.class))) return plain;
  return {
    ...plain,
    said: 'excess',
    direction: UP.has(verb.class) ? 'up' : 'down',
    takesQualifier: UP.has(verb.class)
  };
}

function classOf(word: string): Governing['class'] {
  if (/^(?:đạt vượt|vượt)/u.test(word)) return 'exceed';
  if (/^cao hơn|^tăng/u.test(word)) return 'higher';
  if (/^(?:hụt|thiếu|thấp|giảm)/u.test(word)) return 'fall-short';
  return 'level';
}
