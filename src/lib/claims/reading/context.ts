import type { IndicatorTerm, UnitTerm } from '../terms/term';
import { isHeldAgainst } from './comparison/against';
import type { SaidPeriod } from './period/choosePeriod';
import { isPlanPeriod, isSubjectPeriod } from './period/choosePeriod';
import { isTopic, type SaidUnit } from './unit/chooseUnit';
import { reviewed, type DocumentPeriod } from './period/documentPeriod';
import { isDateline } from './unit/documentUnit';
import { isStretch } from './period/isStretch';
import { periodKey, yearOf } from './period/periodKey';
import { textOf } from './scene/place';
import { RESULT_HEADING, TARGET_HEADING } from './comparison/planWords';
import type { ReadingCatalogue } from './readingCatalogue';
import { isFigure, type Scene } from './scene/scene';
import { territoryOf } from './unit/territoryOf';

/** What holds for the lines that follow: of a heading, an introducing line, a paragraph. */
export interface Carried {
  period: SaidPeriod | null;
  unit: SaidUnit | null;
  indicators: readonly IndicatorTerm[];
  /** What it speaks of is to come. */
  targets: boolean;
}

export const NOTHING: Carried = { period: null, unit: null, indicators: [], targets: false };

/** The context of a text while it is read, sentence by sentence. */
export interface Context {
  document: DocumentPeriod;
  /** The intro is a question, which holds for its answer. */
  answers: boolean;
  heading: Carried;
  intro: Carried;
  paragraph: Carried;
}

export const yearIn = (context: Context): number | null => {
  for (const carried of [context.paragraph, context.intro, context.heading]) {
    const year = carried.period && yearOf(carried.period.key);
    if (year) return year;
  }
  return context.document.year;
};

/** Before the sentences of a line are read: a new paragraph forgets the one before, a list line keeps what introduced it. */
export function atLine(context: Context, scene: Scene, previous: Scene | null, row: boolean): Context {
  if (!scene.first) return context;
  const answers = previous?.asks ?? false;
  if (scene.heading) return { ...context, answers, intro: NOTHING, paragraph: NOTHING };
  // The line before a table is its caption.
  const caption =
    row && previous !== null && !previous.bullet && context.paragraph.indicators.length > 0 && !previous.row;
  const introduced = caption || (previous?.introduces && !previous.bullet) || answers;
  if (introduced) return { ...context, answers, intro: mergedIntro(context), paragraph: NOTHING };
  // A question that leaves out the place or the time goes on from the one before.
  if (scene.asks)
    return { ...context, answers, intro: { ...context.intro, indicators: [], targets: false }, paragraph: NOTHING };
  const goesOn = (scene.bullet || row) && !context.answers;
  return { ...context, answers, intro: goesOn ? context.intro : NOTHING, paragraph: NOTHING };
}

function mergedIntro({ paragraph, intro }: Context): Carried {
  return { ...paragraph, period: paragraph.period ?? intro.period, unit: paragraph.unit ?? intro.unit };
}

/** After a heading. One that names no period keeps that of the heading above it. */
export function withHeading(catalogue: ReadingCatalogue, context: Context, scene: Scene): Context {
  if (scene.units.some((unit) => isDateline(scene, unit))) return context;
  const own = topicOf(catalogue, scene, context.document.year, null);
  const words = textOf(scene, scene);
  const unit = scene.units.find((one) => one.said !== 'group');
  const targets = TARGET_HEADING.test(words)
    ? !RESULT_HEADING.test(words)
    : own.period
      ? false
      : context.heading.targets && !RESULT_HEADING.test(words);
  return {
    ...context,
    heading: {
      period: (own.period && ofTitle(own.period, words)) ?? context.heading.period,
      unit: unit ? said(catalogue, scene, unit, null) : context.heading.unit,
      indicators: scene.indicators,
      targets
    }
  };
}

/** `Báo cáo cuối năm 2023` is of the year. */
const ofTitle = (period: SaidPeriod, words: string): SaidPeriod =>
  period.key.endsWith('-12-31') && !/(?<!\p{L})(?:đến|ngày)(?!\p{L})/u.test(words)
    ? { ...period, key: period.key.slice(0, 4) }
    : period;

/** What the opening of a sentence, before its first figure, says of the sentences after it. */
export function topicOf(catalogue: ReadingCatalogue, scene: Scene, year: number | null, last: string | null): Carried {
  const first = scene.numbers.find((entry) => isFigure(entry.number));
  const until = first?.number.start ?? scene.end;
  const opening = scene.periods.filter(
    (term) =>
      term.end <= until &&
      isSubjectPeriod(scene, term) &&
      term.role === 'subject' &&
      (scene.heading || first === undefined || !isPlanPeriod(scene, term)) &&
      (first !== undefined || !term.key?.includes('..') || (scene.heading && isStretch(scene, term)))
  );
  const terms = scene.heading ? reviewed(scene, opening) : opening;
  const part = terms.find((term) => term.key === null && term.part);
  const whole =
    terms.find((term) => term.key !== null) ??
    (part && scene.heading ? opening.find((term) => term.key !== null) : undefined);
  const term = part && whole && (whole.key?.length === 4 || !terms.includes(whole)) ? part : (whole ?? terms[0]);
  const key = term ? periodKey(term, whole?.key ? yearOf(whole.key) : year) : '';
  const units = scene.units.filter((one) => one.end <= until && one.said !== 'group');
  const unit =
    units.filter((one) => isTopic(scene, one)).at(-1) ??
    (scene.asks ? units.filter((one) => !isHeldAgainst(scene, one)).at(-1) : undefined);
  return {
    period: term && key ? { key, cue: { start: term.start, end: term.end } } : null,
    unit: unit ? said(catalogue, scene, unit, last) : null,
    indicators: scene.indicators,
    targets: false
  };
}

const said = (catalogue: ReadingCatalogue, scene: Scene, unit: UnitTerm, last: string | null): SaidUnit => ({
  territory: territoryOf(catalogue, scene, unit, last),
  cue: { start: unit.start, end: unit.end }
});
