import type { ClaimReading, NumberFound, ReadingCues } from '../../model/claim';
import { againstOf, type Against } from './comparison/against';
import { comparisonOf, settledNumber } from './comparison/comparisonOf';
import { isDone } from './comparison/isDone';
import type { Said } from './comparison/said';
import { isPartOfTarget, targetOf, type Target } from './comparison/targetOf';
import type { Context } from './context';
import type { FigureAt } from './figureAt';
import type { ChosenIndicator } from './indicator/chosenIndicator';
import { indicatorFor } from './indicatorFor';
import { periodFor, type PeriodRead } from './period/periodFor';
import { yearOf } from './period/periodKey';
import type { Place } from './scene/place';
import type { Column } from './scene/tableRow';
import { toldInRow, type Told } from './scene/told';
import { chooseUnit, type SaidUnit } from './unit/chooseUnit';
import { unitCode } from './unit/unitCode';

/** A figure with its reading; offsets are of the readable text. */
export interface ReadFigure {
  number: NumberFound;
  reading: ClaimReading;
  cues: ReadingCues;
}

/** Reads one figure, and leaves in its thread what the figures after it need. */
export function readFigure(figure: FigureAt): { figure: ReadFigure; chosen: ChosenIndicator | null } {
  const { catalogue, place, column, thread } = figure;
  const settledSaid = indicatorFor(figure);
  const { found, isTwin } = settledSaid;
  const row = rowOf(figure);
  const chosen = chosenOf(settledSaid.said, found, row);
  const { said, against } = heldAgainst(figure, settledSaid.said, isTwin, chosen);

  let target = firstTarget(figure, said);
  const period = periodOf(figure, said, target, row, chosen);
  thread.done ||= isDone(place);
  if (!target.plan && !thread.done && moodHolds(figure.context, period.key)) target = targetOf(place, said, true);
  const unit = unitOf(figure, said, chosen, row);

  const first = comparisonOf(catalogue, place, said, chosen, against, period.key);
  const key = period.key || yearAfterBase(first.comparison?.againstPeriod ?? against.period?.key ?? '');
  const settled = key === period.key ? first : comparisonOf(catalogue, place, said, chosen, against, key);
  const plan = target.plan || settled.target || chosen?.indicator.comparison === 'required-growth';
  const { comparison } = settled;
  const byPlan = target.planBy || (settled.target ? said.planBy : '');
  const reading: ClaimReading = {
    indicator: settled.indicator,
    unit: unitCode(catalogue, unit.territory, key),
    period: key,
    dimension: chosen?.dimension ?? '',
    category: chosen?.category ?? '',
    plan,
    planBy: comparison?.kind === 'percent-of-plan' ? said.planBy : plan ? byPlan : '',
    comparison
  };
  passOn(figure, { said, found, chosen, reading, period, unit, against });
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

type Row = Partial<Told> | null;

/** What the number of the same place in the row before was told of. */
function rowOf({ stands, share, thread }: FigureAt): Row {
  if (!share?.again) return null;
  if (!thread.row || stands.scene.numbers[share.first]?.number === stands.number)
    thread.row = { told: [...thread.told], size: share.again, period: null };
  return toldInRow(thread.row.told, thread.row.size, share.again);
}

function chosenOf(said: Said, found: ChosenIndicator | 'foreign' | null, row: Row): ChosenIndicator | null {
  if (found === 'foreign' || said.ofPlan) return null;
  return found && row?.category !== undefined
    ? { ...found, dimension: row.dimension ?? '', category: row.category }
    : found;
}

function heldAgainst(
  { place, column, thread }: FigureAt,
  said: Said,
  isTwin: boolean,
  chosen: ChosenIndicator | null
): { said: Said; against: Against } {
  let against = isTwin && thread.held ? thread.held : againstOf(place, said, chosen?.indicator.code ?? '');
  let settled = said;
  // gấp 1,11 lần cả nước, tức cao hơn 0,87 điểm phần trăm
  if (thread.held?.unit && !against.unit && !against.period && isHigher(place, said)) {
    settled = { ...said, kind: 'gap' };
    against = thread.held;
  }
  if (against.unit) thread.against.add(against.unit);
  if (column?.base) against.period = column.base;
  if (against.period) thread.bases.add(against.period);
  return { said: settled, against };
}

function firstTarget({ place, column, thread }: FigureAt, said: Said): Target {
  if (column) return { plan: column.plan, planBy: column.planBy };
  const own = targetOf(place, said, false);
  return !own.plan && thread.target.plan && isPartOfTarget(place, said) ? thread.target : own;
}

function periodOf(
  { place, share, column, thread, context }: FigureAt,
  said: Said,
  target: Target,
  row: Row,
  chosen: ChosenIndicator | null
): PeriodRead {
  const period =
    row?.period && !share?.timed
      ? { ...row.period, said: row.period.key, explicit: true }
      : (row && !row.period && thread.row?.period) ||
        periodFor(place, said, share, column, target.plan, thread, context, chosen);
  if (row && thread.row) thread.row.period = period;
  return period;
}

function unitOf(
  { catalogue, place, share, thread, context }: FigureAt,
  said: Said,
  chosen: ChosenIndicator | null,
  row: Row
): SaidUnit {
  if (share?.unit && share.unit.said !== 'group') {
    const { start, end, territory } = share.unit;
    return { territory: share.unit.said === 'subject' ? catalogue.subject : territory, cue: { start, end } };
  }
  return (
    row?.unit ??
    chooseUnit(catalogue, place, said, chosen, {
      last: thread.unit,
      carried: [context.paragraph, context.intro, context.heading].flatMap((one) => one.unit ?? []),
      against: thread.against
    })
  );
}

interface Read {
  said: Said;
  found: ChosenIndicator | 'foreign' | null;
  chosen: ChosenIndicator | null;
  reading: ClaimReading;
  period: PeriodRead;
  unit: SaidUnit;
  against: Against;
}

function passOn({ place, share, thread }: FigureAt, read: Read): void {
  const { said, found, chosen, reading, period, unit, against } = read;
  const aside = place.inParenthesis || said.kind === 'base';
  thread.indicator = aside && found !== 'foreign' ? (thread.indicator ?? found) : (found ?? thread.indicator);
  if (!aside && period.explicit && period.cue) thread.period = { key: period.said, cue: period.cue };
  if (!aside && unit.cue && unit.cue.start >= place.scene.start && !share?.unit) thread.unit = unit;
  thread.told.push({
    indicator: chosen?.indicator.code ?? '',
    grew: said.kind === 'percent-change' && said.said === 'plain',
    dimension: reading.dimension,
    category: reading.category,
    unit,
    period
  });
  thread.said = said;
  thread.held = against.unit || against.period ? against : thread.held;
  thread.target = { plan: reading.plan, planBy: reading.planBy };
}

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

/** `tăng 20% so với năm 2022`, when no other year is said anywhere: the year after. */
const yearAfterBase = (base: string): string => (/^\d{4}$/.test(base) ? String(Number(base) + 1) : '');

const numberIn = (number: NumberFound, column: Column | null): NumberFound =>
  column?.said.kind && number.form === 'plain' ? { ...number, form: 'percent', measure: 'percent' } : number;
