import type { NumberFound, Span } from '../../../model/claim';
import type { PeriodTerm } from '../../terms/term';
import { textOf } from './place';
import { assignerIn } from '../comparison/planWords';
import { LEVEL, type Said } from '../comparison/said';
import { isFigure, type Scene } from './scene';

/** What a column of a table written as text holds. */
export interface Column {
  said: Said;
  plan: boolean;
  planBy: ReturnType<typeof assignerIn>;
  period: PeriodTerm | null;
  base: PeriodTerm | null;
  head: Span;
}

const PERCENT_OF_PLAN =
  /(?:%|tỷ lệ|tỉ lệ|so|th|ước)[^|]*(?:kh(?!\p{L})|dt(?!\p{L})|kế hoạch|dự toán|chỉ tiêu)|hoàn thành|% ?th(?!\p{L})/u;
const CHANGE = /cùng kỳ|so (?:với )?(?:năm|ck|quý|tháng)|% ?ck|tăng|giảm|\bck\b/u;
const PLAN = /kế hoạch|dự toán|mục tiêu|(?<!\p{L})(?:kh|dt)(?!\p{L})|phấn đấu|giao/u;
const HEADER =
  /chỉ tiêu|nội dung|đơn vị|đvt|kế hoạch|dự toán|thực hiện|năm|quý|tháng|so với|cùng kỳ|kết quả|ước|stt|danh mục|%/u;

/** The cells of a line that is a row; null when it is none. */
export function cellsOf(scene: Scene): Span[] | null {
  const bars = scene.breaks.filter((mark) => mark.kind === 'strong' && textOf(scene, mark) !== ';');
  if (bars.length < 2) return null;
  const cells: Span[] = [];
  let start = scene.start;
  for (const bar of [...bars, { start: scene.end, end: scene.end }]) {
    cells.push({ start, end: bar.start });
    start = bar.end;
  }
  if (!textOf(scene, cells[0]!).trim() && textOf(scene, scene).startsWith('|')) cells.shift();
  return cells;
}

/** The columns that a header row names; null for a row that is no header. */
export function columnsOf(scene: Scene, cells: readonly Span[]): Column[] | null {
  if (scene.numbers.some(({ number }) => isFigure(number))) return null;
  if (cells.filter((cell) => HEADER.test(textOf(scene, cell))).length < 2) return null;
  return cells.map((cell, i) => {
    const words = textOf(scene, cell);
    const terms = scene.periods.filter((term) => term.start >= cell.start && term.end <= cell.end);
    const ofPlan = i > 0 && PERCENT_OF_PLAN.test(words);
    const change = i > 0 && !ofPlan && CHANGE.test(words);
    const plan = i > 0 && !ofPlan && !change && PLAN.test(words);
    const said: Said = ofPlan
      ? { ...LEVEL, kind: 'percent-of-plan', planBy: assignerIn(words), cue: cell }
      : change
        ? { ...LEVEL, kind: 'percent-change', direction: 'up', cue: cell }
        : LEVEL;
    return {
      said,
      plan,
      planBy: plan ? assignerIn(words) : '',
      period: change ? null : (terms.find((term) => term.role === 'subject') ?? null),
      base: change ? (terms[0] ?? null) : null,
      head: cell
    };
  });
}

/** From it on a number of a column of changes is an index, below it a change. */
const LEAST_INDEX = 60;

export function saidInColumn(column: Column, number: NumberFound): Said {
  const { said } = column;
  if (said.kind !== 'percent-change') return said;
  if (number.value >= LEAST_INDEX) return { ...said, said: 'index', direction: number.value < 100 ? 'down' : 'up' };
  return { ...said, direction: number.value < 0 ? 'down' : 'up' };
}
