import type { Span } from '../../../model/claim';
import { textOf, type Place } from './place';
import { isFigure } from './scene';

const IS = /^\s*(?:chính\s+)?(?:là|thuộc(?: về)?|đến từ|của|dành cho)(?!\p{L})/u;
const WITH = /^\s*(?:với|đạt|chỉ với)(?:\s+(?:mức|con số))?\s*$/u;
const THAT = /^:\s*(?:(?:đó|đây|ấy)\s+)?(?:(?:chính\s+)?là\s+)?\p{L}/u;

/** Words that name what a number before them is: `phần còn lại, 10,66%, là thuế sản phẩm`, `năm 2023 tăng 6,27%: GRDP Hà Nội`; null without. */
export function toldAfter({ scene, number, lead, tail, leadText, tailText }: Place): Span | null {
  const figures = scene.numbers.filter((entry) => isFigure(entry.number));
  const next = figures.find((entry) => entry.number.start >= number.end);
  if (!leadText.trim() && !tailText.trim() && lead.start > scene.start) {
    const mark = scene.breaks.find((one) => one.start >= tail.end);
    const span = { start: mark?.end ?? scene.end, end: next?.number.start ?? scene.end };
    if (mark?.kind === 'weak' && IS.test(textOf(scene, span))) return span;
  }
  if (lead.start === scene.start && WITH.test(leadText) && !tailText.trim() && tail.end < scene.end)
    return { start: tail.end, end: next?.number.start ?? scene.end };
  if (scene.indicators.some((term) => term.start < number.end)) return null;
  const last = figures.at(-1)!.number;
  const colon = scene.breaks.find((one) => one.start >= last.end && scene.readable.lower[one.start] === ':');
  const end = { start: colon?.start ?? scene.end, end: scene.end };
  return THAT.test(textOf(scene, end)) ? end : null;
}

/** `Trong khi cả nước tăng 5,5%, xuất khẩu của Hà Nội tăng 9%`: what the clause after it speaks of; null where it does not lean on that. */
export function leansOn({ scene, number, reach }: Place): Span | null {
  if (reach.start !== scene.start || !LEANS.test(textOf(scene, reach))) return null;
  const next = scene.numbers.find((entry) => entry.number.start >= number.end && isFigure(entry.number));
  return next ? { start: number.end, end: next.number.start } : null;
}

const LEANS =
  /^\s*(?:[-+*•]\s*)?(?:trong (?:khi|lúc|bối cảnh|điều kiện)|nếu|khi|dù|tuy|mặc dù|giữa lúc|bên cạnh)(?!\p{L})/u;
