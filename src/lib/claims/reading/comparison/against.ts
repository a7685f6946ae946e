import type { Span } from '../../../model/claim';
import type { IndicatorTerm, PeriodTerm, UnitTerm } from '../../terms/term';
import { base, besideValue } from './gapWords';
import { textOf, within, type Place } from '../scene/place';
import type { Said } from './said';
import type { Scene } from '../scene/scene';

/** What a comparison names as its other side; each null where it names none. */
export interface Against {
  unit: UnitTerm | null;
  period: PeriodTerm | null;
  indicator: IndicatorTerm | null;
}

const HOLDS =
  /(?:so với|so|hơn|kém|gấp|bằng|lần)\s+(?:(?:mức|tốc độ|con số|bình quân|chung|của|tăng trưởng|tăng|cùng|với|trung bình|cả)\s+)*$/u;
/** The other side is said with its value. */
const VALUE_NEXT = /(?:^|\s)(?:mức|con số|tốc độ)(?:\s+(?:tăng trưởng|tăng|giảm|bình quân|chung|là))*\s*$/u;
const NONE: Against = { unit: null, period: null, indicator: null };

/** A name stands behind words that hold something against it. */
export function isHeldAgainst(scene: Scene, term: Span): boolean {
  const before = textOf(scene, { start: Math.max(scene.start, term.start - 60), end: term.start });
  if (HOLDS.test(before)) return true;
  // so với [tốc độ tăng GDP] của cả nước
  const named = scene.indicators.find(
    (one) => one.end <= term.start && textOf(scene, { start: one.end, end: term.start }).trim().length <= 3
  );
  return (
    named !== undefined &&
    HOLDS.test(textOf(scene, { start: Math.max(scene.start, named.start - 60), end: named.start }))
  );
}

/** The other side of what is said of a figure. `subject`: the indicator read, whose own name on the other side says nothing new. */
export function againstOf(place: Place, said: Said, subject: string): Against {
  const { scene } = place;
  if (
    said.ofPlan ||
    said.kind === null ||
    said.kind === 'contribution' ||
    said.kind === 'base' ||
    said.kind === 'average-growth'
  )
    return NONE;
  const spans = spansOf(place, said);
  const first = <T extends Span>(terms: readonly T[], right: (term: T) => boolean = () => true): T | null => {
    for (const span of spans) {
      const found = terms.find((term) => term.start >= span.start && term.end <= span.end && right(term));
      if (found) return found;
    }
    return null;
  };
  const compares = said.kind === 'ratio' || said.kind === 'gap' || said.kind === 'share' || said.kind === 'rank';
  const unit = compares || base(place) ? first(scene.units, (term) => compares || isHeldAgainst(scene, term)) : null;
  const period =
    said.kind === 'share' || said.kind === 'rank' || said.kind === 'percent-of-plan'
      ? null
      : first(
          scene.periods,
          (term) => term.start >= place.number.end || term.role === 'base' || isHeldAgainst(scene, term)
        );
  const other =
    said.kind === 'share' || said.kind === 'ratio' || said.kind === 'gap'
      ? first(
          scene.indicators,
          (term) =>
            (term.start >= place.number.end || said.kind !== 'share') &&
            (said.kind !== 'ratio' ||
              term.forms.length === 0 ||
              term.forms.some((form) => form !== 'amount' && form !== 'plain'))
        )
      : null;
  const known =
    other &&
    scene.indicators.some((term) => term.start === other.start && term.end === other.end && term.indicator === subject);
  return { unit, period, indicator: known ? null : other };
}

/** Where the other side may be named, the likeliest first. */
function spansOf(place: Place, said: Said): Span[] {
  const { scene } = place;
  const spans: Span[] = [];
  const held = base(place);
  if (said.kind === 'rank') spans.push({ start: place.number.start, end: place.tail.end });
  else if (said.kind === 'share' || said.kind === 'ratio') spans.push(place.tail);
  else if (held)
    spans.push({
      start: held.start,
      end: Math.max(held.start, within(held, place.tail) ? place.tail.end : place.afterParenthesis.end)
    });
  if (held && !within(held, place.tail)) spans.push(place.afterParenthesis);
  const reach = textOf(scene, place.reach);
  const before = Math.max(reach.lastIndexOf('so với'), reach.lastIndexOf('so cùng'), reach.lastIndexOf('so cả nước'));
  const verb = said.cue && said.cue.start < place.number.start && said.kind !== 'share' ? said.cue.start : null;
  if (verb !== null) spans.push({ start: verb, end: place.number.start });
  if (before >= 0 && said.kind !== 'share') spans.push({ start: place.reach.start + before, end: place.number.start });
  const value = said.kind === 'share' ? null : besideValue(place);
  if (value !== null) spans.push({ start: value, end: place.number.start });
  if (said.kind === 'gap') spans.push(place.tail);
  // gấp 1,37 lần mức tăng 2,87% của cả nước
  if (said.kind !== 'share' && VALUE_NEXT.test(textOf(scene, place.tail))) spans.push(place.beyond);
  if (said.said === 'index' && !held) spans.push(place.tail);
  return spans;
}
