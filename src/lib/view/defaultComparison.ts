import type { Comparison } from '$lib/model/comparison';
import type { CompareChoices } from './compareChoices';
import { defaultView } from './defaults';

export const DEFAULT_INDICATOR = 'grdp-growth';

/** The units of a snapshot that says nothing else: the home unit of its day, and the country. */
export function defaultUnits(choices: CompareChoices, snapshot: string): string[] {
  const country = choices.units.find((unit) => unit.regime === 'country')?.code;
  return [defaultView(choices, snapshot).unit, ...(country ? [country] : [])].filter(Boolean);
}

/** What the page shows when the URL is silent. No periods: those that the figures have are proposed. */
export function defaultComparison(choices: CompareChoices, snapshot: string): Comparison {
  return {
    indicators: [DEFAULT_INDICATOR],
    units: defaultUnits(choices, snapshot),
    peers: '',
    periods: [],
    by: '',
    transform: 'level',
    base: '',
    reading: '',
    events: true,
    title: '',
    snapshot
  };
}
