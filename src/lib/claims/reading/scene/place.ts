import type { NumberFound, Span } from '../../../model/claim';
import { isFigure, type Scene } from './scene';

/** A figure where it stands. All texts are in lower case; offsets are of the readable text. */
export interface Place {
  scene: Scene;
  number: NumberFound;
  /** From the break or the figure before it. */
  lead: Span;
  /** From the figure before it, or the start of the sentence. */
  reach: Span;
  /** Up to the next break or figure. */
  tail: Span;
  /** After the next figure, up to the next break. */
  beyond: Span;
  /** After a parenthesis that follows it at once; empty without one. */
  afterParenthesis: Span;
  /** It stands in parentheses: what is before them. */
  inParenthesis: boolean;
  before: NumberFound | null;
  leadText: string;
  tailText: string;
}

const LONGEST = 240;
/** `đạt 86,5% dự toán năm và tăng 24,6%`: what is before the conjunction belongs to the number before. */
const AND = /^[^,;:()]*?(?<!\p{L})(?:và|nhưng|song)(?!\p{L})/u;

export function placeOf(scene: Scene, at: number): Place {
  const number = scene.numbers[at]!.number;
  const figures = scene.numbers.map((entry) => entry.number).filter(isFigure);
  const own = figures.indexOf(number);
  const before = figures[own - 1] ?? null;
  const next = figures[own + 1] ?? null;
  const from = before ? afterNoun(scene, before, number.start) : scene.start;
  const to = next?.start ?? scene.end;
  let leadStart = from;
  let tailEnd = to;
  let depth = 0;
  for (const mark of scene.breaks) {
    if (mark.end <= number.start) {
      if (mark.end > leadStart && !(mark.kind === 'weak' && bareColon(scene, mark, number.start))) leadStart = mark.end;
      depth += mark.kind === 'open' ? 1 : mark.kind === 'close' && depth > 0 ? -1 : 0;
    } else if (mark.start >= number.end) {
      if (mark.start < tailEnd) tailEnd = mark.start;
      break;
    }
  }
  const { lower } = scene.readable;
  if (before && leadStart === from) leadStart += AND.exec(lower.slice(from, number.start))?.[0].length ?? 0;
  const lead = { start: Math.min(leadStart, number.start), end: number.start };
  const tail = { start: number.end, end: Math.max(tailEnd, number.end) };
  return {
    scene,
    number,
    lead,
    reach: { start: Math.min(from, number.start), end: number.start },
    tail,
    beyond: beyond(scene, next, figures[own + 2] ?? null),
    afterParenthesis: afterParenthesis(scene, tail),
    inParenthesis: depth > 0,
    before,
    leadText: lower.slice(Math.max(lead.start, lead.end - LONGEST), lead.end),
    tailText: lower.slice(tail.start, Math.min(tail.end, tail.start + LONGEST))
  };
}

function beyond(scene: Scene, next: NumberFound | null, after: NumberFound | null): Span {
  if (!next) return { start: scene.end, end: scene.end };
  const mark = scene.breaks.find((one) => one.start >= next.end);
  return { start: next.end, end: Math.max(next.end, Math.min(mark?.start ?? scene.end, after?.start ?? scene.end)) };
}

/** `dự toán: 505.437 tỷ đồng`: what is before the colon is of the number. */
const bareColon = (scene: Scene, mark: Span, until: number) =>
  scene.readable.lower[mark.start] === ':' && !scene.readable.lower.slice(mark.end, until).trim();

/** The thing that the number before counts belongs to that number. */
function afterNoun(scene: Scene, before: NumberFound, until: number): number {
  const noun = before.noun.toLowerCase();
  if (!noun || before.text.toLowerCase().endsWith(noun)) return before.end;
  const words = scene.readable.lower.slice(before.end, until);
  return words.trimStart().startsWith(noun) ? before.end + words.indexOf(noun) + noun.length : before.end;
}

/** `tăng 20% (66.842 tỷ đồng) so với năm 2022`: what follows the parenthesis belongs to the first number. */
function afterParenthesis(scene: Scene, tail: Span): Span {
  const empty = { start: tail.end, end: tail.end };
  const open = scene.breaks.findIndex((mark) => mark.start >= tail.start);
  if (scene.breaks[open]?.kind !== 'open') return empty;
  if (scene.readable.lower.slice(tail.start, scene.breaks[open]!.start).trim()) return empty;
  const close = scene.breaks.findIndex((mark, i) => i > open && mark.kind === 'close');
  if (close < 0) return empty;
  const start = scene.breaks[close]!.end;
  const next = scene.numbers.find((entry) => entry.number.start >= start && isFigure(entry.number));
  const end = Math.min(scene.breaks[close + 1]?.start ?? scene.end, next?.number.start ?? scene.end);
  return { start, end: Math.max(start, end) };
}

export const textOf = (scene: Scene, span: Span) => scene.readable.lower.slice(span.start, span.end);
export const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
