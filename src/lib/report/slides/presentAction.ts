/** What a presenter can ask for, by key, by button or from the speaker's window. */
export const SIMPLE_ACTIONS = [
  'next',
  'previous',
  'first',
  'last',
  'up',
  'down',
  'overview',
  'black',
  'timer',
  'reset-timer',
  'speaker',
  'fullscreen',
  'help',
  'accept',
  'escape'
] as const;

export type PresentAction =
  | { type: (typeof SIMPLE_ACTIONS)[number] }
  /** A digit of the number of a slide. */
  | { type: 'digit'; digit: string }
  /** To a slide, from 0. */
  | { type: 'go'; to: number };
