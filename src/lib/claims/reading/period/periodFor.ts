import type { PeriodTerm } from '../../terms/term';
import type { ChosenIndicator } from '../indicator/chosenIndicator';
import { choosePeriod, type SaidPeriod } from './choosePeriod';
import { yearIn, type Context } from '../context';
import type { Share } from '../scene/enumeration';
import { periodKey, sinceJanuary } from './periodKey';
import type { Place } from '../scene/place';
import type { Said } from '../comparison/said';
import type { Column } from '../scene/tableRow';

/** `said`: the key before it was fitted to what the figure is of, for the figures after it. */
export type PeriodRead = SaidPeriod & { explicit: boolean; said: string };

/** When a figure of a sentence is of: by its row of numbers or its column, else by the words. */
export function periodFor(
  place: Place,
  said: Said,
  share: Share | null,
  column: Column | null,
  target: boolean,
  thread: { period: SaidPeriod | null; bases: ReadonlySet<PeriodTerm> },
  context: Context,
  chosen: ChosenIndicator | null
): PeriodRead {
  const term = share?.period ?? column?.period;
  const year = yearIn(context);
  const key = term ? periodKey(term, year) : '';
  if (term && key) return { key, said: key, cue: { start: term.start, end: term.end }, explicit: true };
  const { document } = context;
  const period = choosePeriod(place, said, target, {
    year,
    last: thread.period,
    against: thread.bases,
    monthly: chosen?.indicator.table !== 'grdp',
    stock: chosen?.indicator.kind === 'stock',
    carried: [
      ...[context.paragraph, context.intro, context.heading].flatMap((one) => one.period ?? []),
      { key: document.key, cue: null }
    ]
  });
  return { ...period, said: period.key, key: chosen && !isOfDay(chosen) ? sinceJanuary(period.key) : period.key };
}

/** Counted at a day; households by their poverty are counted once for a year. */
const isOfDay = ({ indicator }: ChosenIndicator) =>
  (indicator.kind === 'stock' && indicator.measure !== 'households') || indicator.measure === 'persons-per-km2';
