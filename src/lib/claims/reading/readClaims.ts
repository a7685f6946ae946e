import type { Claim, Span } from '../../model/claim';
import type { Lexicon } from '../lexicon';
import { findNumbers } from '../numbers/findNumbers';
import { termFinder } from '../terms/findTerms';
import { passages } from '../text/passages';
import { readable } from '../text/readable';
import type { SaidPeriod } from './period/choosePeriod';
import { atLine, NOTHING, topicOf, withHeading, yearIn, type Context } from './context';
import { documentPeriod } from './period/documentPeriod';
import { documentUnit } from './unit/documentUnit';
import { focusAfter, focusAtLine, NO_FOCUS } from './indicator/focus';
import { originalSpan } from './scene/originalSpan';
import { sayPeriodsAgain } from './period/periodAgain';
import { ASKS_FOR_PLAN, INTENT } from './comparison/planWords';
import { readingCatalogue } from './readingCatalogue';
import type { ReadFigure } from './readFigure';
import { readScene } from './readScene';
import { scenesOf, type Scene } from './scene/scene';
import { cellsOf, columnsOf, type Column } from './scene/tableRow';

const AT_THE_SAME_TIME = /^cùng (?:kỳ|năm|thời)/u;

/** Reads texts; made once for a lexicon. */
export type ClaimReader = (text: string) => Claim[];

/** Every number of a text with what it is said to be. Deterministic. Offsets are of the text as given. */
export function claimReader(lexicon: Lexicon): ClaimReader {
  const all = readingCatalogue(lexicon);
  const findTerms = termFinder(lexicon);
  return (text) => {
    const letters = readable(text);
    const paragraphs = passages(letters.text);
    const numbers = findNumbers(letters, paragraphs);
    const scenes = scenesOf(letters, paragraphs, numbers, findTerms(letters, paragraphs));
    for (const scene of scenes) {
      scene.row = cellsOf(scene) !== null;
      if (scene.row) scene.heading = false;
    }
    sayPeriodsAgain(scenes);
    const catalogue = { ...all, subject: documentUnit(all, scenes) };
    const claims: Claim[] = [];
    let context: Context = {
      document: documentPeriod(scenes),
      answers: false,
      heading: NOTHING,
      intro: NOTHING,
      paragraph: NOTHING
    };
    let focus = NO_FOCUS;
    let lastPeriod: SaidPeriod | null = null;
    let previous: Scene | null = null;
    let columns: Column[] | null = null;
    const span = (one: Span | null) => one && originalSpan(letters, one);
    for (const scene of scenes) {
      const cells = cellsOf(scene);
      context = atLine(context, scene, previous, scene.row);
      focus = focusAtLine(focus, scene);
      if (lastPeriod && AT_THE_SAME_TIME.test(letters.lower.slice(scene.start, scene.start + 30)))
        context = { ...context, paragraph: { ...context.paragraph, period: lastPeriod } };
      if (!cells) columns = null;
      else columns = columnsOf(scene, cells) ?? columns;
      const columnAt = (number: Span) => {
        const cell = cells?.findIndex((one) => number.start >= one.start && number.end <= one.end) ?? -1;
        return columns && columns[0]!.head.start !== cells?.[0]?.start ? (columns[cell] ?? null) : null;
      };
      if (scene.heading) context = withHeading(catalogue, context, scene);
      const read = readScene(catalogue, scene, context, focus, columnAt);
      for (const { number, index } of scene.numbers) {
        const figure = read.figures.get(index);
        claims.push(claimOf(figure, figure?.number ?? number, span, scene, claims.length, text));
      }
      if (!scene.heading) {
        const topic = topicOf(catalogue, scene, yearIn(context), context.paragraph.unit?.territory ?? null);
        context.paragraph = {
          period: topic.period ?? context.paragraph.period,
          unit: topic.unit ?? context.paragraph.unit,
          indicators: topic.indicators,
          targets:
            (scene.introduces && INTENT.test(letters.lower.slice(scene.start, scene.end))) ||
            (scene.asks && ASKS_FOR_PLAN.test(letters.lower.slice(scene.start, scene.end)))
        };
      }
      // The first figures of an answer are the plan that was asked for; what is told after them is the result.
      if (context.answers && read.told.length > 0 && !scene.introduces)
        context = { ...context, intro: { ...context.intro, targets: false } };
      lastPeriod = read.period ?? lastPeriod;
      if (!scene.heading) focus = focusAfter(focus, scene, read);
      previous = scene;
    }
    return claims;
  };
}

function claimOf(
  figure: ReadFigure | undefined,
  number: ReadFigure['number'],
  span: (one: Span | null) => Span | null,
  scene: Scene,
  index: number,
  original: string
): Claim {
  const cues = figure?.cues;
  const where = span(number)!;
  return {
    ...number,
    ...where,
    text: original.slice(where.start, where.end),
    index,
    reading: figure?.reading ?? null,
    cues: {
      indicator: span(cues?.indicator ?? null),
      unit: span(cues?.unit ?? null),
      period: span(cues?.period ?? null),
      comparison: span(cues?.comparison ?? null)
    },
    sentence: span(scene)!
  };
}
