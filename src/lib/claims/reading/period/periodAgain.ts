import { TWO_TO_TEN } from '../../numbers/numberWords';
import type { PeriodTerm } from '../../terms/term';
import { isHeldAgainst } from '../comparison/against';
import { isPlanPeriod, isSubjectPeriod } from './choosePeriod';
import { isStretch } from './isStretch';
import { periodKey, yearOf } from './periodKey';
import { textOf } from '../scene/place';
import type { Scene } from '../scene/scene';

const IN = '(?:(?:cũng|ngay|chỉ|riêng)\\s+)?(?:(?:trong|cả|suốt|toàn|vào|trên)\\s+)*';
const THAT = '\\s+(?:này|đó|ấy|nói trên|kể trên|vừa nêu)(?!\\p{L})';
const NEW =
  '(?!\\s*(?:\\d|tới|mới|sau|trước|tiếp|kế tiếp|đại hội|lần|xi|xv|thứ|hiện|i|của đại hội)(?!\\p{L}))(?!\\s*\\d)(?!\\p{L})';
const AGAIN = new RegExp(
  '(?<!\\p{L})(?:' +
    [
      `(?<stretch>${IN}(?:nhiệm kỳ|giai đoạn|thời kỳ)(?:${THAT}|\\s+(?:vừa )?qua(?!\\p{L}))|(?:trong|cả|suốt|toàn|của)\\s+(?:cả\\s+)?(?:nhiệm kỳ|giai đoạn)${NEW})`,
      `(?<shifted>${IN}(?<length>nhiệm kỳ|giai đoạn|thời kỳ)\\s+(?<way>tới|mới|sau|tiếp theo|kế tiếp|trước|liền trước|trước đó))(?!\\p{L}|\\s*,?\\s*\\d)`,
      `(?<away>(?<distance>\\d{1,2}|${Object.keys(TWO_TO_TEN).join('|')}) năm (?<side>sau(?: đó)?|trước đó|trước)(?=\\s*(?:[,;.:)]|$|(?:là|còn|đạt|tăng|giảm|con số|tỷ lệ|chỉ|đã|lên|xuống|thì)(?!\\p{L}))))`,
      `(?<years>(?:bình quân|trong|cả|suốt|qua|sau|tính chung)\\s+(?:cả\\s+)?(?<count>\\d{1,2}|${Object.keys(TWO_TO_TEN).join('|')}) năm(?:${THAT}|\\s+qua(?!\\p{L}))?(?!\\p{L}|\\s+(?:trước|tới|nay|sau|\\d)))`,
      `(?<year>${IN}(?:cùng )?(?<!(?:\\d|hai|ba|bốn|mấy|các|những|nhiều) )năm${THAT}|${IN}cùng năm(?!\\p{L}|\\s*\\d|\\s+(?:trước|ngoái|kia|học)))`,
      `(?<quarter>${IN}(?:cùng )?quý${THAT})`,
      `(?<month>${IN}(?:cùng )?tháng${THAT})`,
      `(?<time>${IN}(?:cùng (?:khoảng )?thời gian|(?:khoảng )?thời gian)${THAT}|${IN}cùng (?:khoảng )?thời gian(?!\\p{L}))`
    ].join('|') +
    ')',
  'gu'
);

interface Memory {
  stretch: string;
  year: string;
  quarter: string;
  month: string;
  time: string;
}

/** Puts in the periods that words say again without naming them: `cũng trong nhiệm kỳ ấy`, `năm đó`, `trong cùng thời gian`. */
export function sayPeriodsAgain(scenes: readonly Scene[]): void {
  const memory: Memory = { stretch: '', year: '', quarter: '', month: '', time: '' };
  for (const scene of scenes) {
    let said = 0;
    const until = (at: number) => {
      for (let term = scene.periods[said]; term && term.start < at; term = scene.periods[++said])
        remember(memory, scene, term);
    };
    const found: PeriodTerm[] = [];
    for (const { 0: words, index, groups } of textOf(scene, scene).matchAll(AGAIN)) {
      const span = { start: scene.start + index, end: scene.start + index + words.length };
      until(span.start);
      const held = isHeldAgainst(scene, span);
      const own = groups?.away && (held || !memory.year) ? yearOfScene(scene) : '';
      const key = keyOf(own ? { ...memory, year: own } : memory, groups ?? {});
      const clash = scene.periods.some((term) => term.key !== null && term.start < span.end && span.start < term.end);
      if (!key || clash || (groups?.shifted && !isStretch(scene, span))) continue;
      found.push({ kind: 'period', ...span, key, part: null, relative: null, role: held ? 'base' : 'subject' });
    }
    until(scene.end);
    if (found.length === 0) continue;
    scene.periods = [
      ...scene.periods.filter((term) => !found.some((one) => term.start < one.end && one.start < term.end)),
      ...found
    ].sort((a, b) => a.start - b.start);
  }
}

/** `So với 5 năm trước, thu năm 2023`: what the years are counted from. */
function yearOfScene(scene: Scene): string {
  const term = scene.periods.find((one) => one.key && !one.key.includes('..') && isSubjectPeriod(scene, one));
  return term?.key?.slice(0, 4) ?? '';
}

function keyOf(memory: Memory, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups.stretch) return memory.stretch;
  if (groups.shifted) return shifted(memory.stretch, groups.length === 'nhiệm kỳ', /trước/u.test(groups.way ?? ''));
  if (groups.away) {
    const years = TWO_TO_TEN[groups.distance ?? ''] ?? Number(groups.distance);
    return memory.year && String(Number(memory.year) + (groups.side?.startsWith('sau') ? years : -years));
  }
  if (groups.years) {
    const [from, to] = memory.stretch.split('..').map(Number);
    const count = TWO_TO_TEN[groups.count ?? ''] ?? Number(groups.count);
    return from && to && to - from + 1 === count ? memory.stretch : '';
  }
  if (groups.year) return memory.year;
  if (groups.quarter) return memory.quarter;
  return groups.month ? memory.month : memory.time;
}

/** The stretch after or before one. Terms share their first and last year: 2020..2025, 2025..2030; plans do not: 2021..2025, 2026..2030. */
function shifted(stretch: string, term: boolean, back: boolean): string {
  const [from, to] = stretch.split('..').map(Number);
  if (!from || !to) return '';
  const step = to - from + (term ? 0 : 1);
  return back ? `${from - step}..${to - step}` : `${from + step}..${to + step}`;
}

function remember(memory: Memory, scene: Scene, term: PeriodTerm): void {
  const key = term.key ?? (term.part === null || !memory.year ? '' : periodKey(term, Number(memory.year)));
  if (!key || !isSubjectPeriod(scene, term)) return;
  if (key.includes('..')) {
    if (isStretch(scene, term)) memory.stretch = memory.time = key;
    return;
  }
  if (isPlanPeriod(scene, term) && memory.year) return;
  const year = yearOf(key);
  if (year !== null) memory.year = String(year);
  if (/-Q\d$/.test(key)) memory.quarter = key;
  if (/^\d{4}-\d\d$/.test(key)) memory.month = key;
  memory.time = key;
}
