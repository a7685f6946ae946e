import type { Span } from '../../../model/claim';
import type { UnitTerm } from '../../terms/term';
import { isHeldAgainst } from '../comparison/against';
import type { ChosenIndicator } from '../indicator/chosenIndicator';
import { textOf, type Place } from '../scene/place';
import type { ReadingCatalogue } from '../readingCatalogue';
import type { Said } from '../comparison/said';
import type { Scene } from '../scene/scene';
import { territoryOf } from './territoryOf';

/** A territory that was said, and the words that said it (null: the subject of the document). */
export interface SaidUnit {
  territory: string;
  cue: Span | null;
}

export interface UnitContext {
  last: SaidUnit | null;
  /** Of the paragraph, the introducing line, the heading; the nearest first. */
  carried: readonly SaidUnit[];
  /** Units already taken as the other side of a comparison. */
  against: ReadonlySet<UnitTerm>;
}

const LEADS =
  /(?:^|[,;:(|]|\s-)\s*(?:(?:tại|ở|đối với|riêng|với|còn|trong khi(?: đó)?|trên địa bàn|trên|trong|trong khi đó|toàn|và|nhưng|năm|nay|thì)\s*)*$/u;
const OWNED = /(?:của|trên|tại|ở|trong|toàn|thuộc|cho|,)\s*$/u;
const ENVIRONMENT =
  /(?:trong bối cảnh|trong điều kiện|mặc dù|tuy|cùng với|của|đầu tàu|trung tâm)\s+(?:\p{L}+\s+){0,6}$/u;

/** `Nhìn rộng ra cả nước,` · `Trên phạm vi toàn quốc,`: the view is widened to the country. */
const WIDENED =
  /(?:^|[,;:(])\s*(?:(?:nếu|còn|và|nhưng|khi)\s+)?(?:(?:nhìn|tính|xét|xem|mở|soi|trông|quay|trở lại|tổng hợp|thống kê|tính chung|nói)\s+(?:\p{L}+\s+){0,3})?(?:(?:ra|trên|trong|về|ở|với|sang|đến|tới|chung|toàn|của)\s+)?(?:(?:phạm vi|bình diện|quy mô|mặt bằng|địa bàn|bức tranh|tình hình|góc độ)\s+(?:\p{L}+\s+){0,2})?$/u;
const AFTER_WIDENED = /^\s*(?:,|:|-|có|đã|cũng|thì)(?!\p{L})/u;
/** `Cấp ủy các cấp trong cả nước đã kiểm tra`: who does it is of the whole country. */
const ALL_OVER = /(?<!\p{L})(?:trong|trên|khắp|trên khắp|trong phạm vi|trên phạm vi|của)\s*$/u;
const MANY = /(?<!\p{L})(?:các|những|mọi|toàn bộ|tổng số|số|cơ quan|lực lượng|hệ thống|ngành)(?!\p{L})/u;
const SINGLES_OUT =
  /(?<!\p{L})(?:nhất|đứng|thứ|dẫn đầu|tốp|top|so|hơn|trung tâm|đầu tàu|một trong|nhóm|hàng đầu|đóng góp|chiếm|cùng với|bối cảnh|điều kiện|địa phương|tỉnh|như|là)(?!\p{L})/u;

/** Where a figure is of. */
export function chooseUnit(
  catalogue: ReadingCatalogue,
  place: Place,
  said: Said,
  chosen: ChosenIndicator | null,
  context: UnitContext
): SaidUnit {
  const { scene, number } = place;
  const named = (unit: UnitTerm): SaidUnit => ({
    territory: territoryOf(catalogue, scene, unit, (context.last ?? context.carried[0])?.territory ?? null),
    cue: { start: unit.start, end: unit.end }
  });
  const places = scene.units.filter((unit) => unit.said !== 'group');
  if (place.inParenthesis || said.kind === 'base') {
    const beside = besides(place, places, said);
    if (beside) return named(beside);
  }
  const free = places.filter((unit) => !context.against.has(unit) && !isHeldAgainst(scene, unit));
  const lead = free.filter((unit) => unit.start >= place.reach.start && unit.end <= number.start);
  const own = lead.filter((unit) => unit.start >= place.lead.start).at(-1) ?? whereClause(place, places);
  if (own) return named(own);
  if (said.kind !== 'share' && said.kind !== 'rank' && said.kind !== 'ratio') {
    const after = free.find((unit) => unit.start >= number.end && unit.end <= place.tail.end);
    if (
      after &&
      !textOf(scene, { start: number.end, end: after.start }).includes('so với') &&
      (said.kind === null || said.kind === 'base')
    )
      return named(after);
  }
  const topic = lead.filter((unit) => isTopic(scene, unit)).at(-1);
  // dẫn đầu là Hậu Giang, tăng 14,21%
  const introduced = lead.filter((unit) => isIntroduced(scene, unit)).at(-1);
  const nearest = introduced && (!topic || introduced.start > topic.start) ? introduced : topic;
  if (nearest) return named(nearest);
  const gdp = chosen && !chosen.whole && saysGdp(scene, chosen);
  const sameSentence = context.last ?? earlierTopic(scene, free, number.start, named);
  if (sameSentence && !(gdp && !sameSentence.cue)) return forName(catalogue, scene, chosen, sameSentence);
  if (gdp) return { territory: catalogue.country, cue: chosen.cue };
  const carried = context.carried.find((unit) => unit.territory);
  if (carried) return forName(catalogue, scene, chosen, carried);
  return { territory: catalogue.subject, cue: null };
}

/** A unit that opens a clause or follows the name of what is measured: what follows is about it. */
export function isTopic(scene: Scene, unit: UnitTerm): boolean {
  const before = textOf(scene, { start: Math.max(scene.start, unit.start - 60), end: unit.start });
  const blanked = scene.periods.reduce(
    (words, term) =>
      term.end <= unit.start && term.end > unit.start - 60 ? words.replace(textOf(scene, term), ' ') : words,
    before
  );
  if (LEADS.test(blanked)) return true;
  if (unit.said === 'country' && holdsForCountry(scene, unit)) return true;
  const named = scene.indicators.some(
    (term) =>
      term.end <= unit.start &&
      /^\s*(?:của|trên địa bàn|toàn|tại|ở)?\s*$/u.test(textOf(scene, { start: term.end, end: unit.start }))
  );
  return named || (OWNED.test(before) && !ENVIRONMENT.test(before) && unit.said !== 'country');
}

function holdsForCountry(scene: Scene, unit: UnitTerm): boolean {
  const before = textOf(scene, { start: Math.max(scene.start, unit.start - 90), end: unit.start });
  const clause = before.slice(Math.max(...[',', ';', ':', '('].map((mark) => before.lastIndexOf(mark))) + 1);
  if (SINGLES_OUT.test(clause)) return false;
  const after = textOf(scene, { start: unit.end, end: Math.min(scene.end, unit.end + 8) });
  if (WIDENED.test(before) && AFTER_WIDENED.test(after)) return true;
  return ALL_OVER.test(clause) && MANY.test(clause) && !/^\s*,/u.test(after);
}

/** `khác với TP. Hồ Chí Minh, nơi GRDP tăng 5,81%`. */
function whereClause({ scene, lead }: Place, units: readonly UnitTerm[]): UnitTerm | null {
  if (!/^\s*(?:là )?nơi\s/u.test(textOf(scene, lead))) return null;
  const last = units.filter((unit) => unit.end <= lead.start).at(-1);
  return last && /^\s*[,-]\s*$/u.test(textOf(scene, { start: last.end, end: lead.start })) ? last : null;
}

/** Named last behind `là`, `gồm`, `có`, with nothing but a comma before what is told of it. */
function isIntroduced(scene: Scene, unit: UnitTerm): boolean {
  const before = textOf(scene, { start: Math.max(scene.start, unit.start - 30), end: unit.start });
  const after = textOf(scene, { start: unit.end, end: Math.min(scene.end, unit.end + 12) });
  return (
    unit.said === 'name' &&
    /(?:^|\s)(?:là|gồm|có|tới|đến|về|nhất|thuộc về|tiếp theo|rồi)\s+$/u.test(before) &&
    /^\s*(?:[,:(]|với)/u.test(after)
  );
}

/** The unit just before the parenthesis of a number, or beside a compared value: `cao hơn cả nước (5,05%)`. */
function besides(place: Place, units: readonly UnitTerm[], said: Said): UnitTerm | null {
  const { scene, number } = place;
  const inside = units.filter((unit) => unit.start >= place.lead.start && unit.end <= number.start).at(-1);
  if (inside) return inside;
  if (said.kind === 'base') {
    const after = units.find((unit) => unit.start >= number.end && unit.start <= place.tail.end);
    if (after) return after;
  }
  if (!place.inParenthesis) return null;
  const last = units.filter((unit) => unit.end <= place.lead.start).at(-1);
  return last && /^\s*[([]\s*$/u.test(textOf(scene, { start: last.end, end: place.lead.start })) ? last : null;
}

function earlierTopic(
  scene: Scene,
  free: readonly UnitTerm[],
  before: number,
  named: (unit: UnitTerm) => SaidUnit
): SaidUnit | null {
  const topic = free.filter((unit) => unit.end <= before && isTopic(scene, unit)).at(-1);
  return topic ? named(topic) : null;
}

const saysGdp = (scene: Scene, chosen: ChosenIndicator): boolean =>
  saidHere(chosen, scene) && /(?<!\p{L})gdp(?!\p{L})|tổng sản phẩm trong nước/u.test(textOf(scene, chosen.term));

const saidHere = (chosen: ChosenIndicator, scene: Scene) =>
  chosen.term.start >= scene.start && chosen.term.end <= scene.end;

/** GRDP is of a province, never of the country. */
function forName(catalogue: ReadingCatalogue, scene: Scene, chosen: ChosenIndicator | null, unit: SaidUnit): SaidUnit {
  const regional = chosen && saidHere(chosen, scene) && /grdp|trên địa bàn/u.test(textOf(scene, chosen.term));
  return regional && unit.territory === catalogue.country ? { territory: catalogue.subject, cue: null } : unit;
}
