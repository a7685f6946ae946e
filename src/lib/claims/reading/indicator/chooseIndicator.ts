import type { IndicatorTerm } from '../../terms/term';
import { isHeldAgainst } from '../comparison/against';
import type { ChosenIndicator } from './chosenIndicator';
import { isGrowth } from './fit';
import { FOREIGN, strangeCounted, strangeNext, strangeWords } from './foreignSubject';
import { base } from '../comparison/gapWords';
import { masked, onlyFillers } from '../scene/masked';
import { ofProduct } from './ofProduct';
import { ofSpending } from './ofSpending';
import { ofTotal } from './ofTotal';
import { partOf } from './partOf';
import { textOf, within, type Place } from '../scene/place';
import type { ReadingCatalogue } from '../readingCatalogue';
import type { Said } from '../comparison/said';
import { allScored, bestOf, nearest, scored, type Scored } from './scoredTerms';
import { isFigure } from '../scene/scene';
import { sideOf } from './sideOf';
import { leansOn, toldAfter } from '../scene/toldAfter';
import { wholeAgain } from './wholeAgain';
import { withCategory } from './withCategory';

export interface IndicatorContext {
  /** What the sentence before spoke of, the nearest first. */
  near: readonly (readonly IndicatorTerm[])[];
  /** Then the sentences before it, the line that introduces the list, the heading, the line before; the nearest first. */
  far: readonly (readonly IndicatorTerm[])[];
  /** The sentence before ended with something that is in no catalogue. */
  foreign: boolean;
  /** The sentence answers a question. */
  answers: boolean;
  /** Of the figure before in the sentence; `foreign`: something that is in no catalogue. */
  last: ChosenIndicator | 'foreign' | null;
  /** What was said of that figure. */
  lastSaid: Said;
  /** Indicators whose change was told in the sentence before, as a percentage. */
  grew: ReadonlySet<string>;
}

/** What a figure is said of: by the words of its own clause, else by what its sentence or the one before speaks of; null rather than a guess. */
export function chooseIndicator(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  context: IndicatorContext
): ChosenIndicator | 'foreign' | null {
  const found = spokenOf(catalogue, place, said, context);
  if (!found || found === 'foreign') return found;
  return ofProduct(
    catalogue,
    place,
    said,
    ofTotal(catalogue, place, ofSpending(catalogue, place, found)),
    !within(found.term, { start: place.reach.start, end: place.tail.end })
  );
}

function spokenOf(
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
    if (!side || (isHabit(place, term) && context.last !== null)) continue;
    if (said.kind !== null && isSaidOtherwise(catalogue, term, context)) continue;
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
  if (best && said.kind === 'share' && best.term.start >= number.start)
    return partOf(catalogue, place, best, own, context);
  if (best && best.term.end < place.lead.start && strangeCounted(place) >= FOREIGN) return 'foreign';
  // 131 đảng viên bị khai trừ, chiếm 19,6%: what is told of the figure before is no subject of its own
  if (best && said.kind !== null && context.last && context.last !== 'foreign' && isTailOfBefore(place, best.term)) {
    const again = bestOf(allScored(catalogue, place, said, context, [context.last.term]));
    if (again) return { ...again, indicator: context.last.indicator };
  }
  if (best && best.score >= other * 0.8)
    return sibling(catalogue, place, best, context) ?? ofSector(place, withCategory(best, own), context);
  if (other > 0)
    return scene.indicators.some((term) => term.indicator !== '' && within(term, place.reach)) ? null : 'foreign';

  const strange = strangeWords(place, context.answers);
  if (strange >= FOREIGN) return 'foreign';
  if (place.before && context.last === 'foreign') return 'foreign';
  const told = toldAfter(place);
  const named = told && nearest(catalogue, place, said, context, termsIn(place, told));
  if (named) return named;
  const last = context.last === 'foreign' ? null : context.last;
  if (last) {
    const known = scene.indicators.includes(last.term);
    const same = scene.indicators.filter(
      (term) => known && term.start === last.term.start && term.end === last.term.end
    );
    const scoredAgain = allScored(catalogue, place, said, context, same.length > 0 ? same : [last.term]);
    const itself = scoredAgain.filter((one) => one.indicator === last.indicator && one.category === last.category);
    const again = bestOf(said.kind === null || itself.length === 0 ? scoredAgain : itself);
    if (again) return last.whole ? { ...again, whole: true } : again;
  }
  const earlier = scene.indicators.filter((term) => term.end <= place.reach.start).reverse();
  const inSentence = nearest(catalogue, place, said, context, earlier);
  if (inSentence) return inSentence;
  const after = scene.indicators.filter((term) => term.start >= number.end && term.start < saidUntil(place));
  const following = nearest(catalogue, place, said, context, after);
  if (following) return following;
  if (scene.indicators.some((term) => within(term, place.lead) && term.weight >= most * 0.5)) return null;
  if (last === null && countedBefore(place) && !scene.row) return null;
  const lean = last === null && leansOn(place);
  const leaning = lean && nearest(catalogue, place, said, context, termsIn(place, lean));
  if (leaning) return leaning;
  return carried(catalogue, place, said, context, strange);
}

/** The same words were read as something else of its measure for the figure before. */
function isSaidOtherwise(catalogue: ReadingCatalogue, term: IndicatorTerm, { last }: IndicatorContext): boolean {
  if (!last || last === 'foreign' || term.start !== last.term.start || term.end !== last.term.end) return false;
  const { indicator, category } = last.term;
  if (term.indicator === indicator && term.category === category) return false;
  return catalogue.indicators.get(term.indicator)?.measure === last.indicator.measure;
}

/** Counted before it, in the words up to the break. */
const isTailOfBefore = ({ scene, before, lead, reach }: Place, term: IndicatorTerm) =>
  before?.form === 'amount' &&
  before.noun !== '' &&
  term.end <= lead.start &&
  !scene.breaks.some((mark) => mark.start >= reach.start && mark.end <= term.start);

/** `1,24 lần cả nước` alone is of growth; not where something else is spoken of. */
const isHabit = ({ number }: Place, term: IndicatorTerm) =>
  number.form === 'times' && term.start < number.end && term.end > number.end;

const termsIn = ({ scene }: Place, span: { start: number; end: number }) =>
  scene.indicators.filter((term) => within(term, span));

/** `Dừng ở mức 8,16%, theo số liệu mới công bố, là tốc độ tăng GRDP`: up to the end of the clause that says what it is. */
function saidUntil({ scene, number, tail, lead }: Place): number {
  if (!onlyFillers(masked(scene, lead)) || lead.start !== scene.start) return tail.end;
  const next = scene.numbers.find((entry) => entry.number.start >= number.end && isFigure(entry.number));
  const until = next?.number.start ?? scene.end;
  return scene.breaks.some(
    ({ end }) => end >= tail.end && end < until && IS.test(textOf(scene, { start: end, end: until }))
  )
    ? until
    : tail.end;
}

const IS = /^\s*(?:chính\s+)?là(?!\p{L})/u;

/** What the sentences before spoke of, the nearest that the number can be of. */
function carried(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  context: IndicatorContext,
  strange: number
): ChosenIndicator | null {
  if (context.foreign || strange + Math.max(strangeNext(place), strangeCounted(place)) >= FOREIGN) return null;
  // 17,4% đảng viên: a part of something else than what was spoken of
  if (said.kind === null && place.number.form === 'percent' && nextIsNamed(place)) return null;
  const groups = strange === 0 ? [...context.near, ...context.far] : startsSentence(place) ? [] : context.near;
  const part = firstIn(groups, (terms) => nearest(catalogue, place, said, context, terms));
  const whole = part && wholeAgain(place, part, groups);
  const found = whole ? nearest(catalogue, place, said, context, [whole]) : part;
  if (strange > 0 || !isGrowthOfPlace(place, said)) return found;
  if (!found) return growthOfPlace(catalogue, place, said);
  if (isGrowth(found.indicator) || context.grew.has(found.indicator.code)) return found;
  const growth = firstIn(groups, (terms) => {
    const grows = terms.filter((term) => term.indicator === 'grdp-growth' && !term.category);
    return nearest(catalogue, place, said, context, grows);
  });
  return growth ?? found;
}

const nextIsNamed = ({ scene, number }: Place) =>
  scene.indicators.some(
    (term) => term.start >= number.end && /^\s*$/.test(textOf(scene, { start: number.end, end: term.start }))
  );

const startsSentence = ({ scene, lead }: Place) => lead.start === scene.start;

/** `Quảng Ninh tăng 11,89%`: a place that grows by itself is its economy. */
const isGrowthOfPlace = (place: Place, said: Said) =>
  said.kind === 'percent-change' &&
  said.said === 'plain' &&
  !base(place) &&
  place.scene.units.some((unit) => within(unit, place.lead) && !isHeldAgainst(place.scene, unit));

/** Nothing is named: the verb says it. */
function growthOfPlace(catalogue: ReadingCatalogue, place: Place, said: Said): ChosenIndicator | null {
  const indicator = catalogue.indicators.get('grdp-growth');
  const cue = said.cue;
  if (!indicator || !cue || cue.end > place.number.start) return null;
  const parts = { indicator: indicator.code, dimension: '', category: '', weight: 1, forms: [], measures: [] };
  return { indicator, dimension: '', category: '', cue, term: { kind: 'indicator', ...cue, ...parts } };
}

function firstIn<T, R>(list: readonly T[], pick: (item: T) => R | null): R | null {
  for (const item of list) {
    const found = pick(item);
    if (found) return found;
  }
  return null;
}

/** The figure before it in the sentence counts something that is not known: what follows is about that. */
const countedBefore = ({ before, number, scene }: Place) =>
  before !== null &&
  (before.form === 'amount' || before.form === 'of' || number.form === 'times') &&
  !scene.units.some((unit) => unit.start <= before.start && before.end <= unit.end);

/** Counted with no more than the bare noun: what is told of it is what was told of the one before it in the row. */
const BARE: Readonly<Record<string, readonly [string, string]>> = {
  'party-members': ['organisations-', 'members-'],
  'party-organisations-grassroots': ['members-', 'organisations-']
};

/** `kỷ luật 25 tổ chức đảng, 780 đảng viên`: the second is of the same doing as the first. */
function sibling(
  catalogue: ReadingCatalogue,
  place: Place,
  best: Scored,
  { last }: IndicatorContext
): ChosenIndicator | null {
  const bare = BARE[best.indicator.code];
  if (!bare || !last || last === 'foreign' || best.term.start < place.number.start) return null;
  const same = last.indicator.code.startsWith(bare[0]) && last.indicator.code.replace(bare[0], bare[1]);
  const indicator = same ? catalogue.indicators.get(same) : undefined;
  if (
    !indicator ||
    !/^[\s,;]*(?:và|cùng|với|hay)?\s*(?:hơn|gần|trên|khoảng)?\s*$/u.test(textOf(place.scene, place.reach))
  )
    return null;
  return { ...best, indicator, dimension: last.dimension, category: last.category };
}

/** `vượt 25% chỉ tiêu`: no target that is counted. */
const PLAN_WORD = /^(?:các )?(?:chỉ tiêu|mục tiêu)$/u;

/** Something measured that is in no catalogue. */
const isOther = (place: Place, said: Said, term: IndicatorTerm) =>
  term.indicator === '' &&
  !(said.kind === 'percent-of-plan' && PLAN_WORD.test(textOf(place.scene, term))) &&
  (said.kind !== null || term.forms.length === 0 || (term.forms as readonly string[]).includes(place.number.form));

/** `khu vực dịch vụ tăng 7,26%, đóng góp 4,69 điểm phần trăm`, `tỷ trọng trong GRDP lên 65,6%`: of the sector spoken of. */
function ofSector(place: Place, chosen: ChosenIndicator, { last, near, far }: IndicatorContext): ChosenIndicator {
  const ofParts = chosen.indicator.measure === 'points' || chosen.indicator.code === 'grdp-structure';
  if (chosen.category || !ofParts) return chosen;
  const named = place.scene.indicators.find((term) => term.dimension === 'sector' && within(term, place.tail));
  if (named) return { ...chosen, dimension: named.dimension, category: named.category };
  const spoken = [...near, ...far]
    .flat()
    .find((term) => term.indicator === 'grdp-growth' || term.dimension === 'sector');
  const part = last !== 'foreign' && last?.category ? last : spoken?.dimension === 'sector' ? spoken : null;
  return part ? { ...chosen, dimension: part.dimension, category: part.category } : chosen;
}
