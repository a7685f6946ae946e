import { FIGURE_FORMS, type NumberFound, type Span } from '../../../model/claim';
import type { IndicatorTerm, PeriodTerm, Term, UnitTerm } from '../../terms/term';
import type { Passage } from '../../text/passages';
import type { Readable } from '../../text/readable';
import { breaksOf, type Break } from './clauses';

/** A sentence with all that was found in it, each in order. Offsets are of the readable text. */
export interface Scene extends Span {
  readable: Readable;
  heading: boolean;
  /** The line begins with a list mark. */
  bullet: boolean;
  /** The line ends with a colon: what follows it belongs to it. */
  introduces: boolean;
  /** The line ends with a question: the next one answers it. */
  asks: boolean;
  /** A row of a table. */
  row: boolean;
  /** First sentence of its line. */
  first: boolean;
  /** Number of its line. */
  line: number;
  /** Places in the list of all numbers. */
  numbers: { number: NumberFound; index: number }[];
  indicators: IndicatorTerm[];
  units: UnitTerm[];
  periods: PeriodTerm[];
  breaks: Break[];
}

const BULLET = /^(?:[-+*•●○▪–]|\d{1,2}[.)]|[a-zđ][.)]|\(\d{1,2}\))\s/u;
const LONGEST = 3000;
const ASKS = /\?["”’»)]*$/u;
/** `Hỏi:`, `- Tổ Kinh tế:`, `Ông Nguyễn Văn A:`: who speaks, which is nothing that figures are of. */
const SPEAKER = /^(?:[-+*•]\s+)?(?:\p{Lu}[^:\d\n?!;]{0,60}):\s+/u;
const KNOWN_SPEAKER =
  /^(?:[-+*•]\s+)?(?:hỏi|đáp|trả lời|phóng viên|pv|mc|tổ trưởng|chủ tọa|người dẫn(?: chương trình)?|(?:ông|bà|đồng chí|đ\/c)\s[^:\d\n]{2,50}):\s+/iu;
/** `Phần I. Kết quả năm 2024`, `Chương 2: Mục tiêu`: a title, whatever marks it has. */
const PART_TITLE =
  /^(?:#+\s)?(?:phần|chương|mục|chuyên đề)\s+(?:thứ\s+)?(?:[ivxl]{1,5}|\d{1,2}|[a-zđ]|nhất|hai|ba|tư|bốn|năm)(?!\p{L})\s*[.:)/–-]?\s*[^\n]{0,140}(?<![.;,?!])$/iu;
const DASHED = /^[-+*•●○▪|]/u;
/** `ĐẢNG CỘNG SẢN VIỆT NAM`, `Mặt trận Tổ quốc Việt Nam`: names, not the country. */
const IN_A_NAME = /(?:cộng sản|chủ nghĩa|tổ quốc|nông dân|phụ nữ|cựu chiến binh|lao động|ngân hàng[^,;.]*)\s*$/u;
const FIGURES: ReadonlySet<string> = new Set(FIGURE_FORMS);

export const isFigure = (number: NumberFound) => FIGURES.has(number.form);

/** The sentences of a text in order. */
export function scenesOf(
  readable: Readable,
  paragraphs: readonly Passage[],
  numbers: readonly NumberFound[],
  terms: readonly Term[]
): Scene[] {
  const scenes: Scene[] = [];
  let number = 0;
  let term = 0;
  let asked = false;
  paragraphs.forEach((passage, line) => {
    const body = readable.text.slice(passage.start, passage.end);
    const label = ((asked ? SPEAKER.exec(body) : null) ?? KNOWN_SPEAKER.exec(body))?.[0].length ?? 0;
    asked = ASKS.test(body);
    const title = PART_TITLE.test(body);
    const sentences = title ? [{ start: passage.start, end: passage.end }] : whole(readable.text, passage.sentences);
    bounded(sentences, numbers, number).forEach((sentence, order) => {
      const scene: Scene = {
        start: order === 0 ? Math.min(sentence.start + label, sentence.end) : sentence.start,
        end: sentence.end,
        readable,
        heading: title || (passage.heading && !DASHED.test(body)),
        bullet: BULLET.test(body),
        introduces: body.endsWith(':'),
        asks: asked,
        row: false,
        first: order === 0,
        line,
        numbers: [],
        indicators: [],
        units: [],
        periods: [],
        breaks: []
      };
      for (let found = numbers[number]; found && found.start < sentence.end; found = numbers[++number])
        scene.numbers.push({ number: found, index: number });
      for (let found = terms[term]; found && found.start < sentence.end; found = terms[++term]) {
        if (found.kind === 'indicator') scene.indicators.push(found);
        else if (found.kind === 'period') scene.periods.push(found);
        else if (!inName(readable, found)) scene.units.push(found);
      }
      if (scene.numbers.some((entry) => isFigure(entry.number))) scene.heading = false;
      for (const { number: year } of scene.numbers) {
        const said = bareYear(readable, year, scene.periods);
        if (said) scene.periods = [...scene.periods, said].sort((a, b) => a.start - b.start);
      }
      const named = [
        ...scene.numbers.map((entry) => entry.number),
        ...scene.indicators,
        ...scene.units,
        ...scene.periods
      ];
      scene.breaks = breaksOf(readable, scene, named);
      scenes.push(scene);
    });
  });
  return scenes;
}

/** Sentences with the clauses after a semicolon, which passages part. */
function whole(text: string, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    if (last && text[last.end - 1] === ';') last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

/** A sentence longer than any that is written, cut after a number: what is done for each number looks at all of its sentence. */
function bounded(sentences: readonly Span[], numbers: readonly NumberFound[], from: number): Span[] {
  return sentences.flatMap((sentence) => {
    if (sentence.end - sentence.start <= LONGEST) return [sentence];
    const pieces: Span[] = [];
    let { start } = sentence;
    for (let i = from; numbers[i] && numbers[i]!.end < sentence.end; i++) {
      const { end } = numbers[i]!;
      if (end - start < LONGEST) continue;
      pieces.push({ start, end });
      start = end;
    }
    return [...pieces, { start, end: sentence.end }];
  });
}

/** `GRDP Hà Nội 2025: 8,16%`: a year by itself. */
function bareYear(readable: Readable, number: NumberFound, periods: readonly PeriodTerm[]): PeriodTerm | null {
  const { start, end, form, text } = number;
  if (form !== 'period' || !/^(?:19|20)\d\d$/.test(text)) return null;
  if (periods.some((term) => term.start < end && start < term.end)) return null;
  // theo giá so sánh 2010
  if (
    /(?:giá so sánh|giá cố định|giá gốc|năm gốc)(?: năm)? ?$/u.test(
      readable.lower.slice(Math.max(0, start - 24), start)
    )
  )
    return null;
  return { kind: 'period', start, end, key: text, part: null, relative: null, role: 'subject' };
}

function inName(readable: Readable, unit: UnitTerm): boolean {
  return unit.said === 'country' && IN_A_NAME.test(readable.lower.slice(Math.max(0, unit.start - 30), unit.start));
}
