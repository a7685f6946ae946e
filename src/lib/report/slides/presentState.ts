import type { PresentAction } from './presentAction';

/** Slides beside each other in the overview. */
export const OVERVIEW_COLUMNS = 4;

const MOST_DIGITS = 3;

/** Where a presentation is. Slides are counted from 0. */
export interface PresentState {
  at: number;
  black: boolean;
  help: boolean;
  /** The slide chosen in the overview; null while it is closed. */
  chosen: number | null;
  /** Digits of the slide to go to, as typed so far. */
  typed: string;
}

export const presentStart = (at = 0): PresentState => ({ at, black: false, help: false, chosen: null, typed: '' });

/** True when nothing lies over the slide that Escape would close first: then it leaves the presentation. */
export const escapeLeaves = ({ black, help, chosen, typed }: PresentState): boolean =>
  !black && !help && chosen === null && typed === '';

/**
 * The presentation after an action, for `count` slides (at least one). Actions of the window itself (timer, speaker,
 * full screen) change nothing here. The next or previous key first brings a black screen back, as remotes expect.
 */
export function act(state: PresentState, action: PresentAction, count: number): PresentState {
  const inside = (at: number) => Math.min(Math.max(at, 0), count - 1);
  if (action.type === 'digit')
    return { ...state, typed: `${state.typed}${action.digit}`.replace(/^0+/, '').slice(-MOST_DIGITS) };
  if (action.type === 'go') return presentStart(inside(action.to));
  if (state.chosen !== null) return inOverview(state, state.chosen, action.type, inside);

  const to = (at: number): PresentState =>
    state.black ? { ...state, black: false, typed: '' } : { ...state, at: inside(at), typed: '' };
  switch (action.type) {
    case 'next':
    case 'down':
      return to(state.at + 1);
    case 'previous':
    case 'up':
      return to(state.at - 1);
    case 'accept':
      return state.typed ? presentStart(inside(Number(state.typed) - 1)) : to(state.at + 1);
    case 'first':
      return to(0);
    case 'last':
      return to(count - 1);
    case 'overview':
      return { ...presentStart(state.at), chosen: state.at };
    case 'black':
      return { ...state, black: !state.black, typed: '' };
    case 'help':
      return { ...state, help: !state.help, typed: '' };
    case 'escape':
      return state.typed
        ? { ...state, typed: '' }
        : state.help
          ? { ...state, help: false }
          : { ...state, black: false };
    default:
      return state;
  }
}

function inOverview(
  state: PresentState,
  chosen: number,
  type: Exclude<PresentAction['type'], 'digit' | 'go'>,
  inside: (at: number) => number
): PresentState {
  const to = (at: number): PresentState => ({ ...state, chosen: inside(at), typed: '' });
  switch (type) {
    case 'next':
      return to(chosen + 1);
    case 'previous':
      return to(chosen - 1);
    case 'down':
      return inside(chosen + OVERVIEW_COLUMNS) === chosen + OVERVIEW_COLUMNS ? to(chosen + OVERVIEW_COLUMNS) : state;
    case 'up':
      return chosen >= OVERVIEW_COLUMNS ? to(chosen - OVERVIEW_COLUMNS) : state;
    case 'first':
      return to(0);
    case 'last':
      return to(Infinity);
    case 'accept':
      return presentStart(state.typed ? inside(Number(state.typed) - 1) : chosen);
    case 'overview':
    case 'escape':
      return presentStart(state.at);
    case 'black':
      return { ...presentStart(state.at), black: true };
    case 'help':
      return { ...presentStart(state.at), help: true };
    default:
      return state;
  }
}
