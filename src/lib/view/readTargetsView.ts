import { TARGET_ORDERS } from '$lib/compute/targets/sortTargets';
import { parsePeriod } from '$lib/model/period';
import type { ViewChoices } from './defaults';
import { defaultTargetsView, type TargetsView } from './defaultTargetsView';
import { readView, type ViewNotice } from './readView';
import { shownGiven } from './shownGiven';

/** A value of the URL that could not be used, and was replaced by the default. */
export interface TargetsNotice extends Omit<ViewNotice, 'about'> {
  about: ViewNotice['about'] | 'order';
}

const LONGEST_TERM = 10;
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100];

/** A year, or several years of at most a decade; targets reach decades ahead. */
function usable(given: string): boolean {
  const period = parsePeriod(given);
  if (!period || (period.kind !== 'year' && period.kind !== 'range')) return false;
  const first = Number(period.start.slice(0, 4));
  return first >= FIRST_YEAR && period.year <= LAST_YEAR && period.year - first <= LONGEST_TERM;
}

/**
 * Reads `u`, `p` (a year or a term), `s` and `by`. What is absent takes its default silently; what is unknown or malformed
 * takes its default with a notice. Never throws, whatever the URL holds.
 */
export function readTargetsView(
  params: URLSearchParams,
  choices: ViewChoices
): { view: TargetsView; notices: TargetsNotice[] } {
  const others = new URLSearchParams(params);
  others.delete('p');
  const read = readView(others, choices);
  const notices: TargetsNotice[] = [...read.notices];
  const view: TargetsView = { ...defaultTargetsView(choices, read.view.snapshot), ...read.view };

  const p = params.get('p');
  if (p !== null) {
    if (usable(p)) view.period = p;
    else notices.push({ about: 'period', given: shownGiven(p) });
  }
  const by = params.get('by');
  if (by !== null) {
    const order = TARGET_ORDERS.find((entry) => entry === by);
    if (order) view.order = order;
    else notices.push({ about: 'order', given: shownGiven(by) });
  }
  return { view, notices };
}
