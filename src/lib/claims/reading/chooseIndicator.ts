import type { Span } from '../../model/claim';
import type { IndicatorTerm } from '../terms/term';
import type { ChosenIndicator } from './chosenIndicator';
import { fit } from './fit';
import { hasForeignSubject } from './foreignSubject';
import { textOf, within, type Place } from './place';
import type { ReadingCatalogue } from './readingCatalogue';
import type { Said } from './said';

export interface IndicatorContext {
  /** What was last spoken of: the sentence before, the line that introduces the list, the heading; the nearest first. */
  before: readonly (readonly IndicatorTerm[])[];
  /** Of the figure before in the sentence; `foreign`: something that is in no catalogue. */
  last: ChosenIndicator | 'foreign' | null;
  /** What was said of that figure. */
  lastSaid: Said;
}

/** Of a name that another noun governs: `trong GRDP`, `vào tăng trưởng`, `của xuất khẩu`. */
const COMPLEMENT = /(?:^|[^\p{L}])(?:trong|vào|trên|từ|cho|theo|nhờ|nhằm|so với|tổng|để|với)\s*$/u;
const COUNTED = /^\s*(?:\p{L}+\s+){0,2}$/u;
const ABOUT = /^\s*(?:[^,;()]*\s)?(?:về|là)\s+[^,;()]*$/u;

/** What a figure is said of: by the words of its own clause, else by what its sentence or the one before speaks of; null rather than a guess. */
export function chooseIndicator(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  context: IndicatorContext
): ChosenIndicator | 'foreign' | null {
  const { scene, number } = place;
  const own: Scored[] = [];
  const most = Math.max(1, ...scene.indicators.map((term) => term.weight));
  const weightOf = (term: IndicatorTerm) => 0.4 + (0.6 * term.weight) / most;
  for (const term of scene.indicators) {
    const side = sideOf(place, said, term, context);
    if (!side) continue;
    const one = scored(catalogue, place, said, term, context, true);
    if (one) own.push({ ...one, score: one.score * side * weightOf(term) });
  }
  const best = bestOf(own);
  const other = Math.max(
    0,
    ...scene.indicators.map((term) =>
      isOther(place, said, term) ? sideOf(place, said, term, context) * weightOf(term) : 0
    )
  );
  if (best && said.kind === 'share' && best.term.start >= number.start) return partOf(place, best, own, context);
  if (best && best.score >= other * 0.8) return ofSector(withCategory(best, own), context);
  if (other > 0)
    return scene.indicators.some((term) => term.indicator !== '' && within(term, place.reach)) ? null : 'foreign';

  if (hasForeignSubject(place)) return 'foreign';
  if (place.before && context.last === 'foreign') return 'foreign';
  const last = context.last === 'foreign' ? null : context.last;
  if (last) {
    const same = scene.indicators.filter((term) => term.start === last.term.start && term.end === last.term.end);
    const again = bestOf(allScored(catalogue, place, said, context, same.length > 0 ? same : [last.term]));
    if (again) return last.whole ? { ...again, whole: true } : again;
  }
  const earlier = scene.indicators.filter((term) => term.end <= place.reach.start);
  const inSentence = nearest(catalogue, place, said, context, earlier);
  if (inSentence) return inSentence;
  const after = scene.indicators.filter((term) => term.start >= number.end && term.start < place.tail.end);
  const following = nearest(catalogue, place, said, context, [...after].reverse());
  if (following) return following;
  if (scene.indicators.some((term) => within(term, place.lead) && term.weight >= most * 0.5)) return null;
  if (place.before && !scene.row) return null;
  for (const terms of context.before) {
    const found = nearest(catalogue, place, said, context, terms);
    if (found) return found;
  }
  return null;
}

/** Only the whole is named in the clause: the part is what was spoken of, or the place that has a part of it. */
function partOf(
  place: Place,
  whole: Scored,
  all: readonly Scored[],
  context: IndicatorContext
): ChosenIndicator | 'foreign' {
  const { last } = context;
  const placed = place.scene.units.some((unit) => within(unit, place.lead));
  if (!placed && hasForeignSubject(place)) return 'foreign';
  if (last && last !== 'foreign' && !placed && !last.whole && last.indicator.kind !== 'rate') {
    const contributes = /(?<!\p{L})góp(?!\p{L})/u.test(place.leadText);
    const same = last.indicator.measure === whole.indicator.measure || !whole.indicator.code.startsWith('grdp');
    if (last.indicator.code === whole.indicator.code || (!contributes && same)) return last;
  }
  return { ...withCategory(whole, all), whole: true };
}

interface Scored extends ChosenIndicator {
  score: number;
}

/** How much the place of a name counts for the number: before it in its clause, counted by it; 0 where it belongs to another. */
function sideOf(place: Place, said: Said, term: IndicatorTerm, { lastSaid }: IndicatorContext): number {
  const { scene, number } = place;
  if (term.start <= number.start && term.end >= number.end) return 1.2;
  if (term.end <= number.start) {
    if (term.start < place.reach.start) return 0;
    // chiếm 12,6% GDP cả nước, …: the whole belongs to the share before.
    if (
      lastSaid.kind === 'share' &&
      place.lead.start >= term.end &&
      !scene.breaks.some((mark) => mark.start >= place.reach.start && mark.end <= term.start)
    )
      return 0;
    const complement = COMPLEMENT.test(
      textOf(scene, { start: Math.max(scene.start, term.start - 12), end: term.start })
    );
    const clause = term.start >= place.lead.start ? 1 : 0.7;
    return clause * (complement ? 0.6 : 1);
  }
  if (term.start < number.end) return 1.1;
  if (term.start >= place.tail.end) return 0;
  const between = textOf(scene, { start: number.end, end: term.start });
  const counts = number.form === 'amount' || number.form === 'of' || number.form === 'plain';
  if (counts && COUNTED.test(between)) return 1.1;
  if (said.kind === 'share' || said.kind === 'rank') return 0.5;
  return ABOUT.test(between) ? 0.5 : 0;
}

/** Something measured that is in no catalogue. */
const isOther = (place: Place, said: Said, term: IndicatorTerm) =>
  term.indicator === '' &&
  (said.kind !== null || term.forms.length === 0 || (term.forms as readonly string[]).includes(place.number.form));

function scored(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  term: IndicatorTerm,
  context: IndicatorContext,
  own: boolean
): Scored | null {
  const named = catalogue.indicators.get(term.indicator);
  if (!named) return null;
  const compares = named.kind === 'comparison' && named.compares && !named.comparison.endsWith('-growth');
  const indicator = compares ? catalogue.indicators.get(named.compares) : named;
  if (!indicator) return null;
  const fits = fit(place.number, said, indicator, term);
  if (fits <= 0) return null;
  if (said.kind === null && term.forms.length > 0 && !(term.forms as readonly string[]).includes(place.number.form)) {
    const exact =
      (!own && fits === 1) || (place.number.form === 'amount' && place.number.measure === indicator.measure);
    if (place.number.form !== 'plain' && place.number.form !== 'of' && !exact) return null;
  }
  const again =
    context.last !== 'foreign' &&
    context.last?.indicator.code === indicator.code &&
    (said.kind === 'ratio' || said.kind === 'gap' || said.kind === 'rank');
  return {
    indicator,
    dimension: term.dimension,
    category: term.category,
    term,
    cue: span(term),
    score: fits * (again ? 1.3 : 1) * (compares ? 0.95 : 1)
  };
}

function allScored(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  context: IndicatorContext,
  terms: readonly IndicatorTerm[]
): Scored[] {
  return terms.flatMap((term) => scored(catalogue, place, said, term, context, false) ?? []);
}

/** The best of the names that end last. */
function nearest(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  context: IndicatorContext,
  terms: readonly IndicatorTerm[]
): ChosenIndicator | null {
  const all = allScored(catalogue, place, said, context, terms);
  const last = all.at(-1);
  if (!last) return null;
  const close = all.filter((one) => one.term.end === last.term.end || one.term.start === last.term.start);
  return bestOf(close);
}

function bestOf<T extends Scored>(all: readonly T[]): T | null {
  let best: T | null = null;
  for (const one of all) {
    if (
      !best ||
      one.score > best.score + 1e-9 ||
      (one.score >= best.score - 1e-9 &&
        one.term.end >= best.term.end &&
        one.term !== best.term &&
        one.term.start > best.term.start)
    )
      best = one;
  }
  return best;
}

/** `khu vực dịch vụ tăng 7,26%, đóng góp 4,69 điểm phần trăm`: the contribution is of the sector spoken of. */
function ofSector(chosen: ChosenIndicator, { last, before }: IndicatorContext): ChosenIndicator {
  if (chosen.category || chosen.indicator.measure !== 'points') return chosen;
  const part = last !== 'foreign' && last?.category ? last : before.flat().find((term) => term.dimension === 'sector');
  return part ? { ...chosen, dimension: part.dimension, category: part.category } : chosen;
}

/** `GRDP khu vực dịch vụ`, `khu vực dịch vụ của GRDP`: the part is meant, not the whole. */
function withCategory(best: Scored, all: readonly Scored[]): ChosenIndicator {
  if (best.category) return best;
  const part = all.filter(
    (one) => one.indicator.code === best.indicator.code && one.category && one.score > best.score * 0.5
  );
  return part.at(-1) ?? best;
}

const span = ({ start, end }: Span): Span => ({ start, end });
