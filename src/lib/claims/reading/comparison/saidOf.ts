import { changeWords, isAverage } from './changeWords';
import { againstPlaceNamed, base, cueOf, upOrDown } from './gapWords';
import { governingVerbs, type Governing } from '../indicator/governingVerb';
import { percentOfPlanSaid } from './percentOfPlanSaid';
import { textOf, type Place } from '../scene/place';
import { PLAN_AFTER } from './planWords';
import { rankWords } from './rankWords';
import { ratioWords } from './ratioWords';
import { LEVEL, type Said } from './said';
import { shareWords } from './shareWords';
import { leadsToResult } from '../indicator/verbs';

/** `cao hơn mức tăng 5,05% của cả nước`: the number is what another one is compared with. */
const COMPARED_VALUE =
  /(?<!\p{L})so với\s*$|(?:hơn|so với|bằng|kém|lần)\s+(?:so với\s+)?(?:con số|mức|tốc độ|tỷ lệ|tỉ lệ)(?:\s+(?:tăng trưởng|tăng|giảm|thực hiện|bình quân|chung|là|của))*\s*$/u;

/** `tăng 2,04%, dưới mức 3,25% của cả nước` */
const BESIDE_VALUE = /(?<!\p{L})(?:dưới|trên)\s+(?:con số|mức)(?:\s+(?:tăng trưởng|tăng|giảm|bình quân|chung))*\s*$/u;

/** What the words around a figure say of it. */
export function saidOf(place: Place): Said {
  const { form } = place.number;
  if (form === 'rank') return rankWords(place);
  const multiple = place.before?.form === 'times' && place.lead.start - place.before.end <= 1 ? 'lần' : '';
  if (COMPARED_VALUE.test(multiple + place.leadText)) return { ...LEVEL, kind: 'base' };
  if (place.before && BESIDE_VALUE.test(place.leadText) && /^\s*của(?!\p{L})/u.test(place.tailText))
    return { ...LEVEL, kind: 'base' };
  const verbs = governingVerbs(place);
  if (form === 'times') return ratioWords(place, verbs);
  if (form === 'percent') return percentSaid(place, verbs);
  if (form === 'points') return pointsSaid(place, verbs);
  if (form === 'amount' || form === 'plain') return amountSaid(place, verbs);
  return LEVEL;
}

function percentSaid(place: Place, verbs: readonly Governing[]): Said {
  const said =
    percentOfPlanSaid(place, verbs) ??
    gapSaid(place, verbs, 'percent-change') ??
    shareWords(place, verbs) ??
    changeWords(place, verbs) ??
    signed(place);
  const grows = said.kind === null || (said.kind === 'percent-change' && said.said === 'plain' && !base(place));
  return grows && isAverage(place) ? { ...said, kind: 'average-growth', direction: said.direction || 'up' } : said;
}

/** `XK 17,3 tỷ USD (+1,2%)`: a sign says a change. */
const signed = ({ number }: Place): Said =>
  /^[+−–-]/.test(number.text)
    ? {
        ...LEVEL,
        kind: 'percent-change',
        direction: number.value > 0 ? 'up' : '',
        cue: { start: number.start, end: number.start + 1 }
      }
    : LEVEL;

function pointsSaid(place: Place, verbs: readonly Governing[]): Said {
  const contributes = verbs.find((verb) => verb.class === 'contribute');
  if (contributes) return { ...LEVEL, kind: 'contribution', cue: cueOf(place, contributes, null) };
  const gap = fromPlan(place, verbs) ?? gapSaid(place, verbs, 'point-change');
  if (gap) return gap;
  const verb = verbs.find((one) => one.near && one.class !== 'level' && one.class !== 'share');
  if (!verb || leadsToResult(verb)) return LEVEL;
  return { ...LEVEL, kind: 'point-change', direction: upOrDown(verb), cue: cueOf(place, verb, base(place)) };
}

const FROM_PLAN =
  /(?<!\p{L})(?:so với|so|vượt|hụt|thiếu|hơn)\s+(?:mức\s+)?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?!\p{L})/u;

/** `vượt dự toán 47.500 tỷ đồng`, `cao hơn 0,3 điểm phần trăm so với kế hoạch`. */
function fromPlan(place: Place, verbs: readonly Governing[]): Said | null {
  const verb = verbs.find((one) => one.near && one.class !== 'level');
  if (!verb || verb.class === 'share' || verb.class === 'contribute' || verb.class === 'times') return null;
  const { reach } = place;
  const joined = /(?<!\p{L})(?:và|nhưng|song)\s*$/u.test(
    textOf(place.scene, { start: reach.start, end: place.lead.start })
  );
  const from = joined ? place.lead.start : reach.start;
  const before = textOf(place.scene, { start: Math.max(from, reach.end - 120), end: reach.end });
  const held = FROM_PLAN.test(`${before}#`) || FROM_PLAN.test(place.tailText) || PLAN_AFTER.test(place.tailText);
  return held && !heldAgainstTime(place)
    ? { ...LEVEL, kind: 'gap', direction: upOrDown(verb), ofPlan: true, cue: cueOf(place, verb, null) }
    : null;
}

/** Held against a time, whatever plan was named before. */
const heldAgainstTime = (place: Place) => /^[^,;]*so với\s+(?:cùng|năm|quý|tháng)/u.test(place.tailText);

function amountSaid(place: Place, verbs: readonly Governing[]): Said {
  const plan = fromPlan(place, verbs);
  if (plan) return plan;
  const gap = gapSaid(place, verbs, 'amount-change');
  if (gap) return gap;
  const verb = verbs[0];
  if (!verb?.next || leadsToResult(verb)) return LEVEL;
  const change = verb.class === 'up' || verb.class === 'down' || (verb.class === 'exceed' && base(place) !== null);
  if (!change) return LEVEL;
  return { ...LEVEL, kind: 'amount-change', direction: upOrDown(verb), cue: cueOf(place, verb, base(place)) };
}

/** `cao hơn …`: a gap from a place, a change from a period. */
function gapSaid(
  place: Place,
  verbs: readonly Governing[],
  otherwise: 'percent-change' | 'point-change' | 'amount-change'
): Said | null {
  const verb = verbs.find((one) => one.near && one.class !== 'level');
  if (!verb || (verb.class !== 'higher' && verb.class !== 'lower' && verb.class !== 'exceed')) return null;
  if (verb.class === 'exceed' && (otherwise === 'amount-change' || !againstPlaceNamed(place, verb))) return null;
  const direction = upOrDown(verb);
  return {
    ...LEVEL,
    kind: againstPlaceNamed(place, verb) ? 'gap' : otherwise,
    direction,
    takesQualifier: /hơn\s*$/u.test(place.leadText) && verb.class !== 'exceed',
    cue: cueOf(place, verb, base(place))
  };
}
