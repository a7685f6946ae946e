import type { Span } from '../../../model/claim';
import type { IndicatorTerm, PeriodTerm, UnitTerm } from '../../terms/term';
import { isHeldAgainst } from '../comparison/against';
import { periodKey, yearOf } from '../period/periodKey';
import { textOf } from './place';
import { isFigure, type Scene } from './scene';

/** What one of several numbers is of: `dịch vụ và công nghiệp tăng lần lượt 7,26% và 5,29%`. */
export interface Share {
  /** Place of the first number of the row in the scene. */
  first: number;
  /** Of the last. */
  last: number;
  indicators: IndicatorTerm[] | null;
  unit: UnitTerm | null;
  period: PeriodTerm | null;
  /** Place in a row without names of its own, counted from its end: the names are those of the figures before. */
  again: number | null;
  /** The row has a period of its own words. */
  timed: boolean;
}

const RESPECTIVELY = /(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})/u;
/** The times of the figures before, in their order. */
const SAME_TIMES =
  /(?<!\p{L})(?:cùng (?:khoảng )?thời gian|thời gian (?:này|đó|ấy)|(?:hai|ba|bốn|\d) (?:năm|quý|kỳ|thời điểm|mốc)(?: này| đó| ấy))(?!\p{L})/u;
const JOINT = /^[^\p{L}\d]*(?:(?:và|hay|đến)[^\p{L}\d]*)?$/u;

/** By place in the scene, for numbers that are told one after the other in the order of the names before them. */
export function enumerationsOf(scene: Scene): Map<number, Share> {
  const shares = new Map<number, Share>();
  const text = textOf(scene, scene);
  const respectively = RESPECTIVELY.test(text) || SAME_TIMES.test(text);
  const names = [...new Map(scene.indicators.map((term) => [`${term.start}:${term.end}`, term])).values()];
  const fewTimes = new Set(scene.periods.map(({ start }) => start)).size < 2;
  if (!respectively && fewTimes && scene.units.length < 2 && names.length < 2) return shares;
  const figures = scene.numbers.flatMap((entry, at) => (isFigure(entry.number) ? [{ number: entry.number, at }] : []));
  for (let from = 0; from < figures.length;) {
    let to = from + 1;
    while (to < figures.length && joined(scene, figures[to - 1]!.number, figures[to]!.number)) to++;
    const own = figures[from]!.number;
    const reach = {
      start: clauseStart(scene, figures[from - 1]?.number.end ?? scene.start, own.start),
      end: own.start
    };
    const end = Math.min(scene.end, figures[to - 1]!.number.end + 30, figures[to]?.number.start ?? scene.end);
    const behind = clauseBehind(scene, figures[to - 1]!.number.end);
    const before = textOf(scene, reach);
    const said =
      RESPECTIVELY.test(before) ||
      SAME_TIMES.test(before) ||
      RESPECTIVELY.test(textOf(scene, { start: reach.end, end })) ||
      isListed(scene, scene.periods, reach, to - from) ||
      isListed(scene, scene.units, reach, to - from) ||
      isListed(scene, names, reach, to - from) ||
      isListed(scene, timesBehind(scene), behind, to - from);
    if (to - from > 1 && said)
      share(
        scene,
        reach,
        scene.breaks.find((mark) => mark.start >= (figures[from - 1]?.number.end ?? scene.end))?.end ?? reach.start,
        figures.slice(from, to).map(({ at }) => at),
        shares
      );
    from = to;
  }
  return shares;
}

/** A semicolon parts the row from the names before it. */
function clauseStart(scene: Scene, start: number, end: number): number {
  const strong = scene.breaks.filter(
    (mark) =>
      mark.kind === 'strong' &&
      mark.start >= start &&
      mark.end <= end &&
      !/^\s*$/u.test(textOf(scene, { start: mark.end, end }))
  );
  return strong.at(-1)?.end ?? start;
}

/** `năm 2022 và 2023 là 8,89% và 6,27%`: as many names as numbers, one after the other. */
function isListed(scene: Scene, terms: readonly Span[], reach: Span, count: number): boolean {
  const inside = terms.filter((term) => term.start >= reach.start && term.end <= reach.end);
  if (inside.length < count || count < 2) return false;
  const first = inside.length - count;
  return inside.every((term, i) => {
    if (i === 0 || i < first) return true;
    const next = /^[\s,]*(?:và|hay|với)?\s*$/u.test(textOf(scene, { start: inside[i - 1]!.end, end: term.start }));
    return i === first ? !next : next;
  });
}

/** Up to the next figure or semicolon. */
function clauseBehind(scene: Scene, start: number): Span {
  const next = scene.numbers.find(({ number }) => number.start >= start && isFigure(number))?.number.start ?? scene.end;
  const strong = scene.breaks.find((mark) => mark.kind === 'strong' && mark.start >= start)?.start ?? scene.end;
  return { start, end: Math.min(next, strong) };
}

const timesBehind = (scene: Scene) =>
  scene.periods.filter((term) => term.role === 'subject' && !isHeldAgainst(scene, term));

function joined(
  scene: Scene,
  one: { end: number; form: string; noun: string },
  next: { start: number; form: string }
): boolean {
  if (one.form !== next.form && one.form !== 'plain' && next.form !== 'plain') return false;
  const between = textOf(scene, { start: one.end, end: next.start }).replace(one.noun.toLowerCase(), '');
  return JOINT.test(between);
}

/** `after`: where the clause of the figure before ends, whose time is its own. */
function share(scene: Scene, reach: Span, after: number, places: readonly number[], into: Map<number, Share>): void {
  const inside = (term: Span) => term.start >= reach.start && term.end <= reach.end;
  const spans = new Map<string, IndicatorTerm[]>();
  for (const term of scene.indicators.filter(inside)) {
    const key = `${term.start}:${term.end}`;
    spans.set(key, [...(spans.get(key) ?? []), term]);
  }
  const indicators = [...spans.values()];
  const units = scene.units.filter(inside);
  let periods = scene.periods.filter(
    (term) => inside(term) && term.start >= Math.min(after, reach.end) && !SAME_TIMES.test(textOf(scene, term))
  );
  const count = places.length;
  // tăng 8,89% và 6,27% trong hai năm 2022, 2023
  const last = scene.numbers[places.at(-1)!]!.number.end;
  const tail = clauseBehind(scene, last);
  const behind = timesBehind(scene);
  const timedBehind = !isListed(scene, periods, reach, count) && isListed(scene, behind, tail, count);
  if (timedBehind) periods = behind.filter((term) => term.start >= tail.start && term.end <= tail.end).slice(-count);
  const times = eachYear(periods, count) ?? withYears(scene, periods);
  const kinds = [indicators.length, units.length, times.length];
  const listed = [indicators.map(([first]) => first!), units, times].findIndex((terms) =>
    isListed(scene, terms, reach, count)
  );
  const named = kinds.indexOf(count) >= 0 ? kinds.indexOf(count) : kinds.findIndex((size) => size > count);
  const kind = listed >= 0 ? listed : timedBehind ? 2 : named;
  places.forEach((at, i) =>
    into.set(at, {
      first: places[0]!,
      last: places.at(-1)!,
      indicators: kind === 0 ? (indicators.slice(-count)[i] ?? null) : null,
      unit: kind === 1 ? (units.slice(-count)[i] ?? null) : null,
      period: kind === 2 ? (times.slice(-count)[i] ?? null) : null,
      again: kind < 0 ? count - i : null,
      timed: periods.length > 0
    })
  );
}

/** `từ 2021 đến 2023 tăng lần lượt 2,92%, 8,89% và 6,27%`: the years of a range of as many. */
function eachYear(periods: readonly PeriodTerm[], count: number): PeriodTerm[] | null {
  const range = periods.length === 1 ? periods[0] : undefined;
  const [from, to] = range?.key?.split('..').map(Number) ?? [];
  if (!range || !from || !to || to - from + 1 !== count) return null;
  return Array.from({ length: count }, (_, i) => ({ ...range, key: String(from + i) }));
}

/** `quý I và quý II năm 2023`, `năm 2023, quý I và quý II`: parts with the year beside them. */
function withYears(scene: Scene, periods: readonly PeriodTerm[]): PeriodTerm[] {
  return periods.map((term, at) => {
    if (term.key !== null || !term.part || term.relative !== null) return term;
    const beside =
      periods.slice(at + 1).find(({ key }) => key !== null) ??
      scene.periods.filter((one) => one.key !== null && one.end <= term.start).at(-1);
    const year = beside?.key ? yearOf(beside.key) : null;
    return year === null ? term : { ...term, key: periodKey(term, year) || null };
  });
}
