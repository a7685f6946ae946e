import type { ClaimReading, NumberFound, ReadingCues, Span } from '../../model/claim';
import { asLast } from './scene/asLast';
import { againstOf, type Against } from './comparison/against';
import { chooseIndicator } from './indicator/chooseIndicator';
import type { ChosenIndicator } from './indicator/chosenIndicator';
import type { SaidPeriod } from './period/choosePeriod';
import { chooseUnit, type SaidUnit } from './unit/chooseUnit';
import { comparisonOf, settledNumber } from './comparison/comparisonOf';
import type { Context } from './context';
import type { Focus } from './indicator/focus';
import { enumerationsOf, type Share } from './scene/enumeration';
import { yearOf } from './period/periodKey';
import { isOfPlan } from './comparison/percentOfPlanSaid';
import { periodFor, type PeriodRead } from './period/periodFor';
import { placeOf, type Place } from './scene/place';
import type { ReadingCatalogue } from './readingCatalogue';
import { isDone } from './comparison/isDone';
import { LEVEL, type Said } from './comparison/said';
import { saidOf } from './comparison/saidOf';
import { inheritsSaid, isPartAfter, saidAgain } from './comparison/saidAgain';
import { isFigure, type Scene } from './scene/scene';
import { saidInColumn, type Column } from './scene/tableRow';
import { isPartOfTarget, targetOf, type Target } from './comparison/targetOf';
import { toldInRow, type Told } from './scene/told';
import type { PeriodTerm, UnitTerm } from '../terms/term';
import { unitCode } from './unit/unitCode';

/** A figure with its reading; offsets are of the readable text. */
export interface ReadFigure {
  number: NumberFound;
  reading: ClaimReading;
  cues: ReadingCues;
}

/** What the figures of a sentence leave for the ones after them. */
interface Thread {
  indicator: ChosenIndicator | 'foreign' | null;
  period: SaidPeriod | null;
  unit: SaidUnit | null;
  said: Said;
  target: Target;
  /** A result was told: what follows in the sentence is no plan that only a question or a heading names. */
  done: boolean;
  against: Set<UnitTerm>;
  /** Periods that figures were held against. */
  bases: Set<PeriodTerm>;
  held: Against | null;
  /** Of all figures so far, those of the sentence before first. */
  told: Told[];
  /** The row without names that is being told. */
  row: { told: readonly Told[]; size: number; period: PeriodRead | null } | null;
}

/** Reads the figures of a sentence in order. `columnAt`: of a table row, the column that a number stands in. */
export function readScene(
  catalogue: ReadingCatalogue,
  scene: Scene,
  context: Context,
  focus: Focus,
  columnAt: (number: Span) => Column | null
): {
  figures: Map<number, ReadFigure>;
  chosen: ChosenIndicator[];
  told: Told[];
  foreign: boolean;
  period: SaidPeriod | null;
} {
  const figures = new Map<number, ReadFigure>();
  const shares = enumerationsOf(scene);
  const thread: Thread = {
    indicator: null,
    period: null,
    unit: null,
    said: LEVEL,
    target: { plan: false, planBy: '' },
    done: false,
    against: new Set(),
    bases: new Set(),
    held: null,
    told: [...focus.told],
    row: null
  };
  const chosen: ChosenIndicator[] = [];
  scene.numbers.forEach(({ number, index }, at) => {
    if (!isFigure(number)) return;
    const read = readFigure(
      catalogue,
      placeOf(scene, at),
      shares.get(at) ?? null,
      columnAt(number),
      thread,
      context,
      focus
    );
    figures.set(index, read.figure);
    if (read.chosen) chosen.push(read.chosen);
  });
  return {
    figures,
    chosen,
    told: thread.told.slice(focus.told.length),
    foreign: thread.indicator === 'foreign',
    period: thread.period
  };
}

function readFigure(
  catalogue: ReadingCatalogue,
  stands: Place,
  share: Share | null,
  column: Column | null,
  thread: Thread,
  context: Context,
  focus: Focus
): { figure: ReadFigure; chosen: ChosenIndicator | null } {
  const place = share?.indicators ? { ...stands, scene: { ...stands.scene, indicators: share.indicators } } : stands;
  const leading = share ? placeOf(stands.scene, share.first) : place;
  let said = column
    ? saidInColumn(column, place.number)
    : share
      ? { ...saidOf(leading), ...afterLast(place, leading) }
      : saidOf(place);
  const twin = !column && !share && saidAgain(place, said, thread.said, isPart(thread.indicator));
  if (twin) said = { ...(twin === 'share' ? LEVEL : thread.said), kind: twin };
  const choose = (words: Said) => {
    const from =
      share && !share.indicators && place.number.form === 'plain'
        ? asLast(place, leading, share)
        : share?.indicators
          ? { ...place, lead: leading.lead, reach: leading.reach, leadText: leading.leadText, before: leading.before }
          : place;
    return chooseIndicator(catalogue, from, words, {
      near: focus.sentences.slice(0, 1),
      far: [
        ...focus.sentences.slice(1),
        [...context.intro.indicators].reverse(),
        [...context.heading.indicators].reverse(),
        ...(focus.asked || !place.scene.bullet || context.intro.indicators.length > 0 ? focus.line : [])
      ],
      foreign: focus.foreign,
      answers: focus.asked && place.scene.first,
      last: thread.indicator,
      lastSaid: thread.said,
      grew: new Set(focus.told.flatMap((one) => (one.grew && one.indicator ? one.indicator : [])))
    });
  };
  let found = choose(said);
  // xuất khẩu tăng 5%, nhập khẩu 3%
  if ((!found || found === 'foreign') && !column && said.kind === null && inheritsSaid(place, thread.said)) {
    const again = choose(thread.said);
    if (again && again !== 'foreign') {
      found = again;
      said = thread.said;
    }
  }
  // thu ngân sách 400.421 tỷ đồng, gần 94% là thu nội địa
  if (!found && !column && isPartAfter(place, said)) {
    const ofWhole = { ...LEVEL, kind: 'share', cue: place.tail } as const;
    const again = choose(ofWhole);
    if (again && again !== 'foreign' && again.category && !again.indicator.measure.startsWith('percent')) {
      found = again;
      said = ofWhole;
    }
  }
  // dầu thô 2.900 tỷ đồng, đạt 96%
  if (!found && !column && isOfPlan(place, said)) {
    const ofPlan = { ...said, kind: 'percent-of-plan' } as const;
    const again = choose(ofPlan);
    if (again && again !== 'foreign' && !again.indicator.measure.startsWith('percent')) {
      found = again;
      said = ofPlan;
    }
  }
  if (share?.again && (!thread.row || stands.scene.numbers[share.first]?.number === stands.number))
    thread.row = { told: [...thread.told], size: share.again, period: null };
  const again = share?.again && thread.row ? toldInRow(thread.row.told, thread.row.size, share.again) : null;
  const chosen =
    found === 'foreign' || said.ofPlan
      ? null
      : found && again?.category !== undefined
        ? { ...found, dimension: again.dimension ?? '', category: again.category }
        : found;
  let against = twin && thread.held ? thread.held : againstOf(place, said, chosen?.indicator.code ?? '');
  // gấp 1,11 lần cả nước, tức cao hơn 0,87 điểm phần trăm
  if (thread.held?.unit && !against.unit && !against.period && isHigher(place, said)) {
    said = { ...said, kind: 'gap' };
    against = thread.held;
  }
  if (against.unit) thread.against.add(against.unit);
  if (column?.base) against.period = column.base;
  if (against.period) thread.bases.add(against.period);

  let target = column ? { plan: column.plan, planBy: column.planBy } : targetOf(place, said, false);
  if (!target.plan && !column && thread.target.plan && isPartOfTarget(place, said)) target = thread.target;
  const period =
    (again?.period && !share?.timed ? { ...again.period, said: again.period.key, explicit: true } : null) ||
    (again && !again.period && thread.row?.period) ||
    periodFor(place, said, share, column, target.plan, thread, context, chosen);
  if (again && thread.row) thread.row.period = period;
  thread.done ||= isDone(place);
  if (!target.plan && !thread.done && moodHolds(context, period.key)) target = targetOf(place, said, true);
  const unit =
    share?.unit && share.unit.said !== 'group'
      ? {
          territory: share.unit.said === 'subject' ? catalogue.subject : share.unit.territory,
          cue: { start: share.unit.start, end: share.unit.end }
        }
      : (again?.unit ??
        chooseUnit(catalogue, place, said, chosen, {
          last: thread.unit,
          carried: [context.paragraph, context.intro, context.heading].flatMap((one) => one.unit ?? []),
          against: thread.against
        }));

  const firstSubject = comparisonOf(catalogue, place, said, chosen, against, period.key);
  const key = period.key || yearAfterBase(firstSubject.comparison?.againstPeriod ?? againstKey(against.period?.key));
  const settled = key === period.key ? firstSubject : comparisonOf(catalogue, place, said, chosen, against, key);
  const plan = target.plan || settled.target || chosen?.indicator.comparison === 'required-growth';
  const comparison = settled.comparison;
  const reading: ClaimReading = {
    indicator: settled.indicator,
    unit: unitCode(catalogue, unit.territory, key),
    period: key,
    dimension: chosen?.dimension ?? '',
    category: chosen?.category ?? '',
    plan,
    planBy:
      comparison?.kind === 'percent-of-plan'
        ? said.planBy
        : plan
          ? target.planBy || (settled.target ? said.planBy : '')
          : '',
    comparison
  };
  const aside = place.inParenthesis || said.kind === 'base';
  thread.indicator = aside && found !== 'foreign' ? (thread.indicator ?? found) : (found ?? thread.indicator);
  if (!aside && period.explicit && period.cue) thread.period = { key: period.said, cue: period.cue };
  if (!aside && unit.cue && unit.cue.start >= place.scene.start && !share?.unit) thread.unit = unit;
  const grew = said.kind === 'percent-change' && said.said === 'plain';
  thread.told.push({
    indicator: chosen?.indicator.code ?? '',
    grew,
    dimension: reading.dimension,
    category: reading.category,
    unit,
    period
  });
  thread.said = said;
  thread.held = against.unit || against.period ? against : thread.held;
  thread.target = { plan, planBy: reading.planBy };
  return {
    figure: {
      number: settledNumber(numberIn(place.number, column), said, chosen, settled),
      reading,
      cues: {
        indicator: chosen?.cue ?? null,
        unit: unit.cue,
        period: period.cue,
        comparison: comparison ? said.cue : null
      }
    },
    chosen
  };
}

const isPart = (one: ChosenIndicator | 'foreign' | null) => one !== null && one !== 'foreign' && one.category !== '';

/** A target's heading holds for its own years, not for the results told beside them. */
function moodHolds(context: Context, period: string): boolean {
  if (context.intro.targets || context.paragraph.targets) return true;
  if (!context.heading.targets) return false;
  const year = context.heading.period && yearOf(context.heading.period.key);
  return !year || (yearOf(period) ?? year) >= year;
}

/** `cao hơn …`, `thấp hơn …`, whatever against. */
const isHigher = (place: Place, { kind }: Said) =>
  (kind === 'point-change' || kind === 'amount-change') &&
  /(?<!\p{L})(?:cao|thấp|nhiều|ít|lớn) hơn\s*$/u.test(place.leadText.trimEnd());

/** Of numbers told in a row the last has the words that follow them all. */
function afterLast(place: Place, leading: Place): Partial<Said> {
  const own = saidOf({ ...place, lead: leading.lead, leadText: leading.leadText });
  return own.kind === null ? {} : own;
}

const againstKey = (key: string | null | undefined) => key ?? '';

/** `tăng 20% so với năm 2022`, when no other year is said anywhere: the year after. */
function yearAfterBase(base: string): string {
  return /^\d{4}$/.test(base) ? String(Number(base) + 1) : '';
}

const numberIn = (number: NumberFound, column: Column | null): NumberFound =>
  column?.said.kind && number.form === 'plain' ? { ...number, form: 'percent', measure: 'percent' } : number;
