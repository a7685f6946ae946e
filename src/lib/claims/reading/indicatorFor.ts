import { isOfPlan } from './comparison/percentOfPlanSaid';
import { LEVEL, type Said } from './comparison/said';
import { inheritsSaid, isPartAfter, saidAgain } from './comparison/saidAgain';
import { saidOf } from './comparison/saidOf';
import type { FigureAt } from './figureAt';
import { chooseIndicator } from './indicator/chooseIndicator';
import type { ChosenIndicator } from './indicator/chosenIndicator';
import { asLast } from './scene/asLast';
import { saidInColumn } from './scene/tableRow';
import type { Thread } from './thread';

export interface IndicatorFor {
  /** How the number is said, after the indicator has settled it. */
  said: Said;
  found: ChosenIndicator | 'foreign' | null;
  /** The number says again what the one before it said, otherwise counted. */
  isTwin: boolean;
}

/** Which indicator a figure is of, and how it is said: where the words around it give none, as the words allow otherwise. */
export function indicatorFor(figure: FigureAt): IndicatorFor {
  const { place, share, column, thread } = figure;
  const first = firstSaid(figure);
  const twin = !column && !share && saidAgain(place, first, thread.said, isPart(thread.indicator));
  const said = twin ? { ...(twin === 'share' ? LEVEL : thread.said), kind: twin } : first;
  let best = { said, found: choose(figure, said) };
  if (!column) for (const otherwise of [asBefore, asShare, asPercentOfPlan]) best = otherwise(figure, best) ?? best;
  return { ...best, isTwin: Boolean(twin) };
}

type Best = Pick<IndicatorFor, 'said' | 'found'>;

function firstSaid({ place, leading, share, column }: FigureAt): Said {
  if (column) return saidInColumn(column, place.number);
  if (!share) return saidOf(place);
  // Of numbers told in a row the last has the words that follow them all.
  const own = saidOf({ ...place, lead: leading.lead, leadText: leading.leadText });
  return own.kind === null ? saidOf(leading) : own;
}

function choose({ catalogue, place, leading, share, thread, context, focus }: FigureAt, said: Said): Best['found'] {
  const from =
    share && !share.indicators && place.number.form === 'plain'
      ? asLast(place, leading, share)
      : share?.indicators
        ? { ...place, lead: leading.lead, reach: leading.reach, leadText: leading.leadText, before: leading.before }
        : place;
  return chooseIndicator(catalogue, from, said, {
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
}

/** `xuất khẩu tăng 5%, nhập khẩu 3%` */
function asBefore(figure: FigureAt, { said, found }: Best): Best | null {
  const { place, thread } = figure;
  if ((found && found !== 'foreign') || said.kind !== null || !inheritsSaid(place, thread.said)) return null;
  const again = choose(figure, thread.said);
  return again && again !== 'foreign' ? { said: thread.said, found: again } : null;
}

/** `thu ngân sách 400.421 tỷ đồng, gần 94% là thu nội địa` */
function asShare(figure: FigureAt, { said, found }: Best): Best | null {
  if (found || !isPartAfter(figure.place, said)) return null;
  const ofWhole = { ...LEVEL, kind: 'share', cue: figure.place.tail } as const;
  const again = choose(figure, ofWhole);
  return isAmount(again) && again.category ? { said: ofWhole, found: again } : null;
}

/** `dầu thô 2.900 tỷ đồng, đạt 96%` */
function asPercentOfPlan(figure: FigureAt, { said, found }: Best): Best | null {
  if (found || !isOfPlan(figure.place, said)) return null;
  const ofPlan = { ...said, kind: 'percent-of-plan' } as const;
  const again = choose(figure, ofPlan);
  return isAmount(again) ? { said: ofPlan, found: again } : null;
}

const isAmount = (one: Best['found']): one is ChosenIndicator =>
  one !== null && one !== 'foreign' && !one.indicator.measure.startsWith('percent');

const isPart = (one: Thread['indicator']) => one !== null && one !== 'foreign' && one.category !== '';
