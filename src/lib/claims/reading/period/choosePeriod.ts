import type { Span } from '../../../model/claim';
import type { PeriodTerm } from '../../terms/term';
import { isHeldAgainst } from '../comparison/against';
import { added, enclosed, ofPair, sharedBehind, whenClause } from './periodBeside';
import { isReported } from '../scene/reported';
import { basePeriodKey, periodKey, yearOf } from './periodKey';
import { textOf, type Place } from '../scene/place';
import type { Scene } from '../scene/scene';
import type { Said } from '../comparison/said';

/** A period that was said, and the words that said it (null: the document as a whole). */
export interface SaidPeriod {
  key: string;
  cue: Span | null;
}

export interface PeriodContext {
  /** The year that words without one are completed with. */
  year: number | null;
  /** Of the figure before in the sentence, when its own clause said it. */
  last: SaidPeriod | null;
  /** Of the paragraph, the introducing line, the heading, the document; the nearest first. */
  carried: readonly SaidPeriod[];
  /** The other sides of comparisons in the sentence so far. */
  against: ReadonlySet<PeriodTerm>;
  /** The figure can be of a month or a day: growth and product of a province are of quarters and longer. */
  monthly: boolean;
  /** The figure is counted at a time. */
  stock: boolean;
}

const OF_PLAN = /(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|giao)(?:\s+[^\s,;:().]+){0,8}\s*$/u;
const NEXT_TO = /^\s*(?:(?:trong|vào|của|ở|tại|cho|là|tính|đến|của cả|trong cả)\s+)*$/u;
/** Where a period term is what figures are said of, not what they are compared with. */
export function isSubjectPeriod(scene: Scene, term: PeriodTerm, stock = false): boolean {
  const before = textOf(scene, { start: Math.max(scene.start, term.start - 14), end: term.start });
  // Cùng kỳ, thu ngân sách của … đạt: at the same time, which says nothing new.
  if (term.role === 'base' && term.relative === -1) {
    const alone = /^cùng (?:kỳ|kì|thời điểm|thời gian)$/u.test(textOf(scene, term)) && term.start === scene.start;
    const named = scene.units.some((unit) => unit.start >= term.end && unit.start <= term.end + 14);
    if (alone && (named || textOf(scene, { start: term.end, end: term.end + 2 }).startsWith(','))) return false;
  }
  // (cùng kỳ tăng 5,99%) · Cùng kỳ năm trước tăng 5,99%.
  if (term.role === 'base') return /(?:^|[(:;|])\s*$/u.test(before) && !/so với|bằng/u.test(textOf(scene, term));
  return !isHeldAgainst(scene, term) && !isReported(scene, term, stock);
}

export const isPlanPeriod = (scene: Scene, term: PeriodTerm) =>
  OF_PLAN.test(textOf(scene, { start: Math.max(scene.start, term.start - 80), end: term.start }));

/** When a figure is of: said in its clause, else in its sentence, else what is carried. `explicit`: its own sentence says it. */
export function choosePeriod(
  place: Place,
  said: Said,
  target: boolean,
  context: PeriodContext
): SaidPeriod & { explicit: boolean } {
  const { scene, number } = place;
  const usable = scene.periods.filter(
    (term) =>
      !context.against.has(term) && isSubjectPeriod(scene, term, context.stock) && (context.monthly || !isMonth(term))
  );
  const own = usable.filter((term) => target || !isPlanPeriod(scene, term));
  const spoken = context.last?.key ?? context.carried.find((one) => one.key)?.key ?? '';
  const found = (term: PeriodTerm) => {
    const year = yearFor(scene, own, term, context.year);
    const part = partBefore(place, own, term);
    if (part) return { key: part, cue: { start: term.start, end: term.end }, explicit: true };
    const said = yearBefore(scene, term) ? basePeriodKey(term, spoken, textOf(scene, term)) : periodKey(term, year);
    const key = context.monthly ? said : ofQuarter(said, textOf(scene, term));
    return key ? { key, cue: { start: term.start, end: term.end }, explicit: true } : null;
  };
  if (said.kind === 'base') {
    const other = scene.periods.find((term) => term.start >= number.end && term.end <= place.tail.end);
    const key =
      other &&
      (yearBefore(scene, other) ? basePeriodKey(other, spoken, textOf(scene, other)) : periodKey(other, context.year));
    if (other && key) return { key, cue: { start: other.start, end: other.end }, explicit: true };
  }
  // gấp ba lần năm 2004 (198.614 tỷ đồng)
  const beside = place.inParenthesis && scene.periods.filter((term) => term.end <= place.lead.start).at(-1);
  if (beside && /^\s*[([]\s*$/u.test(textOf(scene, { start: beside.end, end: number.start }))) {
    const key = found(beside);
    if (key) return key;
  }
  const next = own.find((term) => term.start >= number.end && term.start <= place.tail.end);
  const before = own.filter((term) => term.end <= number.start && term.start >= place.reach.start).at(-1);
  const tries = [
    next && NEXT_TO.test(textOf(scene, { start: number.end, end: next.start })) ? next : null,
    enclosed(place, own),
    before && before.start >= place.lead.start ? before : null,
    whenClause(place),
    ofPair(place, own),
    next ? null : added(place, own),
    before
  ];
  for (const term of tries) {
    const key = term && found(term);
    if (key) return key;
  }
  if (context.last) return { ...context.last, explicit: true };
  const earlier = own.filter((term) => term.end <= number.start).at(-1);
  const early = earlier && found(earlier);
  if (early) return early;
  const late = next && said.kind !== 'percent-of-plan' && found(next);
  if (late) return late;
  const shared = sharedBehind(place, own);
  const sharing = shared && found(shared);
  if (sharing) return sharing;
  const carried = context.carried.find((one) => one.key);
  const ofPlan = usable.find((term) => isPlanPeriod(scene, term));
  if (carried && (carried.cue || !ofPlan)) return { ...carried, explicit: false };
  return (
    (ofPlan && found(ofPlan)) ?? (carried ? { ...carried, explicit: false } : { key: '', cue: null, explicit: false })
  );
}

/** `đến quý III là 6,3%`: the quarter, of what has no days. */
const ofQuarter = (key: string, words: string): string =>
  /^(?:đến|tới|cuối|đến cuối) quý/u.test(words) ? `${key.slice(0, 4)}-Q${Math.ceil(Number(key.slice(5, 7)) / 3)}` : key;

const isMonth = (term: PeriodTerm) => /^(?:\d{4}-)?\d\d$/.test(term.key ?? term.part ?? '');

const yearBefore = (scene: Scene, term: PeriodTerm) =>
  textOf(scene, term).startsWith('cùng k') || (term.key === null && term.relative === -1 && !term.part);

/** `Sau 9 tháng, thu ngân sách năm 2023 đạt`: the year of what is measured, the part of it said before; empty without one. */
function partBefore({ scene, number, reach }: Place, terms: readonly PeriodTerm[], year: PeriodTerm): string {
  if (!/^\d{4}$/.test(year.key ?? '') || year.end > number.start) return '';
  if (!textOf(scene, year).startsWith('năm')) return '';
  const named = scene.indicators.some(
    (one) => one.end <= year.start && /^\s*(?:của )?$/u.test(textOf(scene, { start: one.end, end: year.start }))
  );
  const part = named && terms.find((one) => one.start >= reach.start && one.end <= year.start && one.key === null);
  return part && part.part && part.relative === null ? periodKey(part, Number(year.key)) : '';
}

/** `Năm 2023, thu 9 tháng đạt`: the year that completes a part stands elsewhere in the sentence. */
function yearFor(scene: Scene, terms: readonly PeriodTerm[], term: PeriodTerm, fallback: number | null): number | null {
  if (term.key !== null) return null;
  const said = (one: PeriodTerm) => one.key !== null && !one.key.includes('..');
  const before = terms.filter((one) => one.end <= term.start && said(one)).at(-1);
  if (before) return yearOf(before.key!);
  const next = terms.find((one) => one.start >= term.end && said(one));
  if (next && textOf(scene, { start: term.end, end: next.start }).trim().length <= 4) return yearOf(next.key!);
  return fallback;
}
