import { parsePeriod } from '$lib/model/period';
import type { View } from '$lib/model/view';
import { defaultView, isSnapshot, yearFits, type ViewChoices } from './defaults';
import { shownGiven } from './shownGiven';

/** A value of the URL that could not be used, and was replaced by the default. */
export interface ViewNotice {
  about: 'unit' | 'period' | 'snapshot';
  /** What the URL said, cut to a length that can be shown. */
  given: string;
}

const FIRST_PERIOD_YEAR = 1990;

function readPeriod(given: string, snapshot: string): string | null {
  const period = parsePeriod(given);
  if (!period || period.kind === 'range' || period.kind === 'date' || period.kind === 'month') return null;
  return period.year >= FIRST_PERIOD_YEAR && yearFits(period.year, snapshot) ? period.key : null;
}

/**
 * Reads `u`, `p` and `s`. What is absent takes its default silently; what is unknown or malformed takes its default with
 * a notice. Never throws, whatever the URL holds.
 */
export function readView(params: URLSearchParams, choices: ViewChoices): { view: View; notices: ViewNotice[] } {
  const notices: ViewNotice[] = [];
  const note = (about: ViewNotice['about'], given: string) => void notices.push({ about, given: shownGiven(given) });

  const newest = choices.snapshots.at(-1) ?? '';
  const s = params.get('s');
  const snapshot = s !== null && isSnapshot(choices, s) ? s : newest;
  if (s !== null && s !== snapshot) note('snapshot', s);

  const view = defaultView(choices, snapshot);

  const u = params.get('u');
  if (u !== null) {
    if (choices.units.some((unit) => unit.code === u)) view.unit = u;
    else note('unit', u);
  }

  const p = params.get('p');
  if (p !== null) {
    const period = readPeriod(p, snapshot);
    if (period) view.period = period;
    else note('period', p);
  }
  return { view, notices };
}
