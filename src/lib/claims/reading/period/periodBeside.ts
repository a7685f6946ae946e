import type { Span } from '../../../model/claim';
import type { PeriodTerm } from '../../terms/term';
import { textOf, type Place } from '../scene/place';
import { isReported } from '../scene/reported';
import { isFigure, type Scene } from '../scene/scene';

/** `64,4% kế hoạch, tính hết 11 tháng`, `6,27%, là con số của năm 2023`: told after the figure. */
const ADDED =
  /^\s*[,-]?\s*(?:(?:đây|đó)\s+)?(?:(?:là|tính|tính riêng|xét|tính hết|tính đến|hết|đến)\s+)?(?:(?:(?:con\s+)?số|mức|số liệu|kết quả|thành tích|trong|vào|của|cho|ở|tại|riêng|thời điểm|chung)\s+)*$/u;

/** `so với năm 2022, khi GDP tăng 8,12%`: a clause of that time, whatever else the time is for. */
export function whenClause({ scene, lead }: Place): PeriodTerm | null {
  if (!/^\s*(?:là )?(?:khi|lúc|năm mà|năm)(?:\s+(?:đó|ấy|mà))?\s/u.test(textOf(scene, lead))) return null;
  const term = scene.periods.filter((one) => one.end <= lead.start).at(-1);
  return term && !isReported(scene, term) && /^\s*[,-]\s*$/u.test(textOf(scene, { start: term.end, end: lead.start }))
    ? term
    : null;
}

/** `15,3% (quý III)`: in parentheses of its own behind the figure and what it counts. */
export function enclosed({ scene, tail, number }: Place, terms: readonly PeriodTerm[]): PeriodTerm | null {
  const open = scene.breaks.find((mark) => mark.start >= tail.end);
  if (open?.kind !== 'open' || open.start !== tail.end || tail.end - number.end > 40) return null;
  return inParentheses(scene, open, terms);
}

/** The period that parentheses hold, when they hold no figure. */
function inParentheses(scene: Scene, open: Span, terms: readonly PeriodTerm[]): PeriodTerm | null {
  const close = scene.breaks.find((mark) => mark.kind === 'close' && mark.start > open.start);
  if (!close || hasFigure(scene, open.end, close.start)) return null;
  return terms.find((term) => term.start >= open.end && term.end <= close.start) ?? null;
}

const hasFigure = (scene: Scene, from: number, to: number) =>
  scene.numbers.some(({ number }) => isFigure(number) && number.start >= from && number.start < to);

/** Told right behind the figure's clause, in a piece of the sentence that has no figure of its own. */
export function added({ scene, tail }: Place, terms: readonly PeriodTerm[]): PeriodTerm | null {
  const term = terms.find((one) => one.start >= tail.end);
  if (!term || term.start - tail.end > 60 || !ADDED.test(textOf(scene, { start: tail.end, end: term.start })))
    return null;
  const end = scene.breaks.find((mark) => mark.start >= term.end)?.start ?? scene.end;
  return hasFigure(scene, tail.end, end) ? null : term;
}

/** `điều chỉnh từ 8,2% lên 8,85% là số của quý III`: both are of it. */
export function ofPair({ scene, number, leadText, tailText }: Place, terms: readonly PeriodTerm[]): PeriodTerm | null {
  if (!/(?<!\p{L})từ(?:\s+(?:mức|con số))?\s*$/u.test(leadText) || !/^\s*(?:lên|xuống|thành|sang|còn)/u.test(tailText))
    return null;
  if (!/(?<!\p{L})(?:điều chỉnh|hiệu chỉnh|sửa|đính chính|cập nhật|đánh giá lại)(?!\p{L})/u.test(leadText)) return null;
  const next = scene.numbers.find((one) => one.number.start >= number.end && isFigure(one.number))?.number;
  const term = next && terms.find((one) => one.start >= next.end);
  return term && ADDED.test(textOf(scene, { start: next.end, end: term.start })) ? term : null;
}

/** `gần 47 vạn đảng viên ở 50 đảng bộ (tháng 11/2022)`: of all figures that nothing parts from the parentheses. */
export function sharedBehind({ scene, number }: Place, terms: readonly PeriodTerm[]): PeriodTerm | null {
  const open = scene.breaks.find((mark) => mark.start >= number.end);
  return open?.kind === 'open' ? inParentheses(scene, open, terms) : null;
}
