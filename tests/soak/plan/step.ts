/** Places of the site that are walked: the addresses of their links. */
export const PLACES = {
  overview: '',
  targets: 'targets/',
  party: 'party/',
  compare: 'compare/',
  indicators: 'indicators/',
  units: 'units/',
  explore: 'explore/',
  sql: 'explore/sql/',
  check: 'check/'
} as const;
export type Place = keyof typeof PLACES;

/** One thing that a reader does. `n` picks one of several and is taken modulo their number. */
export type Act =
  /** The link to a path of the site, or one of those to what lies under it. */
  | { do: 'link'; to: string }
  | { do: 'link'; under: string; n: number }
  /** Another option of one of these selectors. */
  | { do: 'choose'; names: readonly string[]; n: number }
  | { do: 'press'; selector: string; n: number }
  /** Opens an address of the page as its own form would: a GET form, which the router handles in place. */
  | { do: 'submit'; query: string }
  | { do: 'check'; text: string }
  | { do: 'back' };

export interface Step {
  /** By which changes are counted. */
  kind: string;
  /** Where it is done; null: wherever the page is. */
  place: Place | null;
  act: Act;
}
