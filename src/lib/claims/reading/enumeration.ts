import type { Span } from '../../model/claim';
import type { IndicatorTerm, PeriodTerm, UnitTerm } from '../terms/term';
import { textOf } from './place';
import { isFigure, type Scene } from './scene';

/** What one of several numbers is of: `dịch vụ và công nghiệp tăng lần lượt 7,26% và 5,29%`. */
export interface Share {
  /** Place of the first number of the row in the scene. */
  first: number;
  indicators: IndicatorTerm[] | null;
  unit: UnitTerm | null;
  period: PeriodTerm | null;
  /** Place in a row without names of its own, counted from its end: the names are those of the figures before. */
  again: number | null;
}

const RESPECTIVELY = /(?<!\p{L})(?:lần lượt|tương ứng|theo thứ tự)(?!\p{L})/u;
const JOINT = /^[^\p{L}\d]*(?:(?:và|hay|đến)[^\p{L}\d]*)?$/u;

/** By place in the scene, for numbers that are told one after the other in the order of the names before them. */
export function enumerationsOf(scene: Scene): Map<number, Share> {
  const shares = new Map<number, Share>();
  const text = textOf(scene, scene);
  if (!RESPECTIVELY.test(text)) return shares;
  const figures = scene.numbers.flatMap((entry, at) => (isFigure(entry.number) ? [{ number: entry.number, at }] : []));
  for (let from = 0; from < figures.length;) {
    let to = from + 1;
    while (to < figures.length && joined(scene, figures[to - 1]!.number, figures[to]!.number)) to++;
    const start = figures[from - 1]?.number.end ?? scene.start;
    const reach = { start, end: figures[from]!.number.start };
    const end = Math.min(scene.end, figures[to - 1]!.number.end + 30, figures[to]?.number.start ?? scene.end);
    const said = RESPECTIVELY.test(textOf(scene, reach)) || RESPECTIVELY.test(textOf(scene, { start: reach.end, end }));
    if (to - from > 1 && said)
      share(
        scene,
        reach,
        figures.slice(from, to).map(({ at }) => at),
        shares
      );
    from = to;
  }
  return shares;
}

function joined(
  scene: Scene,
  one: { end: number; form: string; noun: string },
  next: { start: number; form: string }
): boolean {
  if (one.form !== next.form && one.form !== 'plain' && next.form !== 'plain') return false;
  const between = textOf(scene, { start: one.end, end: next.start }).replace(one.noun.toLowerCase(), '');
  return JOINT.test(between);
}

function share(scene: Scene, reach: Span, places: readonly number[], into: Map<number, Share>): void {
  const inside = (term: Span) => term.start >= reach.start && term.end <= reach.end;
  const spans = new Map<string, IndicatorTerm[]>();
  for (const term of scene.indicators.filter(inside)) {
    const key = `${term.start}:${term.end}`;
    spans.set(key, [...(spans.get(key) ?? []), term]);
  }
  const indicators = [...spans.values()];
  const units = scene.units.filter(inside);
  const periods = scene.periods.filter(inside);
  const count = places.length;
  const kinds = [indicators.length, units.length, periods.length];
  const kind = kinds.indexOf(count) >= 0 ? kinds.indexOf(count) : kinds.findIndex((size) => size > count);
  places.forEach((at, i) =>
    into.set(at, {
      first: places[0]!,
      indicators: kind === 0 ? (indicators.slice(-count)[i] ?? null) : null,
      unit: kind === 1 ? (units.slice(-count)[i] ?? null) : null,
      period: kind === 2 ? (periods.slice(-count)[i] ?? null) : null,
      again: kind < 0 ? count - i : null
    })
  );
}
